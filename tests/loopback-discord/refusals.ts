import type { Reply } from './rest.ts';

/** What Discord says when it does not do what it is asked, by its code. */
export const REFUSALS = {
  10003: { status: 404, message: 'Unknown Channel' },
  10004: { status: 404, message: 'Unknown Guild' },
  10008: { status: 404, message: 'Unknown Message' },
  10015: { status: 404, message: 'Unknown Webhook' },
  10062: { status: 404, message: 'Unknown interaction' },
  40060: { status: 400, message: 'Interaction has already been acknowledged.' },
  50001: { status: 403, message: 'Missing Access' },
  50013: { status: 403, message: 'Missing Permissions' },
  50027: { status: 401, message: 'Invalid Webhook Token' },
} as const;

/** The reply with one of Discord's codes. */
export function refused(code: keyof typeof REFUSALS): Reply {
  const { status, message } = REFUSALS[code];
  return { status, body: { message, code } };
}

export const NOT_FOUND: Reply = { status: 404, body: { message: '404: Not Found', code: 0 } };
export const UNAUTHORIZED: Reply = { status: 401, body: { message: '401: Unauthorized', code: 0 } };

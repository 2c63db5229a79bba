import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
} from 'discord.js';

/** Discord ended a session in a way that trying again does not mend. */
export class Dismissed extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`Discord closed the connection (${GatewayCloseCodes[code] ?? code})`);
    this.code = code;
  }
}

/** What to tell whoever runs the bot when trying again would not help; undefined when it may. */
export function refusal(error: unknown): string | undefined {
  if (isWrongToken(error)) return WRONG_TOKEN;
  if (error instanceof Dismissed) return `${error.message}.`;
  if (!(error instanceof DiscordAPIError) || error.status === 429) return undefined;
  if (error.code === MISSING_ACCESS || error.code === UNKNOWN_GUILD) return WRONG_GUILD;
  return `Discord refused ${error.method} ${new URL(error.url).pathname}: ${brief(error)}.`;
}

/** An error in one line, with the code of what lies below it. */
export function brief(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const below = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in below ? ` (${below.code})` : '';
  return `${error.message || error.name}${code}`.replace(/\s*\n\s*/g, '; ');
}

/**
 * Whether Discord no longer waits for an answer: three seconds, or fifteen minutes, have passed, or
 * another process has answered.
 */
export function isTooLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && TOO_LATE.has(Number(error.code));
}

/** Whether the message is gone of which something was pressed. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === UNKNOWN_MESSAGE;
}

const WRONG_TOKEN =
  'Discord does not accept this DISCORD_TOKEN. Copy it anew from the Developer Portal, page “Bot”.';
const WRONG_GUILD =
  'The bot is not in the server that DISCORD_GUILD_ID names. Invite it there, with the scopes bot and applications.commands.';

// https://discord.com/developers/docs/topics/opcodes-and-status-codes
const UNKNOWN_GUILD = 10_004;
const UNKNOWN_MESSAGE = 10_008;
/** Unknown webhook, unknown interaction, already acknowledged, invalid webhook token. */
const TOO_LATE = new Set([10_015, 10_062, 40_060, 50_027]);
const MISSING_ACCESS = 50_001;

function isWrongToken(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof Dismissed && error.code === GatewayCloseCodes.AuthenticationFailed;
}

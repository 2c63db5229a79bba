import type { Interaction } from '../interaction.ts';

/** https://docs.discord.com/developers/topics/permissions */
const ADMINISTRATOR = 1n << 3n;
const MANAGE_SERVER = 1n << 5n;
const SEND_MESSAGES = 1n << 11n;

/** Whether somebody may manage the server in which something is done. */
export function mayManage({ server, permissions }: Interaction): boolean {
  return server !== null && (permissions & (ADMINISTRATOR | MANAGE_SERVER)) !== 0n;
}

/** Whether somebody who may do this much in a channel may write there. */
export function mayWrite(permissions: bigint): boolean {
  return (permissions & (ADMINISTRATOR | SEND_MESSAGES)) !== 0n;
}

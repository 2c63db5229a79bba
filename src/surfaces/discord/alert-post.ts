import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Alert } from '../../model/alert.ts';
import type { ServerSettings } from '../../model/server.ts';
import { type Page, sentencePage } from '../../rendering/discord.ts';
import { languageOf } from '../../rendering/languages/language.ts';
import type { Answering } from './answering.ts';
import { brief } from './discord-errors.ts';
import { watchedInWords } from './errands/alert-pages.ts';
import { errandWords } from './errands/words.ts';
import { localeOf } from './locale.ts';
import { messageOf } from './message.ts';
import { messageText } from './message-text.ts';

type Posting = {
  readonly rest: Pick<REST, 'post'>;
  readonly answering: Answering;
  readonly settingsOf: (server: string) => ServerSettings;
};

/**
 * What came of it, and why: `posted` names the statements that stand in the channel now; `refused` would
 * not go another time either; `later` may.
 */
type Posted =
  | { readonly kind: 'posted'; readonly ids: readonly string[] }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'later'; readonly why: string };

/**
 * What does not go another time either: a channel that is gone (10003) or closed to us (50001, 50013),
 * and whatever else Discord finds wrong with it.
 */
const FOR_GOOD = new Set([400, 403, 404]);

/** Posts statements to the channel of an alert, as an answer that anybody there can turn and ask about. */
export async function postAlert(
  alert: Alert,
  ids: readonly [string, ...string[]],
  { rest, answering, settingsOf }: Posting,
): Promise<Posted> {
  const { style, sources, language: decided } = settingsOf(alert.server);
  const locale = localeOf(decided, 'en-GB');
  const asked = { kind: 'told', name: 'who-said', part: null, files: {}, channels: {} } as const;
  const shown = await answering.answer(
    { ...asked, options: { quote: ids.join(' ') } },
    { user: alert.by, locale, audience: { kind: 'all' }, sources, style },
  );
  const components = around(shown.components, alert, locale);
  const { body } = messageOf({ components, files: [] }, 'all'); // only timelines have pictures
  try {
    const message = await rest.post(Routes.channelMessages(alert.channel), {
      // Where the message of an earlier try is there already, Discord gives that one back.
      body: { ...body, nonce: `${alert.number}-${ids[0]}`, enforce_nonce: true },
    });
    return { kind: 'posted', ids: idsIn(message, components, ids) };
  } catch (error) {
    const isRefused = error instanceof DiscordAPIError && FOR_GOOD.has(error.status);
    return { kind: isRefused ? 'refused' : 'later', why: brief(error) };
  }
}

/** Characters of what an alert watches for that are told. */
const LONGEST = 200;

/** Which alert it is stands above, and who set it below: a mention shows the name and calls nobody. */
function around(page: Page, alert: Alert, locale: string): Page {
  const language = languageOf(locale);
  const { alert: say } = errandWords(language);
  const watched = watchedInWords(alert.watched, say);
  // A page has room for a line of ours; of one that is longer the number says which alert it is.
  const isShort = watched.join().length <= LONGEST;
  const head = say.posted(alert.number, isShort ? watched : []);
  const foot = { type: 10, content: `-# ${say.setBy(`<@${alert.by}>`)}` } as const;
  return [...sentencePage(head, language), ...page, foot];
}

/**
 * The statements that a message has. One of an earlier try may have but the first of them, if a stop came
 * before that was noted and more came in since.
 */
function idsIn(message: unknown, components: Page, ids: readonly string[]): readonly string[] {
  const there = messageText(message);
  const shown = ids.filter((id) => messageText({ components }).includes(id));
  // What does not stand on the first page is on its others.
  if (shown.every((id) => there.includes(id))) return ids;
  return ids.filter((id, nth) => nth === 0 || there.includes(id));
}

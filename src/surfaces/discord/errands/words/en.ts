import type { Watched } from '../../../../model/alert.ts';
import type { CitationStyle } from '../../../../model/answer.ts';
import type { ServerSettings } from '../../../../model/server.ts';
import { grammarOf } from '../../../../rendering/languages/grammar.ts';
import type { Language } from '../../../../rendering/languages/language.ts';
import type { Taken } from '../office.ts';

/** All that errands say, in one language: a word that English has and another has not does not compile. */
export type ErrandWords = ReturnType<typeof english>;

/** English. */
export function english({ locale, quoted }: Pick<Language, 'locale' | 'quoted'>) {
  const { number, count, form, and } = grammarOf(locale);
  return {
    more: (rest: number) => `And ${number(rest)} more.`,
    outdated:
      'This command has changed since Discord was told of it. Please try again in a few minutes.',
    onlyInServers: 'This works in servers, not in direct messages.',
    onlyManagers: 'Only those who may manage this server can do this.',

    settings: {
      heading: 'What holds in this server',
      decided: 'Decided. From now on this holds here',
      answers: 'Answers',
      seen: {
        private: 'private: whoever asks sees them alone, and may share them',
        public: 'public: everybody in the channel sees them',
      } satisfies Record<ServerSettings['answers'], string>,
      citation: 'Citations',
      styles: {
        chat: 'for a chat',
        ap: 'in AP style',
        chicago: 'in Chicago style',
        bibtex: 'as BibTeX',
        'csl-json': 'as CSL-JSON',
        html: 'as HTML',
      } satisfies Record<CitationStyle, string>,
      sources: 'Sources',
      told: {
        full: 'full: with the title of the article and its other prints',
        brief: 'brief: without the title of the article and its other prints',
      } satisfies Record<ServerSettings['sources'], string>,
      language: 'Language',
      languages: {
        asker: 'that of whoever asks',
        en: 'English',
        de: 'German',
        fr: 'French',
        es: 'Spanish',
      } satisfies Record<ServerSettings['language'], string>,
    },

    alert: {
      set: (alert: number) => `Alert ${number(alert)} is set`,
      watched: {
        speaker: (name) => `by ${name}`,
        words: (words) => `with the words ${quoted(words)}`,
        outlet: (name) => `in ${name}`,
      } satisfies Record<keyof Watched, (words: string) => string>,
      quiet: (from: string, to: string, zone: string) => `quiet from ${from} to ${to} (${zone})`,
      noQuiet: 'at any hour',
      unknownSpeaker: (name: string) =>
        `The archive has nothing by ${name} yet. What comes in under exactly this name will be posted.`,
      unknownOutlet: (name: string) =>
        `The archive has nothing from ${name} yet. What comes in under exactly this name will be posted.`,
      nothingWatched: 'An alert needs a speaker, words or an outlet.',
      noWords: (written: string) => `There is no word in ${quoted(written)}.`,
      whichSpeaker: (asked: string) =>
        `${quoted(asked)} may be several speakers. Set the alert again with one of these names`,
      whichOutlet: (asked: string) =>
        `${quoted(asked)} may be several outlets. Set the alert again with one of these names`,
      noTime: (written: string) => `${quoted(written)} is no time of day: write 22:00.`,
      halfQuiet: 'Quiet hours need both quiet_from and quiet_to.',
      noHours: 'Quiet hours that end when they begin would be none, or all day.',
      noZone: (written: string) =>
        `${quoted(written)} is no time zone: write one such as Europe/Berlin, or choose one that is offered.`,
      mayNotWrite: 'You may not write in that channel, so you cannot set an alert for it.',
      tooMany: (most: number) =>
        `This server has ${number(most)} alerts, which is as many as there may be. End one first: /alert end.`,
      list: (of: number) => `${count(of, 'alert', 'alerts')} in this server`,
      none: 'There are no alerts in this server. /alert add sets one.',
      halted: (why: string) => `⚠ halted: ${why}. End it, and set it again when that is put right`,
      ended: (alert: string) => `Alert ${alert} is ended.`,
      unknown: (alert: string) => `There is no alert ${quoted(alert)} in this server: /alert list.`,
      notYours: (alert: string) =>
        `Alert ${alert} is somebody else’s: only they and those who may manage this server can end it.`,
      posted: (alert: number, watched: readonly string[]) =>
        `Alert ${number(alert)}: new statements ${watched.join(', ')}`.trim(),
      setBy: (mention: string) => `Alert set by ${mention}`,
    },

    archive: {
      notHere: (server: string) =>
        `The archive cannot be changed from this server. Whoever runs the bot can allow it: ARCHIVE_SERVERS has to name ${server}.`,
      notWritable:
        'This part of the bot may only read the archive, because another has it open. Change it there.',
      oneThing: 'Give a file or a link: exactly one of them.',
      noAddress: (written: string) => `${quoted(written)} is no http or https address.`,
      addingNow: (name: string, records: number) =>
        `Taking in ${name} … ${count(records, 'record', 'records')} done`,
      added: (name: string, records: number) => `${name}: ${count(records, 'record', 'records')}`,
      outcomes: {
        added: 'added',
        changed: 'changed',
        older: 'kept as an older version',
        known: 'known already',
        withdrawn: 'withdrawn',
        refused: 'not taken in',
      } satisfies Record<Taken['outcome']['kind'], string>,
      counted: (what: string, of: number) => `${what}: ${number(of)}`,
      noArticle: (id: string) => `There is no article ${quoted(id)}.`,
      wouldForget: (id: string) => `This would delete ${id} for good`,
      say: 'Give the same command with sure: True, and it is done. It cannot be undone.',
      forgotten: (id: string) => `${id} is forgotten`,
      hashes: (of: number) =>
        `What is left ${form(of, 'is', 'are')} ${count(of, 'hash', 'hashes')}, by which it is refused when it comes again`,
      from: (source: string) => `Where it came from is left as it is: ${source}`,
      cameFrom: (source: string) => `It came from ${source}`,
      alike: (other: string) =>
        `Its text or its address is also that of ${other}, which is still here`,
      followed: (url: string) =>
        `From now on followed: ${url}. /archive status says what comes of it.`,
      followedAlready: (url: string) => `Followed already: ${url}.`,
      unfollowed: (url: string) => `Not followed any more: ${url}. What came of it stays.`,
      notFollowed: (url: string) => `${url} is not followed.`,
      holds: (articles: number, statements: number) =>
        `${count(articles, 'article', 'articles')} with ${count(statements, 'statement', 'statements')}`,
      lastTaken: (at: string) => `Last taken in: ${at}`,
      nothingTaken: 'Nothing was taken in yet',
      others: (older: number, withdrawn: number, hashes: number) =>
        `Beside these ${and([
          count(older, 'older version', 'older versions'),
          count(withdrawn, 'withdrawn article', 'withdrawn articles'),
          count(hashes, 'hash of what was forgotten', 'hashes of what was forgotten'),
        ])}`,
      feeds: (of: number) => `${count(of, 'feed', 'feeds')} followed`,
      nextLook: (at: string) => `next look ${at}`,
      due: 'due now',
      failed: (times: number) => `⚠ failed ${count(times, 'time', 'times')} in a row`,
      turnedAway: (of: number) => `${count(of, 'record', 'records')} turned away, newest first`,
      noneTurnedAway: 'Nothing turned away',
      doneLast: 'Done last',
      /** What the ledger calls it, in words. */
      did: {
        added: 'added',
        changed: 'changed',
        older: 'kept as older',
        withdrawn: 'withdrawn',
        followed: 'followed',
        unfollowed: 'followed no more',
        forgotten: 'forgotten',
      } as Readonly<Record<string, string>>,
    },

    help: {
      heading: 'Who said it, when, and where does it stand?',
      about: [
        'Answers are whole sentences, cut from the articles of an archive character for character, each with its speaker, outlet and date.',
        'Nothing is ever written, summed up, translated or completed by the bot. What is not known is said to be unknown, and so is that nothing was found.',
      ],
      commands: 'Commands',
      menus: 'On a message, under Apps',
      menu: (name: string, command: string) =>
        `${quoted(name)}: as /${command}, for the statements behind what the message says`,
      signs: 'How to read an answer',
      voices: [
        'Bold: the speaker’s own words',
        'Plain: as the outlet words it',
        'Italics: ours, such as [sic] beside a misspelling or […] for what is left out',
      ],
      audience: 'Who sees it',
      shared: [
        'Answers are for you alone, unless this server shows them to the channel (/settings)',
        'Share posts the page that you see to the channel',
      ],
    },
  };
}

import type { CitationStyle, DatedBy, Remark, Withdrawal } from '../../model/answer.ts';
import type { Clipping, ClippingStanding } from '../../model/clipping.ts';
import type { CueClass, Evidence, Resolution } from '../../model/statement.ts';
import type { DateFlag } from '../../model/when.ts';
import type { Grammar, Marks } from './grammar.ts';

/** All that we say, in one language: a word that English has and another has not does not compile. */
export type Wording = ReturnType<typeof english>;

/** How often a rule was right, in percent, and with which cues. */
export type Measured = {
  readonly right: number;
  readonly of: number;
  readonly share: number;
  readonly cues: string;
};

/**
 * English. What stands in `quoted`, names, outlets and dates come in as they are to be shown; numbers
 * come in as numbers.
 */
export function english({ number, count, form, ...grammar }: Grammar) {
  const marks: Marks = ['“', '”'];
  const quoted = (words: string) => `${marks[0]}${words}${marks[1]}`;
  const articles = (of: number) => count(of, 'article', 'articles');
  const statements = (of: number) => count(of, 'statement', 'statements');
  const entries = (of: number) => count(of, 'entry', 'entries');
  const styles = {
    chat: 'for a chat',
    ap: 'in AP style',
    chicago: 'in Chicago style',
    bibtex: 'as BibTeX',
    'csl-json': 'as CSL-JSON',
    html: 'as HTML with schema.org Quotation',
  } satisfies Readonly<Record<CitationStyle, string>>;
  return {
    /** The quotation marks of the language, round what is ours to quote. */
    marks,
    quoted,
    /** Between a label and what it is of, and between parts of one line. */
    colon: ': ',
    semicolon: '; ',

    /** Days, months and stretches of time. */
    dates: {
      day: grammar.day,
      month: grammar.month,
      weekday: grammar.weekday,
      /** A day with its weekday. */
      withWeekday: (weekday: string, day: string) => `${weekday}, ${day}`,
      /** Names at an axis; "Sept" would stand out among names of three letters. */
      shortDay: (day: string) => grammar.shortDay(day).replace('Sept', 'Sep'),
      shortMonth: (day: string) => grammar.shortMonth(day).replace('Sept', 'Sep'),
      /** Parts of a year as EDTF numbers them, in the place of a month. */
      parts: {
        '21': 'spring',
        '22': 'summer',
        '23': grammar.locale === 'en-US' ? 'fall' : 'autumn',
        '24': 'winter',
        '33': 'first quarter of',
        '34': 'second quarter of',
        '35': 'third quarter of',
        '36': 'fourth quarter of',
        '40': 'first half of',
        '41': 'second half of',
      },
      partOf: (part: string, year: string) => `${part} ${year}`,
      oneOf: (dates: readonly string[]) => dates.join(' or '),
      until: (date: string) => `until ${date}`,
      since: (date: string) => `since ${date}`,
      between: (from: string, to: string) => `${from} to ${to}`,
      about: (date: string) => `about ${date}`,
      /** `decade` is its first year. */
      decade: (decade: string) => `the ${decade}s`,
      /** `zone` begins with a space where there is one. */
      atTime: (date: string, time: string, zone: string) => `${date}, ${time}${zone}`,
    },

    /** What is odd about a date. */
    oddities: {
      'weekday-date-conflict': 'the weekday and the date disagree',
      'off-by-one': 'the weekday and the date disagree by one day, perhaps a time zone',
      'date-after-publication': 'later than the publication',
      'order-ambiguous': 'day and month may be the other way round',
    } satisfies Readonly<Record<DateFlag, string>>,
    placedAt: (date: string) => `placed at ${date}`,

    /** Headings of answers, and what stands below them. */
    answer: {
      found: (found: number, searched: number) =>
        `${count(found, 'attributed statement', 'attributed statements')} found, ${articles(searched)} searched`,
      nothingFound: (searched: number, asked: string) =>
        `No attributed statement found in ${articles(searched)} (looked for ${asked})`,
      lookedFor: (asked: string) => `Looked for ${asked}.`,
      /** What was asked for, option by option. */
      asked: {
        words: 'words',
        speaker: 'speaker',
        outlet: 'outlet',
        from: 'from',
        to: 'to',
        kind: 'kind',
        topic: 'topic',
        quote: 'quote',
        message: 'message',
        'read as': 'read as',
      },
      /** The choices of `kind` as an answer says them back. */
      kinds: { direct: 'direct', mixed: 'mixed', indirect: 'indirect' } satisfies Record<
        Exclude<Clipping['kind'], 'narration'>,
        string
      >,
      incomplete: 'Only a part of the archive answered: there may be more.',
      notAll: (most: number) =>
        `More than ${number(most)} statements fit, and only so many were looked at: those closest to the words or, without words, those that came in last. A speaker, an outlet or more words narrow it down.`,
      nearMisses: 'Near misses, not what was asked',
      severalSpeakers: (asked: string, speakers: number) =>
        `${quoted(asked)} may be any of ${number(speakers)} speakers. Ask again with one of these names:`,
      knownSpeaker: (described: string, of: number) => `${described} – ${statements(of)}`,
      sentenceBefore: 'the sentence before',
      sideBySide: {
        remark: (of: number) => `What looks like the same remark stands in ${articles(of)}`,
        event: (of: number) => `What looks like the same event stands in ${articles(of)}`,
        alike: (both: string) => `${both}.`,
        differing: (both: string, differ: Remark['differ']) =>
          `${both}; they differ in ${differ.join(', ')}.`,
      },
    },

    /** Whose words they are, and who words the rest. */
    whose: {
      ownVoice: (outlet: string) => `${outlet}, in its own voice`,
      ownVoiceOfArticle: 'The article (outlet not stated), in its own voice',
      unknownSpeaker: 'Speaker not stated',
      asReportedBy: (reporter: string) => `, as reported by ${reporter}`,
      /** A body that has its article in the sentence: "the Coast Guard". */
      body: (name: string) => `the ${name}`,
      unnamed: (words: string) => `${quoted(words)} (no name given)`,
      somebody: 'somebody the text does not name',
      direct: 'own words',
      mixed: (worder: string) => `own words only where marked; the rest worded by ${worder}`,
      indirect: (worder: string) => `paraphrase, worded by ${worder}: not own words`,
      narration: 'attributed to nobody',
      uncertain: (how: string) => `${how}; attribution uncertain`,
      eitherWorder: (reporter: string, outlet: string) => `${reporter} or by ${outlet}`,
      article: 'the article (outlet not stated)',
      runsOn: 'the words run on from a sentence before',
      readAs: (mention: string, name: string) =>
        `the sentence has ${quoted(mention)}, read as ${name}`,
    },

    /** The labels of the facts under a statement. */
    labels: {
      attributed: 'attributed',
      said: 'said',
      inTheWords: 'in the words',
      published: 'published',
      outlet: 'outlet',
      article: 'article',
      alsoIn: 'also in',
      version: 'version',
      speaker: 'speaker',
      id: 'id',
      why: 'why',
      cue: 'cue',
      measured: 'measured',
      /** What else the page states of itself. */
      or: {
        published: 'or published',
        outlet: 'or outlet',
        title: 'or title',
        byline: 'or byline',
      },
    },

    /** The facts themselves, each said or said to be unknown. */
    facts: {
      noTitle: 'title not stated',
      titleFromComments: (title: string) => `${title} (title from the comments heading)`,
      stated: (words: string, evidence: string) => `${quoted(words)} (${evidence})`,
      notStated: 'not stated',
      outletNotStated: 'outlet not stated',
      anOutletNotStated: 'an outlet not stated',
      dayNotStated: 'day not stated',
      noDate: 'no date',
      credited: (hands: string) => ` (credited: ${hands})`,
      via: (paper: string) => `via ${paper}`,
      notBefore: (date: string) => `not stated; on or after ${date}`,
      textSays: (words: string) => ` (the text says ${quoted(words)})`,
      noDayKnown: (words: string) => `${quoted(words)}, no day known`,
      inferredFrom: (date: string, words: string) =>
        `${date}; inferred from ${quoted(words)} in another sentence`,
      inferred: (date: string) => `${date}; inferred from the rest of the article`,
      inWords: (date: string, words: string) => `${date} (${quoted(words)})`,
      countedFrom: (date: string, words: string, published: string) =>
        `${date} (${quoted(words)}, published ${published})`,
      countedFromDates: (date: string, words: string) =>
        `${date} (${quoted(words)}, counted from the article’s own dates)`,
    },

    /** What a page does not say of itself, or says in two ways. */
    page: {
      alsoStates: {
        published: (words: string, evidence: string) =>
          `⚠ The page also states ${quoted(words)} as its date (${evidence}).`,
        outlet: (words: string, evidence: string) =>
          `⚠ The page also states ${quoted(words)} as its outlet (${evidence}).`,
      },
      noOutlet: (credited: string) => `The page does not name its outlet${credited}.`,
      noDate: (published: string) => `Date of publication ${published}.`,
      titleFromComments: 'The title stands only in the comments heading.',
    },

    /** What has become of the words since an article was changed. */
    replaced: {
      stand: 'The outlet has changed this article since; these words still stand in it.',
      otherwise:
        '⚠ The outlet has changed this article since: these words are in it, but not attributed as here.',
      gone: '⚠ The outlet has changed this article since, and these words are no longer in it.',
    } satisfies Readonly<Record<Extract<ClippingStanding, { kind: 'replaced' }>['words'], string>>,
    /** What is said in place of an article that its outlet took back. */
    withdrawn: {
      canceled: (article: string, date: string) =>
        `Its outlet has canceled this article (${article}; told on ${date}). Nothing is quoted from it.`,
      withheld: (article: string, date: string) =>
        `Its outlet withholds this article (${article}; told on ${date}). Nothing is quoted from it.`,
    } satisfies Readonly<Record<Withdrawal['as'], (article: string, date: string) => string>>,

    deleted: (id: string) =>
      `The article of the statement ${id} was deleted from this archive. Nothing is quoted from it.`,

    /** Why a statement is attributed so. */
    reasons: {
      looksFor: ({ looksFor }: Evidence) => looksFor,
      noCue: 'none: the words run on',
      noSpeaker: 'not stated, and none is guessed',
      /** How the words were found that name the speaker. */
      namedBy: {
        name: 'by name',
        surname: 'short for a name that the article gives',
        pronoun: 'a pronoun for the last before it whom it fits',
        role: 'a description that fits nobody else near it',
        continuation: 'the one who speaks before these words',
        coordination: 'shared with another verb of the sentence',
        unnamed: 'no name given in the article',
      } satisfies Readonly<Record<Resolution, string>>,
      mention: (mention: string, found: string) => `${quoted(mention)}, ${found}`,
      readAs: (found: string, name: string) => `${found}, read as ${name}`,
      nobody: (found: string) => `${found}; nobody surely does`,
      unnamed: (found: string) => `${found}; no name given in the article`,
      nested: 'no: in the training articles no report within a report is marked',
      rare: 'no: too rare in the training articles',
      /** `share` is a whole number of percent. */
      measured: ({ right, of, share, cues }: Measured) =>
        `right in ${number(right)} of ${number(of)} on the training articles (${share} %), ${cues}`,
      measuredLow: ({ right, of, share, cues }: Measured) =>
        `right in ${number(right)} of ${number(of)} on the training articles (${share} %: below 90 %), ${cues}`,
      cues: { say: 'with “say” or “tell”', other: 'with any other cue' } satisfies Readonly<
        Record<CueClass, string>
      >,
    },

    /** A timeline, in words and drawn. */
    timeline: {
      heading: (of: number, searched: number) =>
        `Timeline: ${entries(of)}, ${articles(searched)} searched`,
      leftOut: (more: number) =>
        `${count(more, 'more entry, less to the point, is', 'more entries, less to the point, are')} not listed.`,
      datedBy: {
        sentence: 'Placed by the date in the sentence.',
        said: 'Placed by the day it was said.',
        none: null,
      } satisfies Readonly<Record<DatedBy, string | null>>,
      goesOn: 'Goes on about the topic of the sentence before it, and does not name it.',
      dateNotStated: 'Date not stated',
      /** A date as a heading. */
      dated: (date: string) => date,
      coarse: (date: string) => `${date}, day not stated`,
      datesDiffer: (sides: readonly string[]) => `⚠ The dates differ: ${sides.join('; ')}.`,
      /** The same behind the number of an entry. */
      apart: (sides: readonly string[]) => `⚠ the dates differ: ${sides.join('; ')}`,
      dates: (outlet: string, date: string) => `${outlet} has ${date}`,
      noDate: 'no date',
      gap: (from: string, to: string, length: string) =>
        `Nothing dated between ${from} and ${to}, ${length}`,
      years: (of: number) => count(of, 'year', 'years'),
      months: (of: number) => count(of, 'month', 'months'),
      days: (of: number) => count(of, 'day', 'days'),
    },

    /** What stands in a picture, and in the text that says the same. */
    picture: {
      marks: {
        day: 'that day',
        stretch: 'some time within',
        open: 'open end',
        either: 'one of the two days',
      },
      missingLetter: (sign: string) =>
        `${sign} stands for a letter that is not in the font of this picture.`,
      listedOne: (entry: number, total: number) =>
        `Entry ${number(entry)} of ${number(total)}; the lane below the axis has the dates of all.`,
      listed: (first: number, last: number, total: number) =>
        `Entries ${number(first)} to ${number(last)} of ${number(total)}; the lane below the axis has the dates of all.`,
      datesDiffer: '⚠ The dates differ:',
      andInMore: (more: number) => `and in ${count(more, 'more article', 'more articles')}`,
      part: (shown: number, total: number) =>
        `${number(shown)} of the ${number(total)} entries are listed.`,
      andMore: (rest: number) => `And ${count(rest, 'more entry', 'more entries')} in the picture.`,
    },

    /** A citation; styles that have rules of their own stay in English. */
    citation: {
      heading: (style: CitationStyle) => `Citation ${styles[style]}`,
      several: (of: number, style: CitationStyle) =>
        `${count(of, 'citation', 'citations')} ${styles[style]}`,
      others: 'Others with these words, or the same remark elsewhere',
      direct: (speaker: string) => `${speaker}, quoted in`,
      mixed: (speaker: string) =>
        `${speaker}, quoted in part (own words only in quotation marks) in`,
      indirect: (speaker: string, worder: string) => `${speaker}, paraphrased by ${worder} in`,
      narration: (outlet: string) => `${outlet}, in`,
      outlet: (notStated: string) => `outlet ${notStated}`,
      published: (date: string) => `published ${date}`,
      unpublished: (notStated: string) => `date of publication ${notStated}`,
      attributed: (words: string) => ` Attributed: ${words}`,
      said: (day: string) => ` Said: ${day}.`,
      id: (id: string) => ` Quote id ${id}.`,
    },

    /** What stands in a message in place of a text that is too long for it. */
    tooLong: {
      heading: 'heading',
      note: 'note',
      name: 'name',
      kind: 'kind',
      sentence: 'sentence',
      sentenceBefore: 'sentence before',
      citation: 'citation',
      instead: (what: string, characters: number) =>
        `[The ${what} is ${number(characters)} characters long, too long for Discord.]`,
    },

    /** What is below a message to be pressed or chosen. */
    buttons: {
      previous: 'Previous',
      next: 'Next',
      where: (page: number, pages: number) => `${number(page)} of ${number(pages)}`,
      context: 'Context',
      why: 'Why?',
      cite: 'Cite',
      share: 'Share',
      everything: 'Show everything',
      narrow: 'Narrow by speaker or outlet',
      speakerChoice: (name: string, of: number) => `Speaker: ${name} (${number(of)})`,
      outletChoice: (name: string, of: number) => `Outlet: ${name} (${number(of)})`,
    },

    /** What is said of a message rather than in it. */
    notices: {
      sharedBy: (mention: string) => `Shared by ${mention}`,
      changed:
        'The archive has changed since this message was written; this is what it answers now.',
      forgotten: (of: number) =>
        form(
          of,
          `${number(of)} statement of this message is no longer in the archive: its article was deleted.`,
          `${number(of)} statements of this message are no longer in the archive: their articles were deleted.`,
        ),
      noText: 'There is no text in this message.',
      notOurButton: 'This button was not made by this version of the bot. Please ask again.',
      tooLongForButtons: (page: number, pages: number) =>
        `${pages === 1 ? '' : `This is page ${number(page)} of ${number(pages)}. `}The question is too long for buttons: ask a shorter one.`,
      wentWrong: (id: string) =>
        `Something went wrong here. In the log of the bot it is error ${id}.`,
    },

    /** Statements with what stands around them. */
    surroundings: {
      heading: (of: number) =>
        `${statements(of)} with the sentences around ${form(of, 'it', 'them')}`,
      before: (of: number) => form(of, 'the sentence before', 'the sentences before'),
      after: (of: number) => form(of, 'the sentence after', 'the sentences after'),
    },

    /** What is in the archive. */
    sources: {
      heading: (all: number, said: number) => `${articles(all)} with ${statements(said)}`,
      outlet: (name: string, of: number, dates: string) => `${name}: ${articles(of)}, ${dates}`,
      /** Where not one of them has a date. */
      outletUndated: (name: string, of: number) => `${name}: ${articles(of)}`,
      outletNotStated: 'outlet not stated',
      dates: (from: string, to: string) => `${from} – ${to}`,
      undated: (of: number) => `${articles(of)} without a date of publication`,
      lastTakenIn: (date: string) => `Last taken in: ${date}`,
      nothingTakenIn: 'Nothing was taken in yet',
      moreOutlets: (of: number) => `and ${count(of, 'more outlet', 'more outlets')}`,
      rejections: (of: number) => `${count(of, 'record', 'records')} turned away`,
      noRejections: 'None turned away',
      rejection: (day: string, where: string, why: string) => `${day}, ${where}: ${why}`,
    },

    /** Why a question is not answered. The name of the option stands before some of them. */
    refusals: {
      noCommand: (name: string, known: readonly string[]) =>
        `There is no command ${quoted(name)}. There are: ${known.join(', ')}.`,
      noOption: (command: string, option: string, known: readonly string[]) =>
        `/${command} has no option ${quoted(option)}. It has: ${known.join(', ')}.`,
      problems: (command: string, problems: readonly string[]) =>
        `/${command}: ${problems.join('; ')}.`,
      missing: 'is missing',
      empty: 'is empty',
      tooLong: (longest: number) => `is longer than ${number(longest)} characters`,
      noneOf: (written: string, words: readonly string[]) =>
        `${quoted(written)} is none of ${words.join(', ')}`,
      neither: (written: string, one: string, other: string) =>
        `${quoted(written)} is neither ${one} nor ${other}`,
      noDate: (written: string) =>
        `${quoted(written)} is no date: write 2023-03-30, 2023-03 or 2023`,
      unfit: (written: string) => `does not take ${quoted(written)}`,
    },
  };
}

import type { CitationStyle } from '../../model/answer.ts';
import type { RuleName } from '../../model/statement.ts';
import type { Wording } from './en.ts';
import type { Grammar, Marks } from './grammar.ts';

/** German. Examples of what a rule looks for stay in English, as the articles are. */
export function german({ number, count, form, and, ...grammar }: Grammar): Wording {
  const marks: Marks = ['„', '“'];
  const quoted = (words: string) => `${marks[0]}${words}${marks[1]}`;
  const articles = (of: number) => count(of, 'Artikel', 'Artikel');
  const statements = (of: number) => count(of, 'Äußerung', 'Äußerungen');
  const styles: Readonly<Record<CitationStyle, string>> = {
    chat: 'für den Chat',
    ap: 'im AP-Stil',
    chicago: 'im Chicago-Stil',
    bibtex: 'als BibTeX',
    'csl-json': 'als CSL-JSON',
    html: 'als HTML mit schema.org-Quotation',
  };
  const differences = { wording: 'Wortlaut', speaker: 'Person', date: 'Datum', number: 'Zahl' };
  return {
    marks,
    quoted,
    colon: ': ',
    semicolon: '; ',

    dates: {
      day: grammar.day,
      month: grammar.month,
      weekday: grammar.weekday,
      withWeekday: (weekday, day) => `${weekday}, ${day}`,
      shortDay: grammar.shortDay,
      shortMonth: grammar.shortMonth,
      parts: {
        '21': 'Frühjahr',
        '22': 'Sommer',
        '23': 'Herbst',
        '24': 'Winter',
        '33': 'erstes Quartal',
        '34': 'zweites Quartal',
        '35': 'drittes Quartal',
        '36': 'viertes Quartal',
        '40': 'erstes Halbjahr',
        '41': 'zweites Halbjahr',
      },
      partOf: (part, year) => `${part} ${year}`,
      oneOf: grammar.or,
      until: (date) => `bis ${date}`,
      since: (date) => `seit ${date}`,
      between: (from, to) => `${from} bis ${to}`,
      about: (date) => `etwa ${date}`,
      decade: (decade) => `${decade}er-Jahre`,
      atTime: (date, time, zone) => `${date}, ${time} Uhr${zone}`,
    },

    oddities: {
      'weekday-date-conflict': 'Wochentag und Datum passen nicht zusammen',
      'off-by-one':
        'Wochentag und Datum liegen einen Tag auseinander, vielleicht wegen der Zeitzone',
      'date-after-publication': 'später als die Veröffentlichung',
      'order-ambiguous': 'Tag und Monat sind vielleicht vertauscht',
    },
    placedAt: (date) => `eingeordnet unter ${date}`,

    answer: {
      found: (found, searched) =>
        `${count(found, 'zugeschriebene Äußerung', 'zugeschriebene Äußerungen')} gefunden, ${articles(searched)} durchsucht`,
      nothingFound: (searched, asked) =>
        `Keine zugeschriebene Äußerung in ${count(searched, 'Artikel', 'Artikeln')} gefunden (gesucht: ${asked})`,
      lookedFor: (asked) => `Gesucht: ${asked}.`,
      asked: {
        words: 'Wörter',
        speaker: 'Person oder Stelle',
        outlet: 'Medium',
        from: 'ab',
        to: 'bis',
        kind: 'Art',
        topic: 'Thema',
        quote: 'Zitat',
        message: 'Nachricht',
        'read as': 'gelesen als',
      },
      kinds: { direct: 'wörtlich', mixed: 'teils wörtlich', indirect: 'sinngemäß' },
      incomplete: 'Nur ein Teil des Archivs hat geantwortet: Es kann mehr geben.',
      notAll: (most) =>
        `Mehr als ${number(most)} Äußerungen passen, und nur so viele wurden angesehen: die den Wörtern nächsten oder, ohne Wörter, die zuletzt eingegangenen. Eine Person, ein Medium oder mehr Wörter grenzen die Suche ein.`,
      nearMisses: 'Ähnliches, aber nicht das Gesuchte',
      severalSpeakers: (asked, speakers) =>
        `${quoted(asked)} kann für ${number(speakers)} Personen oder Stellen stehen. Bitte mit einem dieser Namen noch einmal fragen:`,
      knownSpeaker: (described, of) => `${described} – ${statements(of)}`,
      sentenceBefore: 'der Satz davor',
      sideBySide: {
        remark: (of) =>
          `Was nach derselben Aussage aussieht, steht in ${count(of, 'Artikel', 'Artikeln')}`,
        event: (of) =>
          `Was nach demselben Ereignis aussieht, steht in ${count(of, 'Artikel', 'Artikeln')}`,
        alike: (both) => `${both}.`,
        differing: (both, differ) =>
          `${both}; Unterschiede: ${and(differ.map((of) => differences[of]))}.`,
      },
    },

    whose: {
      ownVoice: (outlet) => `${outlet}, im eigenen Text`,
      ownVoiceOfArticle: 'Der Artikel (Medium nicht angegeben), im eigenen Text',
      unknownSpeaker: 'Wer spricht, ist nicht angegeben',
      asReportedBy: (reporter) => `, laut ${reporter}`,
      body: (name) => name,
      unnamed: (words) => `${quoted(words)} (ohne Namen)`,
      somebody: 'jemand, den der Text nicht benennt',
      direct: 'wörtlich',
      mixed: (worder) => `wörtlich nur, wo markiert; übriger Wortlaut: ${worder}`,
      indirect: (worder) => `sinngemäß, Wortlaut: ${worder}; kein wörtliches Zitat`,
      narration: 'niemandem zugeschrieben',
      uncertain: (how) => `${how}; Zuschreibung unsicher`,
      eitherWorder: (reporter, outlet) => `${reporter} oder ${outlet}`,
      article: 'der Artikel (Medium nicht angegeben)',
      runsOn: 'die Worte setzen einen Satz davor fort',
      readAs: (mention, name) => `im Satz steht ${quoted(mention)}, gelesen als ${name}`,
    },

    labels: {
      attributed: 'zugeschrieben',
      said: 'gesagt',
      inTheWords: 'im Satz',
      published: 'veröffentlicht',
      outlet: 'Medium',
      article: 'Artikel',
      alsoIn: 'auch in',
      version: 'Fassung',
      speaker: 'wer spricht',
      id: 'ID',
      why: 'warum',
      cue: 'Redeeinleitung',
      measured: 'gemessen',
      or: {
        published: 'oder veröffentlicht',
        outlet: 'oder Medium',
        title: 'oder Titel',
        byline: 'oder Autorenzeile',
      },
    },

    facts: {
      noTitle: 'Titel nicht angegeben',
      titleFromComments: (title) => `${title} (Titel aus der Überschrift der Kommentare)`,
      stated: (words, evidence) => `${quoted(words)} (${evidence})`,
      notStated: 'nicht angegeben',
      outletNotStated: 'Medium nicht angegeben',
      anOutletNotStated: 'ein nicht angegebenes Medium',
      dayNotStated: 'Tag nicht angegeben',
      noDate: 'kein Datum',
      credited: (hands) => ` (Quelle: ${hands})`,
      via: (paper) => `über ${paper}`,
      notBefore: (date) => `nicht angegeben; frühestens ${date}`,
      textSays: (words) => ` (im Text steht ${quoted(words)})`,
      noDayKnown: (words) => `${quoted(words)}, kein Tag bekannt`,
      inferredFrom: (date, words) =>
        `${date}; erschlossen aus ${quoted(words)} in einem anderen Satz`,
      inferred: (date) => `${date}; erschlossen aus dem übrigen Artikel`,
      inWords: (date, words) => `${date} (${quoted(words)})`,
      countedFrom: (date, words, published) =>
        `${date} (${quoted(words)}, veröffentlicht: ${published})`,
      countedFromDates: (date, words) =>
        `${date} (${quoted(words)}, gerechnet von den Daten im Artikel)`,
    },

    page: {
      alsoStates: {
        published: (words, evidence) =>
          `⚠ Die Seite gibt als Datum auch ${quoted(words)} an (${evidence}).`,
        outlet: (words, evidence) =>
          `⚠ Die Seite gibt als Medium auch ${quoted(words)} an (${evidence}).`,
      },
      noOutlet: (credited) => `Die Seite nennt ihr Medium nicht${credited}.`,
      noDate: (published) => `Datum der Veröffentlichung ${published}.`,
      titleFromComments: 'Der Titel steht nur in der Überschrift der Kommentare.',
    },

    replaced: {
      stand: 'Das Medium hat diesen Artikel seither geändert; diese Worte stehen weiterhin darin.',
      otherwise:
        '⚠ Das Medium hat diesen Artikel seither geändert: Diese Worte stehen darin, aber nicht wie hier zugeschrieben.',
      gone: '⚠ Das Medium hat diesen Artikel seither geändert, und diese Worte stehen nicht mehr darin.',
    },
    withdrawn: {
      canceled: (article, date) =>
        `Das Medium hat diesen Artikel zurückgezogen (${article}; mitgeteilt am ${date}). Daraus wird nichts zitiert.`,
      withheld: (article, date) =>
        `Das Medium hält diesen Artikel zurück (${article}; mitgeteilt am ${date}). Daraus wird nichts zitiert.`,
    },

    deleted: (id) =>
      `Der Artikel der Äußerung ${id} wurde aus diesem Archiv gelöscht. Daraus wird nichts zitiert.`,

    reasons: {
      looksFor: ({ rule }) => RULES[rule],
      noCue: 'keine, die Worte laufen weiter',
      noSpeaker: 'nicht angegeben, und niemand wird geraten',
      namedBy: {
        name: 'beim Namen genannt',
        surname: 'kurz für einen Namen, den der Artikel nennt',
        pronoun: 'ein Pronomen für den letzten Namen davor, zu dem es passt',
        role: 'eine Beschreibung, die in der Nähe auf niemand anderen passt',
        continuation: 'wer vor diesen Worten spricht',
        coordination: 'gilt auch für ein anderes Verb des Satzes',
        unnamed: 'im Artikel ohne Namen',
      },
      mention: (mention, found) => `${quoted(mention)}, ${found}`,
      readAs: (found, name) => `${found}, gelesen als ${name}`,
      nobody: (found) => `${found}; auf niemanden mit Sicherheit`,
      unnamed: (found) => `${found}; im Artikel ohne Namen`,
      nested: 'nein, denn in den Trainingsartikeln ist kein Bericht im Bericht markiert',
      rare: 'nein, zu selten in den Trainingsartikeln',
      measured: ({ right, of, share, cues }) =>
        `richtig in ${number(right)} von ${number(of)} Fällen der Trainingsartikel (${share} %), ${cues}`,
      measuredLow: ({ right, of, share, cues }) =>
        `richtig in ${number(right)} von ${number(of)} Fällen der Trainingsartikel (${share} %: unter 90 %), ${cues}`,
      cues: { say: 'mit „say“ oder „tell“', other: 'mit jeder anderen Redeeinleitung' },
    },

    timeline: {
      heading: (of, searched) =>
        `Zeitleiste: ${count(of, 'Eintrag', 'Einträge')}, ${articles(searched)} durchsucht`,
      leftOut: (more) =>
        `${count(more, 'weiterer Eintrag, der weniger zur Sache gehört, ist', 'weitere Einträge, die weniger zur Sache gehören, sind')} nicht aufgeführt.`,
      datedBy: {
        sentence: 'Eingeordnet nach dem Datum im Satz.',
        said: 'Eingeordnet nach dem Tag, an dem es gesagt wurde.',
        none: null,
      },
      goesOn: 'Führt das Thema des Satzes davor weiter, ohne es zu nennen.',
      dateNotStated: 'Datum nicht angegeben',
      dated: grammar.capital,
      coarse: (date) => `${date}, Tag nicht angegeben`,
      datesDiffer: (sides) => `⚠ Die Datumsangaben weichen voneinander ab: ${sides.join('; ')}.`,
      apart: (sides) => `⚠ die Datumsangaben weichen voneinander ab: ${sides.join('; ')}`,
      dates: (outlet, date) => `${outlet}: ${date}`,
      noDate: 'kein Datum',
      gap: (from, to, length) => `Nichts datiert zwischen dem ${from} und dem ${to}, ${length}`,
      years: (of) => count(of, 'Jahr', 'Jahre'),
      months: (of) => count(of, 'Monat', 'Monate'),
      days: (of) => count(of, 'Tag', 'Tage'),
    },

    picture: {
      marks: {
        day: 'an diesem Tag',
        stretch: 'irgendwann darin',
        open: 'offenes Ende',
        either: 'einer der beiden Tage',
      },
      missingLetter: (sign) =>
        `${sign} steht für einen Buchstaben, der in der Schrift dieses Bildes fehlt.`,
      listedOne: (entry, total) =>
        `Eintrag ${number(entry)} von ${number(total)}; die Leiste unter der Achse zeigt die Daten aller Einträge.`,
      listed: (first, last, total) =>
        `Einträge ${number(first)} bis ${number(last)} von ${number(total)}; die Leiste unter der Achse zeigt die Daten aller Einträge.`,
      datesDiffer: '⚠ Die Datumsangaben weichen voneinander ab:',
      andInMore: (more) => `und in ${count(more, 'weiteren Artikel', 'weiteren Artikeln')}`,
      part: (shown, total) => `${number(shown)} von ${number(total)} Einträgen sind aufgeführt.`,
      andMore: (rest) => `Und ${count(rest, 'weiterer Eintrag', 'weitere Einträge')} im Bild.`,
    },

    citation: {
      heading: (style) => `Quellenangabe ${styles[style]}`,
      several: (of, style) => `${count(of, 'Quellenangabe', 'Quellenangaben')} ${styles[style]}`,
      others: 'Andere Äußerungen mit diesen Worten, oder dieselbe Aussage anderswo',
      direct: (speaker) => `${speaker}, zitiert in`,
      mixed: (speaker) => `${speaker}, teilweise zitiert (wörtlich nur in Anführungszeichen) in`,
      indirect: (speaker, worder) => `${speaker}, sinngemäß wiedergegeben (Wortlaut: ${worder}) in`,
      narration: (outlet) => `${outlet}, in`,
      outlet: (notStated) => `Medium ${notStated}`,
      published: (date) => `veröffentlicht: ${date}`,
      unpublished: (notStated) => `Datum der Veröffentlichung ${notStated}`,
      attributed: (words) => ` Zugeschrieben: ${words}`,
      said: (day) => ` Gesagt: ${day}.`,
      id: (id) => ` Zitat-ID ${id}.`,
    },

    tooLong: {
      heading: 'Überschrift',
      note: 'Hinweis',
      name: 'Name',
      kind: 'Art des Zitats',
      sentence: 'Satz',
      sentenceBefore: 'Satz davor',
      citation: 'Quellenangabe',
      instead: (what, characters) =>
        `[Zu lang für Discord: ${what}, ${count(characters, 'Zeichen', 'Zeichen')}.]`,
    },

    buttons: {
      previous: 'Zurück',
      next: 'Weiter',
      where: (page, pages) => `${number(page)} von ${number(pages)}`,
      context: 'Umfeld',
      why: 'Warum?',
      cite: 'Zitieren',
      share: 'Teilen',
      everything: 'Alles zeigen',
      narrow: 'Auf Person, Stelle oder Medium eingrenzen',
      speakerChoice: (name, of) => `Person oder Stelle: ${name} (${number(of)})`,
      outletChoice: (name, of) => `Medium: ${name} (${number(of)})`,
    },

    notices: {
      sharedBy: (mention) => `Geteilt von ${mention}`,
      changed:
        'Das Archiv hat sich geändert, seit diese Nachricht geschrieben wurde; so antwortet es jetzt.',
      forgotten: (of) =>
        form(
          of,
          `${number(of)} Äußerung dieser Nachricht ist nicht mehr im Archiv: Ihr Artikel wurde gelöscht.`,
          `${number(of)} Äußerungen dieser Nachricht sind nicht mehr im Archiv: Ihre Artikel wurden gelöscht.`,
        ),
      noText: 'In dieser Nachricht steht kein Text.',
      notOurButton:
        'Diese Schaltfläche stammt nicht von dieser Version des Bots. Bitte noch einmal fragen.',
      tooLongForButtons: (page, pages) =>
        `${pages === 1 ? '' : `Das ist Seite ${number(page)} von ${number(pages)}. `}Die Frage ist zu lang für Schaltflächen: Bitte kürzer fragen.`,
      wentWrong: (id) =>
        `Hier ist etwas schiefgegangen. Im Protokoll des Bots ist es Fehler ${id}.`,
    },

    surroundings: {
      heading: (of) => `${statements(of)} mit den Sätzen darum herum`,
      before: (of) => form(of, 'der Satz davor', 'die Sätze davor'),
      after: (of) => form(of, 'der Satz danach', 'die Sätze danach'),
    },

    sources: {
      heading: (all, said) => `${articles(all)} mit ${statements(said)}`,
      outlet: (name, of, dates) => `${name}: ${articles(of)}, ${dates}`,
      outletUndated: (name, of) => `${name}: ${articles(of)}`,
      outletNotStated: 'Medium nicht angegeben',
      dates: (from, to) => `${from} – ${to}`,
      undated: (of) => `${articles(of)} ohne Datum der Veröffentlichung`,
      lastTakenIn: (date) => `Zuletzt aufgenommen: ${date}`,
      nothingTakenIn: 'Noch nichts aufgenommen',
      moreOutlets: (of) => `und ${count(of, 'weiteres Medium', 'weitere Medien')}`,
      rejections: (of) => `${count(of, 'Datensatz', 'Datensätze')} abgewiesen`,
      noRejections: 'Nichts abgewiesen',
      rejection: (day, where, why) => `${day}, ${where}: ${why}`,
    },

    refusals: {
      noCommand: (name, known) =>
        `Den Befehl ${quoted(name)} gibt es nicht. Es gibt: ${known.join(', ')}.`,
      noOption: (command, option, known) =>
        `/${command} hat keine Option ${quoted(option)}. Es gibt: ${known.join(', ')}.`,
      problems: (command, problems) => `/${command}: ${problems.join('; ')}.`,
      missing: 'fehlt',
      empty: 'ist leer',
      tooLong: (longest) => `ist länger als ${count(longest, 'Zeichen', 'Zeichen')}`,
      noneOf: (written, words) => `${quoted(written)} ist keines von ${words.join(', ')}`,
      neither: (written, one, other) => `${quoted(written)} ist weder ${one} noch ${other}`,
      noDate: (written) =>
        `${quoted(written)} ist kein Datum: bitte 2023-03-30, 2023-03 oder 2023 schreiben`,
      unfit: (written) => `nimmt ${quoted(written)} nicht an`,
    },
  };
}

const RULES: Readonly<Record<RuleName, string>> = {
  'according-to': 'Worte, dann „according to“ und wer sie gesagt hat: …, according to Jane Roe',
  'according-to-first': '„according to“ jemandem, dann die Worte: According to Jane Roe, …',
  'as-first': '„as“ und wer etwas anmerkte, dann die Worte: As Jane Roe noted, …',
  'around-quote': 'wörtliche Rede vor und nach der Angabe, wer spricht: “…,” Jane Roe said, “…”',
  'after-quote': 'wörtliche Rede, dann, wer sie gesagt hat: “…,” Jane Roe said',
  'around-comma-quote':
    'Worte, zwischen Kommas, wer spricht, dann wörtliche Rede: In short, Jane Roe said, “…”',
  'before-quote': 'wer spricht, dann wörtliche Rede: Jane Roe said: “…”',
  'before-that': 'wer es gesagt hat, dann ein Satz mit „that“: Jane Roe said that …',
  'before-question': 'wer es gesagt hat, dann ein Fragewort oder „if“: Jane Roe asked whether …',
  'before-infinitive': 'wer es gesagt hat, dann, was getan werden soll: Jane Roe vowed to …',
  'before-clause': 'wer es gesagt hat, dann ein Satz ohne „that“: Jane Roe said the bridge …',
  'around-clause':
    'nicht wörtliche Rede vor und nach der Angabe, wer spricht: The bridge, Jane Roe said, …',
  'after-clause': 'nicht wörtliche Rede, dann, wer sie gesagt hat: …, Jane Roe said',
  'before-noun': 'wer es gesagt hat, dann, worum es ging: Jane Roe denied the charges',
  'partly-quoted':
    'wer es gesagt hat, dann eine teils wörtliche Beschreibung: Jane Roe called it “…”',
  'before-about': 'wer es gesagt hat, dann, wovon: Jane Roe complained about the noise',
  'before-far-quote':
    'wer spricht, wann oder zu wem, dann wörtliche Rede: Jane Roe said on Monday, “…”',
  introduced: 'ein Satz mit Doppelpunkt am Ende, dann wörtliche Rede: Jane Roe went on: “…”',
  'run-on': 'wörtliche Rede, die im selben Absatz weitergeht: “…,” Jane Roe said. “…”',
  'run-on-open':
    'wörtliche Rede in einem neuen Absatz, nach einem, der sein Zitat offen ließ: “… “…”',
  'run-on-after':
    'wörtliche Rede, die nach einem erzählenden Satz weitergeht: “…,” Jane Roe said. He left. “…”',
  'run-on-partly': 'ein größtenteils wörtlicher Satz nach einem Zitat: “…,” Jane Roe said. Now “…”',
  passive:
    'was jemand gefragt wurde oder was über jemanden gesagt wurde: was asked by Jane Roe whether …',
  turn: 'ein Redebeitrag eines Protokolls nach der Namensangabe: ROE: …',
  'turn-on': 'ein Absatz eines Protokolls, der den Redebeitrag davor fortsetzt: ROE: … …',
  headline:
    'eine Überschrift mit Doppelpunkt oder Strich und wer es gesagt hat: Bridge to open, … – Jane Roe',
  label: 'ein Name und ein Doppelpunkt, dann wörtliche Rede: Jane Roe: “…”',
  colon: 'was jemand tat und ein Doppelpunkt, dann wörtliche Rede: Jane Roe had one wish: “…”',
  signature: 'wörtliche Rede mit einem Namen darunter: “…” —Jane Roe',
};

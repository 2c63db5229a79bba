import { grammarOf } from '../../../../rendering/languages/grammar.ts';
import type { Language } from '../../../../rendering/languages/language.ts';
import type { ErrandWords } from './en.ts';

/** German. */
export function german({ locale, quoted }: Pick<Language, 'locale' | 'quoted'>): ErrandWords {
  const { number, count, form, and } = grammarOf(locale);
  return {
    more: (rest) => `Und ${number(rest)} weitere.`,
    outdated:
      'Dieser Befehl hat sich geändert, seit Discord ihn kennt. Bitte in einigen Minuten noch einmal versuchen.',
    onlyInServers: 'Das geht auf Servern, nicht in Direktnachrichten.',
    onlyManagers: 'Das können nur Personen, die diesen Server verwalten dürfen.',

    settings: {
      heading: 'Was auf diesem Server gilt',
      decided: 'Entschieden. Von jetzt an gilt hier',
      answers: 'Antworten',
      seen: {
        private: 'privat: nur wer fragt, sieht sie und kann sie teilen',
        public: 'öffentlich: alle im Kanal sehen sie',
      },
      citation: 'Quellenangaben',
      styles: {
        chat: 'für den Chat',
        ap: 'im AP-Stil',
        chicago: 'im Chicago-Stil',
        bibtex: 'als BibTeX',
        'csl-json': 'als CSL-JSON',
        html: 'als HTML',
      },
      sources: 'Quellen',
      told: {
        full: 'voll: mit dem Titel des Artikels und seinen anderen Drucken',
        brief: 'kurz: ohne den Titel des Artikels und seine anderen Drucke',
      },
      language: 'Sprache',
      languages: {
        asker: 'die der Person, die fragt',
        en: 'Englisch',
        de: 'Deutsch',
        fr: 'Französisch',
        es: 'Spanisch',
      },
    },

    alert: {
      set: (alert) => `Meldung ${number(alert)} ist eingerichtet`,
      watched: {
        speaker: (name) => `von ${name}`,
        words: (words) => `mit den Wörtern ${quoted(words)}`,
        outlet: (name) => `in ${name}`,
      },
      quiet: (from, to, zone) => `Ruhe von ${from} bis ${to} (${zone})`,
      noQuiet: 'zu jeder Stunde',
      unknownSpeaker: (name) =>
        `Das Archiv hat noch nichts von ${name}. Was unter genau diesem Namen hereinkommt, wird gemeldet.`,
      unknownOutlet: (name) =>
        `Das Archiv hat noch nichts aus ${name}. Was unter genau diesem Namen hereinkommt, wird gemeldet.`,
      nothingWatched: 'Eine Meldung braucht eine Person, Wörter oder ein Medium.',
      noWords: (written) => `In ${quoted(written)} steht kein Wort.`,
      whichSpeaker: (asked) =>
        `${quoted(asked)} kann mehrere Personen meinen. Bitte die Meldung mit einem dieser Namen einrichten`,
      whichOutlet: (asked) =>
        `${quoted(asked)} kann mehrere Medien meinen. Bitte die Meldung mit einem dieser Namen einrichten`,
      noTime: (written) => `${quoted(written)} ist keine Uhrzeit: 22:00 schreiben.`,
      halfQuiet: 'Ruhezeiten brauchen beides: quiet_from und quiet_to.',
      noHours: 'Ruhezeiten, die enden, wenn sie beginnen, wären keine oder der ganze Tag.',
      noZone: (written) =>
        `${quoted(written)} ist keine Zeitzone: eine wie Europe/Berlin schreiben oder eine der angebotenen wählen.`,
      mayNotWrite:
        'Sie dürfen in diesem Kanal nicht schreiben und deshalb keine Meldung für ihn einrichten.',
      tooMany: (most) =>
        `Dieser Server hat ${number(most)} Meldungen, und mehr sind nicht möglich. Zuerst eine beenden: /alert end.`,
      list: (of) => `${count(of, 'Meldung', 'Meldungen')} auf diesem Server`,
      none: 'Auf diesem Server gibt es keine Meldungen. /alert add richtet eine ein.',
      halted: (why) =>
        `⚠ angehalten: ${why}. Beenden und neu einrichten, wenn das in Ordnung gebracht ist`,
      ended: (alert) => `Meldung ${alert} ist beendet.`,
      unknown: (alert) => `Auf diesem Server gibt es keine Meldung ${quoted(alert)}: /alert list.`,
      notYours: (alert) =>
        `Meldung ${alert} hat jemand anders eingerichtet: Nur diese Person kann sie beenden, und wer diesen Server verwalten darf.`,
      posted: (alert, watched) =>
        `Meldung ${number(alert)}: neue Äußerungen ${watched.join(', ')}`.trim(),
      setBy: (mention) => `Meldung eingerichtet von ${mention}`,
    },

    archive: {
      notHere: (server) =>
        `Von diesem Server aus kann das Archiv nicht geändert werden. Wer den Bot betreibt, kann es erlauben: ARCHIVE_SERVERS muss ${server} nennen.`,
      notWritable:
        'Dieser Teil des Bots darf das Archiv nur lesen, weil ein anderer es geöffnet hat. Bitte dort ändern.',
      oneThing: 'Bitte eine Datei oder einen Link angeben: genau eins von beiden.',
      noAddress: (written) => `${quoted(written)} ist keine Adresse mit http oder https.`,
      addingNow: (name, records) =>
        `${name} wird aufgenommen … ${count(records, 'Datensatz', 'Datensätze')} fertig`,
      added: (name, records) => `${name}: ${count(records, 'Datensatz', 'Datensätze')}`,
      outcomes: {
        added: 'aufgenommen',
        changed: 'geändert',
        older: 'als ältere Fassung behalten',
        known: 'schon bekannt',
        withdrawn: 'zurückgezogen',
        refused: 'nicht aufgenommen',
      },
      counted: (what, of) => `${what}: ${number(of)}`,
      noArticle: (id) => `Es gibt keinen Artikel ${quoted(id)}.`,
      wouldForget: (id) => `Das würde ${id} für immer löschen`,
      say: 'Denselben Befehl mit sure: True geben, dann geschieht es. Es lässt sich nicht rückgängig machen.',
      forgotten: (id) => `${id} ist vergessen`,
      hashes: (of) =>
        `Übrig ${form(of, 'bleibt', 'bleiben')} ${count(of, 'Hash', 'Hashes')}; damit wird er abgewiesen, wenn er wiederkommt`,
      from: (source) => `Woher er kam, bleibt, wie es ist: ${source}`,
      cameFrom: (source) => `Er kam von ${source}`,
      alike: (other) => `Seinen Text oder seine Adresse hat auch ${other}, und das ist noch hier`,
      followed: (url) => `Ab jetzt verfolgt: ${url}. Was daraus wird, sagt /archive status.`,
      followedAlready: (url) => `Schon verfolgt: ${url}.`,
      unfollowed: (url) => `Nicht mehr verfolgt: ${url}. Was daher kam, bleibt.`,
      notFollowed: (url) => `${url} wird nicht verfolgt.`,
      holds: (articles, statements) =>
        `${count(articles, 'Artikel', 'Artikel')} mit ${count(statements, 'Äußerung', 'Äußerungen')}`,
      lastTaken: (at) => `Zuletzt aufgenommen: ${at}`,
      nothingTaken: 'Noch nichts aufgenommen',
      others: (older, withdrawn, hashes) =>
        `Daneben ${and([
          count(older, 'ältere Fassung', 'ältere Fassungen'),
          count(withdrawn, 'zurückgezogener Artikel', 'zurückgezogene Artikel'),
          count(hashes, 'Hash von Vergessenem', 'Hashes von Vergessenem'),
        ])}`,
      feeds: (of) => `${count(of, 'Feed wird', 'Feeds werden')} verfolgt`,
      nextLook: (at) => `nächster Blick ${at}`,
      due: 'jetzt fällig',
      failed: (times) => `⚠ ${count(times, 'Mal', 'Mal')} hintereinander misslungen`,
      turnedAway: (of) => `${count(of, 'Datensatz', 'Datensätze')} abgewiesen, die neuesten zuerst`,
      noneTurnedAway: 'Nichts abgewiesen',
      doneLast: 'Zuletzt getan',
      did: {
        added: 'aufgenommen',
        changed: 'geändert',
        older: 'als ältere behalten',
        withdrawn: 'zurückgezogen',
        followed: 'verfolgt',
        unfollowed: 'nicht mehr verfolgt',
        forgotten: 'vergessen',
      },
    },

    help: {
      heading: 'Wer hat es gesagt, wann, und wo steht es?',
      about: [
        'Antworten sind ganze Sätze, Zeichen für Zeichen aus den Artikeln eines Archivs geschnitten, jeder mit Sprecher, Medium und Datum.',
        'Der Bot schreibt, fasst zusammen, übersetzt und ergänzt nie etwas. Was nicht bekannt ist, wird unbekannt genannt, und auch, dass nichts gefunden wurde, wird gesagt.',
      ],
      commands: 'Befehle',
      menus: 'Bei einer Nachricht, unter Apps',
      menu: (name, command) =>
        `${quoted(name)}: wie /${command}, für die Äußerungen hinter dem, was die Nachricht sagt`,
      signs: 'Wie eine Antwort zu lesen ist',
      voices: [
        'Fett: die eigenen Worte der Person',
        'Normal: so, wie das Medium es formuliert',
        'Kursiv: von uns, etwa [sic] neben einem Schreibfehler oder […] für Ausgelassenes',
      ],
      audience: 'Wer es sieht',
      shared: [
        'Antworten sehen nur Sie, es sei denn, dieser Server zeigt sie dem Kanal (/settings)',
        'Teilen stellt die Seite, die Sie sehen, in den Kanal',
      ],
    },
  };
}

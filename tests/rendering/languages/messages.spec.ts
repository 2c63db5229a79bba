import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/model/answer.ts';
import { UNKNOWN_WHEN } from '../../../src/model/when.ts';
import { type Language, languageOf } from '../../../src/rendering/languages/language.ts';
import { named, type Segment, sheet } from '../../../src/rendering/sheet.ts';
import { clippingOf, day, SOURCE, UNNAMED_SOURCE } from '../invented.ts';
import { timelineOf } from '../picture/timelines.ts';

const FARES = clippingOf(
  ['Fares will “rise by a third,” said Byron, the harbour master, on Tuesday.'],
  {
    quoted: ['rise by a third,'],
    context: { start: 50, end: 77, text: 'The council met on Tuesday.' },
    cue: { start: 130, end: 134, text: 'said' },
    speaker: { name: 'Ada Byron', mention: 'Byron', role: 'harbour master', resolved: 'surname' },
    said: { ...day('2021-02-16'), basis: 'relative', words: 'Tuesday' },
    mentions: [{ ...day('2021-02-16'), words: 'Tuesday' }],
    evidence: {
      rule: 'after-quote',
      looksFor: 'quoted words, then who said them: “…,” Jane Roe said',
      cueClass: 'say',
      measured: { right: 3773, of: 4838 },
      uncertain: true,
    },
  },
);
const ELSEWHERE = clippingOf(['Officials said fares would rise.'], {
  id: 'fedcba987654',
  source: UNNAMED_SOURCE,
  speaker: { name: null, mention: 'Officials', role: null, resolved: 'unnamed' },
  reportedBy: [{ name: 'Coast Guard', mention: 'the guard', role: null, resolved: 'role' }],
  said: { ...UNKNOWN_WHEN, words: null },
  standing: { kind: 'replaced', words: 'gone' },
});
const COVERAGE = { articles: 1200, complete: false };
const LOOKED_FOR = [
  ['words', 'fares'],
  ['speaker', 'harbour master'],
  ['read as', 'Ada Byron'],
] as const;

const WHO_SAID: Answer = {
  kind: 'clippings',
  lookedFor: LOOKED_FOR,
  coverage: COVERAGE,
  remarks: [{ clippings: [FARES, ELSEWHERE], differ: ['wording', 'speaker'] }],
  explained: true,
  near: [],
};
const TIMELINE: Answer = {
  ...timelineOf(
    [{ date: '2031-03-01', own: true }],
    [
      { date: '2031-03-03', who: 'Ada Byron' },
      { date: '2031-03-04', who: 'Bo Ek', outlet: null },
    ],
    [{ date: '2031-09-01' }],
    [{ date: '2031-10' }],
    [{ date: null }],
  ),
  leftOut: 3,
};
const CITED: Answer = {
  kind: 'citation',
  style: 'chat',
  clippings: [{ ...FARES, source: { ...SOURCE, titleRecovered: true } }],
  others: [],
};
const NOTHING: Answer = {
  kind: 'nothing-found',
  lookedFor: [
    ['words', '“toll bridge”'],
    ['kind', 'direct'],
    ['from', '2031-03-01'],
  ],
  coverage: { articles: 1, complete: true },
  explained: false,
  near: [ELSEWHERE],
};
const SEVERAL: Answer = {
  kind: 'several-speakers',
  asked: 'Byron',
  speakers: [
    { name: 'Ada Byron', roles: ['harbour master', 'pilot'], statements: 1 },
    { name: 'Carl Byron', roles: [], statements: 12 },
  ],
};

/** A sheet as lines, in the order in which it is shown; of a timeline without the facts, which are alike. */
function linesOf(answer: Answer, language: Language): string {
  const { heading, notes, copies, sections } = sheet(answer, language);
  const plain = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');
  return [
    `# ${heading}`,
    ...notes,
    ...copies.map(({ text }) => text),
    ...sections.flatMap((section) => [
      ...(section.note === null ? [] : [section.note]),
      ...(section.heading === null ? [] : [`## ${section.heading}`]),
      ...section.blocks.flatMap(({ note, entries }) => [
        ...(note === null ? [] : [note]),
        ...entries.flatMap((entry) => [
          `### ${named(entry)}`,
          entry.how,
          ...(entry.before
            ? [`(${entry.before.label}${language.colon}${plain(entry.before.words)})`]
            : []),
          `> ${plain(entry.words)}`,
          ...(answer.kind === 'timeline' ? [] : entry.facts).map(
            ([label, fact]) => `${label}${language.colon}${fact}`,
          ),
        ]),
      ]),
    ]),
  ].join('\n');
}

describe('an answer in American English', () => {
  const language = languageOf('en-US');

  it('says who said it, and why it is attributed so', () =>
    expect(linesOf(WHO_SAID, language)).toMatchInlineSnapshot(`
      "# 2 attributed statements found, 1,200 articles searched
      Looked for words “fares”, speaker “harbour master”, read as “Ada Byron”.
      Only a part of the archive answered: there may be more.
      What looks like the same remark stands in 2 articles; they differ in wording, speaker.
      ### Ada Byron, harbour master
      own words only where marked; the rest worded by The Harbour Post; attribution uncertain
      (the sentence before: The council met on Tuesday.)
      > Fares will “rise by a third,” said Byron, the harbour master, on Tuesday.
      said: February 16, 2021 (“Tuesday”, published February 17, 2021)
      in the words: “Tuesday” = February 16, 2021
      published: February 17, 2021
      outlet: The Harbour Post
      article: “Ferry fares rise, port says”
      why: quoted words, then who said them: “…,” Jane Roe said
      cue: “said”
      speaker: “Byron”, short for a name that the article gives, read as Ada Byron
      measured: right in 3,773 of 4,838 on the training articles (77 %: below 90 %), with “say” or “tell”
      id: 0123456789ab
      ### “Officials” (no name given), as reported by the Coast Guard
      paraphrase, worded by the Coast Guard or by the article (outlet not stated): not own words
      > Officials said fares would rise.
      said: day not stated
      in the words: no date
      published: not stated
      outlet: not stated (credited: AP, via The Harbour Post)
      article: “Ferry fares rise, port says”
      version: ⚠ The outlet has changed this article since, and these words are no longer in it.
      why: quoted words, then who said them: “…,” Jane Roe said
      cue: none: the words run on
      speaker: “Officials”, no name given in the article
      measured: no: in the training articles no report within a report is marked
      id: fedcba987654"
    `));

  it('is a timeline', () =>
    expect(linesOf(TIMELINE, language)).toMatchInlineSnapshot(`
    "# Timeline: 5 entries, 2 articles searched
    Looked for topic “harbour”.
    3 more entries, less to the point, are not listed.
    ## Saturday, March 1, 2031
    Placed by the date in the sentence.
    ### 1 · The Harbour Post, in its own voice
    attributed to nobody
    > The harbour will not be sold.
    ## Monday, March 3, 2031
    Placed by the date in the sentence. What looks like the same remark stands in 2 articles. ⚠ The dates differ: The Harbour Post has March 3, 2031; outlet not stated has March 4, 2031.
    ### 2 · Ada Byron
    paraphrase, worded by The Harbour Post: not own words
    > The harbour will not be sold.
    ### 2 · Bo Ek
    paraphrase, worded by the article (outlet not stated): not own words
    > The harbour will not be sold.
    Nothing dated between March 3, 2031 and September 1, 2031, 6 months
    ## Monday, September 1, 2031
    Placed by the date in the sentence.
    ### 3 · Ada Byron
    paraphrase, worded by The Harbour Post: not own words
    > The harbour will not be sold.
    ## October 2031, day not stated
    Placed by the date in the sentence.
    ### 4 · Ada Byron
    paraphrase, worded by The Harbour Post: not own words
    > The harbour will not be sold.
    ## Date not stated
    ### 5 · Ada Byron
    paraphrase, worded by The Harbour Post: not own words
    > The harbour will not be sold."
  `));

  it('is a citation for a chat', () =>
    expect(linesOf(CITED, language)).toMatchInlineSnapshot(`
    "# Citation for a chat
    The title stands only in the comments heading.
    Fares will “rise by a third,” said Byron, the harbour master, on Tuesday.
    — Ada Byron, harbour master, quoted in part (own words only in quotation marks) in “Ferry fares rise, port says”, The Harbour Post, published February 17, 2021. Said: February 16, 2021 (“Tuesday”, published February 17, 2021). https://harbour.example/ferry-fares Quote id 0123456789ab.
    ### Ada Byron, harbour master
    own words only where marked; the rest worded by The Harbour Post; attribution uncertain
    (the sentence before: The council met on Tuesday.)
    > Fares will “rise by a third,” said Byron, the harbour master, on Tuesday.
    said: February 16, 2021 (“Tuesday”, published February 17, 2021)
    in the words: “Tuesday” = February 16, 2021
    published: February 17, 2021
    outlet: The Harbour Post
    article: “Ferry fares rise, port says” (title from the comments heading)
    speaker: the sentence has “Byron”, read as Ada Byron
    id: 0123456789ab"
  `));

  it('is that nothing was found', () =>
    expect(linesOf(NOTHING, language)).toMatchInlineSnapshot(`
    "# No attributed statement found in 1 article (looked for words “toll bridge”, kind “direct”, from “2031-03-01”)
    ## Near misses, not what was asked
    ### “Officials” (no name given), as reported by the Coast Guard
    paraphrase, worded by the Coast Guard or by the article (outlet not stated): not own words
    > Officials said fares would rise.
    said: day not stated
    in the words: no date
    published: not stated
    outlet: not stated (credited: AP, via The Harbour Post)
    article: “Ferry fares rise, port says”
    version: ⚠ The outlet has changed this article since, and these words are no longer in it.
    id: fedcba987654"
  `));

  it('is that several are meant', () =>
    expect(linesOf(SEVERAL, language)).toMatchInlineSnapshot(`
    "# “Byron” may be any of 2 speakers. Ask again with one of these names:
    Ada Byron, harbour master; pilot – 1 statement
    Carl Byron – 12 statements"
  `));
});

describe('an answer in German', () => {
  const language = languageOf('de');

  it('says who said it, and why it is attributed so', () =>
    expect(linesOf(WHO_SAID, language)).toMatchInlineSnapshot(`
      "# 2 zugeschriebene Äußerungen gefunden, 1.200 Artikel durchsucht
      Gesucht: Wörter „fares“, Person oder Stelle „harbour master“, gelesen als „Ada Byron“.
      Nur ein Teil des Archivs hat geantwortet: Es kann mehr geben.
      Was nach derselben Aussage aussieht, steht in 2 Artikeln; Unterschiede: Wortlaut und Person.
      ### Ada Byron, harbour master
      wörtlich nur, wo markiert; übriger Wortlaut: The Harbour Post; Zuschreibung unsicher
      (der Satz davor: The council met on Tuesday.)
      > Fares will “rise by a third,” said Byron, the harbour master, on Tuesday.
      gesagt: 16. Februar 2021 („Tuesday“, veröffentlicht: 17. Februar 2021)
      im Satz: „Tuesday“ = 16. Februar 2021
      veröffentlicht: 17. Februar 2021
      Medium: The Harbour Post
      Artikel: „Ferry fares rise, port says“
      warum: wörtliche Rede, dann, wer sie gesagt hat: “…,” Jane Roe said
      Redeeinleitung: „said“
      wer spricht: „Byron“, kurz für einen Namen, den der Artikel nennt, gelesen als Ada Byron
      gemessen: richtig in 3.773 von 4.838 Fällen der Trainingsartikel (77 %: unter 90 %), mit „say“ oder „tell“
      ID: 0123456789ab
      ### „Officials“ (ohne Namen), laut Coast Guard
      sinngemäß, Wortlaut: Coast Guard oder der Artikel (Medium nicht angegeben); kein wörtliches Zitat
      > Officials said fares would rise.
      gesagt: Tag nicht angegeben
      im Satz: kein Datum
      veröffentlicht: nicht angegeben
      Medium: nicht angegeben (Quelle: AP, über The Harbour Post)
      Artikel: „Ferry fares rise, port says“
      Fassung: ⚠ Das Medium hat diesen Artikel seither geändert, und diese Worte stehen nicht mehr darin.
      warum: wörtliche Rede, dann, wer sie gesagt hat: “…,” Jane Roe said
      Redeeinleitung: keine, die Worte laufen weiter
      wer spricht: „Officials“, im Artikel ohne Namen
      gemessen: nein, denn in den Trainingsartikeln ist kein Bericht im Bericht markiert
      ID: fedcba987654"
    `));

  it('is a timeline', () =>
    expect(linesOf(TIMELINE, language)).toMatchInlineSnapshot(`
    "# Zeitleiste: 5 Einträge, 2 Artikel durchsucht
    Gesucht: Thema „harbour“.
    3 weitere Einträge, die weniger zur Sache gehören, sind nicht aufgeführt.
    ## Samstag, 1. März 2031
    Eingeordnet nach dem Datum im Satz.
    ### 1 · The Harbour Post, im eigenen Text
    niemandem zugeschrieben
    > The harbour will not be sold.
    ## Montag, 3. März 2031
    Eingeordnet nach dem Datum im Satz. Was nach derselben Aussage aussieht, steht in 2 Artikeln. ⚠ Die Datumsangaben weichen voneinander ab: The Harbour Post: 3. März 2031; Medium nicht angegeben: 4. März 2031.
    ### 2 · Ada Byron
    sinngemäß, Wortlaut: The Harbour Post; kein wörtliches Zitat
    > The harbour will not be sold.
    ### 2 · Bo Ek
    sinngemäß, Wortlaut: der Artikel (Medium nicht angegeben); kein wörtliches Zitat
    > The harbour will not be sold.
    Nichts datiert zwischen dem 3. März 2031 und dem 1. September 2031, 6 Monate
    ## Montag, 1. September 2031
    Eingeordnet nach dem Datum im Satz.
    ### 3 · Ada Byron
    sinngemäß, Wortlaut: The Harbour Post; kein wörtliches Zitat
    > The harbour will not be sold.
    ## Oktober 2031, Tag nicht angegeben
    Eingeordnet nach dem Datum im Satz.
    ### 4 · Ada Byron
    sinngemäß, Wortlaut: The Harbour Post; kein wörtliches Zitat
    > The harbour will not be sold.
    ## Datum nicht angegeben
    ### 5 · Ada Byron
    sinngemäß, Wortlaut: The Harbour Post; kein wörtliches Zitat
    > The harbour will not be sold."
  `));

  it('is a citation for a chat', () =>
    expect(linesOf(CITED, language)).toMatchInlineSnapshot(`
    "# Quellenangabe für den Chat
    Der Titel steht nur in der Überschrift der Kommentare.
    Fares will “rise by a third,” said Byron, the harbour master, on Tuesday.
    — Ada Byron, harbour master, teilweise zitiert (wörtlich nur in Anführungszeichen) in „Ferry fares rise, port says“, The Harbour Post, veröffentlicht: 17. Februar 2021. Gesagt: 16. Februar 2021 („Tuesday“, veröffentlicht: 17. Februar 2021). https://harbour.example/ferry-fares Zitat-ID 0123456789ab.
    ### Ada Byron, harbour master
    wörtlich nur, wo markiert; übriger Wortlaut: The Harbour Post; Zuschreibung unsicher
    (der Satz davor: The council met on Tuesday.)
    > Fares will “rise by a third,” said Byron, the harbour master, on Tuesday.
    gesagt: 16. Februar 2021 („Tuesday“, veröffentlicht: 17. Februar 2021)
    im Satz: „Tuesday“ = 16. Februar 2021
    veröffentlicht: 17. Februar 2021
    Medium: The Harbour Post
    Artikel: „Ferry fares rise, port says“ (Titel aus der Überschrift der Kommentare)
    wer spricht: im Satz steht „Byron“, gelesen als Ada Byron
    ID: 0123456789ab"
  `));

  it('is that nothing was found', () =>
    expect(linesOf(NOTHING, language)).toMatchInlineSnapshot(`
    "# Keine zugeschriebene Äußerung in 1 Artikel gefunden (gesucht: Wörter “toll bridge”, Art „wörtlich“, ab „2031-03-01“)
    ## Ähnliches, aber nicht das Gesuchte
    ### „Officials“ (ohne Namen), laut Coast Guard
    sinngemäß, Wortlaut: Coast Guard oder der Artikel (Medium nicht angegeben); kein wörtliches Zitat
    > Officials said fares would rise.
    gesagt: Tag nicht angegeben
    im Satz: kein Datum
    veröffentlicht: nicht angegeben
    Medium: nicht angegeben (Quelle: AP, über The Harbour Post)
    Artikel: „Ferry fares rise, port says“
    Fassung: ⚠ Das Medium hat diesen Artikel seither geändert, und diese Worte stehen nicht mehr darin.
    ID: fedcba987654"
  `));

  it('is that several are meant', () =>
    expect(linesOf(SEVERAL, language)).toMatchInlineSnapshot(`
    "# „Byron“ kann für 2 Personen oder Stellen stehen. Bitte mit einem dieser Namen noch einmal fragen:
    Ada Byron, harbour master; pilot – 1 Äußerung
    Carl Byron – 12 Äußerungen"
  `));
});

describe('an answer in French', () => {
  const language = languageOf('fr');

  it('says who said it, and why it is attributed so', () =>
    expect(linesOf(WHO_SAID, language)).toMatchInlineSnapshot(`
      "# 2 déclarations attribuées trouvées, 1 200 articles consultés
      Recherche : mots « fares », personne ou organisme « harbour master », compris comme « Ada Byron ».
      Une partie seulement des archives a répondu : il peut y en avoir plus.
      Ce qui semble être le même propos figure dans 2 articles ; ce qui diffère : la formulation et la personne citée.
      ### Ada Byron, harbour master
      mot pour mot seulement dans les passages marqués ; le reste est formulé par The Harbour Post ; attribution incertaine
      (la phrase précédente : The council met on Tuesday.)
      > Fares will “rise by a third,” said Byron, the harbour master, on Tuesday.
      dit : 16 février 2021 (« Tuesday », publication : 17 février 2021)
      dans la phrase : « Tuesday » = 16 février 2021
      publié : 17 février 2021
      média : The Harbour Post
      article : « Ferry fares rise, port says »
      pourquoi : des mots cités, puis leur auteur : “…,” Jane Roe said
      formule d’attribution : « said »
      qui parle : « Byron », forme courte d’un nom que donne l’article, compris comme Ada Byron
      mesuré : juste dans 3 773 cas sur 4 838 des articles d’entraînement (77 % : moins de 90 %), avec « say » ou « tell »
      identifiant : 0123456789ab
      ### « Officials » (sans nom), selon Coast Guard
      reformulé par Coast Guard ou par l’article (média non indiqué) : pas mot pour mot
      > Officials said fares would rise.
      dit : jour non indiqué
      dans la phrase : aucune date
      publié : non indiqué
      média : non indiqué (crédité : AP, via The Harbour Post)
      article : « Ferry fares rise, port says »
      version : ⚠ Le média a modifié cet article depuis, et ces propos n’y figurent plus.
      pourquoi : des mots cités, puis leur auteur : “…,” Jane Roe said
      formule d’attribution : aucune, les propos se poursuivent
      qui parle : « Officials », aucun nom donné dans l’article
      mesuré : non, car dans les articles d’entraînement aucun propos rapporté dans un autre n’est marqué
      identifiant : fedcba987654"
    `));

  it('is a timeline', () =>
    expect(linesOf(TIMELINE, language)).toMatchInlineSnapshot(`
    "# Chronologie : 5 entrées, 2 articles consultés
    Recherche : sujet « harbour ».
    3 autres entrées, moins pertinentes, ne sont pas affichées.
    ## Samedi 1er mars 2031
    Classé d’après la date que donne la phrase.
    ### 1 · The Harbour Post, dans son propre texte
    non attribué
    > The harbour will not be sold.
    ## Lundi 3 mars 2031
    Classé d’après la date que donne la phrase. Ce qui semble être le même propos figure dans 2 articles. ⚠ Les dates diffèrent : The Harbour Post : 3 mars 2031 ; média non indiqué : 4 mars 2031.
    ### 2 · Ada Byron
    reformulé par The Harbour Post : pas mot pour mot
    > The harbour will not be sold.
    ### 2 · Bo Ek
    reformulé par l’article (média non indiqué) : pas mot pour mot
    > The harbour will not be sold.
    Rien de daté entre le 3 mars 2031 et le 1er septembre 2031, 6 mois
    ## Lundi 1er septembre 2031
    Classé d’après la date que donne la phrase.
    ### 3 · Ada Byron
    reformulé par The Harbour Post : pas mot pour mot
    > The harbour will not be sold.
    ## Octobre 2031, jour non indiqué
    Classé d’après la date que donne la phrase.
    ### 4 · Ada Byron
    reformulé par The Harbour Post : pas mot pour mot
    > The harbour will not be sold.
    ## Date non indiquée
    ### 5 · Ada Byron
    reformulé par The Harbour Post : pas mot pour mot
    > The harbour will not be sold."
  `));

  it('is a citation for a chat', () =>
    expect(linesOf(CITED, language)).toMatchInlineSnapshot(`
    "# Référence pour le chat
    Le titre ne figure que dans l’en-tête des commentaires.
    Fares will “rise by a third,” said Byron, the harbour master, on Tuesday.
    — Ada Byron, harbour master, propos cités en partie (mot pour mot seulement entre guillemets) dans « Ferry fares rise, port says », The Harbour Post, publication : 17 février 2021. Dit : 16 février 2021 (« Tuesday », publication : 17 février 2021). https://harbour.example/ferry-fares Identifiant de la citation : 0123456789ab.
    ### Ada Byron, harbour master
    mot pour mot seulement dans les passages marqués ; le reste est formulé par The Harbour Post ; attribution incertaine
    (la phrase précédente : The council met on Tuesday.)
    > Fares will “rise by a third,” said Byron, the harbour master, on Tuesday.
    dit : 16 février 2021 (« Tuesday », publication : 17 février 2021)
    dans la phrase : « Tuesday » = 16 février 2021
    publié : 17 février 2021
    média : The Harbour Post
    article : « Ferry fares rise, port says » (titre repris de l’en-tête des commentaires)
    qui parle : la phrase dit « Byron », compris comme Ada Byron
    identifiant : 0123456789ab"
  `));

  it('is that nothing was found', () =>
    expect(linesOf(NOTHING, language)).toMatchInlineSnapshot(`
    "# Aucune déclaration attribuée trouvée dans 1 article (recherche : mots “toll bridge”, type « mot pour mot », à partir du « 2031-03-01 »)
    ## Résultats proches, autres que ce qui était demandé
    ### « Officials » (sans nom), selon Coast Guard
    reformulé par Coast Guard ou par l’article (média non indiqué) : pas mot pour mot
    > Officials said fares would rise.
    dit : jour non indiqué
    dans la phrase : aucune date
    publié : non indiqué
    média : non indiqué (crédité : AP, via The Harbour Post)
    article : « Ferry fares rise, port says »
    version : ⚠ Le média a modifié cet article depuis, et ces propos n’y figurent plus.
    identifiant : fedcba987654"
  `));

  it('is that several are meant', () =>
    expect(linesOf(SEVERAL, language)).toMatchInlineSnapshot(`
    "# « Byron » peut désigner 2 personnes ou organismes. Reposez la question avec l’un de ces noms :
    Ada Byron, harbour master ; pilot – 1 déclaration
    Carl Byron – 12 déclarations"
  `));
});

describe('an answer in Spanish', () => {
  const language = languageOf('es-ES');

  it('says who said it, and why it is attributed so', () =>
    expect(linesOf(WHO_SAID, language)).toMatchInlineSnapshot(`
      "# 2 declaraciones atribuidas encontradas, 1200 artículos consultados
      Búsqueda: palabras «fares», persona u organismo «harbour master», entendido como «Ada Byron».
      Solo respondió una parte del archivo: puede haber más.
      Lo que parece la misma afirmación figura en 2 artículos; difieren en la redacción y la persona citada.
      ### Ada Byron, harbour master
      textual solo donde está marcado; el resto, en palabras de The Harbour Post; atribución incierta
      (la frase anterior: The council met on Tuesday.)
      > Fares will “rise by a third,” said Byron, the harbour master, on Tuesday.
      dicho: 16 de febrero de 2021 («Tuesday», publicación: 17 de febrero de 2021)
      en la frase: «Tuesday» = 16 de febrero de 2021
      publicado: 17 de febrero de 2021
      medio: The Harbour Post
      artículo: «Ferry fares rise, port says»
      por qué: palabras citadas, luego quien las dijo: “…,” Jane Roe said
      fórmula de atribución: «said»
      quién habla: «Byron», forma corta de un nombre que da el artículo, entendido como Ada Byron
      medido: correcta en 3773 de 4838 casos de los artículos de entrenamiento (77 %: menos del 90 %), con «say» o «tell»
      identificador: 0123456789ab
      ### «Officials» (sin nombre), según Coast Guard
      paráfrasis, en palabras de Coast Guard o de la redacción del artículo (medio no indicado): no es textual
      > Officials said fares would rise.
      dicho: día no indicado
      en la frase: ninguna fecha
      publicado: sin indicar
      medio: sin indicar (créditos: AP, vía The Harbour Post)
      artículo: «Ferry fares rise, port says»
      versión: ⚠ El medio ha modificado este artículo desde entonces y estas palabras ya no están en él.
      por qué: palabras citadas, luego quien las dijo: “…,” Jane Roe said
      fórmula de atribución: ninguna, las palabras continúan
      quién habla: «Officials», sin nombre en el artículo
      medido: no, porque en los artículos de entrenamiento no hay marcada ninguna declaración dentro de otra
      identificador: fedcba987654"
    `));

  it('is a timeline', () =>
    expect(linesOf(TIMELINE, language)).toMatchInlineSnapshot(`
    "# Cronología: 5 entradas, 2 artículos consultados
    Búsqueda: tema «harbour».
    3 entradas más, menos pertinentes, no se muestran.
    ## Sábado, 1 de marzo de 2031
    Situado por la fecha que da la frase.
    ### 1 · The Harbour Post, en su propio texto
    no atribuido a nadie
    > The harbour will not be sold.
    ## Lunes, 3 de marzo de 2031
    Situado por la fecha que da la frase. Lo que parece la misma afirmación figura en 2 artículos. ⚠ Las fechas difieren: The Harbour Post: 3 de marzo de 2031; medio no indicado: 4 de marzo de 2031.
    ### 2 · Ada Byron
    paráfrasis, en palabras de The Harbour Post: no es textual
    > The harbour will not be sold.
    ### 2 · Bo Ek
    paráfrasis, en palabras de la redacción del artículo (medio no indicado): no es textual
    > The harbour will not be sold.
    Nada fechado entre el 3 de marzo de 2031 y el 1 de septiembre de 2031, 6 meses
    ## Lunes, 1 de septiembre de 2031
    Situado por la fecha que da la frase.
    ### 3 · Ada Byron
    paráfrasis, en palabras de The Harbour Post: no es textual
    > The harbour will not be sold.
    ## Octubre de 2031, día no indicado
    Situado por la fecha que da la frase.
    ### 4 · Ada Byron
    paráfrasis, en palabras de The Harbour Post: no es textual
    > The harbour will not be sold.
    ## Fecha no indicada
    ### 5 · Ada Byron
    paráfrasis, en palabras de The Harbour Post: no es textual
    > The harbour will not be sold."
  `));

  it('is a citation for a chat', () =>
    expect(linesOf(CITED, language)).toMatchInlineSnapshot(`
    "# Referencia para el chat
    El título figura solo en el encabezado de los comentarios.
    Fares will “rise by a third,” said Byron, the harbour master, on Tuesday.
    — Ada Byron, harbour master, palabras citadas en parte (textuales solo entre comillas) en «Ferry fares rise, port says», The Harbour Post, publicación: 17 de febrero de 2021. Dicho: 16 de febrero de 2021 («Tuesday», publicación: 17 de febrero de 2021). https://harbour.example/ferry-fares Identificador de la cita: 0123456789ab.
    ### Ada Byron, harbour master
    textual solo donde está marcado; el resto, en palabras de The Harbour Post; atribución incierta
    (la frase anterior: The council met on Tuesday.)
    > Fares will “rise by a third,” said Byron, the harbour master, on Tuesday.
    dicho: 16 de febrero de 2021 («Tuesday», publicación: 17 de febrero de 2021)
    en la frase: «Tuesday» = 16 de febrero de 2021
    publicado: 17 de febrero de 2021
    medio: The Harbour Post
    artículo: «Ferry fares rise, port says» (título del encabezado de los comentarios)
    quién habla: la frase dice «Byron», entendido como Ada Byron
    identificador: 0123456789ab"
  `));

  it('is that nothing was found', () =>
    expect(linesOf(NOTHING, language)).toMatchInlineSnapshot(`
    "# Ninguna declaración atribuida encontrada en 1 artículo (búsqueda: palabras “toll bridge”, tipo «textual», desde «2031-03-01»)
    ## Resultados cercanos, distintos de lo que se pidió
    ### «Officials» (sin nombre), según Coast Guard
    paráfrasis, en palabras de Coast Guard o de la redacción del artículo (medio no indicado): no es textual
    > Officials said fares would rise.
    dicho: día no indicado
    en la frase: ninguna fecha
    publicado: sin indicar
    medio: sin indicar (créditos: AP, vía The Harbour Post)
    artículo: «Ferry fares rise, port says»
    versión: ⚠ El medio ha modificado este artículo desde entonces y estas palabras ya no están en él.
    identificador: fedcba987654"
  `));

  it('is that several are meant', () =>
    expect(linesOf(SEVERAL, language)).toMatchInlineSnapshot(`
    "# «Byron» puede referirse a 2 personas u organismos. Pregunte de nuevo con uno de estos nombres:
    Ada Byron, harbour master; pilot – 1 declaración
    Carl Byron – 12 declaraciones"
  `));
});

/**
 * Frames by verb: what may follow or precede a verb of reporting. One line a class; a verb stands once.
 * `q` a direct quotation · `t` a that-clause · `b` a clause without "that" · `p` the words before it,
 * cut off by a comma ("…, she noted") · `w` a question word or "if" · `i` an infinitive that is the
 * content ("vowed to …") · `o` an addressee between verb and content ("told reporters that …") ·
 * `n` a noun phrase that is the content ("denied the charges") · `c` a phrase that counts only when
 * part of it stands in quotation marks ("called it “a farce”").
 */
const CLASSES: readonly (readonly [frames: string, verbs: string])[] = [
  // saying and telling
  ['q t b p w c n', 'say'],
  ['q t b p w i o', 'tell'],
  ['q t b p c', 'write note explain insist claim concede maintain contend report recall'],
  ['q t b p c n', 'state acknowledge suggest'],
  ['q t b p c', 'assert allege testify reply remark observe conclude counter complain remember'],
  ['q t b p c', 'caution joke quip boast lament estimate reason opine speculate disclose affirm'],
  ['q t b p c', 'recount reckon admit clarify confide guess reaffirm worry agree intimate'],
  ['q t b p c', 'elaborate fume surmise scoff confess charge theorize marvel gripe grouse grumble'],
  ['q t p c', 'add respond declare underline echo vent react apologize apologise'],
  ['q t b p n', 'announce confirm reveal predict'],
  ['q t b p c n', 'tweet argue stress emphasize emphasise reiterate'],
  ['t b', 'believe'],
  ['t', 'think hope fear'],
  ['t c', 'propose indicate imply hint signal underscore'],
  ['t c', 'find'],
  ['t', 'show'],
  // to somebody, and what they are to do
  ['q t p b c o', 'assure remind inform notify reassure'],
  ['q t p b c o n', 'warn'],
  ['q t b p i o', 'promise'],
  ['q t p i c', 'pledge threaten'],
  ['q t p i n', 'vow'],
  ['q t i c o n', 'urge'],
  ['q t i c o', 'advise order exhort implore'],
  ['q w p i c o', 'ask'],
  ['q w p', 'wonder'],
  // taking back and demanding
  ['q t b n', 'deny'],
  ['t n', 'refute disavow'],
  ['q t n', 'demand'],
  // in one's own words only
  [
    'q c',
    'retaliate riff recommend protest sob weep chuckle smile shrug sneer bristle gloat plead',
  ],
  ['q c', 'continue begin answer shout yell scream cry exclaim whisper mutter chant bark snap'],
  ['q c', 'pronounce post text email blog muse comment interject retort sigh laugh repeat recite'],
  ['q', 'murmur bellow intone deadpan crow gush declaim thunder read venture volunteer jeer boom'],
  ['q c n', 'tout question proclaim'],
  // saying of somebody or something what it is
  ['c n', 'call describe dismiss denounce accuse blast label dub praise characterize characterise'],
  ['c n', 'slam mock portray condemn criticize criticise hail credit blame cite decry deride deem'],
  ['c n', 'defend mention'],
  ['c', 'brand refer lambaste ridicule term rip attack compare liken reject bemoan thank applaud'],
  ['c', 'laud herald chide scold assail bash express voice invoke reference talk speak discuss'],
  ['c', 'welcome offer support oppose prefer push promote challenge position seek'],
];

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  find: ['found'],
  show: ['showed', 'shown'],
  begin: ['began', 'begun'],
  read: ['read'],
  speak: ['spoke', 'spoken'],
  cry: ['cried'],
};

const DOUBLED: ReadonlySet<string> = new Set(
  'admit slam begin quip blog dub brag rip snap sob refer rebut'.split(' '),
);

export type Form = 'base' | 'present' | 'past' | 'participle' | 'ing';

export type Verb = { readonly lemma: string; readonly form: Form; readonly frames: string };

/** Every form of every verb of reporting. */
export const CUE_VERBS: ReadonlyMap<string, Verb> = new Map(
  CLASSES.flatMap(([frames, verbs]) =>
    verbs
      .split(' ')
      .flatMap((lemma) =>
        forms(lemma).map(([form, word]) => [word, { lemma, form, frames }] as const),
      ),
  ),
);

/** Verbs that report only with their particle ("pointed out"), and their frames. */
export const PHRASAL: ReadonlyMap<string, string> = new Map([
  ...phrasal('point points pointed pointing', 'out', 'q t b p'),
  ...phrasal('shot shoots fired fires hit hits called calls', 'back', 'q'),
  ...phrasal('went goes', 'on', 'q'),
  ...phrasal('called cried blurted', 'out', 'q'),
  ...phrasal('chimed', 'in', 'q'),
  ...phrasal('put puts', 'it', 'q p'),
  ...phrasal('make makes made making', 'clear', 't n'),
  ...phrasal('call calls called calling', 'for', 'n'),
  ...phrasal('call calls called calling', 'on', 'n'),
]);

/** What may stand before a verb of saying and makes one cue with it. */
export const BEFORE_SAYING: readonly (readonly string[])[] = [
  ['quoted', 'as'],
  ['went', 'on', 'to'],
  ['goes', 'on', 'to'],
  ['going', 'on', 'to'],
  ['continued', 'to'],
  ['continues', 'to'],
  ['began', 'to'],
  ['proceeded', 'to'],
];

/** Nouns that a clause makes into a report ("North Korea's statements that …", "her vow to …"), and their frames. */
export const CUE_NOUNS: ReadonlyMap<string, string> = new Map([
  ...nouns('q', 'words'),
  ...nouns(
    't',
    `statement statements allegation allegations accusation accusations assertion assertions
    warning warnings assurance assurances argument arguments contention admission insistence remark
    remarks comment comments complaint complaints announcement announcements declaration
    declarations prediction predictions suggestion suggestions conclusion observation revelation`,
  ),
  ...nouns(
    't i',
    'promise promises pledge pledges vow vows claim claims threat threats call calls proposal',
  ),
]);

/** "presents evidence that …": verb and noun make the cue together. */
export const EVIDENCE_VERBS: ReadonlySet<string> = new Set(
  'present presents presented presenting offer offers offered offering provide provides provided'.split(
    ' ',
  ),
);

/** Verbs that take back what follows: nothing was said. */
export const DENIALS: ReadonlySet<string> = new Set(
  'decline declined declines refuse refused refuses fail failed fails'.split(' '),
);

function nouns(frames: string, words: string): [string, string][] {
  return words.split(/\s+/).map((word) => [word, frames]);
}

function phrasal(verbs: string, particle: string, frames: string): [string, string][] {
  return verbs.split(' ').map((verb) => [`${verb} ${particle}`, frames]);
}

function forms(lemma: string): readonly (readonly [Form, string])[] {
  const [past, participle] = IRREGULAR[lemma] ?? [regularPast(lemma)];
  const s = /(?:[sxz]|[cs]h)$/.test(lemma) ? 'es' : '';
  const third = s ? lemma + s : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  return [
    ['base', lemma],
    ['present', third],
    ['ing', `${stem(lemma).replace(/ie$/, 'y')}ing`],
    ['participle', participle ?? past],
    ['past', past],
  ];
}

function regularPast(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${stem(lemma)}ed`;
}

function stem(lemma: string): string {
  if (DOUBLED.has(lemma)) return lemma + lemma.slice(-1);
  return lemma.endsWith('e') && !lemma.endsWith('ee') ? lemma.slice(0, -1) : lemma;
}

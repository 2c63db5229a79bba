import { describe, expect, it } from 'vitest';
import { said, speakersIn } from '../read-one.ts';

/** The lines of a page, then each statement in it, as `said` words it. */
type Row = readonly [form: string, lines: readonly string[], statements: readonly string[]];

const reads = (...[, lines, statements]: Row): void =>
  expect(said(lines.join('\n'))).toEqual(statements);

describe('a label gives somebody the word', () => {
  it.each<Row>([
    [
      'surnames in capitals, of people the page names',
      [
        'Dunmore mayor Mara Ellison met Senator Owen Prichard on stage.',
        'ELLISON: Is the bridge safe?',
        'PRICHARD: It was, in May.',
      ],
      [
        'direct | Mara Ellison | : | Is the bridge safe?',
        'direct | Owen Prichard | : | It was, in May.',
      ],
    ],
    [
      'a full name first, the surname after',
      [
        'MARA ELLISON: We tested the bridge twice.',
        'OWEN PRICHARD: You tested it once.',
        'ELLISON: Twice.',
      ],
      [
        'direct | MARA ELLISON | : | We tested the bridge twice.',
        'direct | OWEN PRICHARD | : | You tested it once.',
        'direct | MARA ELLISON | : | Twice.',
      ],
    ],
    [
      'titles, brackets and jobs',
      [
        'LENA VOGT, DUNMORE RADIO HOST: Good evening to you all.',
        'SEN. OWEN PRICHARD (D-DUNMORE): Good evening.',
        'MR. RENN [through translator]: Thank you.',
        'UNIDENTIFIED MALE: Shame!',
      ],
      [
        'direct | LENA VOGT | : | Good evening to you all.',
        'direct | OWEN PRICHARD | : | Good evening.',
        'direct | RENN | : | Thank you.',
        'direct | (UNIDENTIFIED MALE) | : | Shame!',
      ],
    ],
    [
      'questions without a mark, as in a briefing',
      [
        'Press secretary Josh Renn met reporters after President Dana Whitlock spoke.',
        'Q    Mr. Renn, is she well?',
        'MR. RENN:  She is.  (Laughter.)  Ask her.',
        'Q    And the bridge?',
        'THE PRESIDENT:  We will mend it.',
      ],
      [
        'direct | (Q) | – | Mr. Renn, is she well?',
        'direct | Josh Renn | : | She is. … Ask her.',
        'direct | (Q) | – | And the bridge?',
        'direct | Dana Whitlock | : | We will mend it.',
      ],
    ],
    [
      'bold names in small letters',
      [
        '**Mara Ellison:** We did our best.',
        '**Tobias Renn**: Did you?',
        '**Mara Ellison:** Every day.',
      ],
      [
        'direct | Mara Ellison | : | We did our best.',
        'direct | Tobias Renn | : | Did you?',
        'direct | Mara Ellison | : | Every day.',
      ],
    ],
    [
      'dashes',
      ['ELLISON — We never knew.', 'RENN — You did.', 'ELLISON - No.'],
      [
        'direct | ELLISON | — | We never knew.',
        'direct | RENN | — | You did.',
        'direct | ELLISON | - | No.',
      ],
    ],
    [
      'several turns in one paragraph',
      ['Q: Is it late? A: We ran out of bolts. Q: Who pays? A: Nobody.'],
      [
        'direct | (Q) | : | Is it late?',
        'direct | (A) | : | We ran out of bolts.',
        'direct | (Q) | : | Who pays?',
        'direct | (A) | : | Nobody.',
      ],
    ],
    [
      'a label on a line of its own',
      ['MARA ELLISON:', 'We did it.', 'OWEN PRICHARD:', 'You did what?', 'ELLISON: That.'],
      ['direct | MARA ELLISON | – | We did it.', 'direct | MARA ELLISON | : | That.'],
    ],
  ])('%s', reads);
});

describe('who asks and who answers an interview', () => {
  it.each([
    [
      'the one person the page has named',
      ['Mara Ellison runs Dunmore.', 'Q: Is it late?', 'A: It is.'],
      ['Q = nobody named (unnamed)', 'A = Mara Ellison (role)'],
    ],
    [
      'whom the page talks with, and who says so',
      [
        'Interview by Tom Adeyemi',
        'An interview with Mara Ellison, whose rival is Tobias Renn.',
        'Q. Is it late?',
        'A. It is.',
        'Q. Why?',
        'A. Bolts.',
      ],
      [
        'Q = Tom Adeyemi (role)',
        'A = Mara Ellison (role)',
        'Q = Tom Adeyemi (role)',
        'A = Mara Ellison (role)',
      ],
    ],
    [
      'nobody, where it may be one of two',
      ['Mara Ellison and Tobias Renn met.', 'Q: Is it late?', 'A: It is.'],
      ['Q = nobody named (unnamed)', 'A = nobody named (unnamed)'],
    ],
    [
      'nobody of a campaign that has the name',
      ['The Ellison campaign won.', 'ELLISON: We met.', 'OWEN PRICHARD: Where?', 'ELLISON: Here.'],
      [
        'ELLISON = ELLISON (name)',
        'OWEN PRICHARD = OWEN PRICHARD (name)',
        'ELLISON = ELLISON (name)',
      ],
    ],
    [
      'whoever bears the surname, with the role the page gives',
      ['Bridge inspector Mara Ellison came.', 'ELLISON: We met.', 'Interviewer: Where?'],
      [
        'ELLISON = Mara Ellison, Bridge inspector (surname)',
        'Interviewer = nobody named (unnamed)',
      ],
    ],
  ])('%s', (_who, lines, speakers) => expect(speakersIn(lines.join('\n'))).toEqual(speakers));
});

describe('a turn goes on', () => {
  const before = ['MARA ELLISON: Yes, we closed it.', 'OWEN PRICHARD: Why?'];
  const heard = [
    'direct | MARA ELLISON | : | Yes, we closed it.',
    'direct | OWEN PRICHARD | : | Why?',
  ];

  it.each<Row>([
    [
      'to the last paragraph that says “I” or “we”',
      [...before, 'ELLISON: Bolts.', 'They were rusty.', 'I saw them.', 'PRICHARD: I see.'],
      [
        ...heard,
        'direct | MARA ELLISON | : | Bolts.',
        'direct | MARA ELLISON | – | They were rusty.',
        'direct | MARA ELLISON | – | I saw them.',
        'direct | OWEN PRICHARD | : | I see.',
      ],
    ],
    [
      'not past what the page tells',
      [...before, 'ELLISON: Bolts.', 'Ellison points at the river. We look.', 'PRICHARD: I see.'],
      [...heard, 'direct | MARA ELLISON | : | Bolts.', 'direct | OWEN PRICHARD | : | I see.'],
    ],
    [
      'not past brackets',
      [...before, 'ELLISON: Bolts.', '(CROSSTALK)', 'We all talked.', 'PRICHARD: I see.'],
      [...heard, 'direct | MARA ELLISON | : | Bolts.', 'direct | OWEN PRICHARD | : | I see.'],
    ],
    [
      'not past a question: whoever answers has no label',
      ['Q: Is it late?', 'I think so.', 'Q: Why?', 'A: Ask them.'],
      ['direct | (Q) | : | Is it late?', 'direct | (Q) | : | Why?', 'direct | (A) | : | Ask them.'],
    ],
    [
      'not past a notice',
      [...before, 'ELLISON: Bolts.', 'CORRECTION: We misheard a name.', 'We regret it.'],
      [...heard, 'direct | MARA ELLISON | : | Bolts.'],
    ],
    [
      'not into the news below',
      [...before, 'ELLISON: Bolts.', 'This interview was edited. We cut it.', 'We close at six.'],
      [...heard, 'direct | MARA ELLISON | : | Bolts.'],
    ],
    [
      'not into a quotation below',
      [...before, 'ELLISON: Bolts.', 'Later she added: “We will mend it soon.”'],
      [
        ...heard,
        'direct | MARA ELLISON | : | Bolts.',
        'direct | MARA ELLISON | added | We will mend it soon.',
      ],
    ],
  ])('%s', reads);
});

describe('within a turn', () => {
  it.each<Row>([
    [
      'what is in quotation marks is of whoever has the word',
      ['MARA ELLISON: They said “no” and we said “yes,” said the clerk.', 'ELLISON: So there.'],
      [
        'direct | MARA ELLISON | : | They said “no” and we said “yes,” said the clerk.',
        'direct | MARA ELLISON | : | So there.',
      ],
    ],
    [
      'a third person plainly named is reported',
      ['MARA ELLISON: Tobias Renn said he would pay.', 'OWEN PRICHARD: Did you ask him?'],
      [
        'direct | MARA ELLISON | : | Tobias Renn said he would pay.',
        'indirect | Tobias Renn | said | he would pay | by MARA ELLISON',
        'direct | OWEN PRICHARD | : | Did you ask him?',
      ],
    ],
    [
      'directions are nobody’s words',
      [
        'MARA ELLISON: (laughs) We did. [applause] We had to.',
        'OWEN PRICHARD: You (inaudible) nothing. (CROSSTALK)',
      ],
      [
        'direct | MARA ELLISON | : | We did. … We had to.',
        'direct | OWEN PRICHARD | : | You … nothing.',
      ],
    ],
    [
      'other brackets are kept',
      ['MARA ELLISON: We asked the union (NUDW) twice.', 'OWEN PRICHARD: Did you?'],
      [
        'direct | MARA ELLISON | : | We asked the union (NUDW) twice.',
        'direct | OWEN PRICHARD | : | Did you?',
      ],
    ],
  ])('%s', reads);
});

describe('no turn is read', () => {
  it.each([
    ['from one label', ['NOTE: We are closed.']],
    ['from one speaker heard once', ['MARA ELLISON: We are closed.']],
    ['from notices', ['WARNING: You may slip.', 'UPDATE: We moved.', 'UPDATE: We moved again.']],
    ['from datelines', ['LONDON: We woke to rain.', 'PARIS: You need a coat.']],
    ['from places', ['MUMBAI: We met in Mumbai.', 'DELHI: Heat.', 'MUMBAI: You need water.']],
    ['from recipe steps', ['Step 1: You cut the onion.', 'Step 2: You fry it.']],
    ['from a recipe', ['Ingredients: You need two eggs.', 'Method: You beat them.']],
    ['from reasons', ['Pros: You save.', 'Cons: You lose.', 'Pros: We like it.']],
    ['from a listing', ['What: Our fair', 'When: Monday', 'Where: Your park', 'What: You choose']],
    ['from times', ['12:05 a.m. We left.', '12:10 a.m. You came.', '12:15: We met.']],
    ['from scores', ['BAYERN MUNICH: Neuer; Laimer.', 'BORUSSIA DORTMUND: Kobel; Ryerson.']],
    ['from line-ups', ['ARSENAL: Raya; White.', 'ARSENAL: Rice; Saka.']],
    ['from facts', ['MYTH: You need nine.', 'FACT: We do not.', 'MYTH: No?', 'FACT: No.']],
    ['from initials', ['A. Renn opened the door. We saw it.', 'Q. Ellison closed it. Did you?']],
    ['from headings', ['Key points: We won.', 'Next steps: You wait.', 'Key points: You lost.']],
    ['from a list of people', ['Mara Ellison: We agree.', 'Tobias Renn: You do not?']],
    ['from questions that nobody answers', ['Q: How do I vote?', 'Q: Where do I vote?']],
    ['from dashes', ['LONDON — We woke.', 'PARIS — You slept.', 'Note — We left.']],
  ])('%s', (_form, lines) => expect(said(lines.join('\n'))).toEqual([]));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clipping, NamedSpeaker } from '../../src/model/clipping.ts';
import type { Evidence } from '../../src/model/statement.ts';
import { ENGLISH } from '../../src/rendering/languages/language.ts';
import { reasons } from '../../src/rendering/reasons.ts';
import { who } from '../../src/rendering/whose.ts';
import { facts, howSure } from '../../src/rendering/words.ts';
import { clippingOf } from './invented.ts';

const EVIDENCE: Evidence = {
  rule: 'after-quote',
  looksFor: 'quoted words, then who said them: “…,” Jane Roe said',
  cueClass: 'say',
  measured: { right: 3727, of: 3786 },
  uncertain: false,
};

/** The reasons of a clipping with these parts, by their labels. */
function reasonsOf(parts: Partial<Clipping>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    reasons(clippingOf(['Up.'], { evidence: EVIDENCE, ...parts } as object), ENGLISH),
  );
}

describe('why words are attributed so', () => {
  it('is the rule, the cue, the words for the speaker, and how often the rule was right', () =>
    expect(reasonsOf({ cue: { start: 0, end: 4, text: 'said' } })).toEqual({
      why: 'quoted words, then who said them: “…,” Jane Roe said',
      cue: '“said”',
      speaker: '“Ada Byron”, by name',
      measured: 'right in 3,727 of 3,786 on the training articles (98 %), with “say” or “tell”',
    }));

  it.each<[Partial<NamedSpeaker>, string]>([
    [{ mention: 'the Coast Guard', name: 'Coast Guard' }, '“the Coast Guard”, by name'],
    [
      { mention: 'Byron', resolved: 'surname' },
      '“Byron”, short for a name that the article gives, read as Ada Byron',
    ],
    [
      { mention: 'she', resolved: 'pronoun' },
      '“she”, a pronoun for the last before it whom it fits, read as Ada Byron',
    ],
    [
      { mention: 'they', name: null, role: 'pilots', resolved: 'pronoun' },
      '“they”, a pronoun for the last before it whom it fits, read as “pilots”',
    ],
    [
      { mention: 'he', name: null, role: null, resolved: 'pronoun' },
      '“he”, a pronoun for the last before it whom it fits; nobody surely does',
    ],
    [
      { mention: 'the mayor', resolved: 'role' },
      '“the mayor”, a description that fits nobody else near it, read as Ada Byron',
    ],
    [
      { mention: null, resolved: 'continuation' },
      'the one who speaks before these words, read as Ada Byron',
    ],
    [
      { mention: 'Byron', resolved: 'coordination' },
      '“Byron”, shared with another verb of the sentence, read as Ada Byron',
    ],
    [
      { mention: 'officials', name: null, role: null, resolved: 'coordination' },
      '“officials”, shared with another verb of the sentence; no name given in the article',
    ],
    [
      { mention: 'officials', name: null, role: null, resolved: 'unnamed' },
      '“officials”, no name given in the article',
    ],
  ])('says how the speaker was found: %j', (parts, expected) => {
    const speaker: NamedSpeaker = {
      name: 'Ada Byron',
      mention: 'Ada Byron',
      role: null,
      resolved: 'name',
      ...parts,
    };
    expect(reasonsOf({ speaker })['speaker']).toBe(expected);
  });

  it('never gives a statement a speaker', () => {
    const nobody = { speaker: null, evidence: EVIDENCE };
    expect(reasonsOf(nobody)).toMatchObject({ speaker: 'not stated, and none is guessed' });
    expect(who(clippingOf(['Up.'], nobody), ENGLISH)).toBe('Speaker not stated');
  });

  it.each<[string, Partial<Clipping>, string]>([
    [
      'another cue',
      { evidence: { ...EVIDENCE, cueClass: 'other', measured: { right: 728, of: 786 } } },
      'right in 728 of 786 on the training articles (92 %), with any other cue',
    ],
    [
      'a rule that is often wrong',
      { evidence: { ...EVIDENCE, measured: { right: 899, of: 1000 }, uncertain: true } },
      'right in 899 of 1,000 on the training articles (89 %: below 90 %), with “say” or “tell”',
    ],
    [
      'a rule that is rare',
      { evidence: { ...EVIDENCE, measured: null, uncertain: true } },
      'no: too rare in the training articles',
    ],
    [
      'a report within a report',
      {
        evidence: { ...EVIDENCE, measured: null, uncertain: true },
        reportedBy: [{ name: 'Bo Ek', mention: 'Ek', role: null, resolved: 'surname' }],
      },
      'no: in the training articles no report within a report is marked',
    ],
  ])('says how often %s was right', (_, parts, expected) =>
    expect(reasonsOf(parts)['measured']).toBe(expected),
  );

  it('never shows nine in ten for what is less', () => {
    const counts = fc
      .integer({ min: 1, max: 9999 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(counts, ([right, of]) => {
        const uncertain = right / of < 0.9;
        const evidence = { ...EVIDENCE, measured: { right, of }, uncertain };
        const [, share] = /\((\d+) %/.exec(reasonsOf({ evidence })['measured'] ?? '') ?? [];
        expect(Number(share) < 90).toBe(uncertain);
      }),
    );
  });
});

describe('an uncertain attribution', () => {
  it('is said in every entry that has one, and never of narration', () => {
    const uncertain = { evidence: { ...EVIDENCE, uncertain: true } };
    expect(howSure(clippingOf(['Up.'], uncertain), ENGLISH)).toBe(
      'paraphrase, worded by The Harbour Post: not own words; attribution uncertain',
    );
    expect(howSure(clippingOf(['Up.'], { evidence: EVIDENCE }), ENGLISH)).not.toContain(
      'uncertain',
    );
    const narration = clippingOf(['Up.'], { kind: 'narration', evidence: null });
    expect(howSure(narration, ENGLISH)).toBe('attributed to nobody');
    expect(reasons(narration, ENGLISH)).toEqual([]);
  });

  it('is explained only where that was asked for', () =>
    expect(facts(clippingOf(['Up.']), ENGLISH).map(([label]) => label)).not.toContain('measured'));
});

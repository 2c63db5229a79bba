import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/reading/attribution/rules.ts';
import { evidenceOf } from '../../src/reading/evidence.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { RULE_PRECISION } from '../../src/reading/rule-precision.ts';
import { RULE_WORDS } from '../../src/reading/rule-words.ts';
import { articleOf, attributedIn } from './read-one.ts';

describe('the rules in plain words', () => {
  it('hold every rule that is tried', () =>
    expect(RULES.map(([name]) => name).filter((name) => !RULE_WORDS[name])).toEqual([]));

  it.each(Object.entries(RULE_WORDS))('say what %s looks for, with an example', (name, words) => {
    expect(words, name).toMatch(/: .*(?:…|Jane Roe)/);
    expect(words.length).toBeLessThanOrEqual(90);
  });
});

describe('the figures', () => {
  it('are of at least 20 readings, with no more right ones than there are', () => {
    for (const [rule, , right, of] of RULE_PRECISION) {
      expect(of, rule).toBeGreaterThanOrEqual(20);
      expect(right, rule).toBeLessThanOrEqual(of);
    }
  });

  it('stand once for each rule and class of cue', () => {
    const keys = RULE_PRECISION.map(([rule, cue]) => `${rule} ${cue}`);
    expect(keys).toEqual([...new Set(keys)]);
  });
});

describe('the evidence of a statement', () => {
  it.each([
    ['“Yes,” Ada Byron said.', 'after-quote', 'say'],
    ['“Yes,” she told the port.', 'after-quote', 'say'],
    ['“Yes,” Ada Byron warned.', 'after-quote', 'other'],
    ['Ada Byron said that the port was full.', 'before-that', 'say'],
    ['The port is full, according to Ada Byron.', 'according-to', 'other'],
  ])('of %s is the rule %s with a cue of class %s', (text, rule, cueClass) => {
    const [statement] = attributedIn(readArticle(articleOf(text)));
    expect(statement?.evidence.rule).toBe(rule);
    expect(statement?.evidence.cueClass).toBe(cueClass);
  });

  it.each(RULE_PRECISION)('by %s with “%s” is sure when %d of %d is nine in ten', (...row) => {
    const [rule, cueClass, right, of] = row;
    const cue = cueClass === 'say' ? 'said' : 'warned';
    expect(evidenceOf({ rule, cue, nested: false })).toEqual({
      rule,
      looksFor: RULE_WORDS[rule],
      cueClass,
      measured: { right, of },
      uncertain: right < 0.9 * of,
    });
  });

  it('by a rule that was too rare to be measured is uncertain', () =>
    expect(evidenceOf({ rule: 'signature', cue: '—', nested: false })).toMatchObject({
      measured: null,
      uncertain: true,
    }));

  it('for a report within a report is uncertain: no such reports were measured', () => {
    const text =
      'State radio reported on Friday that Ada Byron said the port was full of grain.\n' +
      '“Ada Byron said the port was full,” Bo Ek said.';
    const statements = attributedIn(readArticle(articleOf(text)));
    const nested = statements.filter(({ reportedBy }) => reportedBy.length > 0);
    expect(nested.length).toBeGreaterThan(0);
    for (const { evidence } of nested) {
      expect(evidence).toMatchObject({ measured: null, uncertain: true });
    }
  });
});

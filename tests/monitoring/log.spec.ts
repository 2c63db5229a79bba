import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facts, type Level, openLog } from '../../src/monitoring/log.ts';

const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAwMQ.GabcdE.for-tests-on-this-machine-only';

describe('a log for programs', () => {
  it('has a JSON object a line: when, how grave, words and facts', () => {
    const { log, lines } = opened();
    log.child({ interaction: '42' }).info('Answered', { name: 'who-said', ms: 3 });
    const [line = ''] = lines;
    expect(line).toMatch(/\}\n$/);
    expect(JSON.parse(line)).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      pid: process.pid,
      interaction: '42',
      name: 'who-said',
      ms: 3,
      msg: 'Answered',
    });
  });

  it('tells an error with stack, code and causes, and none of its other fields', () => {
    const { log, lines } = opened();
    const away = Object.assign(new Error('connect refused'), { code: 'ECONNREFUSED', port: 443 });
    const error = new TypeError('no answer', { cause: away });
    log.error('Not sent', Object.assign(error, { requestBody: { content: 'rogue regimes' } }));
    expect(JSON.parse(lines[0] ?? '').err).toEqual({
      type: 'TypeError',
      message: 'no answer',
      stack: expect.stringContaining('log.spec.ts'),
      cause: {
        type: 'Error',
        message: 'connect refused',
        code: 'ECONNREFUSED',
        stack: expect.any(String),
      },
    });
    expect(lines[0]).not.toContain('rogue regimes');
  });

  it('ends with an error that is its own cause', () => {
    const { log, lines } = opened();
    const error = new Error('round and round');
    error.cause = error;
    log.error('Failed', error);
    expect(lines).toHaveLength(1);
  });

  it.each(['a word', 7, null, undefined, Symbol('thrown'), Object.create(null)])(
    'takes %s for an error, should one be thrown',
    (thrown: unknown) => {
      const { log, lines } = opened();
      log.error('Failed', thrown);
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'error', msg: 'Failed' });
    },
  );

  it.each<[Level, readonly string[]]>([
    ['debug', ['debug', 'info', 'warn', 'error']],
    ['info', ['info', 'warn', 'error']],
    ['error', ['error']],
    ['fatal', []],
  ])('at %s has the lines %j', (level, expected) => {
    const { log, lines } = opened({ level });
    log.debug('d');
    log.info('i');
    log.warn('w');
    log.error('e', new Error('e'));
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(expected);
  });
});

describe('what people typed', () => {
  const asked = { name: 'who-said', content: { words: 'rogue regimes' } };

  it.each<Level>(['info', 'warn', 'error'])('is in no line at %s', (level) => {
    const { log, lines } = opened({ level });
    for (const one of [log, log.child(asked)]) {
      one.info('Asked', asked);
      one.warn('Asked', asked);
      one.error('Asked', new Error('away'), asked);
    }
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join()).not.toContain('rogue');
  });

  it.each<Level>(['debug', 'trace'])('is told at %s', (level) => {
    const { log, lines } = opened({ level });
    log.child(asked).info('Asked');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject(asked);
  });
});

describe('a secret', () => {
  it.each([
    ['whole', TOKEN],
    ['without what stands before its first dot', TOKEN.slice(TOKEN.indexOf('.') + 1)],
    ['in its last part', 'for-tests-on-this-machine-only'],
    ['in an address', `/api?token=${TOKEN}&v=10`],
  ])('is replaced: %s', (_, text) => {
    const { log, lines } = opened();
    log.error(text, new Error(text, { cause: new Error(text) }), { [text]: { deep: [text] } });
    expect(lines.join()).toContain('(secret)');
    expect(lines.join()).not.toContain('this-machine-only');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'error' });
  });

  it.each(['interactions', 'webhooks'])('of one interaction is replaced in /%s', (route) => {
    const { log, lines } = opened();
    log.warn(`POST /api/v10/${route}/1000000000000000001/aW50ZXJhY3Rpb246MTAwMDAwMDA/callback`);
    expect(JSON.parse(lines[0] ?? '').msg).toBe(
      `POST /api/v10/${route}/1000000000000000001/(secret)/callback`,
    );
  });

  const secret = fc.oneof(
    fc.stringMatching(/^[\w-]{24}\.[\w-]{6}\.[\w-]{38}$/),
    fc.stringMatching(/^\S{12,40}$/).map((word) => `${word}ß"\\`),
  );
  // Text in which the secret stands anywhere, beside anything.
  const textWith = (hidden: string) =>
    fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant(hidden)), { maxLength: 4 })
      .map((parts) => parts.join(''));

  it.each([false, true])('is in no line, whatever is logged (to a terminal: %s)', (isTTY) => {
    const logged = secret.chain((hidden) =>
      fc.tuple(
        fc.constant(hidden),
        textWith(hidden),
        fc.object({
          key: textWith(hidden),
          values: [textWith(hidden), fc.integer(), fc.constant(null)],
        }),
      ),
    );
    fc.assert(
      fc.property(logged, ([hidden, text, facts]) => {
        const { log, lines } = opened({ secrets: [hidden], level: 'trace', isTTY });
        const given = facts as Facts; // fc.object gives names with plain values
        log.child(given).debug(text, given);
        log.error(text, Object.assign(new Error(text, { cause: text }), given), given);
        expect(lines).toHaveLength(2);
        const told = isTTY
          ? lines.join('')
          : lines.flatMap((line) => words(JSON.parse(line))).join('\n');
        expect(told).not.toContain(hidden);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a log for whoever watches a terminal', () => {
  it('has plain lines: words, then facts', () => {
    const { log, lines } = opened({ isTTY: true });
    log.info('Verbatim answers on Discord.');
    log.warn('Discord is slow.', { ms: 2100, name: 'who-said' });
    expect(lines).toEqual([
      'Verbatim answers on Discord.\n',
      'Discord is slow. (ms 2100, name "who-said")\n',
    ]);
  });

  it('has the stack of an error, and of its cause, under its words', () => {
    const { log, lines } = opened({ isTTY: true });
    log.error('Error 3f2a', new Error('shut', { cause: new Error('locked') }));
    expect(lines[0]).toMatch(/^Error 3f2a\nError: shut\n {4}at .*\nError: locked\n {4}at /s);
  });

  it('cannot be steered by what it says', () => {
    const { log, lines } = opened({ isTTY: true });
    log.info('\u001b[2J\u202e\r', { name: '\u009b2J' });
    expect(lines[0]).not.toMatch(/[^\P{C}\n]/u);
  });
});

/** A log whose lines are kept. */
function opened({
  level = 'info' as Level,
  secrets = [TOKEN] as readonly string[],
  isTTY = false,
} = {}) {
  const lines: string[] = [];
  const log = openLog({ level, secrets, to: { isTTY, write: (text) => lines.push(text) } });
  return { log, lines };
}

/** Every name and text in a value. */
function words(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...words(inner)]);
}

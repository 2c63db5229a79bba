import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type ServerSettings, UNDECIDED } from '../../../src/model/server.ts';
import { storeIn } from '../filed.ts';

const STORE = fileURLToPath(new URL('../../../src/archive/store/store.ts', import.meta.url));
const file = (): string => join(mkdtempSync(join(tmpdir(), 'verbatim-')), 'archive.db');
const DECIDED: ServerSettings = {
  answers: 'public',
  style: 'ap',
  sources: 'brief',
  language: 'de',
};

describe('the settings of servers', () => {
  it('are undecided until somebody decides, each for itself', () => {
    const { servers } = storeIn(':memory:');
    expect(servers.of('81')).toEqual(UNDECIDED);
    servers.decide('81', DECIDED);
    expect(servers.of('81')).toEqual(DECIDED);
    expect(servers.of('82')).toEqual(UNDECIDED);
    servers.decide('81', UNDECIDED);
    expect(servers.of('81')).toEqual(UNDECIDED);
  });

  it('are kept, and seen by whoever else has the file open', () => {
    const path = file();
    const [one, other] = [storeIn(path), storeIn(path)];
    one.servers.decide('81', DECIDED);
    expect(other.servers.of('81')).toEqual(DECIDED);
    one.close();
    other.close();
    expect(storeIn(path).servers.of('81')).toEqual(DECIDED);
  });

  it('are all kept when several processes write them and alerts at once', async () => {
    const path = file();
    const own = storeIn(path);
    const code = (name: string) => `import { openStore } from ${JSON.stringify(STORE)};
      const { store } = openStore(${JSON.stringify(path)});
      for (let at = 0; at < 100; at++) {
        store.servers.decide('${name}' + at, ${JSON.stringify(DECIDED)});
        store.alerts.add({ server: '${name}', channel: '1', by: '2', watched: { words: 'ferry' },
          quiet: null, since: '2031-04-01T00:00:00Z' });
      }`;
    const run = (name: string) =>
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', code(name)]);
    const others = Promise.all(['a', 'b', 'c'].map(run));
    for (let at = 0; at < 100; at++) own.transaction(() => own.servers.decide(`o${at}`, DECIDED));
    await others;
    for (const name of ['a', 'b', 'c', 'o']) expect(own.servers.of(`${name}99`)).toEqual(DECIDED);
    const numbers = own.alerts.all().map(({ number }) => number);
    expect(new Set(numbers).size).toBe(300);
    expect(own.alerts.of('b')).toHaveLength(100);
  }, 30_000);
});

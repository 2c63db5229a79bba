import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { circle, type Import, importsOf, loadedBy } from './imports.ts';

/** What the files of a room may import; `types:` before a name: its types alone. */
type Room = { readonly modules: readonly string[]; readonly packages: readonly string[] };

const NODE_FILES = ['node:fs/promises', 'node:path', 'node:crypto'];
const SHAPE = ['src/model', 'types:src/archive/archive.ts', 'src/command.ts'];

/** ARCHITECTURE: who may import whom. A room's own files are always allowed. */
const ROOMS: Readonly<Record<string, Room>> = {
  'src/model': { modules: [], packages: [] },
  'src/intake': {
    modules: ['src/model'],
    packages: [
      'zod',
      ...NODE_FILES,
      '@mozilla/readability',
      'linkedom',
      'htmlparser2',
      'feedsmith',
      'fast-xml-parser',
      'vfile',
      'vfile-matter',
      'mdast-util-from-markdown',
      'mammoth',
      'yauzl',
      'unpdf',
      'postal-mime',
      'robots-parser',
      'ipaddr.js',
      'undici',
      'node:worker_threads',
      'node:stream',
      'node:dns/promises',
      'node:net',
      'node:timers/promises',
      'node:util',
      'node:zlib',
    ],
  },
  'src/upkeep': {
    modules: ['src/model', 'src/intake', 'src/reading', 'src/archive', 'src/rendering'],
    packages: [
      'zod',
      'cli-progress',
      'chokidar',
      'node:events',
      'node:os',
      'node:timers/promises',
      'node:url',
      'node:util',
      'node:worker_threads',
      ...NODE_FILES,
    ],
  },
  'src/reading': {
    modules: ['src/model'],
    packages: ['wink-nlp', 'wink-eng-lite-web-model', 'nspell', 'dictionary-en', 'node:crypto'],
  },
  'src/archive': {
    modules: ['src/model', 'src/reading', 'src/turns.ts'],
    packages: ['minisearch', 'stemmer', 'node:sqlite', 'node:zlib', 'node:util', ...NODE_FILES],
  },
  'src/rendering': {
    modules: ['src/model'],
    packages: [
      'string-width',
      'types:discord.js',
      '@resvg/resvg-wasm',
      'node:fs/promises',
      'node:module',
    ],
  },
  'src/surfaces': {
    modules: [
      ...SHAPE,
      'src/rendering',
      'src/listen.ts',
      'src/done-within.ts',
      'src/turns.ts',
      'types:src/monitoring/log.ts',
    ],
    packages: [
      'discord.js',
      'zod',
      'node:crypto',
      'node:events',
      'node:fs/promises',
      'node:path',
      'node:readline/promises',
      'node:stream',
      'node:timers/promises',
      'node:util',
    ],
  },
  commands: { modules: SHAPE, packages: ['zod'] },
  'src/command.ts': {
    modules: ['src/model', 'types:src/archive/archive.ts'],
    packages: ['zod'],
  },
  bench: {
    modules: [
      'src/model',
      'src/intake',
      'src/reading',
      'src/archive',
      'src/upkeep',
      'src/rendering',
      'commands',
      'tests/loopback-discord',
      'tests/rendering/discord-reading.ts',
    ],
    packages: [
      'zod',
      'playwright-core',
      'chrono-node',
      'compromise',
      'compromise-dates',
      'node:child_process',
      'node:events',
      'node:fs/promises',
      'node:net',
      'node:os',
      'node:path',
      'node:url',
      'node:worker_threads',
    ],
  },
  'src/monitoring': {
    modules: ['src/listen.ts'],
    packages: ['pino', 'prom-client', 'node:util'],
  },
  'src/serving': {
    modules: [
      'src/model',
      'src/archive',
      'src/rendering',
      'src/surfaces',
      'src/upkeep',
      'src/monitoring',
      'types:src/command.ts',
      'types:src/settings.ts',
    ],
    packages: ['discord.js', 'node:worker_threads'],
  },
  'src/listen.ts': {
    modules: ['src/done-within.ts'],
    packages: ['node:http', 'node:events', 'node:net'],
  },
  'src/done-within.ts': { modules: [], packages: [] },
  'src/turns.ts': { modules: [], packages: [] },
  'src/settings.ts': {
    modules: [],
    packages: ['dotenv', 'zod', 'node:fs', 'node:net', 'node:path', 'node:url'],
  },
};

/** The files that a package belongs to, so that it can be exchanged there. */
const PLACES: Readonly<Record<string, RegExp>> = {
  'discord.js': /^src\/(surfaces\/discord\/[a-z-]+|serving\/serve-discord|rendering\/discord)\.ts$/,
  dotenv: /^src\/settings\.ts$/,
  pino: /^src\/monitoring\/log\.ts$/,
  'prom-client': /^src\/monitoring\/metrics\.ts$/,
  'node:http': /^src\/listen\.ts$/,
  minisearch: /^src\/archive\/minisearch\/(engine|postings)\.ts$/,
  'fast-xml-parser': /^src\/intake\/xml\.ts$/,
  feedsmith: /^src\/intake\/feed-entries\.ts$/,
  htmlparser2: /^src\/intake\/(html-text|html\/guard)\.ts$/,
  vfile: /^src\/intake\/front-matter\.ts$/,
  'vfile-matter': /^src\/intake\/front-matter\.ts$/,
  'mdast-util-from-markdown': /^src\/intake\/markdown-blocks\.ts$/,
  stemmer: /^src\/archive\/words\.ts$/,
  nspell: /^src\/reading\/text\/spelling\.ts$/,
  'dictionary-en': /^src\/reading\/text\/spelling\.ts$/,
  'wink-nlp': /^src\/reading\/text\/tokens\.ts$/,
  'wink-eng-lite-web-model': /^src\/reading\/text\/tokens\.ts$/,
  'string-width': /^src\/rendering\/wrap\.ts$/,
  '@resvg/resvg-wasm': /^src\/rendering\/picture\/png\.ts$/,
  linkedom: /^src\/intake\/html\/dom\.ts$/,
  '@mozilla/readability': /^src\/intake\/html\/main-text\.ts$/,
  'node:module': /^src\/rendering\/picture\/(fonts|png)\.ts$/,
  mammoth: /^src\/intake\/formats\/docx\.ts$/,
  yauzl: /^src\/intake\/zip-parts\.ts$/,
  'postal-mime': /^src\/intake\/formats\/eml\.ts$/,
  unpdf: /^src\/intake\/pdf\/pages\.ts$/,
  undici: /^src\/intake\/web\/(fetch-page|connect)\.ts$/,
  'ipaddr.js': /^src\/intake\/web\/(reachable)\.ts$/,
  'robots-parser': /^src\/intake\/web\/robots\.ts$/,
  'playwright-core': /^bench\/pictures\/chromium\.ts$/,
  'chrono-node': /^bench\/dates\/chrono\.ts$/,
  compromise: /^bench\/dates\/compromise\.ts$/,
  'compromise-dates': /^bench\/dates\/compromise\.ts$/,
  'node:sqlite': /^src\/archive\/store\//,
  'node:zlib': /^src\/(archive\/(minisearch\/saved|store\/packed)|intake\/web\/body)\.ts$/,
  'node:worker_threads':
    /^(src\/upkeep\/reading-(room|worker)|src\/serving\/(thread|in-thread|[a-z]+-thread)|src\/intake\/(in-worker|pdf\/print-worker)|bench\/.*)\.ts$/,
  chokidar: /^src\/upkeep\/chores\/watch\.ts$/,
  'cli-progress': /^src\/upkeep\/progress\.ts$/,
  'node:readline/promises': /^src\/surfaces\/terminal\/terminal\.ts$/,
};

/** The files of a room that may touch the disk, where its others may not. */
const AT_THE_DISK: Readonly<Record<string, RegExp>> = {
  'src/rendering': /^src\/rendering\/picture\/(fonts|png)\.ts$/,
  'src/archive': /^src\/archive\/(archive-folder|snapshot)\.ts$/,
};

/** Files that are tables of words or rules, and may be longer than others. */
const TABLES = [
  'src/intake/agencies.ts',
  'src/intake/chrome-words.ts',
  'src/intake/cities.ts',
  ...['en', 'de', 'fr', 'es'].map((tongue) => `src/rendering/languages/${tongue}.ts`),
];
const LONGEST = 250;

const PROGRAM = new URL('../', import.meta.url);
const files = ['src', 'commands', 'bench'].flatMap((folder) =>
  readdirSync(new URL(folder, PROGRAM), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);
const sources = new Map(
  files.map((file) => [file, readFileSync(fileURLToPath(new URL(file, PROGRAM)), 'utf8')]),
);
const imports = new Map(
  Array.from(sources, ([file, source]) => [file, importsOf(file, source)] as const),
);

describe('the import table', () => {
  it('has a room for every file', () =>
    expect(files.filter((file) => file !== 'src/main.ts' && !roomOf(file))).toEqual([]));

  it.each(files)('is kept by %s', (file) =>
    expect(wrongIn(file, imports.get(file) ?? [])).toEqual([]),
  );

  it.each([
    ['src/model/when.ts', `import { z } from 'zod';`, 'zod'],
    ['src/model/when.ts', `import { quote } from '../reading/quote.ts';`, 'src/reading/quote.ts'],
    ['src/reading/dates.ts', `import { readFile } from 'node:fs/promises';`, 'node:fs/promises'],
    [
      'src/reading/dates.ts',
      `export { clip } from '../archive/clippings.ts';`,
      'src/archive/clippings.ts',
    ],
    ['src/reading/cues.ts', `import winkNLP from 'wink-nlp';`, 'wink-nlp'],
    ['src/reading/cues.ts', `const wink = await import('wink-nlp');`, 'wink-nlp'],
    ['src/archive/ranking.ts', `import MiniSearch from 'minisearch';`, 'minisearch'],
    ['src/rendering/discord.ts', `import { Client } from 'discord.js';`, 'discord.js'],
    [
      'src/rendering/picture/svg.ts',
      `import { Resvg } from '@resvg/resvg-wasm';`,
      '@resvg/resvg-wasm',
    ],
    ['src/rendering/sheet.ts', `import { readFile } from 'node:fs/promises';`, 'node:fs/promises'],
    ['src/rendering/sheet.ts', `import type { Client } from 'discord.js';`, 'discord.js'],
    ['src/rendering/sheet.ts', `import '../surfaces/ask.ts';`, 'src/surfaces/ask.ts'],
    [
      'src/surfaces/ask.ts',
      `import { type Archive, open } from '../archive/archive.ts';`,
      'src/archive/archive.ts',
    ],
    [
      'src/surfaces/ask.ts',
      `import type { Filed } from '../archive/store.ts';`,
      'src/archive/store.ts',
    ],
    [
      'src/surfaces/ask.ts',
      `import { readArticle } from '../reading/read-article.ts';`,
      'src/reading/read-article.ts',
    ],
    [
      'src/surfaces/ask.ts',
      `import {\n  readSettings,\n} from '../settings.ts';`,
      'src/settings.ts',
    ],
    ['src/monitoring/watch-post.ts', `import { createServer } from 'node:http';`, 'node:http'],
    ['src/monitoring/watch-post.ts', `import { pino } from 'pino';`, 'pino'],
    [
      'src/surfaces/discord/gateway.ts',
      `import { openLog } from '../../monitoring/log.ts';`,
      'src/monitoring/log.ts',
    ],
    ['commands/cite.ts', `import { ask } from '../src/surfaces/ask.ts';`, 'src/surfaces/ask.ts'],
  ])('is broken by %s with %s', (file, source, to) =>
    expect(wrongIn(file, importsOf(file, source))).toEqual([`${file} may not import ${to}`]),
  );

  it.each([
    ['src/surfaces/ask.ts', `import type { Archive } from '../archive/archive.ts';`],
    ['src/rendering/discord.ts', `import { type APIEmbed } from 'discord.js';`],
    ['src/reading/dates.ts', `// import { z } from 'zod';`],
  ])('allows %s %s', (file, source) => expect(wrongIn(file, importsOf(file, source))).toEqual([]));
});

describe('the files', () => {
  it('import each other in no circle', () => expect(circle(imports)).toEqual([]));

  it('would be caught in a circle', () => {
    const values = { types: false, onDemand: false };
    const round = new Map([
      ['a.ts', [{ to: 'b.ts', ...values }]],
      ['b.ts', [{ to: 'a.ts', ...values }]],
    ]);
    expect(circle(round)).toEqual(['a.ts', 'b.ts', 'a.ts']);
  });

  it('load discord.js only when a bot is started', () =>
    expect(loadedBy('src/main.ts', imports)).not.toContain('discord.js'));

  it.each(['src/main.ts', 'src/surfaces/discord/gateway.ts'])(
    'load what draws a PNG only when one is asked for: %s',
    (file) => expect(loadedBy(file, imports)).not.toContain('@resvg/resvg-wasm'),
  );

  it('load what reads a Word document only when there is one', () =>
    expect(loadedBy('src/intake/formats/docx.ts', imports)).not.toContain('mammoth'));
  it.each(['linkedom', 'wink-nlp', 'discord.js', 'undici'])(
    'load %s only when it is needed',
    (name) => expect(loadedBy('src/main.ts', imports)).not.toContain(name),
  );

  it(`have at most ${LONGEST} lines, but for tables`, () => {
    const long = files.filter((file) => (sources.get(file)?.split('\n').length ?? 0) > LONGEST + 1);
    expect(long.filter((file) => !TABLES.includes(file))).toEqual([]);
  });

  it('are no barrels', () => {
    const barrels = Array.from(sources).filter(
      ([file, source]) => /(^|\/)index\.ts$/.test(file) || /^export \*/m.test(source),
    );
    expect(barrels.map(([file]) => file)).toEqual([]);
  });

  it('have default exports only where files are found by themselves', () => {
    const found = Array.from(sources).filter(([, source]) => /^export default/m.test(source));
    const homes = /^(commands|src\/intake\/formats)\//;
    expect(found.map(([file]) => file).filter((file) => !homes.test(file))).toEqual([]);
  });

  it('read the environment in settings.ts alone', () => {
    const readers = Array.from(sources).filter(([, source]) => source.includes('process.env'));
    expect(readers.map(([file]) => file)).toEqual(['src/settings.ts']);
  });
});

function roomOf(file: string): readonly [name: string, room: Room] | undefined {
  return Object.entries(ROOMS).find(([name]) => file === name || file.startsWith(`${name}/`));
}

function wrongIn(file: string, given: readonly Import[]): readonly string[] {
  const [name, room] = roomOf(file) ?? [];
  if (!name || !room) return [];
  const allows = (names: readonly string[], { to, types }: Import) =>
    names.some((allowed) => {
      const path = allowed.replace(/^types:/, '');
      return (types || path === allowed) && (to === path || to.startsWith(`${path}/`));
    });
  return given
    .filter((one) => !allows([name, ...room.modules, ...room.packages], one) || isAstray(file, one))
    .map(({ to }) => `${file} may not import ${to}`);
}

function isAstray(file: string, { to }: Import): boolean {
  const [room = ''] = roomOf(file) ?? [];
  const place = to === 'node:fs/promises' ? AT_THE_DISK[room] : PLACES[to];
  return place !== undefined && !place.test(file);
}

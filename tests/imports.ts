import { posix } from 'node:path';

/** One import or re-export of a file: a path from the program's folder, or a package. */
export type Import = { readonly to: string; readonly types: boolean; readonly onDemand: boolean };

const STATIC = /^(?:import|export)\s(?:([\w$\s{},*]+)\sfrom\s)?'([^']+)'/gm;
const ON_DEMAND = /\bimport\('([^']+)'\)/g;

/** What a source file imports, read from its text as Biome lays it out. */
export function importsOf(file: string, source: string): readonly Import[] {
  const resolved = (to: string) =>
    to.startsWith('.') ? posix.join(posix.dirname(file), to) : packageOf(to);
  return [
    ...Array.from(source.matchAll(STATIC), ([, clause = '', to = '']) => ({
      to: resolved(to),
      types: isTypes(clause),
      onDemand: false,
    })),
    ...Array.from(source.matchAll(ON_DEMAND), ([, to = '']) => ({
      to: resolved(to),
      types: false,
      onDemand: true,
    })),
  ];
}

/** The files that a file loads when it is loaded, itself among them, and the packages. */
export function loadedBy(
  file: string,
  imports: ReadonlyMap<string, readonly Import[]>,
): Set<string> {
  const loaded = new Set([file]);
  for (const one of loaded) {
    for (const { to, types, onDemand } of imports.get(one) ?? []) {
      if (!types && !onDemand) loaded.add(to);
    }
  }
  return loaded;
}

/** The first circle of imports as a list of files; empty when there is none. Types load nothing. */
export function circle(imports: ReadonlyMap<string, readonly Import[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const { to, types } of imports.get(file) ?? []) {
      const found = types ? [] : visit(to, [...path, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const found = visit(file, []);
    if (found.length > 0) return found;
  }
  return [];
}

function packageOf(name: string): string {
  return name.startsWith('node:') ? name : (/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
}

/** `import type …`, or braces in which every name has its own `type`. */
function isTypes(clause: string): boolean {
  if (/^type\s/.test(clause)) return true;
  const names = /^\{([^}]*)\}$/s.exec(clause)?.[1]?.split(',') ?? [];
  const given = names.map((name) => name.trim()).filter(Boolean);
  return given.length > 0 && given.every((name) => name.startsWith('type '));
}

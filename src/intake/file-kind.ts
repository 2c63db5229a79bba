/** How files begin that are often given the wrong ending, and what to call them. */
const BEGINNINGS: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip file'],
  ['PK\u0005\u0006', 'an empty zip file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an Office file of before 2007, or one with a password'],
  ['{\\rtf', 'an RTF file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['<!DOCTYPE', 'a web page'],
  ['<!doctype', 'a web page'],
  ['<html', 'a web page'],
];

/** What a file is by how it begins: “a PDF”; undefined for what is not known by that. */
export function fileKind(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return BEGINNINGS.find(([beginning]) => start.startsWith(beginning))?.[1];
}

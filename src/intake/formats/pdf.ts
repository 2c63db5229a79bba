import { sha256Of } from '../article.ts';
import { MAX_BYTES, tooLarge } from '../decode.ts';
import { fileKind } from '../file-kind.ts';
import { type Format, idOf } from '../format.ts';
import { inWorker } from '../in-worker.ts';
import { articleOfPrint } from '../pdf/print.ts';
import type { Print } from '../pdf/read-print.ts';

/**
 * A PDF with its text in it, one article a file. When the file was made is not when the article was
 * published; a PDF of pictures has to go through a reader of print first.
 */
const pdf: Format = {
  endings: ['.pdf'],
  async read(bytes, fileName) {
    const read = await printIn(bytes);
    if (read.kind === 'unreadable') return [{ kind: 'rejection', where: fileName, why: read.why }];
    const article = articleOfPrint(read, { id: idOf(fileName), sha256: sha256Of(bytes) });
    return [{ kind: 'article', article }];
  },
};

export default pdf;

/** A PDF of a hundred pages takes about a second. */
const COST = { milliseconds: 10_000, megabytes: 256 };
const READER = new URL('../pdf/print-worker.ts', import.meta.url);

async function printIn(bytes: Uint8Array): Promise<Print> {
  if (bytes.length > MAX_BYTES) return unreadable(tooLarge(bytes.length));
  if (bytes.length === 0) return unreadable('The file is empty.');
  // Readers of PDFs look for the mark anywhere in the first 1,024 bytes.
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) {
    const kind = fileKind(bytes);
    return unreadable(`The file is no PDF${kind ? `: it is ${kind}` : ''}.`);
  }
  const outcome = await inWorker(READER, bytes, COST);
  if (outcome.kind === 'late') {
    return unreadable(`The PDF takes longer than ${COST.milliseconds / 1000} seconds to read.`);
  }
  if (outcome.kind === 'broken') return unreadable('The PDF takes more memory than it may.');
  return outcome.result as Print; // what print-worker.ts posts
}

function unreadable(why: string): Print {
  return { kind: 'unreadable', why };
}

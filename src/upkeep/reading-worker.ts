import { parentPort } from 'node:worker_threads';
import { findFormats, formatOf } from '../intake/formats.ts';
import type { Incoming } from '../model/incoming.ts';
import { readArticle } from '../reading/read-article.ts';
import type { Read, Work } from './reading-room.ts';

const formats = await findFormats();
parentPort?.postMessage('ready');

parentPort?.on('message', (work: Work) => {
  recordsOf(work)
    .then((read) => parentPort?.postMessage(read))
    .catch((error: unknown) => parentPort?.postMessage([turnedAway(work.where, error)]));
});

async function recordsOf(work: Work): Promise<readonly Incoming[]> {
  if (work.kind === 'article')
    return [read({ kind: 'article', article: work.article }, work.where)];
  const { bytes, where } = work;
  const format = formatOf(bytes, where, formats);
  if ('why' in format) return [{ kind: 'rejection', where, why: format.why }];
  const records = await format.read(bytes, where);
  return work.kind === 'records' ? records : records.map((record) => read(record, where));
}

/** One article that trips a bug of ours is turned away, and the others of its file are there. */
function read(record: Incoming, where: string): Read {
  if (record.kind !== 'article') return record;
  try {
    return { ...record, reading: readArticle(record.article) };
  } catch (error) {
    return turnedAway(where, error);
  }
}

function turnedAway(where: string, error: unknown): Extract<Incoming, { kind: 'rejection' }> {
  return { kind: 'rejection', where, why: `It could not be read: ${String(error)}.` };
}

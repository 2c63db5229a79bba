import { parentPort, workerData } from 'node:worker_threads';
import { readPages } from './pages.ts';

// Bytes are all that `inWorker` hands over.
parentPort?.postMessage(await readPages(workerData as Uint8Array));

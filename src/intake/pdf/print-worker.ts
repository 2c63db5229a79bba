import { parentPort, workerData } from 'node:worker_threads';
import { readPrint } from './read-print.ts';

// Bytes are all that `inWorker` hands over.
parentPort?.postMessage(await readPrint(workerData as Uint8Array));

import { parentPort, workerData } from 'node:worker_threads';
import { readingText } from './page-reading.ts';
import { readShare, type Share } from './share.ts';

// As texts: the main thread keeps them in the cache as they are.
const readings = readShare(workerData as Share).map(([index, reading]) => [index, readingText(reading)] as const);
parentPort?.postMessage(readings);

import { parentPort, workerData } from 'node:worker_threads';
import { readShare, type Share } from './share.ts';

parentPort?.postMessage(
  readShare(workerData as Share).map(([index, { page, ...reading }]) => [
    index,
    // Who asked has the source.
    { ...reading, page: { ...page, source: '' } },
  ]),
);

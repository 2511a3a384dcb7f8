import { parentPort, workerData } from 'node:worker_threads';
import { readingText } from './page-reading.ts';
import { type Batch, readShare, type Share } from './share.ts';

/** Characters that are sent at once. */
const ENOUGH = 1_000_000;

/** Reads this thread's pages and sends what they say. Not at the top of the module: the bundle is CommonJS, which cannot wait there. */
async function work(share: Share): Promise<void> {
  let batch: [number, string][] = [];
  let size = 0;
  for await (const [index, reading] of readShare(share)) {
    const text = readingText(reading);
    batch.push([index, text]);
    size += text.length;
    if (size <= ENOUGH) continue;
    send(batch);
    batch = [];
    size = 0;
  }
  send(batch);
}

function send(batch: Batch): void {
  parentPort?.postMessage(batch);
}

void work(workerData as Share);

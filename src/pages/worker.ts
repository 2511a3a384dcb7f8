import { parentPort, workerData } from 'node:worker_threads';
import { readingText } from './page-reading.ts';
import { type Batch, readShare, type Share } from './share.ts';

/** Characters that are sent at once. */
const ENOUGH = 1_000_000;

let batch: [number, string][] = [];
let size = 0;
for await (const [index, reading] of readShare(workerData as Share)) {
  const text = readingText(reading);
  batch.push([index, text]);
  size += text.length;
  if (size > ENOUGH) send();
}
send();

function send(): void {
  parentPort?.postMessage(batch satisfies Batch);
  batch = [];
  size = 0;
}

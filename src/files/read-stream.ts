import { decode, type Unreadable } from './read.ts';

/** Reads a stream of UTF-8 whole, its byte order mark included; of one that is too large, no more than that takes. */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  maxSize: number,
): Promise<string | Unreadable> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxSize) return tooLarge(maxSize);
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks));
}

function tooLarge(maxSize: number): Unreadable {
  const megabytes = (maxSize / 1024 ** 2).toFixed(1);
  return { reason: 'too-large', message: `has more than ${megabytes} MB; raise --max-file-size, or exclude it` };
}

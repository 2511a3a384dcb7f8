import { type Duplex, pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { headerOf, type ResponseHeaders } from './fetcher.ts';

const DECODERS: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
/** More layers than any server has reason for would only cost memory. */
const MOST_LAYERS = 3;

export interface Body {
  readonly body: string;
  readonly complete: boolean;
}

/**
 * Reads a body until a limit of decoded bytes and closes it. Never throws: a body that breaks off, does not decode or
 * is not over when the signal comes is what came of it, `complete: false`.
 */
export async function readBody(
  source: Readable,
  headers: ResponseHeaders,
  limit: number,
  signal: AbortSignal,
): Promise<Body> {
  const decoders = decodersOf(headers);
  const chunks: Buffer[] = [];
  let complete = decoders !== undefined;
  if (decoders !== undefined) {
    const decoded = decoders.length === 0 ? source : pipeline([source, ...decoders], () => {});
    complete = await readUntil(decoded as Readable, limit, chunks, signal);
  }
  source.on('error', () => {}).destroy();
  return { body: toText(Buffer.concat(chunks).subarray(0, limit), headers), complete };
}

async function readUntil(stream: Readable, limit: number, chunks: Buffer[], signal: AbortSignal): Promise<boolean> {
  const stop = () => stream.destroy();
  signal.addEventListener('abort', stop, { once: true });
  let size = 0;
  try {
    if (signal.aborted) return false;
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > limit) return false;
    }
    return !signal.aborted;
  } catch {
    return false;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** In the order in which they undo what the server did; undefined where one is unknown. */
function decodersOf(headers: ResponseHeaders): readonly Duplex[] | undefined {
  const value = headers['content-encoding'] ?? '';
  const names = (typeof value === 'string' ? value : value.join(','))
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MOST_LAYERS || names.some((name) => !Object.hasOwn(DECODERS, name))) return undefined;
  return names.toReversed().flatMap((name) => DECODERS[name]?.() ?? []);
}

function toText(bytes: Buffer, headers: ResponseHeaders): string {
  const declared = /charset\s*=\s*["']?([\w:-]+)/i;
  const label =
    declared.exec(headerOf(headers, 'content-type') ?? '')?.[1] ??
    declared.exec(bytes.subarray(0, 1024).toString('latin1'))?.[1];
  return decode(bytes, label ?? 'utf-8');
}

function decode(bytes: Buffer, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

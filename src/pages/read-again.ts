import { type Chosen, chooseFlavors } from '../markdown/choose-flavor.ts';
import type { SourceText } from '../markdown/source-text.ts';
import type { PageReading, ReadingSettings } from './page-reading.ts';

/**
 * Reads a page that was read before and has another text now, in the flavour of then: what is mended on a page must not
 * change how it is read.
 */
export type ReadAgain = (text: SourceText) => Promise<PageReading>;

export function createReadAgain(texts: readonly SourceText[], settings: ReadingSettings): ReadAgain {
  let flavorOf: ((file: string) => Chosen) | undefined;
  return async (text) => {
    const { readShare } = await import('./share.ts');
    flavorOf ??= chooseFlavors(texts, settings);
    const share = { texts: [text], wanted: [0], taken: new SharedArrayBuffer(4), settings };
    for await (const [, reading] of readShare(share, flavorOf)) return reading;
    throw new Error(`${text.file} was not read`);
  };
}

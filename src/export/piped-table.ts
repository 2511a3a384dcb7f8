import type { Resource } from '../model/resource.ts';
import { oneWordAddress } from './address.ts';
import { oneTerminalLine } from './one-line.ts';

/** What a reader wants to know of a resource, each as one harmless line. */
export interface Row {
  readonly kind: string;
  readonly year: string;
  readonly title: string;
  readonly url: string;
  readonly tags: string;
}

/** What has nothing in it that would be changed; most fields are so. */
const PLAIN_WORDS = /^(?:[!-~]+(?: [!-~]+)*)?$/;
const PLAIN_WORD = /^[!-~]*$/;

/** A line for each resource, its values whole with tabs between them: in a pipe it depends on its resource alone. */
export function* pipedTable(resources: Iterable<Resource>): Iterable<string> {
  for (const resource of resources) {
    const { kind, date = '', title, url, tags } = resource;
    const year = date.slice(0, 4);
    const marked = tags.length === 0 ? '' : `#${tags.join(' #')}`;
    const isPlain =
      PLAIN_WORDS.test(title) && PLAIN_WORD.test(url) && PLAIN_WORD.test(year) && PLAIN_WORDS.test(marked);
    yield isPlain ? `${kind}\t${year}\t${title}\t${url}\t${marked}\n` : `${lineOf(rowOf(resource))}\n`;
  }
}

/** The same line, whatever the fields hold. */
export function lineOf({ kind, year, title, url, tags }: Row): string {
  return [kind, year, title, url, tags].join('\t');
}

export function rowOf({ kind, date, title, url, tags }: Resource): Row {
  return {
    kind,
    year: oneTerminalLine(date?.slice(0, 4) ?? ''),
    title: oneTerminalLine(title),
    url: oneWordAddress(url),
    tags: tags.map((tag) => `#${oneTerminalLine(tag)}`).join(' '),
  };
}

import type { Resource } from '../model/resource.ts';
import { plainStyle, type Style } from '../model/style.ts';
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

/** What a field has that would be changed; hardly any has. */
const UNUSUAL_WORDS = /[^ -~]|^ | $| {2}/;
const UNUSUAL_WORD = /[^!-~]/;

/** A line for each resource, its values whole with tabs between them: in a pipe it depends on its resource alone. */
export function pipedTable(resources: Iterable<Resource>, paint: Style['paint']): Iterable<string> {
  return paint === plainStyle.paint ? plainLines(resources) : paintedLines(resources, paint);
}

function* paintedLines(resources: Iterable<Resource>, paint: Style['paint']): Iterable<string> {
  for (const resource of resources) yield `${lineOf(painted(rowOf(resource), paint))}\n`;
}

/** Each value by itself, as on a terminal: the tabs stay. */
function painted({ kind, year, title, url, tags }: Row, paint: Style['paint']): Row {
  return {
    kind: paint('dim', kind),
    year: paint('dim', year),
    title: paint('strong', title),
    url: paint('link', url),
    tags: paint('tag', tags),
  };
}

function* plainLines(resources: Iterable<Resource>): Iterable<string> {
  for (const resource of resources) {
    const { kind, date = '', title, url, tags } = resource;
    const year = date.slice(0, 4);
    let marked = '';
    for (const tag of tags) marked += marked === '' ? `#${tag}` : ` #${tag}`;
    const isUnusual =
      UNUSUAL_WORDS.test(title) || UNUSUAL_WORD.test(url) || UNUSUAL_WORD.test(year) || UNUSUAL_WORDS.test(marked);
    yield isUnusual ? `${lineOf(rowOf(resource))}\n` : `${kind}\t${year}\t${title}\t${url}\t${marked}\n`;
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

import type { Resource } from '../model/resource.ts';
import type { Style } from '../model/style.ts';
import type { Citations } from './exporter.ts';
import { jsonArray } from './json.ts';
import { type BibliographyRecord, recordsOf } from './record.ts';

/** For Zotero, pandoc and every processor of the Citation Style Language. */
export function* cslJson(
  resources: Iterable<Resource>,
  _style?: Style,
  registry?: Iterable<Resource>,
  citations?: Citations,
): Iterable<string> {
  yield* jsonArray(recordsOf(resources, registry, citations).map(cslItem));
}

export function cslItem(record: BibliographyRecord): Readonly<Record<string, unknown>> {
  const { key, kind, title, authors, issued, arxiv, doi, url, publisher, keywords } = record;
  return {
    id: key,
    type: kind.csl,
    title: cslText(title),
    ...(authors && authors.length > 0 && { author: authors }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(arxiv !== undefined && { number: `arXiv:${arxiv}`, genre: 'preprint' }),
    ...(publisher && { publisher }),
    ...(doi !== undefined && { DOI: doi }),
    URL: url,
    ...(keywords.length > 0 && { keyword: keywords.join(', ') }),
  };
}

/** Names of the tags that processors take for markup where a pair of them is complete. */
const MARKUP = /<(i|b|sup|sub|sc|span)(?=[\s>])[^>]*>(?=.*<\/\1>)/gis;

/** Plain text: a zero-width space keeps a pair of tags from being read as markup. */
function cslText(text: string): string {
  const names = new Set([...text.matchAll(MARKUP)].map(([, name = '']) => name.toLowerCase()));
  if (names.size === 0) return text;
  return text.replace(/<(?=\/?(\w+))/g, (sign, name: string) =>
    names.has(name.toLowerCase()) ? `${sign}\u200b` : sign,
  );
}

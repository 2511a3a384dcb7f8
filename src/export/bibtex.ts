import type { Author } from '../model/facts.ts';
import type { Resource } from '../model/resource.ts';
import type { Style } from '../model/style.ts';
import { verbatimAddress } from './address.ts';
import type { Citations } from './exporter.ts';
import { type BibliographyRecord, recordsOf } from './record.ts';
import { texText, texTitle } from './tex-text.ts';

/** BibTeX keeps no more than 500 characters of a label, and an accent takes four of its own. */
const LONGEST_LABEL = 200;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Entries for the styles of classic BibTeX: plain, alpha, natbib and their kin. */
export function* bibtex(
  resources: Iterable<Resource>,
  _style?: Style,
  registry?: Iterable<Resource>,
  citations?: Citations,
): Iterable<string> {
  let gap = '';
  const records = recordsOf(resources, registry, citations);
  const labels = labelsOf(records);
  for (const [index, record] of records.entries()) {
    yield `${gap}${bibtexEntry(record, labels[index])}`;
    gap = '\n';
  }
}

/** One entry; the label is for one without an author. */
export function bibtexEntry(record: BibliographyRecord, label = labelOf(record)): string {
  const fields = Object.entries(fieldsOf(record, label)).filter(([, value]) => value !== undefined);
  return `${record.kind.bibtex}{${record.key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}

/** Values as BibTeX reads them, in braces or, of a month, as the macro that styles translate. */
function fieldsOf(record: BibliographyRecord, label: string): Readonly<Record<string, string | undefined>> {
  const { authors = [], title, issued = [], arxiv, doi, url, publisher, keywords } = record;
  const [year, month] = issued;
  return {
    author: authors.length === 0 ? undefined : braced(authors.map(authorName).join(' and ')),
    key: authors.length === 0 ? braced(label) : undefined,
    title: braced(texTitle(title)),
    howpublished: braced(texText(arxiv === undefined ? (publisher ?? '') : `arXiv:${arxiv}`)),
    year: braced(year),
    month: month === undefined ? undefined : MONTHS[month - 1],
    eprint: braced(arxiv && verbatim(arxiv)),
    archiveprefix: braced(arxiv && 'arXiv'),
    doi: braced(doi && verbatim(doi)),
    url: braced(verbatimAddress(url)),
    keywords: braced(keywords.map(texText).join(', ')),
  };
}

function braced(value: string | number | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : `{${value}}`;
}

/** An organisation in braces of its own, else BibTeX takes its last word for a family name. */
function authorName(author: Author): string {
  if ('literal' in author) return `{${texText(author.literal)}}`;
  return [author.family, author.given ?? '']
    .filter((part) => part !== '')
    .map(namePart)
    .join(', ');
}

/** A comma or an `and` inside a part would end it. */
function namePart(part: string): string {
  const text = texText(part);
  return /,|\band\b/i.test(text) ? `{${text}}` : text;
}

/** Labels that differ: natbib tells no more than a few equal ones apart, and many resources are called the same. */
function labelsOf(records: readonly BibliographyRecord[]): readonly string[] {
  const labels = records.map(labelOf);
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return labels.map((label, index) => (counts.get(label) === 1 ? label : `${label}, ${records[index]?.key}`));
}

/**
 * What styles sort and label an entry by that has no author. Some cut it after three characters, or set it in brackets
 * before a year in parentheses, so it holds neither, no command outside of braces, and no character of several bytes.
 */
function labelOf({ title, key }: BibliographyRecord): string {
  const words = title
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/[^\p{L}\p{M}\p{N} .,:;!?'&%#_$/-]+/gu, ' ');
  const text = texText(words.slice(0, LONGEST_LABEL))
    .replace(/\\[&%#_$]/g, '{$&}')
    .replace(/[^\x20-\x7e]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[^\w{]+/, '')
    .trim();
  return /[a-z0-9]/i.test(text) ? text : key;
}

/** An identifier as it is, but for braces and what ends a line: BibTeX would miscount. */
function verbatim(identifier: string): string {
  return identifier.replace(/[{}\\\s\p{Cc}]/gu, encodeURIComponent);
}

import { verbatimAddress } from './address.ts';
import type { Exporter } from './exporter.ts';
import { type BibliographyRecord, recordsOf } from './record.ts';
import { texText, texTitle } from './tex-text.ts';
import type { Author } from './work.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Entries for the styles of classic BibTeX: plain, alpha, natbib and their kin. */
export const bibtex: Exporter = {
  summary: 'entries for BibTeX',
  extension: '.bib',
  serves: ['export'],
  *render(resources) {
    let gap = '';
    for (const record of recordsOf(resources)) {
      yield `${gap}${bibtexEntry(record)}`;
      gap = '\n';
    }
  },
};

export function bibtexEntry(record: BibliographyRecord): string {
  const fields = Object.entries(fieldsOf(record)).filter(([, value]) => value !== undefined);
  return `${record.kind.bibtex}{${record.key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}

/** Values as BibTeX reads them, in braces or, of a month, as the macro that styles translate. */
function fieldsOf(record: BibliographyRecord): Readonly<Record<string, string | undefined>> {
  const { authors = [], title, issued = [], arxiv, doi, url, publisher, keywords } = record;
  const [year, month] = issued;
  return {
    author: authors.length === 0 ? undefined : braced(authors.map(authorName).join(' and ')),
    key: authors.length === 0 ? braced(sortKey(record)) : undefined,
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

/**
 * What styles sort and label an entry by that has no author. Some cut it after three characters and set it in
 * brackets, so it holds no bracket, no command outside of braces, and no character of more bytes than one.
 */
function sortKey({ title, key }: BibliographyRecord): string {
  const words = title
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/[^\p{L}\p{M}\p{N} .,:;!?'()&%#_$/-]+/gu, ' ');
  const text = texText(words)
    .replace(/\\[&%#_$]/g, '{$&}')
    .replace(/[^\x20-\x7e]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[^\w{(]+/, '')
    .trim();
  return /[a-z0-9]/i.test(text) ? text : key;
}

/** An identifier as it is, but for braces and what ends a line: BibTeX would miscount. */
function verbatim(identifier: string): string {
  return identifier.replace(/[{}\\\s\p{Cc}]/gu, encodeURIComponent);
}

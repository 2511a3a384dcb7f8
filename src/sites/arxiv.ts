import { resolvedDoi, resolverHosts } from './doi-resolver.ts';
import { hostOf, isHostOrBelow } from './hostname.ts';
import { decodedPath } from './parse-url.ts';
import type { Site, SiteMatch } from './site.ts';

const ENDING = String.raw`(?:v\d+)?(?:\.(?:pdf|ps|html?|md|gz)){0,4}\/*$`;
const MONTH = '(?:0[1-9]|1[0-2])';
/** Four digits a month until the end of 2014, five since. */
const NUMBER = new RegExp(
  String.raw`^(?:arxiv:)?((?:07(?:0[4-9]|1[0-2])|(?:0[89]|1[0-4])${MONTH})\.\d{4}|(?:1[5-9]|[2-9]\d)${MONTH}\.\d{5})${ENDING}`,
  'i',
);
const ARCHIVES =
  'acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math|math-ph|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol|physics|plasm-ph|q-alg|q-bio|quant-ph|solv-int|supr-con';
/** Numbers before April 2007; the subject class after the dot is no part of the identity. */
const OLD_NUMBER = new RegExp(
  String.raw`^(?:arxiv:)?(${ARCHIVES})(?:\.[a-z-]{2,20})?\/((?:9[1-9]|0[0-7])${MONTH}\d{3})${ENDING}`,
  'i',
);

const VIEWS =
  /^\/(?:[a-z]{2}\/)?(?:abs|pdf|html|format|ps|e-print|src|overview|audio|resources|ftp\/arxiv\/papers\/\d{4})\/+([^/].*)$/i;

const DOI = /^10\.48550\/arxiv\.(.+)$/;

/** Where a number stands in addresses of arXiv, its mirrors and its readers. */
const places: readonly { readonly hosts: readonly string[]; readonly path: RegExp }[] = [
  { hosts: ['arxiv.org', 'ar5iv.org', 'alphaxiv.org', 'xxx.lanl.gov'], path: VIEWS },
  { hosts: ['arxiv-vanity.com', 'huggingface.co', 'hf.co'], path: /^\/papers\/(.+)$/i },
  { hosts: ['semanticscholar.org'], path: /^\/arxiv[:/](.+)$/i },
];

export const arxiv = {
  id: 'arxiv',
  title: 'arXiv',
  hosts: [...resolverHosts, ...places.flatMap(({ hosts }) => hosts.map((host) => `*.${host}`))],
  match: (url) => {
    const host = hostOf(url);
    const place = places.find(({ hosts }) => hosts.some((parent) => isHostOrBelow(host, parent)));
    const rest = place?.path.exec(decodedPath(url))?.[1] ?? DOI.exec(resolvedDoi(url) ?? '')?.[1];
    return rest === undefined ? undefined : byNumber(rest);
  },
  examples: {
    'https://arxiv.org/abs/1706.03762v7': {
      id: 'arxiv:1706.03762',
      canonical: 'https://arxiv.org/abs/1706.03762',
      kind: 'paper',
      date: '2017-06',
    },
    'http://export.arxiv.org/pdf/2211.10438.pdf.pdf#page=3': {
      id: 'arxiv:2211.10438',
      canonical: 'https://arxiv.org/abs/2211.10438',
      kind: 'paper',
      date: '2022-11',
    },
    'https://ar5iv.labs.arxiv.org/html/math.GT/0309136': {
      id: 'arxiv:math/0309136',
      canonical: 'https://arxiv.org/abs/math/0309136',
      kind: 'paper',
      date: '2003-09',
    },
    'https://arxiv.org/ps/hep-th/9901001v3': {
      id: 'arxiv:hep-th/9901001',
      canonical: 'https://arxiv.org/abs/hep-th/9901001',
      kind: 'paper',
      date: '1999-01',
    },
    'https://www.alphaxiv.org/overview/2303.18223?chatId=1': {
      id: 'arxiv:2303.18223',
      canonical: 'https://arxiv.org/abs/2303.18223',
      kind: 'paper',
      date: '2023-03',
    },
    'https://huggingface.co/papers/2303.18223': {
      id: 'arxiv:2303.18223',
      canonical: 'https://arxiv.org/abs/2303.18223',
      kind: 'paper',
      date: '2023-03',
    },
    'https://arxiv.org/abs/arXiv:2303.18223v3#S2': {
      id: 'arxiv:2303.18223',
      canonical: 'https://arxiv.org/abs/2303.18223',
      kind: 'paper',
      date: '2023-03',
    },
    'https://doi.org/10.48550/arXiv.cs/0112017': {
      id: 'arxiv:cs/0112017',
      canonical: 'https://arxiv.org/abs/cs/0112017',
      kind: 'paper',
      date: '2001-12',
    },
  },
} as const satisfies Site;

function byNumber(text: string): SiteMatch | undefined {
  const number = NUMBER.exec(text)?.[1];
  if (number !== undefined) return paper(number, `20${number.slice(0, 2)}-${number.slice(2, 4)}`);
  const [, archive = '', digits = ''] = OLD_NUMBER.exec(text) ?? [];
  if (digits === '') return undefined;
  const year = digits.slice(0, 2);
  const date = `${year > '90' ? '19' : '20'}${year}-${digits.slice(2, 4)}`;
  return paper(`${archive.toLowerCase()}/${digits}`, date);
}

function paper(number: string, date: string): SiteMatch {
  return { id: `arxiv:${number}`, canonical: `https://arxiv.org/abs/${number}`, kind: 'paper', date };
}

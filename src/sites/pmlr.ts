import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const PAPER = /^\/(v\d+|r\d+)\/([a-z][\w-]*?)(?:\/\2\.pdf|\.html|\.pdf)?\/?$/i;
const OLD_PAPER = /^\/proceedings\/papers\/(v\d+)\/([a-z][\w-]*?)(?:\/\2\.pdf|\.html|\.pdf)$/i;
/** Where the proceedings stood first, and where the newer PDFs stand. */
const places: Readonly<Record<string, RegExp>> = {
  'proceedings.mlr.press': PAPER,
  'jmlr.org': OLD_PAPER,
  'jmlr.csail.mit.edu': OLD_PAPER,
  'raw.githubusercontent.com': /^\/mlresearch\/(v\d+)\/main\/assets\/([a-z][\w-]*)\/\2\.pdf$/i,
};

export const pmlr = {
  id: 'pmlr',
  title: 'Proceedings of Machine Learning Research',
  hosts: Object.keys(places),
  match: (url) => {
    const [, volume = '', key = ''] = places[hostOf(url)]?.exec(url.pathname) ?? [];
    if (key === '') return undefined;
    const id = `${volume}/${key}`.toLowerCase();
    return { id: `pmlr:${id}`, canonical: `https://proceedings.mlr.press/${id}.html`, kind: 'paper' };
  },
  examples: {
    'http://proceedings.mlr.press/v139/radford21a/radford21a.pdf': {
      id: 'pmlr:v139/radford21a',
      canonical: 'https://proceedings.mlr.press/v139/radford21a.html',
      kind: 'paper',
    },
  },
} as const satisfies Site;

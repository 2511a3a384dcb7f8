import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const PAPER = /^\/(v\d+|r\d+)\/([a-z][\w-]*?)(?:\/[^/]*\.pdf|\.html)?\/?$/i;

export const pmlr = {
  id: 'pmlr',
  title: 'Proceedings of Machine Learning Research',
  match: (url) => {
    const host = hostOf(url);
    if (host !== 'proceedings.mlr.press' && host !== 'jmlr.csail.mit.edu') return undefined;
    const [, volume = '', key = ''] = PAPER.exec(url.pathname) ?? [];
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

import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

/** The early track of datasets stands on a host of its own. */
const DATASETS = 'datasets-benchmarks-proceedings.neurips.cc';
/** Year, number, and the track, which the name of every file repeats. */
const PAPER =
  /^\/paper(?:_files\/paper)?\/(\d{4})\/(?:file|hash)\/([\da-f]{32})-(?:Abstract|Paper|Bibtex|Metadata)((?:-[\w-]+)?)\.(?:html|pdf|bib|json)$/i;
/** How papers were numbered before: redirected by the number, whatever the name. */
const OLD_PAPER = /^\/paper\/(?!.*-supplemental\.)(\d{1,5}-[\w.-]+?)(?:\.pdf)?\/?$/;

export const neurips = {
  id: 'neurips',
  title: 'NeurIPS Proceedings',
  hosts: ['proceedings.neurips.cc', 'papers.nips.cc', 'papers.neurips.cc', DATASETS],
  match: (url) => {
    const old = OLD_PAPER.exec(url.pathname)?.[1];
    if (old !== undefined) {
      const number = old.split('-', 1)[0];
      return { id: `neurips:${number}`, canonical: `https://papers.nips.cc/paper/${old}`, kind: 'paper' };
    }
    const [, year = '', hash = '', track = ''] = PAPER.exec(url.pathname) ?? [];
    if (hash === '') return undefined;
    const id = hash.toLowerCase();
    const volume =
      hostOf(url) === DATASETS ? `${DATASETS}/paper/${year}` : `proceedings.neurips.cc/paper_files/paper/${year}`;
    const canonical = `https://${volume}/hash/${id}-Abstract${track}.html`;
    return { id: `neurips:${id}`, canonical, kind: 'paper', date: year };
  },
  examples: {
    'https://papers.nips.cc/paper/2020/file/1457c0d6bfcb4967418bfb8ac142f64a-Paper.pdf': {
      id: 'neurips:1457c0d6bfcb4967418bfb8ac142f64a',
      canonical:
        'https://proceedings.neurips.cc/paper_files/paper/2020/hash/1457c0d6bfcb4967418bfb8ac142f64a-Abstract.html',
      kind: 'paper',
      date: '2020',
    },
    'https://proceedings.neurips.cc/paper_files/paper/2022/file/9d5609613524ecf4f15af0f7b31abca4-Paper-Conference.pdf':
      {
        id: 'neurips:9d5609613524ecf4f15af0f7b31abca4',
        canonical:
          'https://proceedings.neurips.cc/paper_files/paper/2022/hash/9d5609613524ecf4f15af0f7b31abca4-Abstract-Conference.html',
        kind: 'paper',
        date: '2022',
      },
    'http://papers.nips.cc/paper/5423-generative-adversarial-nets.pdf': {
      id: 'neurips:5423',
      canonical: 'https://papers.nips.cc/paper/5423-generative-adversarial-nets',
      kind: 'paper',
    },
  },
} as const satisfies Site;

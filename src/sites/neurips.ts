import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const HOSTS = new Set(['proceedings.neurips.cc', 'papers.nips.cc', 'papers.neurips.cc']);
const PAPER = /^\/paper(?:_files\/paper)?\/(\d{4})\/(?:file|hash)\/([\da-f]{32})-/i;

export const neurips = {
  id: 'neurips',
  title: 'NeurIPS Proceedings',
  match: (url) => {
    const [, year = '', hash = ''] = HOSTS.has(hostOf(url)) ? (PAPER.exec(url.pathname) ?? []) : [];
    if (hash === '') return undefined;
    const id = hash.toLowerCase();
    const canonical = `https://papers.nips.cc/paper/${year}/hash/${id}-Abstract.html`;
    return { id: `neurips:${id}`, canonical, kind: 'paper', date: year };
  },
  examples: {
    'https://proceedings.neurips.cc/paper_files/paper/2020/file/1457c0d6bfcb4967418bfb8ac142f64a-Paper.pdf': {
      id: 'neurips:1457c0d6bfcb4967418bfb8ac142f64a',
      canonical: 'https://papers.nips.cc/paper/2020/hash/1457c0d6bfcb4967418bfb8ac142f64a-Abstract.html',
      kind: 'paper',
      date: '2020',
    },
  },
} as const satisfies Site;

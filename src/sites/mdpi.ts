import type { Site } from './site.ts';

const ARTICLE = /^\/(\d{4}-\d{3}[\dx](?:\/\d+){3})(?:\/(?:htm|html|pdf|xml|notes|review_report))?\/?$/i;

export const mdpi = {
  id: 'mdpi',
  title: 'MDPI',
  hosts: ['mdpi.com'],
  match: (url) => {
    const article = ARTICLE.exec(url.pathname)?.[1]?.toUpperCase();
    if (article === undefined) return undefined;
    return { id: `mdpi:${article}`, canonical: `https://www.mdpi.com/${article}`, kind: 'paper' };
  },
  examples: {
    'https://www.mdpi.com/2227-7102/13/7/692/pdf?version=1688': {
      id: 'mdpi:2227-7102/13/7/692',
      canonical: 'https://www.mdpi.com/2227-7102/13/7/692',
      kind: 'paper',
    },
  },
} as const satisfies Site;

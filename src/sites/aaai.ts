import type { Site } from './site.ts';

const ARTICLE = /^\/index\.php\/([a-z-]+)\/article\/(?:view|download)\/(\d+)(?:\/\d+)?\/?$/i;

export const aaai = {
  id: 'aaai',
  title: 'AAAI',
  hosts: ['ojs.aaai.org'],
  match: (url) => {
    const [, journal = '', number = ''] = ARTICLE.exec(url.pathname) ?? [];
    if (number === '') return undefined;
    return {
      id: `aaai:${number}`,
      canonical: `https://ojs.aaai.org/index.php/${journal}/article/view/${number}`,
      kind: 'paper',
    };
  },
  examples: {
    'https://ojs.aaai.org/index.php/AAAI/article/download/17325/17132': {
      id: 'aaai:17325',
      canonical: 'https://ojs.aaai.org/index.php/AAAI/article/view/17325',
      kind: 'paper',
    },
  },
} as const satisfies Site;

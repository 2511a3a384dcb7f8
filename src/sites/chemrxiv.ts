import type { Site } from './site.ts';

const ARTICLE =
  /^\/engage\/(?:chemrxiv\/article-details|api-gateway\/chemrxiv\/assets\/orp\/resource\/item)\/([\da-f]{24})(?:\/original\/[^/]+\.pdf)?\/?$/i;

export const chemrxiv = {
  id: 'chemrxiv',
  title: 'ChemRxiv',
  hosts: ['chemrxiv.org'],
  match: (url) => {
    const item = ARTICLE.exec(url.pathname)?.[1]?.toLowerCase();
    if (item === undefined) return undefined;
    const canonical = `https://chemrxiv.org/engage/chemrxiv/article-details/${item}`;
    return { id: `chemrxiv:${item}`, canonical, kind: 'paper' };
  },
  examples: {
    'https://chemrxiv.org/engage/api-gateway/chemrxiv/assets/orp/resource/item/642f2351a41dec1a56bba2ac/original/paper.pdf':
      {
        id: 'chemrxiv:642f2351a41dec1a56bba2ac',
        canonical: 'https://chemrxiv.org/engage/chemrxiv/article-details/642f2351a41dec1a56bba2ac',
        kind: 'paper',
      },
  },
} as const satisfies Site;

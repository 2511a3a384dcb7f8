import type { Site } from './site.ts';

export const hackerNews = {
  id: 'hackernews',
  title: 'Hacker News',
  hosts: ['news.ycombinator.com'],
  match: ({ pathname, searchParams }) => {
    const item = pathname === '/item' ? (searchParams.get('id') ?? '') : '';
    if (!/^\d{1,10}$/.test(item)) return undefined;
    return { id: `hackernews:${item}`, canonical: `https://news.ycombinator.com/item?id=${item}`, kind: 'social' };
  },
  examples: {
    'https://news.ycombinator.com/item?id=35077085#35079228': {
      id: 'hackernews:35077085',
      canonical: 'https://news.ycombinator.com/item?id=35077085',
      kind: 'social',
    },
  },
} as const satisfies Site;

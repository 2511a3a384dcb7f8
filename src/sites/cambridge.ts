import type { Site } from './site.ts';

const ITEM = /^(\/core\/(journals|books)\/(?:[^/]+\/){1,4})([\da-f]{32})(?:\/core-reader)?\/?$/i;

export const cambridge = {
  id: 'cambridge',
  title: 'Cambridge Core',
  hosts: ['cambridge.org'],
  match: (url) => {
    const [, path = '', part = '', number = ''] = ITEM.exec(url.pathname) ?? [];
    if (number === '') return undefined;
    const id = number.toUpperCase();
    const kind = part.toLowerCase() === 'books' ? 'book' : 'paper';
    return { id: `cambridge:${id}`, canonical: `https://www.cambridge.org${path}${id}`, kind };
  },
  examples: {
    'https://www.cambridge.org/core/journals/behavioral-and-brain-sciences/article/building-machines-that-learn-and-think-like-people/A9535B1D745A0377E16C590E14B94993':
      {
        id: 'cambridge:A9535B1D745A0377E16C590E14B94993',
        canonical:
          'https://www.cambridge.org/core/journals/behavioral-and-brain-sciences/article/building-machines-that-learn-and-think-like-people/A9535B1D745A0377E16C590E14B94993',
        kind: 'paper',
      },
  },
} as const satisfies Site;

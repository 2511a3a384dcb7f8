import type { Site } from './site.ts';

const GIST = /^\/(?:[a-z\d-]+\/)?([\da-f]{20}|[\da-f]{32})(?:\/(?:raw(?:\/.*)?|revisions|[\da-f]{40}))?(?:\.git)?\/?$/i;

export const gist = {
  id: 'gist',
  title: 'GitHub Gist',
  hosts: ['gist.github.com', 'gist.githubusercontent.com'],
  match: (url) => {
    const id = GIST.exec(url.pathname)?.[1]?.toLowerCase();
    return id === undefined ? undefined : { id: `gist:${id}`, canonical: `https://gist.github.com/${id}` };
  },
  examples: {
    'https://gist.github.com/karpathy/d4dee566867f8291f086#file-min-char-rnn-py': {
      id: 'gist:d4dee566867f8291f086',
      canonical: 'https://gist.github.com/d4dee566867f8291f086',
    },
  },
} as const satisfies Site;

import type { Site } from './site.ts';

const GIST = /^\/(?:[a-z\d-]+\/)?([\da-f]{20}|[\da-f]{32})(?:\/(?:raw(?:\/.*)?|revisions|[\da-f]{40}))?(?:\.git)?\/?$/i;

/** They were numbered before; alone a number can be an account. */
const OLD_GIST = /^\/([a-z\d-]+)\/(\d{4,9})(?:\/[\da-f]{40})?(?:\.git)?\/?$/i;

export const gist = {
  id: 'gist',
  title: 'GitHub Gist',
  hosts: ['gist.github.com', 'gist.githubusercontent.com'],
  match: ({ pathname }) => {
    const id = GIST.exec(pathname)?.[1]?.toLowerCase();
    if (id !== undefined) return { id: `gist:${id}`, canonical: `https://gist.github.com/${id}` };
    const [, user, number] = OLD_GIST.exec(pathname) ?? [];
    return number === undefined
      ? undefined
      : { id: `gist:${number}`, canonical: `https://gist.github.com/${user}/${number}` };
  },
  examples: {
    'https://gist.github.com/karpathy/d4dee566867f8291f086#file-min-char-rnn-py': {
      id: 'gist:d4dee566867f8291f086',
      canonical: 'https://gist.github.com/d4dee566867f8291f086',
    },
  },
} as const satisfies Site;

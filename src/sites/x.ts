import type { Site } from './site.ts';

const POST =
  /^\/(?:i\/(?:web\/)?status|([a-z\d_]{1,15})\/status(?:es)?|statuses)\/(\d{1,20})(?:\/(?:photo|video)\/\d)?\/?$/i;

export const x = {
  id: 'x',
  title: 'X',
  hosts: [
    'x.com',
    'twitter.com',
    'mobile.twitter.com',
    'm.twitter.com',
    'mobile.x.com',
    'nitter.net',
    'xcancel.com',
    'fxtwitter.com',
    'fixupx.com',
    'vxtwitter.com',
    'fixvx.com',
  ],
  match: ({ pathname }) => {
    const [, name = 'i', number] = POST.exec(pathname) ?? [];
    if (number === undefined) return undefined;
    return { id: `x:${number}`, canonical: `https://x.com/${name}/status/${number}`, kind: 'social' };
  },
  examples: {
    'https://twitter.com/karpathy/status/1617979122625712128?s=20': {
      id: 'x:1617979122625712128',
      canonical: 'https://x.com/karpathy/status/1617979122625712128',
      kind: 'social',
    },
  },
} as const satisfies Site;

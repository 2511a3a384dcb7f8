import { decodedPath } from './parse-url.ts';
import type { Site } from './site.ts';

const POST = /^\/profile\/([\w.:-]+)\/post\/([\da-z]{5,20})\/?$/i;

export const bluesky = {
  id: 'bluesky',
  title: 'Bluesky',
  hosts: ['bsky.app'],
  match: (url) => {
    const [, name = '', key] = POST.exec(decodedPath(url)) ?? [];
    if (key === undefined) return undefined;
    const post = `${name.toLowerCase()}/post/${key.toLowerCase()}`;
    return { id: `bluesky:${post}`, canonical: `https://bsky.app/profile/${post}`, kind: 'social' };
  },
  examples: {
    'https://bsky.app/profile/Simonwillison.net/post/3lbbfdn7lys2f?ref=1': {
      id: 'bluesky:simonwillison.net/post/3lbbfdn7lys2f',
      canonical: 'https://bsky.app/profile/simonwillison.net/post/3lbbfdn7lys2f',
      kind: 'social',
    },
  },
} as const satisfies Site;

import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const POST =
  /^\/(?:(?:((?:r|u|user)\/[\w-]+)\/)?comments|gallery)\/([\da-z]{5,8})(?:\/(?:[^/]*)(?:\/([\da-z]{5,8}))?)?\/?$/i;
const SHORT = /^\/([\da-z]{5,8})\/?$/i;

export const reddit = {
  id: 'reddit',
  title: 'Reddit',
  hosts: [...['', 'old.', 'new.', 'np.', 'm.', 'i.', 'amp.', 'sh.'].map((before) => `${before}reddit.com`), 'redd.it'],
  match: (url) => {
    const short = hostOf(url) === 'redd.it' ? SHORT.exec(url.pathname)?.[1] : undefined;
    const [, place, post = short, comment] = short === undefined ? (POST.exec(url.pathname) ?? []) : [];
    if (post === undefined) return undefined;
    const path = `${post.toLowerCase()}${comment === undefined ? '' : `/_/${comment.toLowerCase()}`}`;
    const canonical = `https://www.reddit.com/${place === undefined ? '' : `${place}/`}comments/${path}/`;
    return { id: `reddit:${path}`, canonical, kind: 'social' };
  },
  examples: {
    'https://old.reddit.com/r/LocalLLaMA/comments/14bvkqe/how_to_run/?utm_source=share': {
      id: 'reddit:14bvkqe',
      canonical: 'https://www.reddit.com/r/LocalLLaMA/comments/14bvkqe/',
      kind: 'social',
    },
    'https://redd.it/14bvkqe': {
      id: 'reddit:14bvkqe',
      canonical: 'https://www.reddit.com/comments/14bvkqe/',
      kind: 'social',
    },
  },
} as const satisfies Site;

import { hostOf } from './hostname.ts';
import { withoutEndSlashes } from './parse-url.ts';
import type { Site } from './site.ts';

/** The last sign of an address is the story's own number, wherever it is published. */
const STORY = /^\/(?:p\/|(?:[^/]+\/)?(?:[^/]*-)?)([\da-f]{10,12})\/?$/;
/** The key by which a member lets others read. */
const FRIEND = /^[\da-f]{32}$/;
/** Pages of Medium, and of its members, that end like a story. */
const OTHER = /^\/(?:m|me|u|media|tag|tagged|search|topic|topics|(?:@[^/]+\/)?(?:lists?|about|followers))\//;

export const medium = {
  id: 'medium',
  title: 'Medium',
  hosts: [
    '*.medium.com',
    'towardsdatascience.com',
    'levelup.gitconnected.com',
    'betterprogramming.pub',
    'pub.towardsai.net',
    'generativeai.pub',
    'itnext.io',
    'uxdesign.cc',
    'bootcamp.uxdesign.cc',
    'netflixtechblog.com',
    'ai.plainenglish.io',
    'python.plainenglish.io',
    'javascript.plainenglish.io',
    'blog.devgenius.io',
    'medium.datadriveninvestor.com',
    'codeburst.io',
    'becominghuman.ai',
    'ai.gopubby.com',
    'blog.gopenai.com',
    'faun.pub',
    'aws.plainenglish.io',
  ],
  match: (url) => {
    const story = OTHER.test(url.pathname) ? undefined : STORY.exec(url.pathname)?.[1];
    if (story === undefined) return undefined;
    const key = FRIEND.exec(url.searchParams.get('sk') ?? '')?.[0];
    const canonical = `https://${hostOf(url)}${withoutEndSlashes(url.pathname)}${key === undefined ? '' : `?sk=${key}`}`;
    return { id: `medium:${story}`, canonical, kind: 'article' };
  },
  examples: {
    'https://karpathy.medium.com/software-2-0-a64152b37c35?source=rss': {
      id: 'medium:a64152b37c35',
      canonical: 'https://karpathy.medium.com/software-2-0-a64152b37c35',
      kind: 'article',
    },
    'https://medium.com/@karpathy/software-2-0-a64152b37c35': {
      id: 'medium:a64152b37c35',
      canonical: 'https://medium.com/@karpathy/software-2-0-a64152b37c35',
      kind: 'article',
    },
  },
} as const satisfies Site;

import { hostOf } from './hostname.ts';
import { decodedPath } from './parse-url.ts';
import type { Site } from './site.ts';

const PACKAGE = /^\/package\/((?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)(?:\/v\/[^/]+)?\/?$/i;

export const npm = {
  id: 'npm',
  title: 'npm',
  hosts: ['npmjs.com', 'npmjs.org', 'npm.im'],
  match: (url) => {
    const name = PACKAGE.exec(hostOf(url) === 'npm.im' ? `/package${decodedPath(url)}` : decodedPath(url))?.[1];
    return name === undefined
      ? undefined
      : { id: `npm:${name}`, canonical: `https://www.npmjs.com/package/${name}`, kind: 'tool' };
  },
  examples: {
    'https://www.npmjs.com/package/@huggingface/transformers/v/3.0.0': {
      id: 'npm:@huggingface/transformers',
      canonical: 'https://www.npmjs.com/package/@huggingface/transformers',
      kind: 'tool',
    },
  },
} as const satisfies Site;

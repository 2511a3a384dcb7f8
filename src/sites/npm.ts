import { hostOf } from './hostname.ts';
import { decodedPath } from './parse-url.ts';
import type { Site } from './site.ts';

const PACKAGE = /^\/package\/((?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*)(?:\/|$)/i;

export const npm = {
  id: 'npm',
  title: 'npm',
  match: (url) => {
    const host = hostOf(url);
    const name = host === 'npmjs.com' || host === 'npmjs.org' ? PACKAGE.exec(decodedPath(url))?.[1] : undefined;
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

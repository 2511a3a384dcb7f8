import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const PACKAGE = /^\/(?:project|pypi)\/([a-z\d](?:[\w.-]*[a-z\d])?)(?:\/|$)/i;

export const pypi = {
  id: 'pypi',
  title: 'PyPI',
  match: (url) => {
    const host = hostOf(url);
    const written = host === 'pypi.org' || host === 'pypi.python.org' ? PACKAGE.exec(url.pathname)?.[1] : undefined;
    const name = written?.toLowerCase().replace(/[-_.]+/g, '-');
    return name === undefined
      ? undefined
      : { id: `pypi:${name}`, canonical: `https://pypi.org/project/${name}/`, kind: 'tool' };
  },
  examples: {
    'https://pypi.org/project/Llama_Index/0.9.1/': {
      id: 'pypi:llama-index',
      canonical: 'https://pypi.org/project/llama-index/',
      kind: 'tool',
    },
  },
} as const satisfies Site;

import type { Site } from './site.ts';

const PACKAGE = /^\/(?:project|pypi|p)\/([a-z\d](?:[\w.-]{0,200}[a-z\d])?)(?:\/\d[\w.+!-]*)?\/?$/i;

export const pypi = {
  id: 'pypi',
  title: 'PyPI',
  hosts: ['pypi.org', 'pypi.python.org', 'pypi.io'],
  match: ({ pathname }) => {
    const name = PACKAGE.exec(pathname)?.[1]
      ?.toLowerCase()
      .replace(/[-_.]+/g, '-');
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

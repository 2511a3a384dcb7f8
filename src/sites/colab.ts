import { hostOf } from './hostname.ts';
import type { Site, SiteMatch } from './site.ts';

const DRIVE = /^\/(drive\/[\w-]{10,})\/?$/i;
const GIST = /^\/(gist\/[^/]+\/[\da-f]{20,32}(?:\/[^/]+)?)\/?$/i;
const GITHUB = /^\/github\/([^/]+\/[^/]+)\/blob\/(?:refs\/heads\/)?([^/]+\/.+\.ipynb)\/?$/i;
/** Leads there from a path of GitHub. */
const SHORTCUT = 'githubtocolab.com';
/** How addresses named a file of Drive before. */
const FILE = /^#(?:.*&)?fileId=([\w-]{10,})(?:&|$)/;

/** The page that opens a notebook; the file that it reads is another thing. */
export const colab = {
  id: 'colab',
  title: 'Colab',
  hosts: ['colab.research.google.com', 'colab.sandbox.google.com', 'colab.google.com', SHORTCUT],
  match: (url) => {
    if (hostOf(url) === SHORTCUT) return fromGithub(`/github${url.pathname}`);
    const notebook = (DRIVE.exec(url.pathname) ?? GIST.exec(url.pathname))?.[1] ?? fileOf(url);
    return notebook === undefined ? fromGithub(url.pathname) : found(notebook, notebook);
  },
  examples: {
    'https://colab.research.google.com/drive/1JMLa53HDuA-i7ZBmqV7ZnA3c_fvtXnx-?usp=sharing#scrollTo=1': {
      id: 'colab:drive/1JMLa53HDuA-i7ZBmqV7ZnA3c_fvtXnx-',
      canonical: 'https://colab.research.google.com/drive/1JMLa53HDuA-i7ZBmqV7ZnA3c_fvtXnx-',
    },
    'https://colab.research.google.com/github/karpathy/minGPT/blob/master/demo.ipynb': {
      id: 'colab:github/karpathy/mingpt/blob/master/demo.ipynb',
      canonical: 'https://colab.research.google.com/github/karpathy/minGPT/blob/master/demo.ipynb',
    },
  },
} as const satisfies Site;

function fromGithub(path: string): SiteMatch | undefined {
  const [, name = '', file = ''] = GITHUB.exec(path) ?? [];
  if (file === '') return undefined;
  return found(`github/${name.toLowerCase()}/blob/${file}`, `github/${name}/blob/${file}`);
}

function fileOf({ pathname, hash }: URL): string | undefined {
  const file = /^\/(?:notebook\/?)?$/.test(pathname) ? FILE.exec(hash)?.[1] : undefined;
  return file === undefined ? undefined : `drive/${file}`;
}

function found(id: string, path: string): SiteMatch {
  return { id: `colab:${id}`, canonical: `https://colab.research.google.com/${path}` };
}

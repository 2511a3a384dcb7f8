import type { Site } from './site.ts';

const NOTEBOOK =
  /^\/(drive\/[\w-]{10,}|github\/[^/]+\/[^/]+\/blob\/.+\.ipynb|gist\/[^/]+\/[\da-f]{20,32}(?:\/[^/]+)?)\/?$/i;

export const colab = {
  id: 'colab',
  title: 'Colab',
  hosts: ['colab.research.google.com', 'colab.sandbox.google.com'],
  match: ({ pathname }) => {
    const notebook = NOTEBOOK.exec(pathname)?.[1];
    if (notebook === undefined) return undefined;
    return { id: `colab:${notebook}`, canonical: `https://colab.research.google.com/${notebook}` };
  },
  examples: {
    'https://colab.research.google.com/drive/1JMLa53HDuA-i7ZBmqV7ZnA3c_fvtXnx-?usp=sharing#scrollTo=1': {
      id: 'colab:drive/1JMLa53HDuA-i7ZBmqV7ZnA3c_fvtXnx-',
      canonical: 'https://colab.research.google.com/drive/1JMLa53HDuA-i7ZBmqV7ZnA3c_fvtXnx-',
    },
    'https://colab.research.google.com/github/karpathy/minGPT/blob/master/demo.ipynb': {
      id: 'colab:github/karpathy/minGPT/blob/master/demo.ipynb',
      canonical: 'https://colab.research.google.com/github/karpathy/minGPT/blob/master/demo.ipynb',
    },
  },
} as const satisfies Site;

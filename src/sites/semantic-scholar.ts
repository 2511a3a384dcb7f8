import { decodedPath } from './parse-url.ts';
import type { Site } from './site.ts';

const PAPER = /^\/(?:paper\/(?:[^/]+\/)?|reader\/)([\da-f]{40})(?:\/(?:figure\/.*)?)?$/i;
/** As the service gives it out, and its short form. */
const CORPUS_NUMBER = /^\/(?:corpusid:|p\/)0*([1-9]\d*)\/?$/i;

export const semanticScholar = {
  id: 's2',
  title: 'Semantic Scholar',
  hosts: ['*.semanticscholar.org'],
  match: (url) => {
    const path = decodedPath(url);
    const number = CORPUS_NUMBER.exec(path)?.[1];
    if (number !== undefined) {
      const canonical = `https://api.semanticscholar.org/CorpusID:${number}`;
      return { id: `s2:corpusid:${number}`, canonical, kind: 'paper' };
    }
    const hash = PAPER.exec(path)?.[1]?.toLowerCase();
    if (hash === undefined) return undefined;
    return { id: `s2:${hash}`, canonical: `https://www.semanticscholar.org/paper/${hash}`, kind: 'paper' };
  },
  examples: {
    'https://www.semanticscholar.org/paper/WebGPT/2f3efe44083af91cef562c1a3451eee2f8601d22': {
      id: 's2:2f3efe44083af91cef562c1a3451eee2f8601d22',
      canonical: 'https://www.semanticscholar.org/paper/2f3efe44083af91cef562c1a3451eee2f8601d22',
      kind: 'paper',
    },
  },
} as const satisfies Site;

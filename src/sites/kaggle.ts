import type { KindId } from '../model/kinds.ts';
import { segmentsOf } from './parse-url.ts';
import type { Site, SiteMatch } from './site.ts';

interface Section {
  readonly kind?: KindId;
  /** How many segments make a name. */
  readonly depth: 1 | 2;
  /** Tabs of the page that show the thing itself. */
  readonly tabs?: RegExp;
}

const sections: Readonly<Record<string, Section>> = {
  datasets: { kind: 'dataset', depth: 2, tabs: /^(?:data|metadata|versions\/\d+)$/ },
  competitions: { kind: 'dataset', depth: 1, tabs: /^(?:overview(?:\/[\w-]+)?|data|rules)$/ },
  models: { kind: 'model', depth: 2, tabs: /^(?:\w+(?:\/[\w.-]+){0,2})$/ },
  code: { depth: 2, tabs: /^notebook$/ },
  learn: { kind: 'course', depth: 1 },
};
const NAME = /^[\w-][\w.-]*$/;

export const kaggle = {
  id: 'kaggle',
  title: 'Kaggle',
  hosts: ['kaggle.com'],
  match: (url) => {
    const [first = '', ...rest] = segmentsOf(url);
    const name = first === 'c' ? 'competitions' : first;
    const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
    return section && within(name, section, rest);
  },
  examples: {
    'https://www.kaggle.com/datasets/Cornell-University/arxiv/data': {
      id: 'kaggle:datasets/cornell-university/arxiv',
      canonical: 'https://www.kaggle.com/datasets/Cornell-University/arxiv',
      kind: 'dataset',
    },
    'https://www.kaggle.com/c/llm-detect-ai-generated-text/overview': {
      id: 'kaggle:competitions/llm-detect-ai-generated-text',
      canonical: 'https://www.kaggle.com/competitions/llm-detect-ai-generated-text',
      kind: 'dataset',
    },
  },
} as const satisfies Site;

function within(name: string, { kind, depth, tabs }: Section, rest: readonly string[]): SiteMatch | undefined {
  const names = rest.slice(0, depth);
  const tab = rest.slice(depth).join('/');
  if (names.length < depth || !names.every((part) => NAME.test(part))) return undefined;
  if (tab !== '' && tabs?.test(tab) !== true) return undefined;
  const path = `${name}/${names.join('/')}`;
  return { id: `kaggle:${path.toLowerCase()}`, canonical: `https://www.kaggle.com/${path}`, ...(kind && { kind }) };
}

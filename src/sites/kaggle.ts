import type { KindId } from '../model/kinds.ts';
import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const kindsBySection: Readonly<Record<string, KindId>> = {
  datasets: 'dataset',
  competitions: 'dataset',
  models: 'model',
};

export const kaggle = {
  id: 'kaggle',
  title: 'Kaggle',
  match: (url) => {
    const [section = '', first, second] = hostOf(url) === 'kaggle.com' ? url.pathname.split('/').filter(Boolean) : [];
    const kind = Object.hasOwn(kindsBySection, section) ? kindsBySection[section] : undefined;
    const name = section === 'competitions' ? first : second && `${first}/${second}`;
    if (kind === undefined || name === undefined) return undefined;
    return {
      id: `kaggle:${section}/${name}`.toLowerCase(),
      canonical: `https://www.kaggle.com/${section}/${name}`,
      kind,
    };
  },
  examples: {
    'https://www.kaggle.com/datasets/Cornell-University/arxiv/data': {
      id: 'kaggle:datasets/cornell-university/arxiv',
      canonical: 'https://www.kaggle.com/datasets/Cornell-University/arxiv',
      kind: 'dataset',
    },
  },
} as const satisfies Site;

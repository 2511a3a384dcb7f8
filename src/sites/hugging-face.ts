import type { KindId } from '../model/kinds.ts';
import { segmentsOf } from './parse-url.ts';
import type { Site } from './site.ts';

/** What stands under a first segment of its own; models stand under none. */
const sections: Readonly<Record<string, KindId>> = { datasets: 'dataset', spaces: 'tool', collections: 'list' };

const NAME = /^[\w%-][\w.%-]*$/;

/** First segments of paths that are pages of the site itself, not accounts. */
const RESERVED = new Set(
  `api apps assistants autotrain blog brand careers changelog chat coc contact course deep-rl-course docs
  enterprise evaluate front hardware hub huggingface-enterprise inference inference-endpoints inference-providers
  jobs join kernels languages learn login metrics models new notifications oauth organizations papers playground
  posts pricing privacy search settings static storage subscribe support tasks terms-of-service transformers
  welcome`.split(/\s+/),
);

export const huggingFace = {
  id: 'huggingface',
  title: 'Hugging Face',
  hosts: ['huggingface.co', 'hf.co'],
  match: (url) => {
    const segments = segmentsOf(url);
    const [first = ''] = segments;
    const section = Object.hasOwn(sections, first) ? first : undefined;
    const names = section === undefined ? segments : segments.slice(1);
    if (names.length !== 2 && !(first === 'datasets' && names.length === 1)) return undefined;
    if (section === undefined && RESERVED.has(first.toLowerCase())) return undefined;
    if (names.some((name) => !NAME.test(name)) || names[0] === 'viewer') return undefined;
    const path = segments.join('/');
    const kind = section === undefined ? 'model' : (sections[section] ?? 'model');
    return { id: `huggingface:${path.toLowerCase()}`, canonical: `https://huggingface.co/${path}`, kind };
  },
  examples: {
    'https://huggingface.co/mistralai/Mistral-7B-v0.1': {
      id: 'huggingface:mistralai/mistral-7b-v0.1',
      canonical: 'https://huggingface.co/mistralai/Mistral-7B-v0.1',
      kind: 'model',
    },
    'https://hf.co/datasets/HuggingFaceFW/fineweb': {
      id: 'huggingface:datasets/huggingfacefw/fineweb',
      canonical: 'https://huggingface.co/datasets/HuggingFaceFW/fineweb',
      kind: 'dataset',
    },
    'https://huggingface.co/spaces/lmsys/chatbot-arena-leaderboard/': {
      id: 'huggingface:spaces/lmsys/chatbot-arena-leaderboard',
      canonical: 'https://huggingface.co/spaces/lmsys/chatbot-arena-leaderboard',
      kind: 'tool',
    },
    'https://huggingface.co/collections/Qwen/qwen-65c0e50c3f1ab89cb8704144': {
      id: 'huggingface:collections/qwen/qwen-65c0e50c3f1ab89cb8704144',
      canonical: 'https://huggingface.co/collections/Qwen/qwen-65c0e50c3f1ab89cb8704144',
      kind: 'list',
    },
  },
} as const satisfies Site;

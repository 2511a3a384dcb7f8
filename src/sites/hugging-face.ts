import type { KindId } from '../model/kinds.ts';
import { segmentsOf } from './parse-url.ts';
import type { Site, SiteMatch } from './site.ts';

/** What stands under a first segment of its own; models stand under none. */
const sections: Readonly<Record<string, KindId>> = { datasets: 'dataset', spaces: 'tool', collections: 'list' };

/** What follows the name of a repository. */
const views = new Set(['tree', 'blob', 'raw', 'resolve', 'blame', 'viewer', 'discussions', 'commits']);
const NAME = /^[\w%-][\w.%-]*$/;

/** First segments of paths that are pages of the site itself, not accounts. */
const RESERVED = new Set(
  `api apps assistants autotrain blog brand careers changelog chat coc contact course deep-rl-course docs
  enterprise evaluate front hardware hub huggingface-enterprise inference inference-endpoints inference-providers
  jobs join kernels languages learn login metrics models new notifications oauth organizations papers playground
  posts pricing privacy search settings static storage subscribe support tasks terms-of-service transformers
  welcome`.split(/\s+/),
);

/** Models and datasets have one main branch, whose files and card are tabs of their page; a space shows something else. */
const TABS = /^(?:tree\/main|(?:blob|raw|resolve|blame)\/main\/README\.md)$/;
const FILE = /^(?:blob|raw|resolve|blame)\/([^/]+\/.+)$/;
const FOLDER = /^tree\/[^/]+(?:\/.+)?$/;

export const huggingFace = {
  id: 'huggingface',
  title: 'Hugging Face',
  hosts: ['huggingface.co', 'hf.co'],
  match: (url) => {
    const segments = segmentsOf(url);
    const [first = ''] = segments;
    const kind = Object.hasOwn(sections, first) ? sections[first] : undefined;
    const isAlone = first === 'datasets' && (segments.length === 2 || views.has(segments[2] ?? ''));
    const depth = (kind === undefined ? 2 : 3) - (isAlone ? 1 : 0);
    const names = segments.slice(kind === undefined ? 0 : 1, depth);
    if (segments.length < depth || !names.every((name) => NAME.test(name))) return undefined;
    if (names[0] === 'viewer' || (kind === undefined && RESERVED.has(first.toLowerCase()))) return undefined;
    return within(segments.slice(0, depth).join('/'), segments.slice(depth).join('/'), kind ?? 'model');
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

function within(repository: string, rest: string, kind: KindId): SiteMatch | undefined {
  const id = `huggingface:${repository.toLowerCase()}`;
  const canonical = `https://huggingface.co/${repository}`;
  if (rest === '' || (kind !== 'tool' && kind !== 'list' && TABS.test(rest))) return { id, canonical, kind };
  const path = kind === 'list' ? undefined : pathOf(rest);
  return path === undefined ? undefined : { id: `${id}/${path}`, canonical: `${canonical}/${path}` };
}

/** A file, however it is shown, or a folder. */
function pathOf(rest: string): string | undefined {
  const file = FILE.exec(rest)?.[1];
  return file === undefined ? FOLDER.exec(rest)?.[0] : `blob/${file}`;
}

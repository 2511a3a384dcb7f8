import { hostOf } from './hostname.ts';
import type { Site, SiteMatch } from './site.ts';

const ACCOUNT = String.raw`([a-z\d][a-z\d_-]*)`;
const REPO = new RegExp(String.raw`^\/${ACCOUNT}\/([\w.-]+?)(?:\.git){0,2}\/*$`, 'i');
/** A file of a repository; `raw` and `blame` show the same one as `blob`. */
const FILE = new RegExp(String.raw`^\/${ACCOUNT}\/([\w.-]+)\/(?:blob|raw|blame)\/(?:refs\/heads\/)?([^/]+\/.+)$`, 'i');
const RAW_FILE = new RegExp(String.raw`^\/${ACCOUNT}\/([\w.-]+)\/(?:refs\/heads\/)?([^/]+\/.+)$`, 'i');
const PART = new RegExp(
  String.raw`^\/${ACCOUNT}\/([\w.-]+)\/((?:tree|commit|discussions|releases\/tag)\/.+?|wiki(?:\/[^/]+)?|(?:issues|pull)\/\d+)\/*$`,
  'i',
);

/** First segments of paths that are pages of GitHub itself, not accounts. */
const RESERVED = new Set(
  `about account advisories apps blog codespaces collections contact copilot customer-stories dashboard discussions
  education enterprise enterprises events explore features gist git-guides github-copilot global-campus home issues join
  login logos logout maintainers marketplace mcp mobile models new newsroom nonprofit nonprofits notifications
  open-source orgs organizations partners password_reset premium-support pricing pulls readme resources search security
  sessions settings signup site solutions spark sponsors stars status team terms topics trending trust-center user-attachments users wiki
  watching why-github`.split(/\s+/),
);

export const github = {
  id: 'github',
  title: 'GitHub',
  hosts: ['github.com', 'raw.githubusercontent.com', 'raw.github.com'],
  match: (url) => {
    if (hostOf(url) !== 'github.com') return file(RAW_FILE.exec(url.pathname));
    return repo(REPO.exec(url.pathname)) ?? file(FILE.exec(url.pathname)) ?? part(PART.exec(url.pathname), url);
  },
  examples: {
    'https://github.com/RUCAIBox/LLMSurvey': {
      id: 'github:rucaibox/llmsurvey',
      canonical: 'https://github.com/RUCAIBox/LLMSurvey',
      kind: 'repo',
    },
    'http://www.github.com/ggerganov/llama.cpp.git': {
      id: 'github:ggerganov/llama.cpp',
      canonical: 'https://github.com/ggerganov/llama.cpp',
      kind: 'repo',
    },
    'https://github.com/openai/evals/?tab=readme-ov-file#setup': {
      id: 'github:openai/evals',
      canonical: 'https://github.com/openai/evals',
      kind: 'repo',
    },
    'https://github.com/OpenAI/openai-cookbook/tree/main/examples/': {
      id: 'github:openai/openai-cookbook/tree/main/examples',
      canonical: 'https://github.com/OpenAI/openai-cookbook/tree/main/examples',
    },
    'https://raw.githubusercontent.com/openai/openai-cookbook/main/README.md': {
      id: 'github:openai/openai-cookbook/blob/main/README.md',
      canonical: 'https://github.com/openai/openai-cookbook/blob/main/README.md',
    },
  },
} as const satisfies Site;

type Groups = RegExpExecArray | null;

function repo(groups: Groups): SiteMatch | undefined {
  const name = nameOf(groups);
  if (name === undefined) return undefined;
  return { id: `github:${name.toLowerCase()}`, canonical: `https://github.com/${name}`, kind: 'repo' };
}

function file(groups: Groups): SiteMatch | undefined {
  const name = nameOf(groups);
  return name === undefined ? undefined : within(name, `blob/${groups?.[3] ?? ''}`);
}

/** Where a query chooses what is listed, the address is no page of its own. */
function part(groups: Groups, { search }: URL): SiteMatch | undefined {
  const name = search === '' ? nameOf(groups) : undefined;
  return name === undefined
    ? undefined
    : within(name, (groups?.[3] ?? '').replace(/^tree\/refs\/heads\/(?=.)/, 'tree/'));
}

function within(name: string, path: string): SiteMatch {
  return { id: `github:${name.toLowerCase()}/${path}`, canonical: `https://github.com/${name}/${path}` };
}

/** Account and repository, where they are none of GitHub's own pages. */
function nameOf(groups: Groups): string | undefined {
  const [, owner = '', name = ''] = groups ?? [];
  if (owner === '' || RESERVED.has(owner.toLowerCase()) || /^\.{0,2}(?:\.git)*$/i.test(name)) return undefined;
  return `${owner}/${name}`;
}

import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const REPO = /^\/([a-z\d](?:[a-z\d-]*[a-z\d])?)\/([\w.-]+?)(?:\.git)*\/*$/i;

/** First segments of paths that are pages of GitHub itself, not accounts. */
const RESERVED = new Set(
  `about account apps blog codespaces collections contact copilot customer-stories dashboard education enterprise
  events explore features gist github-copilot issues join login logout marketplace mobile models new newsroom
  nonprofit notifications orgs organizations partners premium-support pricing pulls readme resources search security
  sessions settings signup site solutions sponsors stars team topics trending users why-github`.split(/\s+/),
);

export const github = {
  id: 'github',
  title: 'GitHub',
  match: (url) => {
    if (hostOf(url) !== 'github.com') return undefined;
    const [, owner = '', name = ''] = REPO.exec(url.pathname) ?? [];
    if (owner === '' || RESERVED.has(owner.toLowerCase()) || /^\.*(?:\.git)*$/i.test(name)) return undefined;
    return {
      id: `github:${owner}/${name}`.toLowerCase(),
      canonical: `https://github.com/${owner}/${name}`,
      kind: 'repo',
    };
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
  },
} as const satisfies Site;

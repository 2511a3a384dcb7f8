import type { Site } from './site.ts';

const NAME = /^[\w][\w.-]*$/;
/** First segments of paths that are pages of GitLab itself. */
const RESERVED = new Set([
  'explore',
  'users',
  'help',
  'groups',
  'dashboard',
  'search',
  'snippets',
  'projects',
  'topics',
  'api',
  'admin',
  '-',
]);
/** Pages of a project in addresses from before `/-/` set them apart. */
const PAGES = new Set(
  'activity badges blame blob boards branches commit commits compare container_registry environments find_file forks graphs issues jobs labels merge_requests milestones network pipelines project_members raw releases repository snippets tags tree uploads wikis'.split(
    ' ',
  ),
);

export const gitlab = {
  id: 'gitlab',
  title: 'GitLab',
  hosts: ['gitlab.com'],
  match: ({ pathname }) => {
    const path = pathname.replace(/\/$/, '').replace(/(?:\.git){1,2}$/i, '');
    const names = path.split('/').slice(1);
    if (names.length < 2 || names.length > 21 || RESERVED.has(names[0]?.toLowerCase() ?? '')) return undefined;
    if (!names.every((name) => NAME.test(name)) || names.slice(2).some((name) => PAGES.has(name.toLowerCase()))) {
      return undefined;
    }
    const name = names.join('/');
    return { id: `gitlab:${name.toLowerCase()}`, canonical: `https://gitlab.com/${name}`, kind: 'repo' };
  },
  examples: {
    'https://gitlab.com/gitlab-org/gitlab.git': {
      id: 'gitlab:gitlab-org/gitlab',
      canonical: 'https://gitlab.com/gitlab-org/gitlab',
      kind: 'repo',
    },
    'https://gitlab.com/gitlab-org/modelops/applied-ml/code-suggestions/ai-assist': {
      id: 'gitlab:gitlab-org/modelops/applied-ml/code-suggestions/ai-assist',
      canonical: 'https://gitlab.com/gitlab-org/modelops/applied-ml/code-suggestions/ai-assist',
      kind: 'repo',
    },
  },
} as const satisfies Site;

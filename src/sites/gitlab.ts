import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

/** Projects with one group; deeper groups cannot be told from pages of a project. */
const REPO = /^\/([a-z\d][\w.-]*)\/([a-z\d_][\w.-]*?)(?:\.git)*\/?$/i;
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
]);

export const gitlab = {
  id: 'gitlab',
  title: 'GitLab',
  match: (url) => {
    const [, group = '', name = ''] = hostOf(url) === 'gitlab.com' ? (REPO.exec(url.pathname) ?? []) : [];
    if (name === '' || name === '.git' || RESERVED.has(group.toLowerCase())) return undefined;
    return {
      id: `gitlab:${group}/${name}`.toLowerCase(),
      canonical: `https://gitlab.com/${group}/${name}`,
      kind: 'repo',
    };
  },
  examples: {
    'https://gitlab.com/gitlab-org/gitlab.git': {
      id: 'gitlab:gitlab-org/gitlab',
      canonical: 'https://gitlab.com/gitlab-org/gitlab',
      kind: 'repo',
    },
  },
} as const satisfies Site;

import type { Site } from './site.ts';

export const openreview = {
  id: 'openreview',
  title: 'OpenReview',
  hosts: ['openreview.net', 'api.openreview.net', 'api2.openreview.net'],
  match: (url) => {
    const isPaper = /^\/(?:forum|pdf|revisions)\/?$/.test(url.pathname) || isAttachedPaper(url);
    const id = isPaper ? (url.searchParams.get('id') ?? '') : '';
    if (!/^[\w-]{5,20}$/.test(id)) return undefined;
    return { id: `openreview:${id}`, canonical: `https://openreview.net/forum?id=${id}`, kind: 'paper' };
  },
  examples: {
    'https://openreview.net/pdf?id=yzkSU5zdwD': {
      id: 'openreview:yzkSU5zdwD',
      canonical: 'https://openreview.net/forum?id=yzkSU5zdwD',
      kind: 'paper',
    },
    'https://openreview.net/forum?id=gEZrGCozdqR&noteId=abc': {
      id: 'openreview:gEZrGCozdqR',
      canonical: 'https://openreview.net/forum?id=gEZrGCozdqR',
      kind: 'paper',
    },
  },
} as const satisfies Site;

/** Other attachments are no paper. */
function isAttachedPaper({ pathname, searchParams }: URL): boolean {
  return pathname === '/attachment' && searchParams.get('name') === 'pdf';
}

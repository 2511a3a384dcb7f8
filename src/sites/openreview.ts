import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

export const openreview = {
  id: 'openreview',
  title: 'OpenReview',
  match: (url) => {
    if (hostOf(url) !== 'openreview.net' || !/^\/(?:forum|pdf|attachment|references\/pdf)\/?$/.test(url.pathname)) {
      return undefined;
    }
    const id = url.searchParams.get('id') ?? '';
    if (!/^[\w-]{5,}$/.test(id)) return undefined;
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

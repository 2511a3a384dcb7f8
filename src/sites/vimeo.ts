import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

/** An unlisted video shows only with its key. */
const VIDEO =
  /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/|album\/\d+\/video\/|showcase\/\d+\/video\/)?(\d{5,})(?:\/([\da-f]{8,12}))?\/?$/;
const KEY = /^[\da-f]{8,12}$/;

export const vimeo = {
  id: 'vimeo',
  title: 'Vimeo',
  hosts: ['vimeo.com', 'player.vimeo.com'],
  match: (url) => {
    const [, video, written] = VIDEO.exec(url.pathname) ?? [];
    if (video === undefined) return undefined;
    const key = written ?? (hostOf(url) === 'player.vimeo.com' ? url.searchParams.get('h') : null) ?? '';
    const canonical = `https://vimeo.com/${video}${KEY.test(key) ? `/${key}` : ''}`;
    return { id: `vimeo:${video}`, canonical, kind: 'video' };
  },
  examples: {
    'https://player.vimeo.com/video/148751763?autoplay=1': {
      id: 'vimeo:148751763',
      canonical: 'https://vimeo.com/148751763',
      kind: 'video',
    },
  },
} as const satisfies Site;

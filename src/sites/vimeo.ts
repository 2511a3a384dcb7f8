import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const VIDEO = /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d{5,})(?:\/|$)/;

export const vimeo = {
  id: 'vimeo',
  title: 'Vimeo',
  match: (url) => {
    const host = hostOf(url);
    const video = host === 'vimeo.com' || host === 'player.vimeo.com' ? VIDEO.exec(url.pathname)?.[1] : undefined;
    return video === undefined
      ? undefined
      : { id: `vimeo:${video}`, canonical: `https://vimeo.com/${video}`, kind: 'video' };
  },
  examples: {
    'https://player.vimeo.com/video/148751763?h=1': {
      id: 'vimeo:148751763',
      canonical: 'https://vimeo.com/148751763',
      kind: 'video',
    },
  },
} as const satisfies Site;

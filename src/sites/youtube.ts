import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const HOSTS = new Set(['youtube.com', 'm.youtube.com', 'music.youtube.com', 'gaming.youtube.com']);
const EMBEDDED = new Set(['youtube-nocookie.com']);
/** Eleven characters; two players without a video have names as long. */
const VIDEO = /^(?!videoseries$|live_stream$)[\w-]{11}$/;

export const youtube = {
  id: 'youtube',
  title: 'YouTube',
  match: (url) => {
    const video = videoIn(url);
    if (video === undefined || !VIDEO.test(video)) return undefined;
    return { id: `youtube:${video}`, canonical: `https://www.youtube.com/watch?v=${video}`, kind: 'video' };
  },
  examples: {
    'https://www.youtube.com/watch?v=kCc8FmEb1nY&t=12s': {
      id: 'youtube:kCc8FmEb1nY',
      canonical: 'https://www.youtube.com/watch?v=kCc8FmEb1nY',
      kind: 'video',
    },
    'https://youtu.be/kCc8FmEb1nY?si=abc': {
      id: 'youtube:kCc8FmEb1nY',
      canonical: 'https://www.youtube.com/watch?v=kCc8FmEb1nY',
      kind: 'video',
    },
    'https://m.youtube.com/shorts/kCc8FmEb1nY': {
      id: 'youtube:kCc8FmEb1nY',
      canonical: 'https://www.youtube.com/watch?v=kCc8FmEb1nY',
      kind: 'video',
    },
    'https://www.youtube-nocookie.com/embed/kCc8FmEb1nY?rel=0': {
      id: 'youtube:kCc8FmEb1nY',
      canonical: 'https://www.youtube.com/watch?v=kCc8FmEb1nY',
      kind: 'video',
    },
  },
} as const satisfies Site;

function videoIn(url: URL): string | undefined {
  const host = hostOf(url);
  const [first = '', second] = url.pathname.split('/').filter(Boolean);
  if (host === 'youtu.be') return first;
  if (!HOSTS.has(host) && !EMBEDDED.has(host)) return undefined;
  if (first === 'watch') return url.searchParams.get('v') ?? second;
  return ['shorts', 'embed', 'live', 'v', 'e'].includes(first) ? second : undefined;
}

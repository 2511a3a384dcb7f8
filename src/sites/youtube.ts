import { hostOf } from './hostname.ts';
import { segmentsOf } from './parse-url.ts';
import type { Site, SiteMatch } from './site.ts';

/** Eleven characters; two players without a video have names as long. */
const VIDEO = /^(?!videoseries$|live_stream$)[\w-]{11}$/;
const LIST = /^\/(?:playlist|watch|embed\/videoseries)\/?$/;
const PLAYLIST = /^(?:PL|OL|UU|FL|RD)[\w-]{10,}$/;
const PLAYERS = new Set(['shorts', 'embed', 'live', 'v', 'e', 'watch']);
/** A channel by its handle, its id or an older name; its first tabs are the channel itself. */
const CHANNEL = /^\/(@[^/]+|channel\/UC[\w-]{22}|(?:c|user)\/[^/]+)(?:\/(?:featured|videos)?)?$/;

export const youtube = {
  id: 'youtube',
  title: 'YouTube',
  hosts: [
    'youtube.com',
    'youtu.be',
    'm.youtube.com',
    'music.youtube.com',
    'gaming.youtube.com',
    'youtube-nocookie.com',
  ],
  match: (url) => {
    const video = videoIn(url)?.split('&', 1)[0] ?? '';
    if (VIDEO.test(video)) {
      return { id: `youtube:${video}`, canonical: `https://www.youtube.com/watch?v=${video}`, kind: 'video' };
    }
    return hostOf(url) === 'youtu.be' ? undefined : (playlist(url) ?? channel(url));
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
    'https://www.youtube.com/embed/videoseries?list=PLAqhIrjkxbuWI23v9cThsA9GvCAUhRvKZ': {
      id: 'youtube:playlist/PLAqhIrjkxbuWI23v9cThsA9GvCAUhRvKZ',
      canonical: 'https://www.youtube.com/playlist?list=PLAqhIrjkxbuWI23v9cThsA9GvCAUhRvKZ',
    },
    'https://www.youtube.com/@AndrejKarpathy/videos': {
      id: 'youtube:@andrejkarpathy',
      canonical: 'https://www.youtube.com/@AndrejKarpathy',
    },
  },
} as const satisfies Site;

function videoIn(url: URL): string | undefined {
  const [first = '', second] = segmentsOf(url);
  if (hostOf(url) === 'youtu.be') return first;
  if (!PLAYERS.has(first)) return undefined;
  return first === 'watch' ? (url.searchParams.get('v') ?? second) : second;
}

function playlist({ pathname, searchParams }: URL): SiteMatch | undefined {
  const isList = LIST.test(pathname) && !searchParams.has('v');
  const id = isList ? (searchParams.get('list') ?? '') : '';
  if (!PLAYLIST.test(id)) return undefined;
  return { id: `youtube:playlist/${id}`, canonical: `https://www.youtube.com/playlist?list=${id}` };
}

function channel({ pathname }: URL): SiteMatch | undefined {
  const name = CHANNEL.exec(pathname)?.[1];
  if (name === undefined) return undefined;
  const id = name.startsWith('channel/') ? name : name.toLowerCase();
  return { id: `youtube:${id}`, canonical: `https://www.youtube.com/${name}` };
}

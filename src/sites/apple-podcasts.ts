import type { Site } from './site.ts';

const SHOW = /^\/(?:[a-z]{2}\/)?podcast\/(?:[^/]+\/)?id(\d{6,})\/?$/i;

export const applePodcasts = {
  id: 'applepodcasts',
  title: 'Apple Podcasts',
  hosts: ['podcasts.apple.com', 'embed.podcasts.apple.com', 'itunes.apple.com', 'geo.itunes.apple.com'],
  match: ({ pathname, searchParams }) => {
    const show = SHOW.exec(pathname)?.[1];
    if (show === undefined) return undefined;
    const episode = searchParams.get('i') ?? '';
    const isEpisode = /^\d{6,}$/.test(episode);
    return {
      id: `applepodcasts:${show}${isEpisode ? `/${episode}` : ''}`,
      canonical: `https://podcasts.apple.com/us/podcast/id${show}${isEpisode ? `?i=${episode}` : ''}`,
      kind: 'podcast',
    };
  },
  examples: {
    'https://podcasts.apple.com/gb/podcast/lex-fridman-podcast/id1434243584': {
      id: 'applepodcasts:1434243584',
      canonical: 'https://podcasts.apple.com/us/podcast/id1434243584',
      kind: 'podcast',
    },
    'https://podcasts.apple.com/us/podcast/419-sam-altman/id1434243584?i=1000649593146&l=de': {
      id: 'applepodcasts:1434243584/1000649593146',
      canonical: 'https://podcasts.apple.com/us/podcast/id1434243584?i=1000649593146',
      kind: 'podcast',
    },
  },
} as const satisfies Site;

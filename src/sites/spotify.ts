import type { KindId } from '../model/kinds.ts';
import type { Site } from './site.ts';

const ITEM =
  /^\/(?:intl-[a-z]{2,4}\/)?(?:embed(?:-podcast)?\/|user\/[^/]+\/(?=playlist\/))?(episode|show|track|album|playlist|artist)\/([\dA-Za-z]{22})(?:\/video)?\/?$/;
const kindsOfItems: Readonly<Record<string, KindId>> = { episode: 'podcast', show: 'podcast' };

export const spotify = {
  id: 'spotify',
  title: 'Spotify',
  hosts: ['open.spotify.com', 'play.spotify.com'],
  match: ({ pathname }) => {
    const [, type = '', number = ''] = ITEM.exec(pathname) ?? [];
    if (number === '') return undefined;
    const kind = kindsOfItems[type];
    const item = `${type}/${number}`;
    return { id: `spotify:${item}`, canonical: `https://open.spotify.com/${item}`, ...(kind && { kind }) };
  },
  examples: {
    'https://open.spotify.com/intl-de/episode/5LGp22dcG7OUzq1pcMlWIN?si=1': {
      id: 'spotify:episode/5LGp22dcG7OUzq1pcMlWIN',
      canonical: 'https://open.spotify.com/episode/5LGp22dcG7OUzq1pcMlWIN',
      kind: 'podcast',
    },
  },
} as const satisfies Site;

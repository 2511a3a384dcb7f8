import type { Site } from './site.ts';

const TALK = /^\/talks\/(?:lang\/[a-z-]+\/)?([a-z\d_]+)(?:\.html|\/transcript)?\/?$/i;

export const ted = {
  id: 'ted',
  title: 'TED',
  hosts: ['ted.com', 'embed.ted.com'],
  match: (url) => {
    const talk = TALK.exec(url.pathname)?.[1]?.toLowerCase();
    if (talk === undefined) return undefined;
    return { id: `ted:${talk}`, canonical: `https://www.ted.com/talks/${talk}`, kind: 'video' };
  },
  examples: {
    'https://embed.ted.com/talks/sal_khan_how_ai_could_save_not_destroy_education.html': {
      id: 'ted:sal_khan_how_ai_could_save_not_destroy_education',
      canonical: 'https://www.ted.com/talks/sal_khan_how_ai_could_save_not_destroy_education',
      kind: 'video',
    },
  },
} as const satisfies Site;

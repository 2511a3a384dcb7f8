import type { Site } from './site.ts';

export const googlePlay = {
  id: 'googleplay',
  title: 'Google Play',
  hosts: ['play.google.com', 'market.android.com'],
  match: ({ pathname, searchParams }) => {
    const app = /^(?:\/store\/apps)?\/details\/?$/.test(pathname) ? (searchParams.get('id') ?? '') : '';
    if (!/^[a-z]\w*(?:\.\w+)+$/i.test(app)) return undefined;
    return { id: `googleplay:${app}`, canonical: `https://play.google.com/store/apps/details?id=${app}`, kind: 'tool' };
  },
  examples: {
    'https://play.google.com/store/apps/details?id=com.openai.chatgpt&hl=en_US&gl=US': {
      id: 'googleplay:com.openai.chatgpt',
      canonical: 'https://play.google.com/store/apps/details?id=com.openai.chatgpt',
      kind: 'tool',
    },
  },
} as const satisfies Site;

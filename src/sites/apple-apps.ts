import type { Site } from './site.ts';

const APP = /^\/(?:[a-z]{2}\/)?app\/(?:[^/]+\/)?id(\d{6,})\/?$/i;

export const appleApps = {
  id: 'appleapps',
  title: 'App Store',
  hosts: ['apps.apple.com', 'itunes.apple.com'],
  match: ({ pathname }) => {
    const app = APP.exec(pathname)?.[1];
    if (app === undefined) return undefined;
    return { id: `appleapps:${app}`, canonical: `https://apps.apple.com/us/app/id${app}`, kind: 'tool' };
  },
  examples: {
    'https://apps.apple.com/de/app/chatgpt/id6448311069?platform=iphone': {
      id: 'appleapps:6448311069',
      canonical: 'https://apps.apple.com/us/app/id6448311069',
      kind: 'tool',
    },
  },
} as const satisfies Site;

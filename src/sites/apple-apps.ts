import type { Site } from './site.ts';

const APP = /^\/(?:([a-z]{2})\/)?app\/(?:[^/]+\/)?id(\d{6,})\/?$/i;

export const appleApps = {
  id: 'appleapps',
  title: 'App Store',
  hosts: ['apps.apple.com', 'itunes.apple.com', 'geo.itunes.apple.com'],
  match: ({ pathname }) => {
    const [, country = 'us', app] = APP.exec(pathname) ?? [];
    if (app === undefined) return undefined;
    // Not every country has every app.
    const canonical = `https://apps.apple.com/${country.toLowerCase()}/app/id${app}`;
    return { id: `appleapps:${app}`, canonical, kind: 'tool' };
  },
  examples: {
    'https://apps.apple.com/de/app/chatgpt/id6448311069?platform=iphone': {
      id: 'appleapps:6448311069',
      canonical: 'https://apps.apple.com/de/app/id6448311069',
      kind: 'tool',
    },
  },
} as const satisfies Site;

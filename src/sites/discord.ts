import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

export const discord = {
  id: 'discord',
  title: 'Discord',
  hosts: ['discord.gg', 'discord.com', 'ptb.discord.com', 'canary.discord.com', 'discordapp.com'],
  match: (url) => {
    const path = hostOf(url) === 'discord.gg' ? url.pathname.replace(/^\/invite(?=\/)/, '') : invitation(url);
    const code = /^\/([\w-]{2,32})\/?$/.exec(path)?.[1];
    if (code === undefined) return undefined;
    return { id: `discord:${code}`, canonical: `https://discord.com/invite/${code}`, kind: 'social' };
  },
  examples: {
    'https://discord.gg/tQbPTwfbYv': {
      id: 'discord:tQbPTwfbYv',
      canonical: 'https://discord.com/invite/tQbPTwfbYv',
      kind: 'social',
    },
  },
} as const satisfies Site;

function invitation({ pathname }: URL): string {
  return pathname.startsWith('/invite/') ? pathname.slice('/invite'.length) : '';
}

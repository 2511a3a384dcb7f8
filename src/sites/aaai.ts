import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const ARTICLE = String.raw`\/article\/(?:view|download)\/(\d+)(?:\/\d+)?\/?$`;
/** Where it stands, and where it stood: of the journals there, these two kept their numbers. */
const places: Readonly<Record<string, RegExp>> = {
  'ojs.aaai.org': new RegExp(String.raw`^\/+index\.php\/([a-z-]+)${ARTICLE}`, 'i'),
  'aaai.org': new RegExp(String.raw`^\/ojs\/+index\.php\/(AAAI|ICWSM)${ARTICLE}`, 'i'),
};

export const aaai = {
  id: 'aaai',
  title: 'AAAI',
  hosts: Object.keys(places),
  match: (url) => {
    const [, journal = '', number = ''] = places[hostOf(url)]?.exec(url.pathname) ?? [];
    if (number === '') return undefined;
    return {
      id: `aaai:${number}`,
      canonical: `https://ojs.aaai.org/index.php/${journal}/article/view/${number}`,
      kind: 'paper',
    };
  },
  examples: {
    'https://ojs.aaai.org/index.php/AAAI/article/download/17325/17132': {
      id: 'aaai:17325',
      canonical: 'https://ojs.aaai.org/index.php/AAAI/article/view/17325',
      kind: 'paper',
    },
  },
} as const satisfies Site;

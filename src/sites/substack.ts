import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const HOST = /^(?!www\.)([a-z\d-]+)\.substack\.com$/;
const POST = /^\/p\/([\w%-]+)\/?$/;
const OPEN_POST = /^\/pub\/([a-z\d-]+)\/p\/([\w%-]+)\/?$/;

export const substack = {
  id: 'substack',
  title: 'Substack',
  hosts: ['*.substack.com'],
  match: (url) => {
    const name = HOST.exec(hostOf(url))?.[1] ?? '';
    const [publication = '', post = ''] =
      name === 'open' ? (OPEN_POST.exec(url.pathname)?.slice(1) ?? []) : [name, POST.exec(url.pathname)?.[1]];
    if (publication === '' || post === '') return undefined;
    return { id: `substack:${publication}/${post}`, canonical: `https://${publication}.substack.com/p/${post}` };
  },
  examples: {
    'https://open.substack.com/pub/oneusefulthing/p/centaurs-and-cyborgs-on-the-jagged?r=1&utm_campaign=post': {
      id: 'substack:oneusefulthing/centaurs-and-cyborgs-on-the-jagged',
      canonical: 'https://oneusefulthing.substack.com/p/centaurs-and-cyborgs-on-the-jagged',
    },
  },
} as const satisfies Site;

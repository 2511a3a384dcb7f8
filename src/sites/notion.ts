import { hostOf } from './hostname.ts';
import { withoutEndSlashes } from './parse-url.ts';
import type { Site } from './site.ts';

const PAGE = /^\/(?:[^/]+\/)?(?:[^/]*-)?([\da-f]{32})\/?$/i;

export const notion = {
  id: 'notion',
  title: 'Notion',
  hosts: ['*.notion.site', 'notion.so'],
  match: (url) => {
    // A page that opens over another, and a chosen view, are other things to see.
    const isOther = url.searchParams.has('p') || url.searchParams.has('v');
    const page = isOther ? undefined : PAGE.exec(url.pathname)?.[1]?.toLowerCase();
    if (page === undefined) return undefined;
    const host = hostOf(url) === 'notion.so' ? 'www.notion.so' : hostOf(url);
    return { id: `notion:${page}`, canonical: `https://${host}${withoutEndSlashes(url.pathname)}` };
  },
  examples: {
    'https://yaofu.notion.site/How-does-GPT-Obtain-its-Ability-b9a57ac0fcf74f30a1ab9e3e36fa1dc1?pvs=4': {
      id: 'notion:b9a57ac0fcf74f30a1ab9e3e36fa1dc1',
      canonical: 'https://yaofu.notion.site/How-does-GPT-Obtain-its-Ability-b9a57ac0fcf74f30a1ab9e3e36fa1dc1',
    },
  },
} as const satisfies Site;

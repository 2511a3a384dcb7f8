import type { Site } from './site.ts';

const EXTENSION = /^\/(?:webstore\/)?detail\/(?:[^/]+\/)?([a-p]{32})(?:\/reviews)?\/?$/;

export const chromeWebStore = {
  id: 'chromewebstore',
  title: 'Chrome Web Store',
  hosts: ['chromewebstore.google.com', 'chrome.google.com'],
  match: ({ pathname }) => {
    const extension = EXTENSION.exec(pathname)?.[1];
    if (extension === undefined) return undefined;
    return {
      id: `chromewebstore:${extension}`,
      canonical: `https://chromewebstore.google.com/detail/${extension}`,
      kind: 'tool',
    };
  },
  examples: {
    'https://chrome.google.com/webstore/detail/zotero-connector/ekhagklcjbdpajgpjgmbionohlpdbjgc?hl=en': {
      id: 'chromewebstore:ekhagklcjbdpajgpjgmbionohlpdbjgc',
      canonical: 'https://chromewebstore.google.com/detail/ekhagklcjbdpajgpjgmbionohlpdbjgc',
      kind: 'tool',
    },
  },
} as const satisfies Site;

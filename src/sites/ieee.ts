import type { Site } from './site.ts';

const DOCUMENT =
  /^\/(?:(?:abstract\/)?document|ielx?\d+\/(?:\d+\/)+|xpl\/articledetails\.jsp|xpls?\/abs_all\.jsp|stamp\/stamp\.jsp|stampPDF\/getPDF\.jsp)\/?0*(\d{5,})?(?:\.pdf)?(?:\/(?:authors|figures|references|citations|keywords|metrics)?)?$/i;

export const ieee = {
  id: 'ieee',
  title: 'IEEE Xplore',
  hosts: ['ieeexplore.ieee.org'],
  match: (url) => {
    const match = DOCUMENT.exec(url.pathname);
    const number = match === null ? undefined : (match[1] ?? url.searchParams.get('arnumber') ?? '').replace(/^0+/, '');
    if (number === undefined || !/^\d{5,10}$/.test(number)) return undefined;
    return { id: `ieee:${number}`, canonical: `https://ieeexplore.ieee.org/document/${number}`, kind: 'paper' };
  },
  examples: {
    'https://ieeexplore.ieee.org/abstract/document/7780459/': {
      id: 'ieee:7780459',
      canonical: 'https://ieeexplore.ieee.org/document/7780459',
      kind: 'paper',
    },
    'https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=7780459': {
      id: 'ieee:7780459',
      canonical: 'https://ieeexplore.ieee.org/document/7780459',
      kind: 'paper',
    },
  },
} as const satisfies Site;

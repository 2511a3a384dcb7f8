import type { Site } from './site.ts';

const VIDEO = /^\/(?:video\/)?(BV[\dA-Za-z]{10}|av\d+)\/?$/;

export const bilibili = {
  id: 'bilibili',
  title: 'Bilibili',
  hosts: ['bilibili.com', 'm.bilibili.com', 'b23.tv'],
  match: (url) => {
    const video = VIDEO.exec(url.pathname)?.[1];
    if (video === undefined) return undefined;
    const part = Number(url.searchParams.get('p') ?? '1');
    const place = Number.isInteger(part) && part > 1 && part < 10_000 ? `?p=${part}` : '';
    return {
      id: `bilibili:${video}${place}`,
      canonical: `https://www.bilibili.com/video/${video}/${place}`,
      kind: 'video',
    };
  },
  examples: {
    'https://m.bilibili.com/video/BV1pu411o7BE?spm_id_from=333': {
      id: 'bilibili:BV1pu411o7BE',
      canonical: 'https://www.bilibili.com/video/BV1pu411o7BE/',
      kind: 'video',
    },
    'https://www.bilibili.com/video/BV1fM4y137M4/?p=2&vd_source=1': {
      id: 'bilibili:BV1fM4y137M4?p=2',
      canonical: 'https://www.bilibili.com/video/BV1fM4y137M4/?p=2',
      kind: 'video',
    },
  },
} as const satisfies Site;

import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const HOST = /^([a-z][a-z-]*)(?:\.m)?\.wikipedia\.org$/;

export const wikipedia = {
  id: 'wikipedia',
  title: 'Wikipedia',
  match: (url) => {
    const language = HOST.exec(hostOf(url))?.[1];
    const article = /^\/wiki\/([^/].*)$/.exec(url.pathname)?.[1];
    if (language === undefined || article === undefined) return undefined;
    return {
      id: `wikipedia:${language}/${article}`,
      canonical: `https://${language}.wikipedia.org/wiki/${article}`,
      kind: 'article',
    };
  },
  examples: {
    'http://en.m.wikipedia.org/wiki/Large_language_model#History': {
      id: 'wikipedia:en/Large_language_model',
      canonical: 'https://en.wikipedia.org/wiki/Large_language_model',
      kind: 'article',
    },
  },
} as const satisfies Site;

import { decodedPath } from './parse-url.ts';
import type { Site } from './site.ts';

const POST = /^(\/posts\/[^/]+-(activity|share|ugcpost)-(\d{15,20})(?:-[\w-]+)?)\/?$/i;
const UPDATE = /^\/(?:feed\/update|embed\/feed\/update)\/(?:urn:li:)?(activity|share|ugcpost):(\d{15,20})\/?$/i;
const ARTICLE = /^\/pulse\/([^/]+)\/?$/;
/** As LinkedIn writes them. */
const types: Readonly<Record<string, string>> = { activity: 'activity', share: 'share', ugcpost: 'ugcPost' };

export const linkedin = {
  id: 'linkedin',
  title: 'LinkedIn',
  hosts: ['*.linkedin.com'],
  match: (url) => {
    const article = ARTICLE.exec(url.pathname)?.[1];
    if (article !== undefined) {
      return { id: `linkedin:pulse/${article}`, canonical: `https://www.linkedin.com/pulse/${article}` };
    }
    const post = POST.exec(url.pathname);
    const [, type = '', number = ''] = post?.slice(1) ?? UPDATE.exec(decodedPath(url)) ?? [];
    const written = types[type.toLowerCase()];
    if (written === undefined) return undefined;
    return {
      id: `linkedin:${written}/${number}`,
      // Whoever has no account may read a post under its name only.
      canonical: `https://www.linkedin.com${post?.[1] ?? `/feed/update/urn:li:${written}:${number}/`}`,
      kind: 'social',
    };
  },
  examples: {
    'https://www.linkedin.com/posts/andrewyng_generative-ai-activity-7128774539164213248-vAhc?utm_source=share': {
      id: 'linkedin:activity/7128774539164213248',
      canonical: 'https://www.linkedin.com/posts/andrewyng_generative-ai-activity-7128774539164213248-vAhc',
      kind: 'social',
    },
    'https://www.linkedin.com/pulse/what-rag-jane-doe?trk=public_post': {
      id: 'linkedin:pulse/what-rag-jane-doe',
      canonical: 'https://www.linkedin.com/pulse/what-rag-jane-doe',
    },
  },
} as const satisfies Site;

import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

const QUESTION = /^\/(?:questions\/(\d+)(?:\/[^/]*(?:\/(\d+))?)?|q\/(\d+)(?:\/\d+)?|a\/(\d+)(?:\/\d+)?)\/?$/;

export const stackExchange = {
  id: 'stackexchange',
  title: 'Stack Exchange',
  hosts: [
    '*.stackexchange.com',
    '*.stackoverflow.com',
    'superuser.com',
    'serverfault.com',
    'askubuntu.com',
    'mathoverflow.net',
    'stackapps.com',
  ],
  match: (url) => {
    const [, asked, below, short, answered] = QUESTION.exec(url.pathname) ?? [];
    const host = hostOf(url);
    const answer = below ?? answered;
    const number = answer ?? asked ?? short;
    if (number === undefined) return undefined;
    const canonical = `https://${host}/${answer === undefined ? 'questions' : 'a'}/${number}`;
    return { id: `stackexchange:${host}/${number}`, canonical };
  },
  examples: {
    'https://stackoverflow.com/questions/11227809/why-is-processing-a-sorted-array-faster?rq=1': {
      id: 'stackexchange:stackoverflow.com/11227809',
      canonical: 'https://stackoverflow.com/questions/11227809',
    },
    'https://stackoverflow.com/questions/11227809/why/11227902#11227902': {
      id: 'stackexchange:stackoverflow.com/11227902',
      canonical: 'https://stackoverflow.com/a/11227902',
    },
  },
} as const satisfies Site;

import { hostOf } from './hostname.ts';
import type { Site } from './site.ts';

/** Languages and countries have a host of their own. */
const HOST = /^(?:[a-z]{2}(?:-[a-z]{2})?\.)?coursera\.org$/;
const COURSE =
  /^\/(learn|specializations|professional-certificates|projects)\/([a-z\d][\w-]*)(?:\/home(?:\/(?:welcome|info))?)?\/?$/i;

export const coursera = {
  id: 'coursera',
  title: 'Coursera',
  hosts: ['*.coursera.org'],
  match: (url) => {
    const [, type = '', name = ''] = HOST.test(hostOf(url)) ? (COURSE.exec(url.pathname) ?? []) : [];
    if (name === '') return undefined;
    const course = `${type}/${name}`.toLowerCase();
    return { id: `coursera:${course}`, canonical: `https://www.coursera.org/${course}`, kind: 'course' };
  },
  examples: {
    'https://www.coursera.org/learn/generative-ai-with-llms?irclickid=1&utm_medium=partners': {
      id: 'coursera:learn/generative-ai-with-llms',
      canonical: 'https://www.coursera.org/learn/generative-ai-with-llms',
      kind: 'course',
    },
  },
} as const satisfies Site;

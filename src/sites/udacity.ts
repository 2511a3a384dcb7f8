import type { Site } from './site.ts';

/** The number after the name decides. */
const COURSE = /^\/course\/([a-z\d][\w-]*?--([a-z]{2}\d+[a-z]*))\/?$/i;

export const udacity = {
  id: 'udacity',
  title: 'Udacity',
  hosts: ['udacity.com'],
  match: ({ pathname }) => {
    const [, name = '', number = ''] = COURSE.exec(pathname) ?? [];
    if (number === '') return undefined;
    return {
      id: `udacity:${number.toLowerCase()}`,
      canonical: `https://www.udacity.com/course/${name.toLowerCase()}`,
      kind: 'course',
    };
  },
  examples: {
    'https://www.udacity.com/course/c-for-programmers--ud210?utm_source=list': {
      id: 'udacity:ud210',
      canonical: 'https://www.udacity.com/course/c-for-programmers--ud210',
      kind: 'course',
    },
  },
} as const satisfies Site;

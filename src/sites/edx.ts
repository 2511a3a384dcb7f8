import type { Site } from './site.ts';

const COURSE = /^\/(?:es\/)?((?:course|professional-certificate|micromasters|learn\/[\w-]+)\/[a-z\d][\w-]*)\/?$/i;

export const edx = {
  id: 'edx',
  title: 'edX',
  hosts: ['edx.org'],
  match: ({ pathname }) => {
    const course = COURSE.exec(pathname)?.[1]?.toLowerCase();
    if (course === undefined) return undefined;
    return { id: `edx:${course}`, canonical: `https://www.edx.org/${course}`, kind: 'course' };
  },
  examples: {
    'https://www.edx.org/learn/computer-science/harvard-university-cs50-s-introduction-to-computer-science?index=product':
      {
        id: 'edx:learn/computer-science/harvard-university-cs50-s-introduction-to-computer-science',
        canonical:
          'https://www.edx.org/learn/computer-science/harvard-university-cs50-s-introduction-to-computer-science',
        kind: 'course',
      },
  },
} as const satisfies Site;

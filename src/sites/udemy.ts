import type { Site } from './site.ts';

const COURSE = /^\/course\/([a-z\d][\w-]*)\/?$/i;

export const udemy = {
  id: 'udemy',
  title: 'Udemy',
  hosts: ['udemy.com'],
  match: ({ pathname }) => {
    const course = COURSE.exec(pathname)?.[1]?.toLowerCase();
    if (course === undefined) return undefined;
    return { id: `udemy:${course}`, canonical: `https://www.udemy.com/course/${course}/`, kind: 'course' };
  },
  examples: {
    'https://www.udemy.com/course/the-complete-web-development-bootcamp?couponCode=ST1&referralCode=2': {
      id: 'udemy:the-complete-web-development-bootcamp',
      canonical: 'https://www.udemy.com/course/the-complete-web-development-bootcamp/',
      kind: 'course',
    },
  },
} as const satisfies Site;

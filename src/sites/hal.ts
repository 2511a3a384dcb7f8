import type { Site } from './site.ts';

const DEPOSIT =
  /^\/((?:hal|tel|inria|cea|halshs|lirmm|cel|ineris|pasteur)-\d{6,8})(?:v\d+)?(?:\/(?:document|file\/[^/]+\.pdf))?\/?$/i;

export const hal = {
  id: 'hal',
  title: 'HAL',
  hosts: ['*.hal.science', 'hal.archives-ouvertes.fr', 'hal.inria.fr', 'tel.archives-ouvertes.fr'],
  match: (url) => {
    const deposit = DEPOSIT.exec(url.pathname)?.[1]?.toLowerCase();
    if (deposit === undefined) return undefined;
    return { id: `hal:${deposit}`, canonical: `https://hal.science/${deposit}`, kind: 'paper' };
  },
  examples: {
    'https://inria.hal.science/hal-03920193v2/document': {
      id: 'hal:hal-03920193',
      canonical: 'https://hal.science/hal-03920193',
      kind: 'paper',
    },
  },
} as const satisfies Site;

import type { Site } from './site.ts';

const REPORT = /^\/((?:19|20)\d\d)\/(\d{3,4})(?:\.pdf)?\/?$/;

export const iacr = {
  id: 'iacr',
  title: 'Cryptology ePrint Archive',
  hosts: ['eprint.iacr.org', 'ia.cr'],
  match: (url) => {
    const [, year = '', number = ''] = REPORT.exec(url.pathname) ?? [];
    if (number === '') return undefined;
    const report = `${year}/${number}`;
    return { id: `iacr:${report}`, canonical: `https://eprint.iacr.org/${report}`, kind: 'paper', date: year };
  },
  examples: {
    'https://eprint.iacr.org/2023/1763.pdf': {
      id: 'iacr:2023/1763',
      canonical: 'https://eprint.iacr.org/2023/1763',
      kind: 'paper',
      date: '2023',
    },
  },
} as const satisfies Site;

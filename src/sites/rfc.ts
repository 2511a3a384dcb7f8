import type { Site } from './site.ts';

const DOCUMENT = /^\/(?:rfc\/|html\/|doc\/(?:html\/)?|info\/)rfc0*([1-9]\d{0,4})(?:\.(?:txt|html|pdf))?\/?$/i;

export const rfc = {
  id: 'rfc',
  title: 'RFC Editor',
  hosts: ['rfc-editor.org', 'tools.ietf.org', 'datatracker.ietf.org', 'ietf.org'],
  match: ({ pathname }) => {
    const number = DOCUMENT.exec(pathname)?.[1];
    return number === undefined
      ? undefined
      : { id: `rfc:${number}`, canonical: `https://www.rfc-editor.org/rfc/rfc${number}`, kind: 'docs' };
  },
  examples: {
    'https://datatracker.ietf.org/doc/html/rfc9110#name-methods': {
      id: 'rfc:9110',
      canonical: 'https://www.rfc-editor.org/rfc/rfc9110',
      kind: 'docs',
    },
  },
} as const satisfies Site;

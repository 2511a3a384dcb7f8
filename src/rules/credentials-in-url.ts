import { eachAddress, type Rule } from './rule.ts';

export const credentialsInUrl = {
  name: 'credentials-in-url',
  severity: 'error',
  summary: 'the address holds a password',
  why: 'Whoever reads the page or its history has the password; browsers refuse or hide such addresses.',
  bad: ['[dump](https://alice:secret@example.com/dump)'],
  good: [
    '[dump](https://example.com/dump)',
    '[clone](ssh://git@example.com/x)',
    '[post](https://example.com/@alice:x)',
  ],
  check: eachAddress(({ url }) => (URL.canParse(url) && new URL(url).password !== '' ? {} : undefined)),
} as const satisfies Rule;

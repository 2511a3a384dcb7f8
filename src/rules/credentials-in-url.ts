import { isUrl } from '../model/is-url.ts';
import { eachDoubtfulAddress, type Rule } from './rule.ts';

/** A name to be filled in, or signs in the place of what is kept secret. */
const PLACEHOLDER = /[{}<>]|^\$|^(?:\*+|x{3,}|…|\.{3})$/i;

export const credentialsInUrl = {
  name: 'credentials-in-url',
  severity: 'error',
  summary: 'the address holds a password',
  why: 'Whoever reads the page or its history has the password; browsers refuse or hide such addresses.',
  bad: ['[dump](https://alice:secret@example.com/dump)'],
  good: [
    '[registry](https://token:$TOKEN@example.com/), [dump](https://alice:***@example.com/)',
    '[dump](https://example.com/dump)',
    '[clone](ssh://git@example.com/x)',
    '[post](https://example.com/@alice:x)',
  ],
  check: eachDoubtfulAddress(({ url }) => {
    const password = isUrl(url) ? decodeURI(new URL(url).password) : '';
    return password === '' || PLACEHOLDER.test(password) ? undefined : {};
  }),
} as const satisfies Rule;

import { eachDoubtfulAddress, type Rule } from './rule.ts';

const SCRIPT = /^(?:javascript|vbscript):|^data:(?:text\/html|application\/xhtml\+xml|image\/svg\+xml)/i;

export const scriptUrl = {
  name: 'script-url',
  severity: 'error',
  summary: 'the address is a script',
  why: 'It runs code in the reader’s browser where a renderer lets it through, and is a dead link where it does not.',
  bad: ['[click](javascript:alert(1))', '[page](data:text/html,hello)'],
  good: ['[about JavaScript](https://example.com/javascript:x)', '![dot](data:image/png;base64,iVBORw0KGgo=)'],
  check: eachDoubtfulAddress(({ url, syntax }) => {
    // Browsers pass over blanks and control characters in front of and within a scheme.
    const address = url.replace(/[\s\p{Cc}]/gu, '');
    const isPicture = syntax === 'image' && /^data:image\//i.test(address);
    return SCRIPT.test(address) && !isPicture ? {} : undefined;
  }),
} as const satisfies Rule;

import { expect, test } from 'vitest';
import { credentialSpans, maskCredentials } from '../../src/model/mask-credentials.ts';

test.each([
  ['https://alice:secret@example.org/a', 'https://***@example.org/a'],
  ['https://alice@example.org', 'https://***@example.org'],
  ['https://a@b:c@example.org', 'https://***@example.org'],
  ['http:alice:secret@example.org', 'http:***@example.org'],
  ['https:\\\\alice:secret@example.org', 'https:\\\\***@example.org'],
  ['//alice:secret@example.org', '//***@example.org'],
  ['htps://alice:secret@example.org', 'htps://***@example.org'],
  ['[a](https://a:b@c.org) and <https://d:e@f.org>', '[a](https://***@c.org) and <https://***@f.org>'],
  ['https://example.org/@alice', 'https://example.org/@alice'],
  ['https://example.org/?a=b@c', 'https://example.org/?a=b@c'],
  ['mailto:alice@example.org', 'mailto:alice@example.org'],
  ['no address @ all', 'no address @ all'],
])('%s prints as %s', (text, masked) => {
  expect(maskCredentials(text)).toBe(masked);
  const spans = credentialSpans(text);
  expect(spans.map(([start, end]) => text.slice(start, end).at(-1))).toEqual(spans.map(() => '@'));
});

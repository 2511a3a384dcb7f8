import { expect, test } from 'vitest';
import { losesEmphasis, losesLinks } from '../../src/rules/lost-by-change.ts';
import { pageOf } from './pages.ts';

test.each([
  ['**[a](u**) b', '[a](u**)', '[a](u)', true],
  ['**[a](u**) b', '[a](u**)', '[a](u)**', false],
  ['**[a](u**)** b', '[a](u**)', '[a](u)', false],
  ['[a](u**) b', '[a](u**)', '[a](u)', false],
  ['**[a](u_) b', '[a](u_)', '[a](u)', false],
])('whether in %s an emphasis is lost where %s becomes %s', (source, raw, text, isLost) => {
  const start = source.indexOf(raw);
  expect(losesEmphasis({ start, end: start + raw.length, text }, pageOf(source))).toBe(isLost);
});

test.each([
  ['[a](https://x.org/a)', '[a](https://x.org/b)', false],
  ['[a](https://x.org/a) [b](https://x.org/b)', '[a](https://x.org/b)', true],
  ['[a](https://x.org/a) [b](https://x.org/b)', '[a](https://x.org/c) [b](https://x.org/d)', true],
  ['[a](htps://x.org/a) [b](htps://x.org/b)', '[a](https://x.org/a) [b](https://x.org/b)', false],
  ['https://x.org/a', 'text', false],
])('whether %s loses a link as %s', (before, after, isLost) => {
  const place = (text: string) => ({ start: 0, end: text.length });
  expect(losesLinks(pageOf(before), place(before), pageOf(after), place(after))).toBe(isLost);
});

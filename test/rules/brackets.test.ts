import { expect, test } from 'vitest';
import { bracketsOf } from '../../src/rules/brackets.ts';
import { proseOf } from '../../src/rules/prose.ts';
import { pageOf } from './pages.ts';

function read(source: string) {
  const page = pageOf(source);
  const { labels, unclosed, unopened } = bracketsOf(page, proseOf(page));
  const shown = ({ start, end }: { readonly start: number; readonly end: number }) =>
    `${start} ${source.slice(start, end)}`;
  return { labels: labels.map(shown), unclosed: unclosed.map(shown), unopened: unopened.map(shown) };
}

const none = { labels: [], unclosed: [], unopened: [] };

test.each([
  ['no brackets at all', none],
  ['[a] b', { ...none, labels: ['0 [a]'] }],
  ['x ![a] b', { ...none, labels: ['2 ![a]'] }],
  ['x \\![a] b', { ...none, labels: ['4 [a]'] }],
  ['[a [b] c]', { ...none, labels: ['3 [b]', '0 [a [b] c]'] }],
  ['[a b', { ...none, unclosed: ['0 ['] }],
  ['x ![a b', { ...none, unclosed: ['2 !['] }],
  ['a] b', { ...none, unopened: ['1 ]'] }],
  ['a]\n\n[b', { ...none, unopened: ['1 ]'], unclosed: ['4 ['] }],
  ['[a\n\nb]', { ...none, unclosed: ['0 ['], unopened: ['5 ]'] }],
  ['\\[a] b', none],
  ['\\[a b', none],
  ['[a \\[b] c', { ...none, labels: ['0 [a \\[b]'] }],
  ['[a\\] b', { ...none, unclosed: ['0 ['] }],
  ['text[^1] and [^2]', none],
  ['[x^2] is none', { ...none, labels: ['0 [x^2]'] }],
  ['> [!NOTE]\n> words', none],
  ['[wow !A] is one', { ...none, labels: ['0 [wow !A]'] }],
])('%j', (source, expected) => {
  expect(read(source)).toEqual(expected);
});

test.each([
  '[ ] task',
  '[x] task',
  '[X] task',
  '- [ ] task',
  '* [x] task',
  '+ [ ] a',
  '10. [ ] task',
  '3) [x] task',
  '> - [ ] a',
  '- [ ]',
  '  [x]\ttab',
])('%j is a task box', (source) => {
  expect(read(source).labels).toEqual([]);
});

test.each([
  '[ ](a',
  '[x](a',
  'word [ ] a',
  'word [x] a',
  '[xx] a',
  '[ x] a',
  '[y] a',
  '- word [ ] a',
  '10x [ ] a',
  '- word\n  also [x] a',
])('%j is none', (source) => {
  expect(read(source).labels).toHaveLength(1);
});

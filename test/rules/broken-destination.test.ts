import { expect, test } from 'vitest';
import { findings } from './pages.ts';

const broken = (source: string) =>
  findings(source)
    .filter(({ rule }) => rule === 'broken-destination')
    .map(({ raw, meant }) => [raw, meant]);

test.each<[source: string, raw: string, meant: string | undefined]>([
  ['[a](https://x.org/ab\n\ncd/ef) more', '[a](https://x.org/ab\n\ncd/ef)', 'https://x.org/abcd/ef'],
  ['[a](https://x.org/ab/\n\n2301.1) more', '[a](https://x.org/ab/\n\n2301.1)', 'https://x.org/ab/2301.1'],
  ['[a](https://x.org/ab/\ncd/ef) more', '[a](https://x.org/ab/\ncd/ef)', 'https://x.org/ab/cd/ef'],
  ['[a](https://x.org/a b) more', '[a](https://x.org/a b)', undefined],
  ['[a](https://x.org/a/ b?c=1) more', '[a](https://x.org/a/ b?c=1)', 'https://x.org/a/b?c=1'],
])('%j is broken', (source, raw, meant) => {
  expect(broken(source)).toEqual([[raw, meant]]);
});

test.each([
  '[a](https://x.org/ab\n\nThe next one (see below) begins here)',
  '[a](https://x.org/ab\n\nhttps://x.org/cd/ef) more',
  '[a](https://x.org/ab\n\nno bracket ends it',
  '[a](words\n\ncd/ef) more',
  '[a] words\n\ncd/ef) more',
  '[a](https://x.org/ab)\n\ncd/ef) more',
])('%j is not', (source) => {
  expect(broken(source)).toEqual([]);
});

const isFixable = (source: string, files: readonly string[] = []) =>
  findings(source, { fileExists: (_page, path) => files.includes(path) }).map(({ rule, isFixable: sure }) => [
    rule,
    sure === true,
  ]);

test.each<[source: string, isSure: boolean, files?: readonly string[]]>([
  ['[Slides](docs/My Slides (1).pdf)', false],
  ['[Slides](docs/My Slides (1).pdf)', true, ['docs/My%20Slides%20(1).pdf']],
  ['![](images/Screenshot (1).png)', true],
  ['![shot](see photo.png)', false],
  ['[ファイル](資料/私の 資料.pdf)', false],
  ['[Paper](https://x.org/a in README.md)', false],
  ['[Paper](https://x.org/My Paper.pdf)', true],
])('%j is put right unseen: %s', (source, isSure, files) => {
  expect(isFixable(source, files)).toEqual([['broken-destination', isSure]]);
});

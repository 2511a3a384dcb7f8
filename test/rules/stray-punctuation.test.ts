import { describe, expect, test } from 'vitest';
import { findings } from './pages.ts';

const stray = (source: string) =>
  findings(source)
    .filter(({ rule }) => rule === 'stray-punctuation')
    .map(({ severity, meant }) => `${severity} ${meant}`);

describe('a sign that belongs to the name', () => {
  test.each([
    '[צה"ל](https://he.wikipedia.org/wiki/צה"ל)',
    '[the army](https://he.wikipedia.org/wiki/%D7%A6%D7%94"%D7%9C)',
    '[Etc.](https://en.wikipedia.org/wiki/Etc.)',
    '[the word "viz."](https://en.wiktionary.org/wiki/viz.)',
    '[モーニング娘。](https://ja.wikipedia.org/wiki/モーニング娘。)',
    '[モーニング娘。](https://ja.wikipedia.org/wiki/%E3%83%A2%E3%83%BC%E3%83%8B%E3%83%B3%E3%82%B0%E5%A8%98。)',
    "[Students'](https://en.wikipedia.org/wiki/Students')",
    '[Students’](https://en.wikipedia.org/wiki/Students’)',
    '[The a5" gun](https://en.wikipedia.org/wiki/A5"_gun)',
    '[x](https://de.wikipedia.org/wiki/„X“)',
    '[x](https://fr.wikipedia.org/wiki/«X»)',
    '[Title](https://...)',
    '[Title](https://example.org/...)',
    '见 https://zh.wikipedia.org/wiki/《你好》 和',
    'https://...',
  ])('%s', (source) => {
    expect(stray(source)).toEqual([]);
  });
});

describe('a sign that belongs to the sentence', () => {
  test.each([
    ['[the paper](https://example.org/paper.)', 'error https://example.org/paper'],
    ['[https://example.org/a.](https://example.org/a.)', 'error https://example.org/a'],
    ['[論文](https://example.org/論文。)', 'error https://example.org/論文'],
    ['[x](https://example.org/x”)', 'error https://example.org/x'],
    ['[a](#https://example.org/a)', 'error https://example.org/a'],
    ['论文 https://example.org/a，很好', 'error https://example.org/a'],
    ['论文 https://zh.wikipedia.org/wiki/你好，很好', 'warning https://zh.wikipedia.org/wiki/你好'],
  ])('%s', (source, expected) => {
    expect(stray(source)).toEqual([expected]);
  });
});

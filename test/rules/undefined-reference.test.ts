import { expect, test } from 'vitest';
import { findings } from './pages.ts';

const told = (source: string) =>
  findings(source)
    .filter(({ rule }) => rule === 'undefined-reference')
    .map(({ raw, severity }) => [raw, severity]);
const defined = '\n\n[other]: https://example.org/';

test.each([
  '请看[Attention paper][undef]',
  '詳細は[公式サイト][link]を参照',
  '내용은[공식 사이트][link]를',
  '请参考[文档][docs]。',
  '请参考[文档][]。',
  'ראה[מאמר][nolabel]',
  'см.статью[Внимание][paper]',
  'Xem[tài liệu][docs]',
  `See[Attention paper][undef]${defined}`,
  '[Attention paper][b]',
  `[Attention][A]${defined}`,
  '[Attention is all][甲]',
  '- [The guide][guide] – what to do',
  '- [Guide][guide] to it all',
  '[Attention][paper] proposed the transformer',
  'See [Attention][Paper].',
  '[BERT][bert-paper] by its makers',
  `[lexer][parser] crashes${defined}`,
])('%s is a reference', (source) => {
  expect(told(source).map(([, severity]) => severity)).toEqual(['error']);
});

test.each([
  '[INFO][main] Started the server',
  '2026-01-01 12:00:00 [INFO][main] Started the server',
  '- [feat][ui] A button',
  '> [bug][critical] Mend it',
  '## [Fix][Windows] It ends',
  '[修复][前端] 登录问题',
  '[Yes][No]',
  'Press [Ctrl][Alt] and see',
  '[はい][いいえ]',
  '[Tab 1][Tab 2]',
  'As [Smith et al.][2010] say',
  '[Müller und Meier][1999a]',
  '[李明等][2020]',
  'a[i][j], grid[row][column], self.items[index][key], `f`(x)[first][second] and sum_[rows][columns]',
  'T[batch size][h], int[size][]',
  '[A][B] and [B][T][C]',
  '[Attention][b]',
])('%s is none', (source) => {
  expect(told(source)).toEqual([]);
});

test.each([
  '配列[row][col]',
  '二维数组[行号][列号]',
  'See[Attention paper][undef]',
  '[parser][lexer] crashes on it',
  '[Models][Papers]',
  `[INFO][main] Started${defined}`,
  `[Tab 1][Tab 2]${defined}`,
  `As [Smith et al.][2010] say${defined}`,
])('%s may be one', (source) => {
  expect(told(source).map(([, severity]) => severity)).toEqual(['warning']);
});

test.each([
  ['[Attention paper][@user|`x`]', 'no definition of [@user|`x`] is on this page'],
  ['[Attention paper][See **this**\nLabel]', 'no definition of [See **this** Label] is on this page'],
  [`[Attention paper][Othr]${defined}`, 'no definition of [Othr] is on this page; did you mean [other]?'],
  [`[Attention paper][a]\n\n[b]: https://example.org/`, 'no definition of [a] is on this page'],
])('%j names the label as written', (source, message) => {
  expect(findings(source).map((finding) => finding.message)).toContain(message);
});

import { expect, test } from 'vitest';
import { findings } from './pages.ts';

const A = 'https://example.org/a';

test.each([
  `[Page][${A} "T"]`,
  `[Paper][${A}, 2017]`,
  `［Paper］（${A}，2017）`,
  `[P](${A}.pdf, b.pdf)`,
  String.raw`[P](https:\\example.org\a)`,
  '[轻音少女](https://ja.wikipedia.org/wiki/けいおん！)',
  '[Etc.](https://en.wikipedia.org/wiki/Etc. x',
  '[Yahoo](https://en.wikipedia.org/wiki/Yahoo! x',
  '[Q](https://zh.wikipedia.org/wiki/你好，李焕英]',
  `[P](${A}，2017]`,
  '__[C](https://example.org/__init__] x__',
  '[P](https://example.org/docs/ 2017)',
  '[P](https://example.org/a- b)',
  '[P](mailto:a@example.org b@example.org)',
  `[Q](${A}\nb.pdf)`,
  `[Q]:[${A}]`,
  `[Q]:（${A}）`,
  `[Paper](${A}} "title"`,
  `[Paper]${A} "title"`,
  `"[Q](${A}") x`,
  `See [Q],(${A}) for`,
  `*[Q]*(${A})*`,
  `[論文」(${A})`,
  `[P](${A}>/[Code](https://example.org/b)`,
  `[Q](${A}}} x`,
  `~[C](${A}~ x`,
  `[Q](${A}^[note] y`,
  `【论文】（${A}）`,
])('a fix of %s is left to people', (markdown) => {
  expect(findings(markdown).filter(({ isFixable }) => isFixable)).toEqual([]);
});

test.each([
  `[Paper](${A}]`,
  `[Paper] (${A})`,
  `[Paper](${A} and more`,
  '[Paper](htps://example.org/a)',
  `**[Paper](${A}**) bold`,
  `(Paper)[${A}]`,
  `[Paper]((${A}))`,
  `[Paper](${A},)`,
  `［Paper］（${A}）`,
  `[Paper](${A}]/[Code](https://example.org/b)`,
  '[Paper](\u00A0https://example.org/a)',
])('a fix of %s is sure', (markdown) => {
  expect(findings(markdown).some(({ isFixable }) => isFixable)).toBe(true);
});

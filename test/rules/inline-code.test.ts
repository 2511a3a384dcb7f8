import { expect, test } from 'vitest';
import { findings } from './pages.ts';

const broken = '[a paper](https://example.org/a]';
const rulesOf = (source: string) => findings(source).map(({ rule, column }) => `${rule} ${column}`);

test.each([
  ...['code', 'kbd', 'samp', 'pre'].map((name) => `Write <${name}>${broken}</${name}> there`),
  `| <code class="x">${broken}</code> |\n| --- |`,
  `书写 <CODE>${broken}</CODE> 。`,
  '<code>(words)[https://example.org/a]</code>, <code>[text][label]</code>, <code>htps://example.org/a</code>',
  '<code>https://example.org/a,https://example.org/b</code>',
  `<code><b>${broken}</b></code>`,
  `<pre><code>${broken}</code></pre> is code`,
])('%s is an example', (source) => {
  expect(rulesOf(`x ${source}`.replace('x |', '|'))).toEqual([]);
});

test.each([
  [`<b>${broken}</b>`, ['wrong-closing-bracket 4']],
  [`<code>x</code> ${broken}`, ['wrong-closing-bracket 16']],
  [`a <code> ${broken}`, ['wrong-closing-bracket 10']],
  [`a </code> ${broken}`, ['wrong-closing-bracket 11']],
  ['<code>[a paper](htps://example.org/a)</code>', ['scheme-typo 7']],
  ['<code>[a paper]()</code>', ['empty-destination 7']],
])('%s is none', (source, rules) => {
  expect(rulesOf(source)).toEqual(rules);
});

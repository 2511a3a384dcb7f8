import { expect, test } from 'vitest';
import { findings } from './pages.ts';

const rules = (source: string) => findings(source).map(({ rule, severity }) => `${severity} ${rule}`);

test.each([
  '[Attention paper](none)',
  '[Attention paper](null)',
  '[Attention paper](soon)',
  '[Attention paper](TODO: add)',
  '[Attention paper](TODO:add)',
  '[Article](à venir)',
  '[论文](待补充)',
  '[コード](準備中)',
  '[코드](추후 공개)',
  '[Статья](скоро)',
  '[مقال](قريبا)',
  '[t](TODO)',
  '![x](tbd)',
])('%s has no address yet', (source) => {
  expect(rules(source)).toEqual(['error text-in-destination']);
});

test.each([
  '[null](null) and [`none`](none)',
  '[t](url), [text](link), [x](...)',
  '[text](TODO)',
  '[论文](论文)',
  '[soon](soon.md)',
  'f[i](none)',
  '- [ ](in progress)',
])('%s is none such', (source) => {
  expect(rules(source)).toEqual([]);
});

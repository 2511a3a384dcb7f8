import { expect, test } from 'vitest';
import { findings, pageOf } from './pages.ts';

const levels = { 'tracking-parameter': 'on' } as const;

test.each([
  ['[x](https://x.org/?utm_source=a)', '[x](https://x.org/)'],
  ['[x](https://x.org/?utm_source=a#part "title")', '[x](https://x.org/#part "title")'],
  ['[x](https://x.org/?a=1&utm_source=a&b=2)', '[x](https://x.org/?a=1&b=2)'],
  ['[x](https://x.org/?a=1&amp;fbclid=a&amp;b=2)', '[x](https://x.org/?a=1&amp;b=2)'],
  ['[x](https://x.org/?fbclid=a&amp;b=2)', '[x](https://x.org/?b=2)'],
  ['[x](https://x.org/?utm\\_source=a&b=a\\_b)', '[x](https://x.org/?b=a\\_b)'],
  ['[x](<https://x.org/?gclid=a b&c=d e>)', '[x](<https://x.org/?c=d e>)'],
  ['<a class="b" href="https://x.org/?mc_cid=1&mc_eid=2&c=3">x</a>', '<a class="b" href="https://x.org/?c=3">x</a>'],
  ['![x](https://x.org/a.png?igshid=1)', '![x](https://x.org/a.png)'],
  ['<https://x.org/?utm_id=1>', '<https://x.org/>'],
  ['https://x.org/?utm_id=1', 'https://x.org/'],
  ['[x](https://www.youtube.com/watch?v=a&si=b&t=10s)', '[x](https://www.youtube.com/watch?v=a&t=10s)'],
  ['[x](https://x.org/?)', undefined],
  ['[x](https://x.org/?source=a&ref=b&si=c)', undefined],
  ['[x](https://x.org/{{ page }}?utm_source=a)', undefined],
])('%s becomes %s', (source, suggestion) => {
  const found = findings(source, { levels });
  expect(found.map((finding) => [finding.rule, finding.raw, finding.suggestion, finding.isFixable])).toEqual(
    suggestion === undefined ? [] : [['tracking-parameter', source, suggestion, true]],
  );
  if (suggestion !== undefined) expect(findings(suggestion, { levels })).toEqual([]);
});

test('a reference is told where its address stands', () => {
  const source = '[x], [x] and [y][x]\n\n[x]: <https://x.org/?utm_source=a> "title"';
  const found = findings(source, { levels });
  expect(found.map(({ line, suggestion }) => [line, suggestion])).toEqual([[3, '[x]: <https://x.org/> "title"']]);
});

test('the page leads to the same places otherwise', () => {
  const source = '- [a](https://x.org/?utm_source=a&b=c) and [b](https://y.org/?b=c)';
  const [found] = findings(source, { levels });
  const mended = source.replace(found?.raw ?? '', found?.suggestion ?? '');
  expect(pageOf(mended).links.map(({ url }) => url)).toEqual(['https://x.org/?b=c', 'https://y.org/?b=c']);
});

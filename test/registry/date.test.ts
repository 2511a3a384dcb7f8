import { expect, test } from 'vitest';
import { parseDate } from '../../src/registry/date.ts';
import { resourceIn } from './registry-of.ts';

const a = 'https://a.example/';

test.each<[markdown: string, date: string | undefined]>([
  ['- [T](https://arxiv.org/abs/1706.03762) (2018-01)', '2017-06'],
  [`- (2023-01) [T](${a})`, '2023-01'],
  [`- 2023-01-05: [T](${a})`, '2023-01-05'],
  [`- **2023** - [T](${a})`, '2023'],
  [`- [T](${a}) (June 2024)`, '2024-06'],
  [`- [T](${a}), [Oct 3, 2024]`, '2024-10-03'],
  [`- [T (2017)](${a})`, '2017'],
  [`- [T](${a}) (Vaswani et al., 2017)`, '2017'],
  [`- [T](${a}) was made in 2017 by hand`, undefined],
  [`- [T](${a}) (13 pages)`, undefined],
  [`| Date | Name |\n|-|-|\n| 2017-06 | [T](${a}) |`, '2017-06'],
  [`| Name | Year |\n|-|-|\n| [T](${a}) | 2017 |`, '2017'],
  [`| Name | Stars |\n|-|-|\n| [T](${a}) | 2017 |`, undefined],
  ['- [T](https://a.example/posts/2023-06-23-agent/)', '2023-06-23'],
  ['- [T](https://a.example/2023/06/agent)', '2023-06'],
  ['- [T](https://a.example/2023/16/agent)', undefined],
  ['- [T](https://a.example/2023/06/agent) (2024)', '2024'],
  ['- [T](https://github.com/a/2023-06-23-b)', undefined],
  [`---\ndate: 2020-01-01\n---\n- [T](${a})`, undefined],
  [`- [T](${a})\n- [T](${a}) (2022-02)`, '2022-02'],
])('%s', (markdown, date) => {
  expect(resourceIn(markdown).date).toBe(date);
});

test.each([
  ['2023', '2023'],
  [' 2023-1 ', '2023-01'],
  ['2023/01/05', '2023-01-05'],
  ['2023.12', '2023-12'],
  ['Jan 2023', '2023-01'],
  ['Sept. 2023', '2023-09'],
  ['5 March 2023', '2023-03-05'],
  ['March 5th, 2023', '2023-03-05'],
  ['december 2023', '2023-12'],
])('%j is %s', (text, date) => {
  expect(parseDate(text)).toBe(date);
});

test.each(['', '2023-13', '2023-00', '2023-01-32', '1823', '20233', 'Marble 2023x', 'June', 'v2023', '2023 pages'])(
  '%j is no date',
  (text) => {
    expect(parseDate(text)).toBeUndefined();
  },
);

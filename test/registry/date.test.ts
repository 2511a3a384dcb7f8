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
  [`- [2023/05] Words of it. [[paper](${a})]`, '2023-05'],
  [`- [T](${a}), May 2021.`, '2021-05'],
  [`- [T](${a}) - A. Lee, B. Moe, 2019.`, '2019'],
  [`- [T](${a}) (NeurIPS 2022 Oral)`, '2022'],
  [`- (ICLR'24) [T](${a})`, '2024'],
  [`- **T.** *A. Lee et al.* ACL 2021. [[paper](${a})]`, '2021'],
  [`- [T](${a}) on the ACL of 2021 people`, undefined],
  [`| Title | Venue |\n|-|-|\n| [T](${a}) | CVPR 2020 |`, '2020'],
  [`| Title | Publication |\n|-|-|\n| [T](${a}) | Some Journal, 2018 |`, '2018'],
  [`| 标题 | 会议 |\n|-|-|\n| [T](${a}) | ACL 2023 |`, '2023'],
  [`| 标题 | 日期 |\n|-|-|\n| [T](${a}) | 2023年5月 |`, '2023-05'],
  [`| Title | Venue |\n|-|-|\n| [T](${a}) | Room 20201 |`, undefined],
  [`---\nurl: ${a}\ndate: 2020-01-01\n---\nWords.`, '2020-01-01'],
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
  ['2023年', '2023'],
  ['2023年5月', '2023-05'],
  ['2023 年 5 月 7 日', '2023-05-07'],
  ['2024-02-29', '2024-02-29'],
])('%j is %s', (text, date) => {
  expect(parseDate(text)).toBe(date);
});

test.each([
  '',
  '2023-13',
  '2023-00',
  '2023-01-32',
  '2023-02-29',
  'April 31, 2023',
  '1823',
  '20233',
  'Marble 2023x',
  'June',
  'v2023',
  '2023 pages',
])('%j is no date', (text) => {
  expect(parseDate(text)).toBeUndefined();
});

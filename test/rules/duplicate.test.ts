import { expect, test } from 'vitest';
import { findings } from './pages.ts';

const rfc = '[RFC 3526](https://www.rfc-editor.org/rfc/rfc3526)';
const paper = '[Attention Is All You Need](https://arxiv.org/abs/1706.03762)';
const button = '[Paper](https://arxiv.org/abs/1706.03762)';
const count = (source: string) => findings(source).filter(({ rule }) => rule === 'duplicate').length;

test.each([
  [`- \`modp14\` (2048 bits, ${rfc} Section 3)\n- \`modp15\` (3072 bits, ${rfc} Section 4)`],
  [
    `- \`a\` 2048 bits, [RFC 3526][]\n- \`b\` 3072 bits, [RFC 3526][]\n\n[RFC 3526]: https://www.rfc-editor.org/rfc/rfc3526`,
  ],
  [`- Heads as in ${paper}\n- Scaling as in ${paper}`],
  [`| 注意力（见 ${paper}） |\n| --- |\n| 位置（见 ${paper}） |`],
])('%s cites twice', (source) => {
  expect(count(source)).toBe(0);
});

test.each([
  [`- ${paper}\n- ${paper}`],
  [`- 2017/06: ${paper}\n- 2017/12: ${paper}`],
  [`- (NIPS 2017) ${paper}\n- ${paper}`],
  [`- NIPS 2017, ${paper}\n- 2018, ${paper}`],
  [`- **Attention**, 2017. ${button}\n- **Attention Is All You Need**. ${button}`],
  [`- **Attention** in ${button}\n- **Transformers** in ${button}`],
  [`- as in ${rfc}\n- as in ${rfc}`],
])('%s lists twice', (source) => {
  expect(count(source)).toBe(1);
});

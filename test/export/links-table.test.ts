import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { linksTable } from '../../src/export/links-table.ts';
import type { ListedLink } from '../../src/model/registry.ts';
import { nastyTitle } from './nasty-title.ts';
import { linkSample } from './sample.ts';

const place = { file: 'docs/index.md', line: 66, column: 3, endLine: 66, endColumn: 76, section: [] };
const links: readonly ListedLink[] = [
  {
    link: {
      ...place,
      url: 'https://arxiv.org/pdf/2303.18223.pdf',
      text: 'A Survey of Large Language Models and of Everything Else that Has a Long Title',
      syntax: 'inline',
      resource: 'arxiv:2303.18223',
    },
    resource: linkSample.find(({ resource }) => resource?.id === 'arxiv:2303.18223')?.resource,
  },
  {
    link: {
      ...place,
      file: 'docs/大语言/index.md',
      url: 'https://example.com/so/long/an/address/that/eighty/columns/do/not/hold/the/place/too',
      text: '',
      syntax: 'image',
      target: 'image',
    },
    resource: undefined,
  },
  { link: { ...place, url: '#x', text: '大语言模型', syntax: 'inline', target: 'fragment' }, resource: undefined },
];

const render = (width: number | undefined, items = links) =>
  [...linksTable(items, { width, paint: (_tone, text) => text })].join('');

test('has what it points at in a column of its own where there is room', () => {
  expect(render(80)).toMatchInlineSnapshot(`
    "survey    A Survey of Large Language Models and of Everything Else that Has a
              Long Title
              https://arxiv.org/pdf/2303.18223.pdf  docs/index.md:66:3
    image
    https://example.com/so/long/an/address/that/eighty/columns/do/not/hold/the/place
    /too
              docs/大语言/index.md:66:3
    fragment  大语言模型
              #x  docs/index.md:66:3
    "
  `);
});

test('has one column in a narrow terminal', () => {
  expect(render(40)).toMatchInlineSnapshot(`
    "survey
      A Survey of Large Language Models and
      of Everything Else that Has a Long Ti…
      https://arxiv.org/pdf/2303.18223.pdf
      docs/index.md:66:3
    image
    https://example.com/so/long/an/address/t
    hat/eighty/columns/do/not/hold/the/place
    /too
      docs/大语言/index.md:66:3
    fragment
      大语言模型
      #x  docs/index.md:66:3
    "
  `);
});

test('is one line with the place first in a pipe, as grep writes it', () => {
  expect(render(undefined).split('\n')[0]).toBe(
    'docs/index.md:66:3\tsurvey\tA Survey of Large Language Models and of Everything Else that Has a Long Title\t' +
      'https://arxiv.org/pdf/2303.18223.pdf',
  );
});

test('no line is wider than the terminal, whatever the texts, and each link has its place', () => {
  const arbitrary = fc.record({ text: nastyTitle, url: nastyTitle, file: nastyTitle });
  fc.assert(
    fc.property(arbitrary, fc.integer({ min: 20, max: 200 }), ({ text, url, file }, width) => {
      const link = { ...place, text, url, file, syntax: 'inline', target: 'other' } as const;
      const shown = render(width, [{ link, resource: undefined }]);
      for (const line of shown.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
      expect(shown.replace(/\s+/g, '')).toMatch(/66:3$/);
      expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }),
    { numRuns: 500 },
  );
});

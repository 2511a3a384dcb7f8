import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePages } from '../../src/markdown/parse-pages.ts';
import type { Link } from '../../src/model/link.ts';
import { buildRegistry } from '../../src/registry/build.ts';
import { registryText } from '../../src/registry/save.ts';
import { registryOf, resourceIn, taxonomy } from './registry-of.ts';

const seed = `---
title: Generative AI
categories: [Research, LLM]
---
# Foundation Models

## Resources

### LLMs

- [A Survey of Large Language Models](https://arxiv.org/pdf/2303.18223.pdf) - A very comprehensive paper. [[Code](https://github.com/RUCAIBox/LLMSurvey)]
- [Emerging Architectures](https://a16z.com/2023/06/20/emerging/)
`;

test('a page becomes sources, resources and links', () => {
  expect(registryOf({ 'docs/index.md': seed })).toEqual({
    format: 'genai-links',
    version: 1,
    sources: [{ file: 'docs/index.md', title: 'Generative AI', tags: ['llm', 'research'], flavor: 'mkdocs' }],
    resources: [
      {
        id: 'arxiv:2303.18223',
        url: 'https://arxiv.org/abs/2303.18223',
        title: 'A Survey of Large Language Models',
        description: 'A very comprehensive paper.',
        kind: 'survey',
        tags: ['foundation-models', 'llm', 'research'],
        date: '2023-03',
        related: [{ id: 'github:rucaibox/llmsurvey', role: 'code' }],
      },
      {
        id: 'github:rucaibox/llmsurvey',
        url: 'https://github.com/RUCAIBox/LLMSurvey',
        title: 'A Survey of Large Language Models',
        kind: 'repo',
        tags: ['foundation-models', 'llm', 'research'],
      },
      {
        id: 'url:a16z.com/2023/06/20/emerging',
        url: 'https://a16z.com/2023/06/20/emerging/',
        title: 'Emerging Architectures',
        kind: 'article',
        tags: ['foundation-models', 'llm', 'research'],
        date: '2023-06-20',
      },
    ],
    links: [
      {
        file: 'docs/index.md',
        line: 11,
        column: 3,
        endLine: 11,
        endColumn: 76,
        url: 'https://arxiv.org/pdf/2303.18223.pdf',
        text: 'A Survey of Large Language Models',
        syntax: 'inline',
        section: ['Foundation Models', 'Resources', 'LLMs'],
        resource: 'arxiv:2303.18223',
      },
      expect.objectContaining({ line: 11, text: 'Code', resource: 'github:rucaibox/llmsurvey' }),
      expect.objectContaining({ line: 12, column: 3, resource: 'url:a16z.com/2023/06/20/emerging' }),
    ],
  });
});

describe('order', () => {
  const { sources, resources, links } = registryOf({
    'b.md': '[z](https://z.example/) [a](https://a.example/)',
    'a/c.md': '[m](https://m.example/)',
    'B.md': '[k](https://k.example/)\n\n[y](https://z.example/)',
  });

  test('of sources is that of the curator', () => {
    expect(sources.map(({ file }) => file)).toEqual(['b.md', 'a/c.md', 'B.md']);
  });

  test('of resources is by id, of links by file and position', () => {
    expect(resources.map(({ id }) => id)).toEqual(['url:a.example', 'url:k.example', 'url:m.example', 'url:z.example']);
    expect(links.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'B.md:1:1',
      'B.md:3:1',
      'a/c.md:1:1',
      'b.md:1:1',
      'b.md:1:25',
    ]);
  });

  test('of names follows the curator: the first page names it', () => {
    expect(resources.find(({ id }) => id === 'url:z.example')?.title).toBe('z.example');
    const named = registryOf({ 'b.md': '[The first](https://z.example/)', 'a.md': '[The second](https://z.example/)' });
    expect(named.resources[0]?.title).toBe('The first');
  });
});

describe('merging', () => {
  test('only spellings of one address are one resource', () => {
    const { resources, links } = registryOf({
      'a.md': [
        '[A](http://www.example.com/page/?utm_source=x#part)',
        '[B](https://example.com/page#other)',
        '[C](https://example.com/page)',
        '[D](https://example.com/Page)',
      ].join('\n\n'),
    });
    expect(resources.map(({ id, url }) => [id, url])).toEqual([
      ['url:example.com/Page', 'https://example.com/Page'],
      ['url:example.com/page', 'https://example.com/page'],
    ]);
    expect(links.map(({ resource }) => resource)).toEqual([
      'url:example.com/page',
      'url:example.com/page',
      'url:example.com/page',
      'url:example.com/Page',
    ]);
  });

  test('https wins over http, and the whole page over a part, though it comes later', () => {
    expect(resourceIn('[A](http://example.com/)\n\n[B](https://example.com/#part)').url).toBe(
      'https://example.com/#part',
    );
    expect(resourceIn('[A](https://example.com/#part)\n\n[B](https://example.com/)').url).toBe('https://example.com/');
    expect(resourceIn('[A](https://example.com/#a)\n\n[B](https://example.com/#b)').url).toBe('https://example.com/#a');
  });
});

test('images, pages, e-mail and fragments are links without a resource', () => {
  const { resources, links } = registryOf({
    'a.md': '![i](https://example.com/i.png) [p](other.md) [m](mailto:a@b.example) [f](#part)',
  });
  expect(resources).toEqual([]);
  expect(links.map(({ target, resource }) => [target, resource])).toEqual(
    ['image', 'page', 'email', 'fragment'].map((target) => [target, undefined]),
  );
});

test('user and password are written as ***', () => {
  const registry = registryOf(
    { 'a.md': '- <https://user:secret@example.com/a> see https://user:secret@example.com/b' },
    'gfm',
  );
  const text = [...registryText(registry)].join('');
  expect(text).not.toContain('secret');
  expect(text).toContain('https://***@example.com/a');
});

describe('recovered links', () => {
  const [page] = parsePages([{ file: 'a.md', source: '- [A Survey](https://arxiv.org/abs/2307.10169]x\n' }], {
    flavor: 'gfm',
    root: '/nowhere',
  });
  const [bare] = page?.links ?? [];

  test('stand among the links, and what they cover means what they mean', () => {
    expect(bare?.syntax).toBe('bare');
    const repaired: Link = {
      ...(bare as Link),
      column: 3,
      start: 2,
      url: 'https://arxiv.org/abs/2307.10169',
      text: 'A Survey',
      syntax: 'inline',
      repaired: true,
    };
    const { resources, links } = buildRegistry(page === undefined ? [] : [page], {
      taxonomy,
      repaired: () => [repaired],
    });
    expect(resources).toMatchObject([{ id: 'arxiv:2307.10169', title: 'A Survey' }]);
    expect(links.map(({ syntax, column, resource, repaired: is }) => [syntax, column, resource, is])).toEqual([
      ['inline', 3, 'arxiv:2307.10169', true],
      ['bare', bare?.column, 'arxiv:2307.10169', undefined],
    ]);
  });
});

test('a bare address that runs on over the text names what it was meant to', () => {
  const { resources, links } = registryOf({ 'a.md': '- 链接：https://github.com/THUDM/GLM-130B，非常好' }, 'gfm');
  expect(resources).toMatchObject([{ id: 'github:thudm/glm-130b', title: 'THUDM/GLM-130B' }]);
  expect(links.map(({ resource }) => resource)).toEqual(['github:thudm/glm-130b', 'github:thudm/glm-130b']);
});

describe('related links', () => {
  test.each<[markdown: string, related: readonly (readonly [role: string, ending: string])[] | undefined]>([
    [
      '- [Work](https://w.example) [Paper](https://p.example), [Demo](https://d.example)',
      [
        ['paper', 'p.example'],
        ['demo', 'd.example'],
      ],
    ],
    ['- [Work](https://w.example) [Other](https://o.example) [Code](https://c.example)', undefined],
    ['- [Work](https://w.example) [here](https://h.example)', undefined],
    ['- [Work](https://w.example) [Code](https://w.example/)', undefined],
    ['- [Work](https://w.example)\n- [Code](https://c.example)', undefined],
    ['!!! note "[Work](https://w.example)"\n    Text. [Video](https://v.example)', [['video', 'v.example']]],
    ['| Name | Links |\n|-|-|\n| [Work](https://w.example) | [Blog](https://b.example) |', [['blog', 'b.example']]],
    ['- **A work**, Ann Lee. [[paper](https://w.example)] [[code](https://c.example)]', [['code', 'c.example']]],
    ['- A work [[code](https://c.example)] [[paper](https://w.example)]', [['code', 'c.example']]],
    ['- [A work](https://w.example) [[project](https://github.com/w/w)]', [['code', 'github:w/w']]],
    ['- [A work](https://w.example) [[project](https://p.example)]', [['demo', 'p.example']]],
    ['- A work [[code](https://w.example)] [[paper](https://c.example)]', undefined],
    [
      '| Title | Paper | Code | Demo |\n|-|-|-|-|\n| A work | [link](https://w.example) | [link](https://c.example) | [x](https://d.example) |',
      [
        ['code', 'c.example'],
        ['demo', 'd.example'],
      ],
    ],
    [
      '| 标题 | 论文 | 代码 |\n|-|-|-|\n| 综述 | [链接](https://w.example) | [链接](https://c.example) |',
      [['code', 'c.example']],
    ],
    [
      '| Paper | Code |\n|-|-|\n| [A work](https://w.example) | [Its name](https://c.example) |',
      [['code', 'c.example']],
    ],
    [
      '- [A work](https://w.example) [![stars](https://badgen.net/x)](https://github.com/w/w) [💻](https://arxiv.org/abs/1706.03762)',
      [
        ['code', 'github:w/w'],
        ['paper', 'arxiv:1706.03762'],
      ],
    ],
    ['- A work\n  - [Paper](https://w.example)\n  - [Code](https://c.example)', [['code', 'c.example']]],
    [
      '- [A work](https://w.example)\n  - [Code](https://c.example)\n  - [Other](https://o.example)',
      [['code', 'c.example']],
    ],
    ['- A work\n\n  Ann Lee.\n\n  [Paper](https://w.example) | [Code](https://c.example)', [['code', 'c.example']]],
    [
      '<table><tr><td><a href="https://w.example">A work</a></td><td><a href="https://c.example">code</a></td></tr></table>',
      [['code', 'c.example']],
    ],
  ])('%s', (markdown, related) => {
    expect(resourceIn(markdown, '//w.example/').related?.map(({ id, role }) => [role, id.replace('url:', '')])).toEqual(
      related?.map(([role, id]) => [role, id]),
    );
  });
});

test('equal pages give an equal text, whatever they hold', () => {
  const piece = fc.constantFrom(
    '# LLMs\n\n',
    '## [T](https://t.example)\n\n',
    '- [A](https://a.example) - text #tag\n',
    '[Code](https://c.example/%zz) ',
    '| Name | Date |\n|-|-|\n| [A](https://arxiv.org/abs/1706.03762) | 2017 |\n\n',
    '!!! note "[T](https://t.example)"\n    [Paper](https://p.example)\n\n',
    '<details><summary>Org</summary>\n\n',
    '[![b](https://img.shields.io/x)](https://b.example)\n\n',
    '<!-- genai-links-kind: book -->\n\n',
    '- **A title.** Ann Lee. ACL 2021. [[paper](https://w.example)] [[code](https://c.example)] <!-- genai-links-kind: survey -->\n',
    '| Paper | Code |\n|-|-|\n| [x](https://w.example) | [](https://c.example) |\n\n',
    '__proto__ ',
    '[constructor](https://constructor.example) ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const source = pieces.join('');
      const once = [...registryText(registryOf({ 'a/b.md': source }))].join('');
      expect([...registryText(registryOf({ 'a/b.md': source }))].join('')).toBe(once);
      const { resources, links } = registryOf({ 'a/b.md': source });
      const ids = new Set(resources.map(({ id }) => id));
      expect(new Set(links.flatMap(({ resource }) => resource ?? []))).toEqual(ids);
    }),
  );
});

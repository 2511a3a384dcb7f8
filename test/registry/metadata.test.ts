import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePages } from '../../src/markdown/parse-pages.ts';
import type { Registry } from '../../src/model/registry.ts';
import { buildRegistry, unusedOverrides } from '../../src/registry/build.ts';
import { explain } from '../../src/registry/explain.ts';
import { findResources } from '../../src/registry/find-resource.ts';
import { knownTitles } from '../../src/registry/known-titles.ts';
import { listResources } from '../../src/registry/listing.ts';
import { mergedEntries } from '../../src/registry/merge-metadata.ts';
import { type MetadataEntry, parseMetadata } from '../../src/registry/metadata.ts';
import { metadataText } from '../../src/registry/metadata-text.ts';
import { noOverrides, parseOverrides } from '../../src/registry/overrides.ts';
import { currentId } from '../../src/registry/renamed.ts';
import { registryText } from '../../src/registry/save.ts';
import { identify } from '../../src/sites/identify.ts';
import { expectRefused } from './refused.ts';
import { taxonomy } from './registry-of.ts';

const on = '2026-11-24';
const fact = <Value>(value: Value, source = 'crossref') => ({ value, source, on });
const parse = (resources: unknown) => parseMetadata('data/metadata.json', JSON.stringify({ resources }));

function built(markdown: string, resources: unknown, overrides: unknown = {}): Registry {
  const pages = parsePages([{ file: 'page.md', source: markdown }], { flavor: 'gfm', root: '/nowhere' });
  const said = parseOverrides('data/overrides.json', JSON.stringify(overrides));
  return buildRegistry(pages, { taxonomy, metadata: parse(resources), overrides: said });
}

describe('a field comes from what people say, else the page, else metadata, else the address', () => {
  const id = 'url:a.example/x';
  const known = {
    title: fact('A title of metadata'),
    description: fact('Words of\n metadata.'),
    date: fact('2020-02-02'),
    kind: fact('dataset'),
  };

  test.each<[markdown: string, overrides: object, expected: object]>([
    ['- <https://a.example/x>', {}, { title: 'A title of metadata', date: '2020-02-02', kind: 'dataset' }],
    ['- <https://a.example/x>', {}, { description: 'Words of metadata.' }],
    ['## Books about all sorts of things\n\n- <https://a.example/x>', {}, { title: 'A title of metadata' }],
    ['- [Own title](https://a.example/x) (2021) - some own words', {}, { title: 'Own title', date: '2021' }],
    ['- [Own title](https://a.example/x) - some own words', {}, { description: 'some own words' }],
    ['## Books\n\n- [Own title](https://a.example/x)', {}, { kind: 'book' }],
    ['- [Own](https://a.example/x) <!-- genai-links-kind: course -->', {}, { kind: 'course' }],
    [
      '- [Own title](https://a.example/x)',
      { title: 'T', kind: 'tool', date: '1999' },
      { title: 'T', kind: 'tool', date: '1999' },
    ],
  ])('%s with %j', (markdown, override, expected) => {
    const { resources } = built(markdown, { [id]: known }, { [id]: override });
    expect(resources).toHaveLength(1);
    expect(resources[0]).toMatchObject(expected);
  });

  test('and it is told where it comes from', () => {
    const why = (markdown: string, overrides: object = {}) => {
      const registry = built(markdown, { [id]: known }, { [id]: overrides });
      const [resource] = listResources(registry);
      if (resource === undefined) throw new Error('no resource');
      const said = parseOverrides('o.json', JSON.stringify({ [id]: overrides }));
      return explain(resource, registry, { taxonomy, overrides: said, metadata: parse({ [id]: known }) });
    };
    const from = 'metadata.json (crossref, 2026-11-24)';
    expect(why('- <https://a.example/x>')).toMatchObject({ title: from, description: from, date: from, kind: from });
    expect(why('- [Own title](https://a.example/x) (2021) - some own words')).toMatchObject({
      title: 'the link, page.md:1',
      description: 'what stands around the link, page.md:1',
      date: 'what stands around the link, page.md:1',
    });
    expect(why('- <https://a.example/x>', { title: 'T', kind: 'tool' })).toMatchObject({
      title: 'overrides.json',
      kind: 'overrides.json',
    });
  });

  test('what the number of a paper tells is less than what is known of it', () => {
    const { resources } = built('- [T](https://arxiv.org/abs/1706.03762)', {
      'arxiv:1706.03762': { date: fact('2017-06-12', 'arxiv') },
    });
    expect(resources[0]?.date).toBe('2017-06-12');
  });
});

describe('an id that changes', () => {
  const page = '- [T](https://arxiv.org/abs/1706.03762) and [Repository](https://github.com/neo/name)';

  test.each<[string, Record<string, unknown>]>([
    ['as an alias', { 'github:neo/name': { aliases: ['github:old/name'], date: fact('2020') } }],
    [
      'as the id of an entry with the new address',
      { 'github:old/name': { url: 'https://github.com/neo/name', date: fact('2020') } },
    ],
    [
      'in an entry of its own',
      { 'github:neo/name': { aliases: ['github:old/name'] }, 'github:old/name': { date: fact('2020') } },
    ],
  ])('stays %s, and what was said of it holds', (_, resources) => {
    const registry = built(page, resources, { 'github:old/name': { title: 'Said of the old one' } });
    const found = registry.resources.find(({ id }) => id === 'github:neo/name');
    expect(found).toMatchObject({ title: 'Said of the old one', date: '2020', aliases: ['github:old/name'] });
    expect(findResources(registry, 'github:old/name')).toEqual([found]);
    expect(findResources(registry, 'https://github.com/Old/Name.git')).toEqual([found]);
  });

  test('by a new rule of a site is known without being written', () => {
    const old = 'url:arxiv.org/abs/1706.03762';
    const registry = built(page, { [old]: { date: fact('2017-06-12') } }, { [old]: { title: 'Said of the address' } });
    const found = registry.resources.find(({ id }) => id === 'arxiv:1706.03762');
    expect(found).toMatchObject({ title: 'Said of the address', date: '2017-06-12' });
    expect(findResources(registry, old)).toEqual([found]);
    expect(unusedOverrides(parseOverrides('o.json', JSON.stringify({ [old]: {} })), registry)).toEqual([]);
  });

  test('is one resource where pages link both, and where they link only the old one', () => {
    const known = { 'github:neo/name': { aliases: ['github:old/name', 'github:older/name'], date: fact('2020') } };
    const both = built('[A name](https://github.com/old/name) [B name](https://github.com/neo/name)', known);
    expect(both.resources).toMatchObject([{ id: 'github:neo/name', date: '2020', url: 'https://github.com/neo/name' }]);
    expect(both.links.map(({ resource }) => resource)).toEqual(['github:neo/name', 'github:neo/name']);
    const old = built('[A name](https://github.com/older/name) [B name](https://github.com/old/name)', known);
    expect(old.resources).toMatchObject([
      { id: 'github:old/name', date: '2020', aliases: ['github:neo/name', 'github:older/name'] },
    ]);
  });

  test('is what `sameAs` means, and what is related', () => {
    const registry = built(
      '- [A paper of note](https://arxiv.org/abs/1706.03762) [code](https://github.com/old/name)\n- [C](https://c.example/y)\n- <https://github.com/neo/name>',
      { 'github:neo/name': { aliases: ['github:old/name'] } },
      { 'url:c.example/y': { sameAs: 'github:old/name' } },
    );
    const [paper, repository] = registry.resources;
    expect(registry.resources).toHaveLength(2);
    expect(paper?.related).toEqual([{ id: 'github:neo/name', role: 'code' }]);
    expect(repository?.aliases).toEqual(['github:old/name', 'url:c.example/y']);
  });

  test('is compared by its title in every spelling, unless the pages say it', () => {
    const known = parse({
      'arxiv:1706.03762': { title: fact('Attention Is All You Need'), aliases: ['doi:10.1/x'] },
      'arxiv:2005.14165': { title: fact('Of the page', 'markdown') },
    });
    expect([...knownTitles(known)]).toEqual([
      ['arxiv:1706.03762', 'Attention Is All You Need'],
      ['doi:10.1/x', 'Attention Is All You Need'],
    ]);
  });

  test('an id of today is not changed', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const { id } = identify(address);
        expect(currentId(id)).toBe(id);
      }),
    );
  });
});

describe('the file', () => {
  const text = (resources: unknown, schema?: string) =>
    [...metadataText({ ...parse(resources), ...(schema !== undefined && { schema }) })].join('');

  test('has a block for each resource and a line for each field, sorted', () => {
    expect(
      text(
        {
          'b:2': { citekey: 'k' },
          'a:1': {
            title: fact('T'),
            authors: fact([{ family: 'Lee', given: 'Ann' }, { literal: 'Group' }]),
            aliases: ['z', 'y', 'z'],
            url: 'https://a.example/',
          },
          'c:3': {},
        },
        'metadata.schema.json',
      ),
    ).toBe(`{
  "$schema": "metadata.schema.json",
  "resources": {
    "a:1": {
      "url": "https://a.example/",
      "aliases": ["y", "z"],
      "title": { "value": "T", "source": "crossref", "on": "2026-11-24" },
      "authors": { "value": [{ "family": "Lee", "given": "Ann" }, { "literal": "Group" }], "source": "crossref", "on": "2026-11-24" }
    },
    "b:2": {
      "citekey": "k"
    },
    "c:3": {}
  }
}
`);
    expect(text({})).toBe('{\n  "resources": {}\n}\n');
  });

  test('is read as it was written, whatever its keys are and in whatever order they stand', () => {
    const entry = fc.record(
      {
        title: fc
          .string({ unit: 'binary' })
          .filter((value) => /\S/.test(value))
          .map((value) => fact(value.trim())),
        date: fc.constantFrom('2020', '2020-02').map((value) => fact(value)),
        description: fc.constantFrom('"', '\\', '\u2028').map((value) => fact(`a${value}b`)),
      },
      { requiredKeys: [] },
    );
    const key = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', 'constructor', 'toString', '', '1', '\ud800'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(key, entry), { selector: ([name]) => name }), fc.nat(), (pairs, turn) => {
        const written = `{"resources":{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}}`;
        const read = parseMetadata('m.json', written);
        expect(new Map(read.entries)).toEqual(new Map(pairs));
        const again = [...metadataText(read)].join('');
        expect(new Map(parseMetadata('m.json', `\ufeff${again.replaceAll('\n', '\r\n')}`).entries)).toEqual(
          new Map(pairs),
        );
        const turned = [...pairs.slice(turn % (pairs.length + 1)), ...pairs.slice(0, turn % (pairs.length + 1))];
        expect([...metadataText({ entries: new Map(turned) })].join('')).toBe(again);
      }),
    );
  });

  test('makes the same registry in whatever order it stands', () => {
    const page = '- <https://a.example/x> <https://github.com/a/b> <https://arxiv.org/abs/1706.03762>';
    const resources: readonly (readonly [string, MetadataEntry])[] = [
      ['github:a/b', { aliases: ['github:old/b'], title: fact('New name of it') }],
      ['github:old/b', { title: fact('Old name of it'), date: fact('2019') }],
      ['url:arxiv.org/abs/1706.03762', { title: fact('By address') }],
      ['arxiv:1706.03762', { description: fact('By number.') }],
      ['url:a.example/x', { title: fact('Another title') }],
    ];
    const bytes = (pairs: typeof resources) => [...registryText(built(page, Object.fromEntries(pairs)))].join('');
    fc.assert(
      fc.property(fc.shuffledSubarray([...resources], { minLength: resources.length }), (shuffled) => {
        expect(bytes(shuffled)).toBe(bytes(resources));
      }),
      { numRuns: 30 },
    );
  });

  test('of a hundred thousand resources is read and written', () => {
    const many = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [
        `url:a.example/${index}`,
        {
          url: `https://a.example/${index}`,
          citekey: `key${index}`,
          aliases: [`old:${index}`],
          title: fact(`T ${index}`),
        },
      ]),
    );
    const read = parse(many);
    expect(read.entries.size).toBe(100_000);
    expect([...metadataText({ entries: mergedEntries(read, new Map()) })].join('').length).toBeGreaterThan(10_000_000);
  });
});

describe('laid over another', () => {
  const merged = (resources: unknown, added: Record<string, MetadataEntry>) =>
    Object.fromEntries(mergedEntries(parse(resources), new Map(Object.entries(added))));

  test('each field gives way, but for a citekey', () => {
    expect(
      merged(
        { 'a:1': { citekey: 'old', title: fact('Old'), venue: fact('V') } },
        { 'a:1': { citekey: 'new', title: fact('New') }, 'a:2': { citekey: 'k' } },
      ),
    ).toEqual({ 'a:1': { citekey: 'old', title: fact('New'), venue: fact('V') }, 'a:2': { citekey: 'k' } });
  });

  test('what is called otherwise now stands under its new id, with the old one as an alias', () => {
    expect(
      merged(
        {
          'url:arxiv.org/abs/1706.03762': { url: 'https://arxiv.org/abs/1706.03762', citekey: 'k' },
          'github:old/b': { url: 'https://github.com/old/b', citekey: 'm' },
          'github:neo/b': { aliases: ['github:old/b'] },
        },
        {},
      ),
    ).toEqual({
      'arxiv:1706.03762': {
        url: 'https://arxiv.org/abs/1706.03762',
        citekey: 'k',
        aliases: ['url:arxiv.org/abs/1706.03762'],
      },
      'github:neo/b': { citekey: 'm', aliases: ['github:old/b'] },
    });
  });

  test('two keys that were handed out for one thing both stay', () => {
    const both = {
      'arxiv:1706.03762': { citekey: 'a' },
      'url:arxiv.org/abs/1706.03762': { citekey: 'b' },
    };
    expect(merged(both, {})).toEqual(both);
  });

  test('changes nothing the second time', () => {
    const resources = {
      'github:old/b': { url: 'https://github.com/neo/b', aliases: ['x:1'] },
      'x:1': { citekey: 'k' },
    };
    const once = mergedEntries(parse(resources), new Map());
    const text = [...metadataText({ entries: once })].join('');
    expect(mergedEntries(parseMetadata('m.json', text), new Map())).toEqual(once);
  });
});

test.each<[resources: unknown, message: RegExp, hint?: RegExp]>([
  [{ 'a:1': { titel: fact('x') } }, /unknown key "titel"/, /did you mean "title"/],
  [{ 'a:1': { title: { value: 'x', sorce: 'x', on } } }, /resources\.a:1\.title\.source: |unknown key "sorce"/],
  [{ 'a:1': { constructor: fact('x') } }, /unknown key "constructor"/, /known keys: /],
  [{ 'a:1': { title: 'x' } }, /resources\.a:1\.title: /],
  [{ 'a:1': { title: fact(' ') } }, /resources\.a:1\.title\.value: it is empty/],
  [{ 'a:1': { title: { value: 'x', source: 'Cross Ref', on } } }, /title\.source: a source is a name/],
  [{ 'a:1': { title: { value: 'x', source: 'x', on: '2026' } } }, /title\.on: no day/],
  [{ 'a:1': { date: fact('2020-13') } }, /date\.value: no date/],
  [{ 'a:1': { kind: fact('papr') } }, /no kind is called "papr"; did you mean "paper"/],
  [{ 'a:1': { authors: fact(['Lee']) } }, /authors\.value\[0\]: an author is/],
  [{ 'a:1': { doi: fact('https://doi.org/10.1/x') } }, /doi\.value: a DOI is written/],
  [{ 'a:1': { url: 'ftp://a' } }, /url: no address of the web/],
  [{ 'a:1': { citekey: 'A b' } }, /citekey: a citekey has/],
  [{ 'a:1': [] }, /resources\.a:1: it is a list/],
  [[], /resources: it is a list/],
  [{ 'a:1': { citekey: 'k' }, 'b:2': { citekey: 'k' } }, /"a:1" and "b:2" have the citekey "k"/, /take it/],
  [{ 'a:1': { aliases: ['x:1'] }, 'b:2': { aliases: ['x:1'] } }, /"x:1" is an alias of both/, /keep one/],
  [{ 'a:1': { aliases: ['b:2'] }, 'b:2': { aliases: ['a:1'] } }, /lead back to itself/, /break the circle/],
])('%j is refused', (resources, message, hint) => {
  expectRefused(() => parse(resources), { file: /^data\/metadata\.json/, message, hint });
});

test.each([
  ['{"resource": {}}', /unknown key "resource"/],
  ['[]', /the whole: it is a list/],
  ['3', /the whole: it is no object/],
  ['{"__proto__": 1}', /unknown key "__proto__"/],
])('%s is no metadata', (text, message) => {
  expect(() => parseMetadata('m.json', text)).toThrow(message);
});

test('none is known of nothing', () => {
  expect(parseMetadata('m.json', '{}').entries.size).toBe(0);
  expect(unusedOverrides(noOverrides, built('', {}))).toEqual([]);
});

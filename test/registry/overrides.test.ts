import { describe, expect, test } from 'vitest';
import { unusedOverrides } from '../../src/registry/build.ts';
import { noOverrides, parseOverrides } from '../../src/registry/overrides.ts';
import { expectRefused } from './refused.ts';
import { registryOf, taxonomy } from './registry-of.ts';

const page = [
  '# Retrieval',
  '',
  '- [Attention](https://arxiv.org/abs/1706.03762) - where it began',
  '- [On vectors](https://a.example/x?utm_source=b) - some words of it ([code](https://github.com/a/b))',
  '- [A copy](https://b.example/y)',
].join('\n');

const parse = (value: unknown) => parseOverrides('data/overrides.json', JSON.stringify(value));
const built = (value: unknown) => registryOf({ 'page.md': page }, 'gfm', taxonomy, parse(value));

describe('what people say of a resource wins', () => {
  test('by its id, and by any spelling of its address', () => {
    const { resources } = built({
      'arxiv:1706.03762': { kind: 'course', title: 'Transformers', date: '2017-06-12' },
      'http://www.a.example/x/': { description: 'Other words.', tags: ['LLMs', 'My own'] },
    });
    expect(resources.find(({ id }) => id === 'arxiv:1706.03762')).toMatchObject({
      title: 'Transformers',
      kind: 'course',
      date: '2017-06-12',
      description: 'where it began',
      tags: ['retrieval'],
    });
    expect(resources.find(({ url }) => url.startsWith('https://a.example'))).toMatchObject({
      title: 'On vectors',
      description: 'Other words.',
      tags: ['llm', 'my-own'],
    });
  });

  test('an empty description is none', () => {
    const { resources } = built({ 'https://a.example/x': { description: '', tags: [] } });
    const found = resources.find(({ url }) => url.startsWith('https://a.example'));
    expect(found).not.toHaveProperty('description');
    expect(found?.tags).toEqual([]);
  });

  test('what is excluded is no resource, but its links stay', () => {
    const { resources, links } = built({ 'https://github.com/A/B': { exclude: true } });
    expect(resources.map(({ id }) => id)).not.toContain('github:a/b');
    expect(resources.every(({ related }) => related === undefined)).toBe(true);
    const link = links.find(({ url }) => url === 'https://github.com/a/b');
    expect(link).toBeDefined();
    expect(link).not.toHaveProperty('resource');
    expect(link).not.toHaveProperty('target');
  });

  test('what is the same as another is merged into it', () => {
    const { resources, links } = built({ 'https://b.example/y': { sameAs: 'https://a.example/x' } });
    expect(resources).toHaveLength(3);
    expect(links.filter(({ resource }) => resource === 'url:a.example/x')).toHaveLength(2);
    expect(resources.find(({ id }) => id === 'url:a.example/x')).toMatchObject({
      url: 'https://a.example/x',
      title: 'On vectors',
    });
  });

  test('what is said of the merged one holds where nothing is said of the other', () => {
    const { resources } = built({
      'https://b.example/y': { sameAs: 'https://a.example/x', title: 'Of the copy', kind: 'course', tags: ['copied'] },
      'https://a.example/x': { title: 'Its own' },
    });
    expect(resources.find(({ id }) => id === 'url:a.example/x')).toMatchObject({
      title: 'Its own',
      kind: 'course',
      tags: ['copied'],
    });
  });

  test('of several merged ones, the first by id', () => {
    const { resources } = built({
      'https://b.example/y': { sameAs: 'https://a.example/x', kind: 'book' },
      'arxiv:1706.03762': { sameAs: 'https://a.example/x', kind: 'course', date: '2017' },
    });
    expect(resources.find(({ id }) => id === 'url:a.example/x')).toMatchObject({ kind: 'course', date: '2017' });
  });

  test('it is not merged into what no page links', () => {
    const { resources } = built({ 'https://b.example/y': { sameAs: 'https://nowhere.example/' } });
    expect(resources.map(({ id }) => id)).toContain('url:b.example/y');
  });
});

test('what no page links is told, with what was meant', () => {
  const overrides = parse({ 'arxiv:1706.03763': {}, 'https://zzzzzzzzzz.example/': {}, 'arxiv:1706.03762': {} });
  const said = unusedOverrides(overrides, registryOf({ 'page.md': page }));
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/"arxiv:1706.03763" .*did you mean "arxiv:1706.03762"/);
  expect(unusedOverrides(noOverrides, registryOf({ 'page.md': page }))).toEqual([]);
});

test.each([
  ['arxiv:1706.03763', /"b" .*same as "arxiv:1706.03763".*did you mean "arxiv:1706.03762"/],
  ['hthtp:/x', /same as "hthtp:\/x", which is no resource of the pages$/],
  ['https://user:secret@nowhere.example/', /^(?!.*secret).*nowhere\.example/],
])('that a resource is the same as %s, which no page links, is told', (target, message) => {
  const overrides = parse({ 'https://b.example/y': { sameAs: target } });
  const said = unusedOverrides(overrides, registryOf({ 'page.md': page }));
  expect(said).toEqual([expect.stringMatching(new RegExp(message.source.replace('"b"', '"https:..b.example.y"')))]);
});

test.each<[value: unknown, message: RegExp, hint?: RegExp]>([
  [{ a: { sameAs: 'b', exclude: true } }, /"a" is both excluded and the same/, /keep/],
  [{ 'arxiv:1': { titel: 'x' } }, /unknown key "titel" of arxiv:1$/, /did you mean "title"/],
  [{ 'arxiv:1': { zzzz: 'x' } }, /unknown key "zzzz"/, /known keys: .*sameAs/],
  [{ 'arxiv:1': { kind: 'papr' } }, /arxiv:1\.kind: no kind is called "papr"; did you mean "paper"/],
  [{ 'arxiv:1': { kind: 'zzzzzzzz' } }, /it is one of paper, survey/],
  [{ 'arxiv:1': { date: '2023-13' } }, /arxiv:1\.date: no date/],
  [{ 'arxiv:1': { tags: 'llm' } }, /arxiv:1\.tags: /],
  [{ 'arxiv:1': { date: '2023-02-30' } }, /arxiv:1\.date: no date/],
  [{ 'arxiv:1': { date: '2023-02-29' } }, /arxiv:1\.date: no date/],
  [{ 'arxiv:1': { date: '1900-02-29' } }, /arxiv:1\.date: no date/],
  [{ 'arxiv:1': { date: '2023-04-31' } }, /arxiv:1\.date: no date/],
  [{ 'arxiv:1': { tags: ['!!'] } }, /arxiv:1\.tags\[0\]: it has no letter and no digit/],
  [{ 'arxiv:1': { tags: ['a', ''] } }, /arxiv:1\.tags\[1\]: it has no letter and no digit/],
  [{ 'arxiv:1': { title: ' ' } }, /arxiv:1\.title: /],
  [{ 'arxiv:1': { citekey: 'a b' } }, /arxiv:1\.citekey: /],
  [{ 'arxiv:1': 'paper' }, /arxiv:1: /],
  [{ 'arxiv:1': 1 }, /arxiv:1: it must be an object, not 1$/],
  [{ 'arxiv:1': { tags: 'llm' } }, /arxiv:1\.tags: it must be a list, not "llm"$/],
  [{ 'arxiv:1': { tags: [{}] } }, /arxiv:1\.tags\[0\]: it must be a text, not an object$/],
  [{ 'arxiv:1': { exclude: 'no' } }, /arxiv:1\.exclude: it must be true or false, not "no"$/],
  [[], /the whole: /],
  [{ 'https://a.example/x': {}, 'http://a.example/x/': {} }, /are the same resource/, /make one/],
  [{ a: { sameAs: 'b' }, b: { sameAs: 'a' } }, /leads back to itself/, /break the circle/],
  [{ a: { sameAs: 'a' } }, /leads back to itself/, /break the circle/],
])('%j is refused', (value, message, hint) => {
  expectRefused(() => parse(value), { file: /^data\/overrides\.json/, message, hint });
});

test('a schema may be named, and no key is more than text', () => {
  expect([...parse({ $schema: 'x.json' }).byId]).toEqual([]);
  const odd = parseOverrides('o.json', '{"__proto__": {"title": "x"}, "constructor": {"title": "y"}}');
  expect([...odd.byId]).toEqual([
    ['__proto__', { title: 'x' }],
    ['constructor', { title: 'y' }],
  ]);
  expect(unusedOverrides(odd, registryOf({ 'page.md': page }))).toHaveLength(2);
});

test.each([
  ['{\n  "a": {},\n}', /^o\.json:3:1 is not valid JSON: no comma/],
  ['\ufeff{\n<<<<<<< HEAD\n  "a": {}\n=======\n  "b": {}\n>>>>>>> other\n}', /^o\.json:2:1 .*merge conflict/],
  ['{\n  "a": {},\n  "a": {}\n}', /^o\.json:3:3: the key "a" stands at 2:3 already$/],
  ['{"a": {"tags": [], "tags": []}}', /^o\.json:1:20: the key "tags" of a stands at 1:8 already$/],
])('the place is told where %j is no file of overrides', (text, message) => {
  expect(() => parseOverrides('o.json', text)).toThrow(message);
});

test('every day of the calendar is a date, and no other', () => {
  for (const year of ['1900', '2000', '2023', '2024']) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= 31; day++) {
        const date = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
        const isDay = new Date(`${date}T00:00:00Z`).getUTCDate() === day;
        if (isDay) expect(parse({ a: { date } }).byId.get('a')).toEqual({ date });
        else expect(() => parse({ a: { date } })).toThrow(/no date/);
      }
    }
  }
});

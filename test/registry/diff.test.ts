import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Registry } from '../../src/model/registry.ts';
import type { Resource } from '../../src/model/resource.ts';
import { countChanges, diffRegistries } from '../../src/registry/diff.ts';
import { parseRegistry } from '../../src/registry/load.ts';
import { registryText } from '../../src/registry/save.ts';
import { registryOf } from './registry-of.ts';

const base = registryOf({
  'a.md': '# Agents\n\n- [Work](https://arxiv.org/abs/1706.03762)\n- [Code](https://github.com/a/b)\n\n![i](i.png)\n',
  'b.md': '# Images\n\n- [Other](https://o.example)\n',
});

function withResource(registry: Registry, id: string, change: Partial<Resource>): Registry {
  const resources = registry.resources.map((resource) => (resource.id === id ? { ...resource, ...change } : resource));
  const { id: newId = id } = change;
  const links = registry.links.map((link) => (link.resource === id ? { ...link, resource: newId } : link));
  return { ...registry, resources: resources.toSorted((a, b) => (a.id < b.id ? -1 : 1)), links };
}

/** The sorts of which there is a change. */
function sortsOf(older: Registry, newer: Registry): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(countChanges(diffRegistries(older, newer))).filter(([, count]) => count > 0),
  );
}

test('a registry is no other than itself, read again', async () => {
  const again = (await parseRegistry('r.json', [...registryText(base)].join(''))) as Registry;
  expect(sortsOf(base, again)).toEqual({});
});

test.each<[change: Partial<Resource>, sorts: Readonly<Record<string, number>>]>([
  [{ title: 'New' }, { retitled: 1 }],
  [{ tags: ['x'] }, { retagged: 1 }],
  [{ kind: 'course' }, { rekinded: 1 }],
  [{ url: 'https://o.example/x' }, { readdressed: 1 }],
  [{ date: '2024-01' }, { changed: 1 }],
  [{ description: 'Words.', related: [{ id: 'arxiv:1706.03762', role: 'paper' }] }, { changed: 2 }],
  [
    { title: 'New', tags: [], kind: 'book' },
    { retitled: 1, retagged: 1, rekinded: 1 },
  ],
])('%j', (change, sorts) => {
  expect(sortsOf(base, withResource(base, 'url:o.example', change))).toEqual(sorts);
});

test('what registries get later is told by the name of its field', () => {
  const newer = withResource(base, 'url:o.example', { authors: ['Ada'] } as Partial<Resource>);
  expect(diffRegistries(base, newer).changed).toEqual([
    { id: 'url:o.example', title: 'Other', field: 'authors', from: null, to: ['Ada'] },
  ]);
});

describe('a resource that is called otherwise is the same', () => {
  test.each<[name: string, before: Partial<Resource>, after: Partial<Resource>]>([
    ['by an alias', {}, { id: 'github:a/c', url: 'https://github.com/a/c', aliases: ['github:a/b'] }],
    ['by an alias of the older', { aliases: ['github:a/c'] }, { id: 'github:a/c', url: 'https://github.com/a/c' }],
    ['by what its address is called now', { id: 'url:github.com/a/b' }, { id: 'github:a/b' }],
  ])('%s', (_name, before, after) => {
    const older = withResource(base, 'github:a/b', before);
    const newer = withResource(base, 'github:a/b', after);
    const { added, removed, moved, changed, links } = diffRegistries(older, newer);
    expect({ added, removed, changed, links }).toEqual({
      added: [],
      removed: [],
      changed: [],
      links: { added: [], removed: [], reordered: [] },
    });
    expect(moved).toEqual([
      { id: after.id, formerId: before.id ?? 'github:a/b', title: expect.any(String), from: [], to: [] },
    ]);
  });

  test('and what others say of it is not changed', () => {
    const related = { related: [{ id: 'github:a/b', role: 'code' as const }] };
    const older = withResource(base, 'arxiv:1706.03762', related);
    const renamed = withResource(base, 'github:a/b', { id: 'github:a/c', aliases: ['github:a/b'] });
    const newer = withResource(renamed, 'arxiv:1706.03762', { related: [{ id: 'github:a/c', role: 'code' }] });
    expect(sortsOf(older, newer)).toEqual({ moved: 1 });
  });
});

test('places: another page, another section, one more, one less', () => {
  const at = (texts: Readonly<Record<string, string>>) => registryOf({ 'a.md': '', 'b.md': '', ...texts });
  const one = at({ 'a.md': '# A\n\n- [X](https://x.example)\n' });
  const moved = (older: Registry, newer: Registry) =>
    diffRegistries(older, newer).moved.map(({ from, to }) => ({ from, to }));
  const inA = { file: 'a.md', section: ['A'] };
  expect(moved(one, at({ 'b.md': '# A\n\n- [X](https://x.example)\n' }))).toEqual([
    { from: [inA], to: [{ file: 'b.md', section: ['A'] }] },
  ]);
  expect(moved(one, at({ 'a.md': '# B\n\n- [X](https://x.example)\n' }))).toEqual([
    { from: [inA], to: [{ file: 'a.md', section: ['B'] }] },
  ]);
  const both = at({ 'a.md': '# A\n\n- [X](https://x.example)\n\n# B\n\n- [X](https://x.example)\n' });
  expect(moved(one, both)).toEqual([{ from: [], to: [{ file: 'a.md', section: ['B'] }] }]);
  expect(moved(both, one)).toEqual([{ from: [{ file: 'a.md', section: ['B'] }], to: [] }]);
});

test('pages that come in another order, and links without a resource', () => {
  const turned = { ...base, sources: base.sources.toReversed() };
  expect(diffRegistries(base, turned).pages).toMatchObject({ isReordered: true, added: [], changed: [] });
  const without = { ...base, links: base.links.filter(({ target }) => target !== 'image') };
  expect(diffRegistries(base, without).links.removed).toMatchObject([{ url: 'i.png' }]);
});

const entry = fc.record({
  name: fc.constantFrom('A', 'B', 'C', 'D'),
  host: fc.constantFrom('a', 'b', 'c', 'd'),
  isImage: fc.boolean(),
});
const pages = fc
  .dictionary(fc.constantFrom('a.md', 'b.md'), fc.array(entry, { maxLength: 4 }))
  .map((texts) =>
    registryOf(
      Object.fromEntries(
        Object.entries(texts).map(([file, entries]) => [
          file,
          entries
            .map(({ name, host, isImage }) => `- ${isImage ? '!' : ''}[${name}](https://${host}.example)\n`)
            .join(''),
        ]),
      ),
    ),
  );

/** All that a registry says, but for positions. */
function contentOf(registry: Registry): string {
  return [...registryText(registry)].join('').replace(/"(?:line|column|endLine|endColumn)":\d+,/g, '');
}

test('there is no difference exactly where registries say the same; what one adds, the other way removes', () => {
  fc.assert(
    fc.property(pages, pages, (older, newer) => {
      const there = diffRegistries(older, newer);
      const back = diffRegistries(newer, older);
      const isSame = Object.values(countChanges(there)).every((count) => count === 0);
      expect(isSame).toBe(contentOf(older) === contentOf(newer));
      expect(back.removed).toEqual(there.added);
      expect(back.moved.map(({ from, to }) => [to, from])).toEqual(there.moved.map(({ from, to }) => [from, to]));
    }),
  );
});

import { describe, expect, test } from 'vitest';
import type { Registry } from '../../src/model/registry.ts';
import { UserError } from '../../src/model/user-error.ts';
import { parseRegistry } from '../../src/registry/load.ts';
import { registryText } from '../../src/registry/save.ts';
import { registryOf } from './registry-of.ts';

const registry = registryOf({
  'docs/a.md':
    '---\ntags: [x]\n---\n# Agents\n\n- [Work](https://arxiv.org/abs/1706.03762) it is fine. [Code](https://c.example)\n- ![i](i.png) [p](other.md)',
  'b.md': '',
});
const text = [...registryText(registry)].join('');

const changed = (change: (value: Record<string, unknown>) => unknown) => {
  const value = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(change(value) ?? value);
};

test('what is written is read again, and written the same to the byte', async () => {
  const read = await parseRegistry('r.json', text);
  expect(read).toEqual(registry);
  expect([...registryText(read as Registry)].join('')).toBe(text);
});

test('each source, resource and link has a line of its own', () => {
  const lines = text.split('\n');
  expect(lines.slice(0, 4)).toEqual(['{', '  "format": "genai-links",', '  "version": 1,', '  "sources": [']);
  const items = registry.sources.length + registry.resources.length + registry.links.length;
  expect(lines.filter((line) => line.startsWith('    {'))).toHaveLength(items);
  expect(text.endsWith('\n  ]\n}\n')).toBe(true);
});

test('an empty registry is written too', async () => {
  const empty = registryOf({});
  expect([...registryText(empty)].join('')).toBe(
    '{\n  "format": "genai-links",\n  "version": 1,\n  "sources": [],\n  "resources": [],\n  "links": []\n}\n',
  );
  expect(await parseRegistry('r.json', [...registryText(empty)].join(''))).toEqual(empty);
});

test('the order of fields does not depend on that of the object', () => {
  const turned = JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  ) as Registry;
  expect([...registryText(turned)].join('')).toBe(text);
});

test('fields that nobody knows do no harm', async () => {
  const more = changed((value) => {
    Object.assign(value, { later: 1 });
    Object.assign((value.resources as object[])[0] ?? {}, { stars: 5 });
  });
  expect(await parseRegistry('r.json', more)).toMatchObject(registry);
});

test('a byte order mark is no fault', async () => {
  expect(await parseRegistry('r.json', `\ufeff${text}`)).toEqual(registry);
});

test.each(['{}', '[]', 'null', '"genai-links"', '1', '{"format":"other","version":1}'])(
  '%s is not ours',
  async (foreign) => {
    expect(await parseRegistry('r.json', foreign)).toBeUndefined();
  },
);

describe('what is wrong is told with its place', () => {
  const messageFor = async (broken: string) => {
    try {
      await parseRegistry('r.json', broken);
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      return (error as UserError).message;
    }
    return undefined;
  };
  const first = (value: Record<string, unknown>, list: string) => ((value[list] as object[])[0] ?? {}) as object;

  test.each<[message: RegExp, broken: string]>([
    [/^r\.json:2:1 is not valid JSON: it ends too early$/, '{"format": "genai-links",\n'],
    [/^r\.json:1:1 is not valid JSON: it is empty$/, ''],
    [/^r\.json has version 2; this is made for 1$/, changed((value) => Object.assign(value, { version: 2 }))],
    [/^r\.json has version 2/, '{"format":"genai-links","version":2,"future":true}'],
    [/^r\.json: version: /, changed((value) => Object.assign(value, { version: 'x' }))],
    [/^r\.json: version: /, changed((value) => Object.assign(value, { version: 0.5 }))],
    [/^r\.json: sources: /, changed((value) => ({ ...value, sources: undefined }))],
    [
      /^r\.json: resources\[0\]\.kind: /,
      changed((value) => void Object.assign(first(value, 'resources'), { kind: 'x' })),
    ],
    [
      /^r\.json: resources\[0\]\.date: /,
      changed((value) => void Object.assign(first(value, 'resources'), { date: 'May' })),
    ],
    [/^r\.json: links\[0\]\.line: /, changed((value) => void Object.assign(first(value, 'links'), { line: 0 }))],
    [/^r\.json: links\[0\]\.column: /, changed((value) => void Object.assign(first(value, 'links'), { column: 1.5 }))],
    [
      /^r\.json: links\[0\]\.section\[0\]: /,
      changed((value) => void Object.assign(first(value, 'links'), { section: [1] })),
    ],
    [
      /^r\.json: links\[0\]\.target: /,
      changed((value) => void Object.assign(first(value, 'links'), { target: 'resource' })),
    ],
    [
      /^r\.json: links\[0\]\.repaired: /,
      changed((value) => void Object.assign(first(value, 'links'), { repaired: false })),
    ],
    [
      /^r\.json: sources\[0\]\.flavor: /,
      changed((value) => void Object.assign(first(value, 'sources'), { flavor: 'x' })),
    ],
  ])('%s', async (message, broken) => {
    expect(await messageFor(broken)).toMatch(message);
  });
});

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCache, type PageCache } from '../../src/pages/cache.ts';
import { readPages } from '../../src/pages/read-pages.ts';
import { fixtures } from '../markdown/describe-page.ts';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'genai-links-')));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const texts = fixtures.map(({ name, source }) => ({ file: name, source }));
const settings = () => ({ flavor: 'auto', root, siteRoot: undefined, isForRegistry: true, levels: {} }) as const;
const folder = () => join(root, '.genai-links', 'cache');
const shards = () => readdirSync(folder()).filter((name) => name.endsWith('.jsonl'));
const lines = () =>
  shards()
    .flatMap((name) => readFileSync(join(folder(), name), 'utf8').split('\n'))
    .filter((line) => line !== '');

/** A cache that counts what it is asked to keep. */
function counted(cache: PageCache | undefined): { readonly cache: PageCache; readonly added: string[] } {
  if (cache === undefined) throw new Error('no cache');
  const added: string[] = [];
  return {
    added,
    cache: {
      ...cache,
      put: (key, reading) => {
        added.push(key);
        cache.put(key, reading);
      },
    },
  };
}

test('what was read is read once, and is the same', async () => {
  const plain = await readPages(texts, settings());
  const first = counted(openCache(root));
  expect(await readPages(texts, settings(), first.cache)).toEqual(plain);
  const second = counted(openCache(root));
  expect(await readPages(texts, settings(), second.cache)).toEqual(plain);
  expect([first.added.length, second.added.length]).toEqual([texts.length, 0]);
  expect(readFileSync(join(folder(), '.gitignore'), 'utf8')).toBe('*\n');
});

test('one changed page is read anew, and its old reading is forgotten', async () => {
  await readPages(texts, settings(), openCache(root));
  const changed = texts.with(0, { file: texts[0]?.file ?? '', source: '[new](https://new.example/)\n' });
  const { cache, added } = counted(openCache(root));
  const [page] = await readPages(changed, settings(), cache);
  expect(page?.page.links.map(({ url }) => url)).toEqual(['https://new.example/']);
  expect(added).toHaveLength(1);
  expect(lines()).toHaveLength(texts.length);
});

test('a page is read anew where its flavour or its site changes', async () => {
  const page = [{ file: 'docs/a.md', source: 'See https://bare.example/\n' }];
  const found = async () => {
    const [reading] = await readPages(page, settings(), openCache(root));
    return reading?.page.links.map(({ url }) => url);
  };
  expect(await found()).toEqual(['https://bare.example/']);
  writeFileSync(join(root, 'mkdocs.yml'), 'site_name: x\n');
  expect(await found()).toEqual([]);
  writeFileSync(join(root, 'mkdocs.yml'), 'site_name: x\nmarkdown_extensions: [pymdownx.magiclink]\n');
  expect(await found()).toEqual(['https://bare.example/']);
});

test('a page is read anew where other titles are known, in whatever order they come', async () => {
  const page = [{ file: 'a.md', source: '[Deep Residual Learning for Images](https://arxiv.org/abs/2005.14165)\n' }];
  const found = async (...titles: readonly (readonly [string, string])[]) => {
    const known = titles.length === 0 ? {} : { titles: new Map(titles) };
    const [reading] = await readPages(page, { ...settings(), ...known }, openCache(root));
    return reading?.findings.map(({ message }) => message);
  };
  const title = ['arxiv:2005.14165', 'Language Models are Few-Shot Learners'] as const;
  const other = ['arxiv:1706.03762', 'Attention Is All You Need'] as const;
  expect(await found()).toEqual([]);
  const told = await found(title, other);
  expect(told).toEqual(['the address leads to "Language Models are Few-Shot Learners"']);
  expect(await found(other, title)).toEqual(told);
  expect(await found(other)).toEqual([]);
  expect(await found()).toEqual([]);
});

test('findings hold only as long as the files that they depend on', async () => {
  const page = [{ file: 'a.md', source: '[guide](example.com/guide)\n' }];
  const rules = async () => {
    const [reading] = await readPages(page, settings(), openCache(root));
    return reading?.findings.map(({ rule }) => rule);
  };
  expect(await rules()).toEqual(['missing-scheme']);
  mkdirSync(join(root, 'example.com'));
  writeFileSync(join(root, 'example.com', 'guide'), '');
  expect(await rules()).toEqual([]);
  rmSync(join(root, 'example.com'), { recursive: true });
  expect(await rules()).toEqual(['missing-scheme']);
});

test.each([
  ['cut off', (line: string) => line.slice(0, line.length / 2)],
  ['no JSON', (line: string) => `${line.slice(0, 40)} x`],
  ['empty', () => ''],
])('a line of the cache that is %s counts as not there', async (_, damage) => {
  const plain = await readPages(texts, settings(), openCache(root));
  for (const name of shards()) {
    const path = join(folder(), name);
    writeFileSync(path, readFileSync(path, 'utf8').split('\n').map(damage).join('\n'));
  }
  expect(await readPages(texts, settings(), openCache(root))).toEqual(plain);
  expect(await readPages(texts, settings(), openCache(root))).toEqual(plain);
});

test('nothing is read or written through a link that a repository holds', async () => {
  const outside = realpathSync(mkdtempSync(join(tmpdir(), 'genai-links-outside-')));
  symlinkSync(outside, join(root, '.genai-links'));
  expect(openCache(root)).toBeUndefined();
  rmSync(join(root, '.genai-links'));
  mkdirSync(join(root, '.genai-links'));
  symlinkSync(outside, folder());
  expect(openCache(root)).toBeUndefined();
  expect(readdirSync(outside)).toEqual([]);
  rmSync(folder());
  mkdirSync(folder());
  for (let shard = 0; shard < 16; shard += 1) {
    symlinkSync(join(outside, `x${shard}`), join(folder(), `pages-${shard.toString(16)}.jsonl`));
  }
  const plain = await readPages(texts, settings());
  expect(await readPages(texts, settings(), openCache(root))).toEqual(plain);
  expect(readdirSync(outside)).toEqual([]);
  rmSync(outside, { recursive: true });
});

test('where there is nothing to keep, no folder is made', async () => {
  await readPages([], settings(), openCache(root));
  expect(readdirSync(root)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '../src');

/** The packages that a file loads before it runs: those of its imports, and theirs. Types load nothing. */
function packagesOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const [, type, name = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (type )?[^;']*?from '([^']+)'/gm,
  )) {
    if (type !== undefined || name.startsWith('node:')) continue;
    if (!name.startsWith('.')) packages.add(name);
    else for (const inner of packagesOf(resolve(dirname(file), name), seen)) packages.add(inner);
  }
  return packages;
}

test('--help loads commander and the tables, nothing else', () => {
  expect([...packagesOf(join(source, 'main.ts'))].sort()).toEqual(['commander', 'fastest-levenshtein']);
});

test.each(['list', 'tags', 'kinds', 'export'])('%s loads no package before it knows that it needs one', (command) => {
  expect([...packagesOf(join(source, 'commands', `${command}.ts`))]).toEqual([]);
});

test('show reads no Markdown and asks no network', () => {
  const loaded = [...packagesOf(join(source, 'commands', 'show.ts'))];
  expect(loaded).toContain('valibot');
  expect(loaded.filter((name) => /^(?:undici|unified|remark|mdast|gray-matter|htmlparser2)/.test(name))).toEqual([]);
});

test.each(['build', 'lint'])('%s loads no parser before there is a page to read', (command) => {
  const loaded = [...packagesOf(join(source, 'commands', `${command}.ts`))];
  expect(loaded.filter((name) => /^(?:micromark|unified|remark|mdast|htmlparser2|gray-matter)/.test(name))).toEqual([]);
  const reader = packagesOf(join(source, 'pages', 'share.ts'));
  expect(reader).toContain('micromark');
  expect(reader).not.toContain('unified');
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

/** What each part may import: parts of `src`, and packages. Imports go one way. */
const layers: Readonly<Record<string, { readonly parts: readonly string[]; readonly packages: readonly string[] }>> = {
  model: { parts: [], packages: ['fastest-levenshtein', 'fast-string-width'] },
  sites: { parts: ['model'], packages: ['tldts'] },
  files: { parts: ['model'], packages: ['picomatch', 'ignore'] },
  markdown: {
    parts: ['model'],
    packages: [
      'unified',
      'remark-parse',
      'remark-gfm',
      'mdast',
      'micromark',
      'micromark-extension-gfm-autolink-literal',
      'micromark-extension-gfm-footnote',
      'micromark-extension-gfm-strikethrough',
      'micromark-extension-gfm-table',
      'micromark-extension-gfm-task-list-item',
      'micromark-util-decode-string',
      'micromark-util-normalize-identifier',
      'micromark-util-types',
      'mdast-util-to-string',

      'gray-matter',
      'yaml',
      'smol-toml',
      'htmlparser2',
      'entities',
      'github-slugger',
    ],
  },
  rules: { parts: ['model', 'sites'], packages: ['tldts', 'fastest-levenshtein', 'picomatch'] },
  pages: { parts: ['model', 'sites', 'files', 'markdown', 'rules'], packages: [] },
  registry: { parts: ['model', 'sites'], packages: ['valibot', 'picomatch', 'fastest-levenshtein'] },
  export: { parts: ['model', 'sites'], packages: ['fast-string-width'] },
  report: { parts: ['model', 'rules'], packages: ['chalk', 'fast-string-width'] },
  network: { parts: ['model'], packages: ['undici', 'p-limit', 'ipaddr.js'] },
  check: { parts: ['model', 'sites', 'files', 'network'], packages: ['htmlparser2', 'tldts', 'p-limit'] },
  config: { parts: ['model'], packages: [] },
  completion: { parts: ['model', 'config'], packages: [] },
  commands: {
    parts: [
      'model',
      'sites',
      'files',
      'markdown',
      'rules',
      'pages',
      'registry',
      'export',
      'report',
      'network',
      'check',
      'config',
      'completion',
    ],
    packages: [],
  },
  main: { parts: ['commands', 'config', 'model'], packages: ['commander'] },
  index: {
    parts: [
      'model',
      'sites',
      'files',
      'markdown',
      'rules',
      'registry',
      'export',
      'report',
      'network',
      'check',
      'config',
    ],
    packages: [],
  },
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));

test.each(files)('%s imports only what its layer may', (file) => {
  const part = partOf(file);
  const allowed = layers[part];
  expect(allowed, `src/${file} belongs to no layer`).toBeDefined();
  for (const specifier of importsOf(file)) {
    if (specifier.startsWith('node:')) continue;
    if (!specifier.startsWith('.')) {
      expect(allowed?.packages, `${file} imports ${specifier}`).toContain(packageOf(specifier));
      continue;
    }
    const target = partOf(relative(source, resolve(source, dirname(file), specifier)).replaceAll('\\', '/'));
    if (target !== part) expect(allowed?.parts, `${file} imports ${specifier}`).toContain(target);
  }
});

test('no folder of src has an index of its own, and the parts are those of the list', () => {
  expect(files.filter((file) => /\/index\.ts$/.test(file))).toEqual([]);
});

function partOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/, '');
}

function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
  );
  return [...found].map(([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? '');
}

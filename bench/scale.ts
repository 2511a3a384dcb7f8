/**
 * `npx tsx bench/scale.ts [NAME …]`: time and memory of `build` on inputs that are large or hostile, each at a quarter of
 * its size and whole, so that it can be seen whether both grow in proportion.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const MB = 1e6;
const bin = resolve(import.meta.dirname, '..', 'bin', 'genai-links.js');

/** Pages of a size in characters, by file. */
type Shape = (size: number) => Readonly<Record<string, string>>;

const page =
  (unit: (index: number) => string, before = '', after = ''): Shape =>
  (size) => ({ 'page.md': `${before}${filled(unit, size - before.length - after.length)}${after}` });

const shapes: Readonly<Record<string, { readonly size: number; readonly shape: Shape }>> = {
  'many small files': { size: 23 * MB, shape: (size) => smallFiles(Math.round(size / 230)) },
  paragraphs: { size: 7.9 * MB, shape: page((i) => `Words on [work ${i}](https://example.org/${i}) and more.\n\n`) },
  'a list': { size: 7.9 * MB, shape: page((i) => `- [work ${i}](https://example.org/${i}) - words on it\n`) },
  'a table': {
    size: 7.9 * MB,
    shape: page((i) => `| [work ${i}](https://example.org/${i}) | words |\n`, '| a | b |\n|---|---|\n'),
  },
  headings: { size: 7.9 * MB, shape: page((i) => `## Heading ${i}\n\n[work](https://example.org/${i})\n\n`) },
  'raw HTML': { size: 7.9 * MB, shape: page((i) => `<p><a href="https://example.org/${i}">work ${i}</a> words</p>\n`) },
  prose: {
    size: 7.9 * MB,
    shape: page((i) => `Plain words without any link in them, line ${i}.\n${i % 7 ? '' : '\n'}`),
  },
  'a line of links': { size: 5 * MB, shape: page((i) => `word [w${i}](https://example.org/${i}) `) },
  'a line of words': { size: 5 * MB, shape: page(() => 'word and ') },
  'a line without blanks': { size: 5 * MB, shape: page(() => 'a') },
  'a data address': { size: 5 * MB, shape: page(() => 'QUJD', '![x](data:image/png;base64,', ')\n') },
  'nested brackets': {
    size: 20_000,
    shape: (size) => ({ 'page.md': `${'['.repeat(size / 2)}x${']'.repeat(size / 2)}` }),
  },
  'nested quotes': { size: 10_000, shape: page(() => '>') },
  definitions: { size: 3.4 * MB, shape: page((i) => `[d${i}]: https://example.org/${i}\n`, '[d1] and [d2]\n\n') },
  'an open fence': { size: 7.9 * MB, shape: page((i) => `code https://example.org/${i}\n`, '```\n') },
  'an open comment': { size: 7.9 * MB, shape: page((i) => `code https://example.org/${i}\n\n`, '<!--\n\n') },
};

const asked = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'genai-links-scale-'));
for (const [name, { size, shape }] of Object.entries(shapes)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const [quarter, whole] = [measured(shape(size / 4)), measured(shape(size))];
  console.log(`${name}: ${quarter}; four times that: ${whole}`);
}
rmSync(scratch, { recursive: true, force: true });

function measured(files: Readonly<Record<string, string>>): string {
  const folder = join(scratch, 'project');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'genai-links.config.json'), '{}');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const script = `process.once('exit', () => console.error('peak', process.resourceUsage().maxRSS)); require(${JSON.stringify(bin)});`;
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['-e', script, '--', bin, 'build', '--quiet'], {
    cwd: folder,
  });
  const seconds = (performance.now() - start) / 1000;
  const peak = Number(/peak (\d+)/.exec(String(stderr))?.[1]) / 1024;
  if (status !== 0) return `failed with ${status}: ${stderr}`;
  return `${seconds.toFixed(1)} s, ${peak.toFixed(0)} MB`;
}

function filled(unit: (index: number) => string, size: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let index = 0; length < size; index += 1) {
    const part = unit(index);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

function smallFiles(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `d${Math.floor(i / 1000)}/p${i}.md`,
      `# Page ${i}\n\nWords on [work ${i}](https://example.org/${i}) and [more](https://example.com/${i % 50}).\n\n## Part\n\n- item one\n- item [two](../d0/p0.md)\n- and a few more words, so that the file is as long as a small one is\n`,
    ]),
  );
}

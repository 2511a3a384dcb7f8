import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { type TestProject, test } from '../helpers/project.ts';

const NOTES = '# Notes by hand\n';
const asMarkdown = ['list', '--limit', '1', '--format', 'markdown', '-o'];

async function expectRefusal(project: TestProject, argv: readonly string[], reason: RegExp, folder = '.') {
  const { code, stdout, stderr } = await project.run([...argv, '--quiet'], { folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(reason);
}

describe('a page is never written over', () => {
  test.for([
    [...asMarkdown, 'notes.md'],
    [...asMarkdown, './docs/../notes.md'],
    ['list', '--format', 'markdown=notes.md'],
    ['show', 'arxiv:1706.03762', '-o', 'notes.md'],
    ['tags', '-o', 'notes.md'],
    ['stats', '-o', 'notes.md'],
    ['export', '--format', 'markdown', '-o', 'notes.md'],
    ['explain', '-o', 'notes.md'],
    ['config', '-o', 'notes.md'],
    ['completion', 'bash', '-o', 'notes.md'],
    ['lint', 'docs', '-o', 'notes.md'],
    ['check', '--offline', 'docs', '--format', 'markdown=notes.md'],
  ])('where nothing was built: %j', async (argv, { project }) => {
    project.write('notes.md', NOTES);
    project.write('docs/a.md', '# A\n');
    await expectRefusal(
      project,
      argv,
      /notes\.md is a source: .*\n {2}write to another file, or name this one in "exclude"/,
    );
    expect(project.read('notes.md')).toBe(NOTES);
  });

  test('one that was added since the last build', async ({ project }) => {
    project.write('genai-links.config.json', '{}');
    project.write('a.md', '- [Attention](https://arxiv.org/abs/1706.03762)\n');
    await project.run(['build', '--quiet']);
    project.write('notes.md', NOTES);
    await expectRefusal(project, [...asMarkdown, 'notes.md'], /is a source/);
    await expectRefusal(project, [...asMarkdown, '../notes.md'], /is a source/, 'data');
    await expectRefusal(project, ['diff', 'data/registry.json', 'data/registry.json', '-o', 'notes.md'], /is a source/);
    expect(project.read('notes.md')).toBe(NOTES);
  });

  test('behind a symbolic link, whichever of both is the page', async ({ project }) => {
    project.write('docs/notes.md', NOTES);
    project.write('kept/text.txt', NOTES);
    symlinkSync('docs/notes.md', join(project.root, 'out.txt'));
    symlinkSync('docs', join(project.root, 'linked'));
    symlinkSync('kept/text.txt', join(project.root, 'page.md'));
    for (const output of ['out.txt', 'linked/notes.md', 'page.md']) {
      await expectRefusal(project, [...asMarkdown, output], /is a source/);
    }
    await project.run(['build', '--quiet']);
    await expectRefusal(project, [...asMarkdown, 'kept/text.txt'], /is a source/);
  });
});

describe('Markdown that is no source is written over', () => {
  test.for<[file: string, config: object]>([
    ['notes.md', { sources: ['docs/**'] }],
    ['notes.md', { exclude: ['notes.md'] }],
    ['out/notes.md', { exclude: ['out/**'] }],
    ['ignored/notes.md', {}],
    ['.hidden/notes.md', {}],
    ['node_modules/x/README.md', {}],
  ])('%s, %j', async ([file, config], { project }) => {
    project.write('genai-links.config.json', JSON.stringify(config));
    project.write('.gitignore', 'ignored/\n');
    project.write(file, NOTES);
    expect(await project.run([...asMarkdown, file])).toMatchObject({ code: 0, stdout: '' });
    expect(project.read(file)).toMatch(/^- \[/);
  });

  test('as soon as it is excluded, although the last build read it', async ({ project }) => {
    project.write('notes.md', '- [Attention](https://arxiv.org/abs/1706.03762)\n');
    await project.run(['build', '--quiet']);
    project.write('genai-links.config.json', '{ "exclude": ["notes.md"] }');
    expect(await project.run([...asMarkdown, 'notes.md'])).toMatchObject({ code: 0 });
  });

  test('what is not there yet, or outside of the project', async ({ project }) => {
    const other = mkdtempSync(join(tmpdir(), 'genai-links-other-'));
    writeFileSync(join(other, 'README.md'), NOTES);
    symlinkSync(join(other, 'README.md'), join(project.root, 'out.md'));
    expect(await project.run([...asMarkdown, 'new.md'])).toMatchObject({ code: 0 });
    expect(await project.run([...asMarkdown, join(other, 'README.md')])).toMatchObject({ code: 0 });
    expect(readFileSync(join(other, 'README.md'), 'utf8')).toMatch(/^- \[/);
    expect(await project.run([...asMarkdown, 'out.md'])).toMatchObject({ code: 0 });
    rmSync(other, { recursive: true });
  });
});

test('nothing is written to the folder of what was checked and read', async ({ project }) => {
  project.write('genai-links.config.json', '{}');
  project.write('.genai-links/state.jsonl', '{}\n');
  mkdirSync(join(project.root, 'docs'));
  symlinkSync('.genai-links', join(project.root, 'state'));
  for (const output of ['.genai-links/state.jsonl', '.genai-links/new.json', 'state/cache/new.json', '.genai-links']) {
    await expectRefusal(project, [...asMarkdown, output], /is kept by the project: .*\n {2}write to another file\n/);
  }
  await expectRefusal(project, [...asMarkdown, '../.genai-links/new.json'], /is kept/, 'docs');
  expect(project.read('.genai-links/state.jsonl')).toBe('{}\n');
  expect(existsSync(join(project.root, '.genai-links/new.json'))).toBe(false);
});

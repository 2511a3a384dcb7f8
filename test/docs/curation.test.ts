import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { test } from '../helpers/project.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/curation.md'), 'utf8');

/** The first block of a language behind a heading. */
function blockBehind(heading: string, language: string): string {
  const [, block = ''] = new RegExp(`^## ${heading}$.*?\`\`\`${language}\\n(.*?)\`\`\``, 'ms').exec(text) ?? [];
  expect(block, `${heading} has no example`).not.toBe('');
  return block;
}

test('the examples do what the page says', async ({ project }) => {
  project.write('genai-links.config.json', '{}');
  project.write('page.md', blockBehind('Where a field comes from', 'markdown'));
  for (const name of ['overrides', 'metadata', 'taxonomy'])
    project.write(`data/${name}.json`, blockBehind(`\`data/${name}.json\``, 'json'));
  expect(await project.run(['build', '--quiet'])).toMatchObject({ code: 0, stderr: '' });
  const sessions = [...text.matchAll(/```console\n(.*?)```/gs)].map(([, session = '']) => session);
  expect(sessions.length).toBeGreaterThan(2);
  for (const session of sessions) {
    const [, line = ''] = /^\$ genai-links (.*)$/m.exec(session) ?? [];
    const { stdout } = await project.run(line.split(' '));
    expect(`$ genai-links ${line}\n${stdout.replaceAll('\r\n', '\n')}`).toBe(session);
  }
});

test('what the files say in the examples holds', async ({ project }) => {
  project.write('page.md', `${blockBehind('Where a field comes from', 'markdown')}- <https://example.com/sponsor>\n`);
  for (const name of ['overrides', 'metadata'])
    project.write(`data/${name}.json`, blockBehind(`\`data/${name}.json\``, 'json'));
  await project.run(['build', '--quiet']);
  const shown = async (id: string) => JSON.parse((await project.run(['show', id, '--format', 'json'])).stdout);
  expect(await shown('github:example/tools')).toMatchObject({ id: 'github:example/llm-tools' });
  expect(await shown('survey-of-llms')).toMatchObject({ id: 'arxiv:2303.18223', kind: 'survey', tags: ['llm'] });
  expect(await shown('https://example.com/copy')).toMatchObject({ id: 'url:example.com/notes' });
  expect((await project.run(['show', 'https://example.com/sponsor'])).code).toBe(1);
});

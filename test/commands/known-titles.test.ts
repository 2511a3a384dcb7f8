import { expect } from 'vitest';
import { test } from '../helpers/project.ts';

const title = (value: string, source = 'arxiv') => ({ title: { value, source, on: '2026-11-24' } });
const page =
  '- [Deep Residual Learning for Image Recognition](https://arxiv.org/pdf/2005.14165v4)\n- [Language Models are Few-Shot Learners](https://arxiv.org/abs/2005.14165)\n';
const known = { 'arxiv:2005.14165': title('Language Models are Few-Shot Learners') };

test.for<[name: string, resources: unknown, lines: readonly number[]]>([
  ['a title that is known', known, [1]],
  [
    'one that only the pages say',
    { 'arxiv:2005.14165': title('Language Models are Few-Shot Learners', 'markdown') },
    [],
  ],
  ['one under a former id', { 'url:arxiv.org/abs/2005.14165': title('Language Models are Few-Shot Learners') }, [1]],
  ['none', {}, []],
])('lint and check compare the text of a link with %s', async ([, resources, lines], { project }) => {
  project.write('genai-links.config.json', '{}');
  project.write('page.md', page);
  project.write('data/metadata.json', JSON.stringify({ resources }));
  const { stdout } = await project.run(['lint', '--format', 'json']);
  const found = (JSON.parse(stdout) as { findings: { rule: string; line: number }[] }).findings;
  expect(found.filter(({ rule }) => rule === 'title-mismatch').map(({ line }) => line)).toEqual(lines);
});

test('what is broken in metadata is said by lint too', async ({ project }) => {
  project.write('page.md', page);
  project.write('data/metadata.json', '{"resources": {"arxiv:1": {"titel": 1}}}');
  const { code, stderr } = await project.run(['lint']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/data\/metadata\.json: unknown key "titel"/);
});

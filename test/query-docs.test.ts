import { describe, expect } from 'vitest';
import { askedPages, askedState, type QueryExample, queryExamples } from '../scripts/docs/query-examples.ts';
import { test as base, type TestProject } from './helpers/project.ts';

const test = base.extend<{ asked: TestProject }>({
  asked: async ({ project }, use) => {
    project.write('genai-links.config.json', '{}');
    for (const [file, markdown] of Object.entries(askedPages)) project.write(file, markdown);
    project.write('.genai-links/state.jsonl', askedState);
    await project.run(['build', '--quiet']);
    await use(project);
  },
});

/** Words as a shell takes them apart. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare);
}

describe('docs/query.md tells what is printed', () => {
  const examples: readonly QueryExample[] = Object.values(queryExamples).flat();

  test.for(examples)('$command', async ({ command, titles }, { asked }) => {
    const { code, stdout, stderr } = await asked.run([...wordsOf(command), '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect((JSON.parse(stdout) as { title: string }[]).map(({ title }) => title)).toEqual(titles);
  });
});

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { test } from '../helpers/project.ts';

const page = `# LLM

- [A Survey of Large Language Models](https://arxiv.org/pdf/2303.18223.pdf) - Broad & deep.
- [BERT: Pre-training of Deep Bidirectional Transformers](https://arxiv.org/abs/1810.04805)
- [Let's build GPT](https://www.youtube.com/watch?v=kCc8FmEb1nY)
`;

const built = async (project: { write: (file: string, text: string) => void; run: (argv: string[]) => unknown }) => {
  project.write('docs/index.md', page);
  await project.run(['build']);
};

test('writes BibTeX of what matches to the standard output', async ({ project }) => {
  await built(project);
  const { code, stdout, stderr } = await project.run(['export', '--kind', 'survey']);
  expect(stdout).toBe(`@misc{arxiv2023survey,
  key = {A Survey of Large Language Models},
  title = {A Survey of Large Language Models},
  howpublished = {arXiv:2303.18223},
  year = {2023},
  month = mar,
  eprint = {2303.18223},
  archiveprefix = {arXiv},
  doi = {10.48550/arXiv.2303.18223},
  url = {https://arxiv.org/abs/2303.18223},
  keywords = {llm}
}
`);
  expect([code, stderr]).toEqual([0, '']);
});

test('takes words as a query, and orders and limits as asked', async ({ project }) => {
  await built(project);
  const { stdout } = await project.run([
    'export',
    'arxiv.org',
    '--sort',
    'date',
    '--limit',
    '1',
    '--format',
    'markdown',
  ]);
  expect(stdout).toMatch(/^- \[[^\n]*\n$/);
});

test.for(['bibtex', 'csl-json'])('gives a resource the same key in every %s export', async (format, { project }) => {
  const addresses = [1, 2, 3].map((number) => `https://example.com/${number}`);
  project.write('docs/index.md', addresses.map((address) => `- [Same](${address})\n`).join(''));
  await project.run(['build']);
  const keysOf = async (...query: readonly string[]) => {
    const { stdout } = await project.run(['export', '--format', format, ...query]);
    return stdout.match(/examplesame\w*(?=,\n|",)/g)?.filter((key, index, all) => all.indexOf(key) === index);
  };
  expect(await keysOf()).toEqual(['examplesamea', 'examplesameb', 'examplesamec']);
  expect(await keysOf('example.com/2')).toEqual(['examplesameb']);
});

test('says so where nothing matches, and is content', async ({ project }) => {
  await built(project);
  const bibtex = await project.run(['export', '--tag', 'nosuch']);
  expect([bibtex.code, bibtex.stdout]).toEqual([0, '']);
  expect(bibtex.stderr).toContain('no resource matches');
  expect((await project.run(['export', '--tag', 'nosuch', '--format', 'csl-json'])).stdout).toBe('[]\n');
});

describe('the format', () => {
  test.for([
    ['refs.bib', '@misc{'],
    ['REFS.BIB', '@misc{'],
    ['refs.csl.json', '"date-parts"'],
    ['refs.json', '"occurrences"'],
    ['out/list.md', '- [A Survey'],
  ])('follows the ending of %s', async ([file = '', expected = ''], { project }) => {
    await built(project);
    const { code, stdout } = await project.run(['export', '-o', file]);
    expect([code, stdout]).toEqual([0, '']);
    expect(project.read(file)).toContain(expected);
  });

  test('is that of --format, whatever the ending', async ({ project }) => {
    await built(project);
    await project.run(['export', '--format', 'csl-json', '-o', 'refs.txt']);
    expect(JSON.parse(project.read('refs.txt'))).toHaveLength(3);
  });

  test.for(['refs.docx', 'refs'])('is not guessed of the ending of %s', async (file, { project }) => {
    await built(project);
    const { code, stderr } = await project.run(['export', '-o', file]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/known endings: \.bib \(bibtex\), \.csl\.json \(csl-json\), .*\.md \(markdown\)/);
    expect(() => project.read(file)).toThrow();
  });

  test('that there is not is a usage error with what may be meant', async ({ project }) => {
    const { code, stderr } = await project.run(['export', '--format', 'bibtx']);
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean "bibtex"?');
  });

  test('is bibtex where the output is the standard one', async ({ project }) => {
    await built(project);
    expect((await project.run(['export', '-o', '-'])).stdout).toContain('@misc{');
  });
});

describe('never overwrites', () => {
  test.for([
    ['docs/index.md', 'markdown'],
    ['data/registry.json', 'json'],
    ['data/taxonomy.json', 'json'],
    ['genai-links.config.json', 'json'],
    ['elsewhere.json', 'json'],
    ['linked.json', 'json'],
  ])('%s', async ([file = '', format = ''], { project }) => {
    project.write('genai-links.config.json', '{ "sources": ["docs/*.md"] }');
    project.write('data/taxonomy.json', '{}');
    await built(project);
    project.write('elsewhere.json', project.read('data/registry.json'));
    symlinkSync('data/registry.json', join(project.root, 'linked.json'));
    const before = project.read(file);
    const { code, stderr } = await project.run(['export', '--format', format, '-o', file]);
    expect(code).toBe(2);
    expect(stderr).toContain(file);
    expect(project.read(file)).toBe(before);
  });
});

test('gives the same from a folder below', async ({ project }) => {
  project.write('genai-links.config.json', '{}');
  await built(project);
  const here = await project.run(['export']);
  expect(await project.run(['export'], { folder: 'docs' })).toEqual(here);
});

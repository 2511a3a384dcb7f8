import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { CheckResult } from '../../src/model/verdict.ts';
import { type TestProject, test } from '../helpers/project.ts';
import { verdictOf } from './ask.ts';

/** The verdict on one link, written on `docs/guide/page.md`. */
async function judge(
  project: TestProject,
  link: string,
  argv: readonly string[] = [],
): Promise<CheckResult | undefined> {
  const source = `# Page title\n\n<a id="Own"></a>\n\n## Two words\n\nSee ${link} here.\n`;
  project.write('docs/guide/page.md', source);
  const { stdout } = await project.run(['check', 'docs/guide/page.md', '--offline', '--format', 'json', ...argv]);
  const { results }: { results: CheckResult[] } = JSON.parse(stdout);
  expect(results).toHaveLength(1);
  return results[0];
}

function fill(project: TestProject): void {
  project.write('docs/guide/other.md', '# Other\n\n## Größe & Co.\n');
  project.write('docs/guide/with space.md', '# Space\n');
  project.write('docs/guide/100%.md', '# Percent\n');
  project.write('docs/guide/sub/index.md', '# Sub\n');
  project.write('docs/img/a.png', '');
  project.write('README.md', '# Readme\n');
  project.write('LICENSE', '');
}

const onGitHub: readonly (readonly [link: string, verdict: string])[] = [
  ['[x](other.md)', 'alive ok'],
  ['[x](./other.md)', 'alive ok'],
  ['[x](other.md?raw=true)', 'alive ok'],
  ['[x](with%20space.md)', 'alive ok'],
  ['[x](<with space.md>)', 'alive ok'],
  ['[x](100%25.md)', 'alive ok'],
  ['[x](sub)', 'alive ok'],
  ['[x](sub/)', 'alive ok'],
  ['[x](../../LICENSE)', 'alive ok'],
  ['[x](/docs/guide/other.md)', 'alive ok'],
  ['![x](../img/a.png)', 'alive ok'],
  ['<img src="../img/a.png">', 'alive ok'],
  ['[x](gone.md)', 'dead file-missing'],
  ['[x](gone/)', 'dead file-missing'],
  ['[x](../gone)', 'dead file-missing'],
  ['![x](../img/b.png)', 'dead file-missing'],
  ['[x](Other.md)', 'dead file-missing'],
  ['[x](../../LICENSE/more)', 'dead file-missing'],
  ['[x](/gone.md)', 'skipped site-route'],
  ['[x](../../../issues)', 'skipped site-route'],
  ['[x](#two-words)', 'alive ok'],
  ['[x](#Two-Words)', 'alive ok'],
  ['[x](#own)', 'alive ok'],
  ['[x](#top)', 'alive ok'],
  ['[x](#)', 'alive ok'],
  ['[x](#gone)', 'dead anchor-missing'],
  ['[x](page.md#two-words)', 'alive ok'],
  ['[x](other.md#größe--co)', 'alive ok'],
  ['[x](other.md#gr%C3%B6%C3%9Fe--co)', 'alive ok'],
  ['[x](other.md#two-words)', 'dead anchor-missing'],
  ['[x](../../LICENSE#L3)', 'alive ok'],
  ['[x]({{site.url}}/x)', 'skipped template'],
  ['[x](mailto:me@example.com)', 'skipped scheme'],
  ['[x](tel:+123)', 'skipped scheme'],
  ['[x](ftp://example.com/x)', 'skipped scheme'],
  ['[x](magnet:?xt=1)', 'skipped scheme'],
  ['[x](https://example.com/)', 'skipped offline'],
];

test.for(onGitHub)('GitHub: %s', async ([link, verdict], { project }) => {
  fill(project);
  const result = await judge(project, link);
  expect(result === undefined ? undefined : verdictOf(result)).toBe(verdict);
});

const inMkDocs: readonly (readonly [link: string, verdict: string])[] = [
  ['[x](other.md)', 'alive ok'],
  ['[x](gone.md)', 'dead file-missing'],
  ['[x](sub/)', 'alive ok'],
  ['[x](other/)', 'alive ok'],
  ['[x](gone/)', 'skipped site-route'],
  ['[x](/gone/)', 'skipped site-route'],
  ['![x](../img/b.png)', 'dead file-missing'],
  ['<img src="../../img/a.png">', 'alive ok'],
  ['[x](#two-words)', 'alive ok'],
  ['[x](#Two-Words)', 'dead anchor-missing'],
  ['[x](sub/index.md#sub)', 'alive ok'],
  ['[x](sub/#gone)', 'dead anchor-missing'],
  ['[x](#fn:1)', 'alive ok'],
];

test.for(inMkDocs)('MkDocs: %s', async ([link, verdict], { project }) => {
  fill(project);
  const result = await judge(project, link, ['--flavor', 'mkdocs']);
  expect(result === undefined ? undefined : verdictOf(result)).toBe(verdict);
});

describe('where a site generator makes the pages', () => {
  test.for([
    ['[x](gone/)', 'skipped site-route'],
    ['[x](other)', 'alive ok'],
    ['[x](other.html)', 'alive ok'],
    ['[x](gone.html)', 'skipped site-route'],
    ['[x](gone.md)', 'dead file-missing'],
  ] as const)('%s', async ([link, verdict], { project }) => {
    fill(project);
    project.write('_config.yml', 'title: x\n');
    const result = await judge(project, link);
    expect(result === undefined ? undefined : verdictOf(result)).toBe(verdict);
  });

  test('anchors of a page that holds parts from elsewhere are not judged', async ({ project }) => {
    fill(project);
    project.write('docs/guide/parts.md', '# Parts\n\n{% include more.md %}\n');
    expect(await judge(project, '[x](parts.md#gone)')).toMatchObject({ verdict: 'skipped', reason: 'site-route' });
  });
});

describe('the site root', () => {
  test.for([
    ['[x](/guide/other.md)', 'alive ok'],
    ['[x](/gone.md)', 'dead file-missing'],
  ] as const)('%s', async ([link, verdict], { project }) => {
    fill(project);
    project.write('genai-links.config.json', '{ "siteRoot": "docs" }');
    const result = await judge(project, link);
    expect(result === undefined ? undefined : verdictOf(result)).toBe(verdict);
  });
});

test('what is missing comes with the name that was meant', async ({ project }) => {
  fill(project);
  expect((await judge(project, '[x](othre.md)'))?.message).toContain('did you mean other.md?');
  expect((await judge(project, '[x](#two-wrods)'))?.message).toContain('did you mean #two-words?');
});

test('nothing is read through a symlink that leads out of the project', async ({ project }) => {
  symlinkSync('/etc', join(project.root, 'out'));
  expect(await judge(project, '[x](/out/passwd)')).toMatchObject({ verdict: 'skipped', reason: 'site-route' });
});

test('a symlink inside the project is what it leads to', async ({ project }) => {
  fill(project);
  symlinkSync(join(project.root, 'docs'), join(project.root, 'alias'));
  expect(await judge(project, '[x](/alias/guide/other.md#other)')).toMatchObject({ verdict: 'alive' });
});

test('links of pages outside of the project count from those pages', async ({ project }) => {
  project.write('inner/.git/HEAD', '');
  project.write('other/a.md', '[there](b.md), [gone](c.md), [out](../x.md)\n');
  project.write('other/b.md', '# B\n');
  const { stdout } = await project.run(['check', '../other', '--offline', '--format', 'json'], { folder: 'inner' });
  const { results }: { results: CheckResult[] } = JSON.parse(stdout);
  expect(results.map(verdictOf)).toEqual(['alive ok', 'dead file-missing', 'skipped site-route']);
});

const inVault: readonly (readonly [link: string, verdict: string])[] = [
  ['[[other]]', 'alive ok'],
  ['[[other#Größe & Co.]]', 'alive ok'],
  ['[[other#Other#Größe & Co.]]', 'alive ok'],
  ['[[other#^block]]', 'alive ok'],
  ['[[other#Gone]]', 'dead anchor-missing'],
  ['[[docs/guide/other|words]]', 'alive ok'],
  ['[[#Two words]]', 'alive ok'],
  ['[[#Gone]]', 'dead anchor-missing'],
  ['[[somewhere]]', 'skipped site-route'],
  ['[x](README.md)', 'alive ok'],
  ['[x](other.md#Gr%C3%B6%C3%9Fe%20%26%20Co.)', 'alive ok'],
  ['![[a.png]]', 'skipped site-route'],
];

test.for(inVault)('in a vault, %s is %s', async ([link, verdict], { project }) => {
  fill(project);
  const result = await judge(project, link, ['--flavor', 'obsidian']);
  expect(result && verdictOf(result)).toBe(verdict);
});

const onDocusaurus: readonly (readonly [link: string, verdict: string])[] = [
  ['[x](other.md)', 'alive ok'],
  ['[x](gone.md)', 'dead file-missing'],
  ['[x](gone)', 'skipped site-route'],
  ['![x](@site/static/a.png)', 'skipped site-route'],
  ['[x](@site/docs/gone.md)', 'skipped site-route'],
  ['<Link to="gone">x</Link>', 'skipped site-route'],
  ['<img src={useBaseUrl("/a.png")} />', 'skipped template'],
];

test.for(onDocusaurus)('on a page of Docusaurus, %s is %s', async ([link, verdict], { project }) => {
  fill(project);
  const result = await judge(project, link, ['--flavor', 'docusaurus']);
  expect(result && verdictOf(result)).toBe(verdict);
});

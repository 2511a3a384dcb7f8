import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect } from 'vitest';
import { diffMarkdown, diffText } from '../../src/commands/diff-formats.ts';
import { columnsOf } from '../../src/export/text-width.ts';
import { plainStyle } from '../../src/model/style.ts';
import { diffRegistries } from '../../src/registry/diff.ts';
import { nastyTitle } from '../export/nasty-title.ts';
import { type TestProject, test } from '../helpers/project.ts';
import { registryOf } from '../registry/registry-of.ts';

async function twoRegistries(project: TestProject): Promise<void> {
  project.write(
    'a.md',
    '# Agents\n\n- [Alpha work](https://a.example)\n- [Beta](https://b.example)\n- [Gone](https://g.example)\n',
  );
  project.write('b.md', '# Images\n');
  await project.run(['build', '--registry', 'old.json', '--no-cache']);
  project.write('a.md', '# Agents\n\n- [Alpha works](https://a.example)\n- [New one](https://n.example)\n');
  project.write('b.md', '# Images\n\n- [Beta](https://b.example)\n');
  await project.run(['build', '--registry', 'new.json', '--no-cache']);
}

test('tells what was added, removed, moved, retitled and retagged', async ({ project }) => {
  await twoRegistries(project);
  expect(await project.run(['diff', 'old.json', 'new.json'])).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stderr": "",
      "stdout": "added (1)
      + New one https://n.example/ a.md:4
    removed (1)
      - Gone https://g.example/ a.md:5
    moved (1)
      ~ Beta: a.md (Agents) → b.md (Images)
    retitled (1)
      ~ url:a.example: Alpha work → Alpha works
    retagged (1)
      ~ Beta: +images -agents
    ",
    }
  `);
  expect((await project.run(['diff', 'old.json', 'new.json', '--format', 'markdown'])).stdout).toMatchInlineSnapshot(`
    "**Registry:** 1 added, 1 removed, 1 moved, 1 retitled, 1 retagged

    ### Added (1)

    - New one \`https://n.example/\` \`a.md:4\`

    ### Removed (1)

    - Gone \`https://g.example/\` \`a.md:5\`

    ### Moved (1)

    - Beta: \`a.md (Agents)\` → \`b.md (Images)\`

    ### Retitled (1)

    - \`url:a.example\`: Alpha work → Alpha works

    ### Retagged (1)

    - Beta: \`+images\` \`-agents\`
    "
  `);
});

test('JSON has every sort, empty ones too', async ({ project }) => {
  await twoRegistries(project);
  const { stdout } = await project.run(['diff', 'old.json', 'new.json', '--format', 'json']);
  const diff = JSON.parse(stdout);
  expect(Object.keys(diff)).toEqual([
    ...['version', 'summary', 'added', 'removed', 'moved', 'retitled', 'retagged', 'rekinded', 'readdressed'],
    ...['changed', 'pages', 'links'],
  ]);
  expect(diff.summary).toMatchObject({ added: 1, removed: 1, moved: 1, retitled: 1, retagged: 1, changed: 0 });
  expect(diff.added).toEqual([
    {
      id: 'url:n.example',
      url: 'https://n.example/',
      title: 'New one',
      kind: expect.any(String),
      tags: ['agents'],
      places: [{ file: 'a.md', section: ['Agents'], line: 4, column: 3 }],
    },
  ]);
  expect(diff.retagged).toEqual([{ id: 'url:b.example', title: 'Beta', added: ['images'], removed: ['agents'] }]);
});

test('the same registry twice is no difference, and no failure', async ({ project }) => {
  await twoRegistries(project);
  expect(await project.run(['diff', 'old.json', 'old.json'])).toEqual({
    code: 0,
    stdout: 'no difference\n',
    stderr: '',
  });
  const { code, stdout } = await project.run(['diff', 'old.json', 'old.json', '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).added).toEqual([]);
});

describe('an operand is', () => {
  test('the standard input', async ({ project }) => {
    await twoRegistries(project);
    const stdin = project.read('old.json');
    const whole = (await project.run(['diff', 'old.json', 'new.json'])).stdout;
    expect((await project.run(['diff', '-', 'new.json'], { stdin })).stdout).toBe(whole);
    expect((await project.run(['diff', 'new.json', '-'], { stdin })).stdout).toContain('New one');
  });

  test('relative to where the user stands', async ({ project }) => {
    await twoRegistries(project);
    project.write('docs/deep/x.txt', '');
    expect((await project.run(['diff', '../../old.json', '../../new.json'], { folder: 'docs/deep' })).code).toBe(0);
  });

  test.for<[argv: readonly string[], says: RegExp, stdin?: string]>([
    [['-', '-'], /both registries cannot come from the standard input/],
    [['-', 'new.json'], /the standard input is empty/, ''],
    [['-', 'new.json'], /the standard input:1:2 is not valid JSON/, '{'],
    [['nowhere.json', 'new.json'], /nowhere\.json: there is no such file/],
    [['foreign.json', 'new.json'], /foreign\.json is no registry of genai-links/],
    [['new.json', 'docs'], /docs: it cannot be read \(EISDIR\)/],
    [['new.json'], /missing required argument 'new'/],
    [['a', 'b', 'c'], /too many arguments/],
  ])('no registry: %j', async ([argv, says, stdin = '{}'], { project }) => {
    await twoRegistries(project);
    project.write('foreign.json', '{"name": "x"}');
    project.write('docs/x', '');
    const { code, stdout, stderr } = await project.run(['diff', ...argv], { stdin });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });

  test('a pipe, which can be read once', async ({ project }) => {
    await twoRegistries(project);
    const pipe = join(project.root, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const writer = spawn('sh', ['-c', 'cat old.json > pipe'], { cwd: project.root });
    const { stdout } = await project.run(['diff', 'pipe', 'new.json']);
    writer.kill();
    expect(stdout).toBe((await project.run(['diff', 'old.json', 'new.json'])).stdout);
  });
});

test('does not write over a registry', async ({ project }) => {
  await twoRegistries(project);
  const before = project.read('new.json');
  expect((await project.run(['diff', 'old.json', 'new.json', '-o', 'new.json'])).code).toBe(2);
  expect(project.read('new.json')).toBe(before);
});

/** Registries that differ in all that people write. */
const hostileDiff = fc.tuple(nastyTitle, nastyTitle, nastyTitle).map(([before, after, other]) => {
  const older = registryOf({ 'a.md': '# A\n\n- [X](https://x.example)\n- [Y](https://y.example)\n' });
  const newer = registryOf({ 'b.md': '# B\n\n- [X](https://x.example)\n- [Z](https://z.example)\n' });
  const titled = (registry: typeof older, title: string) => ({
    ...registry,
    resources: registry.resources.map((resource) => ({ ...resource, title, description: title, tags: [other] })),
    links: registry.links.map((link) => ({ ...link, section: [title] })),
  });
  return diffRegistries(titled(older, before), titled(newer, after));
});

test('whatever titles hold, a terminal of any width gets lines that fit, and nothing that steers it', () => {
  fc.assert(
    fc.property(hostileDiff, fc.integer({ min: 1, max: 120 }), (diff, width) => {
      const text = [...diffText(diff, { ...plainStyle, width })].join('');
      for (const line of text.split('\n')) {
        expect(columnsOf(line)).toBeLessThanOrEqual(Math.max(28, width));
        expect(line).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
      }
    }),
  );
});

test('whatever titles hold, a comment has no link, no image, no HTML and no heading of theirs', () => {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  fc.assert(
    fc.property(hostileDiff, (diff) => {
      const tokens = markdown.parse([...diffMarkdown(diff)].join(''), {});
      const types = tokens.flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)]);
      expect(types.filter((type) => /html|image|link|fence|code_block|hr|blockquote|table/.test(type))).toEqual([]);
      const headings = tokens.filter((_, at) => tokens[at - 1]?.type === 'heading_open').map(({ content }) => content);
      for (const heading of headings) expect(heading).toMatch(/^[A-Z][a-z ]+ \(\d+\)$/);
    }),
  );
});

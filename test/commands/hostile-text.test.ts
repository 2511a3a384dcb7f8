import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { type TestProject, test } from '../helpers/project.ts';

const hostile = 'a\u001b[31mb\nc\r\u202ed\u009b2J\u0000';
// A terminal acts on these; a line feed ends the lines that a message has.
const CONTROLS = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\u2028\u2029]/u;

const anything = fc.string({
  unit: fc.constantFrom(
    '\u001b',
    '\n',
    '\r',
    '\t',
    '\u0007',
    '\u009b',
    '\u202e',
    '\u2028',
    "'",
    '(',
    ')',
    '?',
    '-',
    'a',
    ':',
    '"',
    ' ',
  ),
  minLength: 1,
  maxLength: 12,
});

/** The same with letters in the place of what is no letter: how many lines a message has. */
function tame(text: string): string {
  return text.replace(/[\p{Cc}\u202e\u2028]/gu, 'x');
}

function places(text: string): readonly (readonly string[])[] {
  return [
    [text],
    ['help', text],
    ['list', `--${text}`],
    ['list', `-tag:${text}`],
    ['list', '--registry', text],
    ['list', '--config', text],
    ['list', '--sort', text],
    ['list', '--format', text],
    ['list', '--year', text],
    ['list', '--limit', text],
    ['list', '--tag', text],
    ['list', `kind:${text}`],
    ['list', 'found', text],
    ['list', '-o', `nowhere/\0${text}`],
    ['lint', '--flavor', text],
    ['lint', '--rule', text],
    ['lint', '--format', `json=${text}/\0`],
    ['lint', text],
    ['build', text],
    ['build', '--registry', `a.md/${text}`],
    ['check', '--offline', text],
    ['check', '--fail-on', text],
    ['check', '--allow-private', text],
    ['show', text],
    ['explain', text],
    ['completion', text],
    ['diff', text, text],
    ['export', '--verdict', text],
  ];
}

async function setUp(project: TestProject): Promise<void> {
  project.write('genai-links.config.json', '{ "sources": ["*.md"] }');
  project.write('a.md', '# Agents\n\n- [A](https://a.example)\n');
  await project.run(['build', '--quiet']);
}

describe('whatever is typed, the standard error holds lines of text', () => {
  test('in every argument', async ({ project }) => {
    await setUp(project);
    for (const argv of places(hostile)) {
      const { stderr } = await project.run(argv);
      expect(stderr, JSON.stringify(argv)).not.toMatch(CONTROLS);
    }
  });

  test('and no more lines than the message has', async ({ project }) => {
    await setUp(project);
    await fc.assert(
      fc.asyncProperty(anything, fc.nat(places('').length - 1), async (text, place) => {
        const { stderr } = await project.run(places(text)[place] ?? []);
        expect(stderr).not.toMatch(CONTROLS);
        const plain = await project.run(places(tame(text))[place] ?? []);
        // Other characters may lead to another fault, but none has more lines than these: message, excerpt, caret, hint.
        const most = Math.max(5, plain.stderr.split('\n').length);
        if (!/^Usage/m.test(plain.stderr)) expect(stderr.split('\n').length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 150 },
    );
  });

  test('an unknown option forges no line of its own', async ({ project }) => {
    await setUp(project);
    const { stderr } = await project.run(['list', '--x\n(Did you mean --all?)\ngenai-links: all is well']);
    expect(stderr).toBe(
      "genai-links: error: unknown option '--x (Did you mean --all?) genai-links: all is well'\n  genai-links list --help says what it takes\n".replace(
        'error: ',
        '',
      ),
    );
  });
});

describe('whatever files hold, the standard error holds lines of text', () => {
  test.for<[file: string, content: unknown]>([
    ['genai-links.config.json', { [hostile]: 1 }],
    ['genai-links.config.json', { flavor: hostile }],
    ['genai-links.config.json', { data: `../${hostile}` }],
    ['genai-links.config.json', { rules: { [hostile]: 'off' } }],
    ['genai-links.config.json', { sources: [hostile] }],
    ['genai-links.config.json', { sources: ['*.md', hostile] }],
    ['genai-links.config.json', { sources: [`../${hostile}`] }],
    ['genai-links.config.json', { ignore: [{ [hostile]: 'x' }] }],
    ['data/overrides.json', { [hostile]: { title: 'x' } }],
    ['data/overrides.json', { [hostile]: { [hostile]: 'x' } }],
    ['data/overrides.json', { 'a.example': { kind: hostile } }],
    ['data/metadata.json', { [hostile]: 1 }],
    ['data/metadata.json', { resources: { [hostile]: { [hostile]: 1 } } }],
    ['data/taxonomy.json', { [hostile]: 1 }],
    ['data/taxonomy.json', { tags: { [hostile]: { [hostile]: 1 } } }],
  ])('%s: %j', async ([file, content], { project }) => {
    await setUp(project);
    project.write(file, JSON.stringify(content));
    for (const argv of [['build'], ['lint', '--format', 'json'], ['show', 'a.example'], ['build', '--verbose']]) {
      const { stderr } = await project.run(argv);
      expect(stderr, JSON.stringify(argv)).not.toMatch(CONTROLS);
      expect(stderr).not.toMatch(/^c/m);
    }
  });

  test('a registry that is broken, in what a frozen build says of it too', async ({ project }) => {
    await setUp(project);
    project.write(
      'data/registry.json',
      JSON.stringify({ format: 'genai-links', version: 1, sources: [{ file: 1, [hostile]: 1 }] }),
    );
    const { stdout, stderr } = await project.run(['build', '--frozen']);
    expect(stdout + stderr).not.toMatch(CONTROLS);
  });

  test('names of files, in problems that a verbose build tells', async ({ project }) => {
    await setUp(project);
    project.write('b\u001b[31m\u202e.md', '[a](htps://a.example)\n');
    const { stderr } = await project.run(['build', '--verbose']);
    expect(stderr).toMatch(/misspelt/);
    expect(stderr).not.toMatch(CONTROLS);
  });
});

test('a bug is told in lines of text, the stack on lines of its own', async ({ project }) => {
  await setUp(project);
  const broken = Object.defineProperty({}, 'NO_COLOR', {
    get: () => {
      throw new Error(hostile);
    },
  });
  const { stderr } = await project.run(['list'], { env: broken });
  expect(stderr).toMatch(/bug[^\n]*\n(?:.*\n)* +at /);
  expect(stderr).not.toMatch(CONTROLS);
});

describe('no password reaches the standard error', () => {
  const secret = 'https://me:hunter2@a.example/x';

  test.for([
    ['show', secret],
    ['build', secret],
    ['lint', secret],
    ['explain', secret],
    ['completion', secret],
    ['diff', secret, secret],
    ['export', `kind:${secret}`],
    ['list', '--kind', secret],
    ['list', '--year', secret],
    ['list', '--registry', secret],
    ['list', '--config', secret],
    ['list', '--sort', secret],
    ['list', `--${secret}`],
    [secret],
    ['check', '--allow-private', secret],
    ['list', `kind:${'x'.repeat(270)}${secret}`],
  ])('%j', async (argv, { project }) => {
    await setUp(project);
    const { stdout, stderr } = await project.run(argv);
    expect(stderr).not.toBe('');
    expect(stdout + stderr).not.toContain('hunter2');
  });
});

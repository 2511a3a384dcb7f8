import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeInto } from '../helpers/terminal.ts';
import { requireTools } from '../helpers/tools.ts';

const program = resolve(import.meta.dirname, '../../bin/genai-links.js');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'genai-links-completion-')));
const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: folder, LANG: 'C.UTF-8' };

/** Ids by the letter that they begin with: each would do something, were it read by a shell. */
const hostile = {
  m: 'm:$(touch pwned)',
  b: 'b:`touch pwned`',
  c: 'c:; touch pwned',
  d: 'd:two words  and "quotes"',
  e: "e:it's",
  f: 'f:back\\slash',
  g: 'g:$HOME',
  h: 'h:*',
  i: 'i:a&b|c>d<e(f)',
  j: 'j:#no ~comment',
  k: 'k:{x,y}',
  l: 'l:über=ü@[z]',
  a: 'arxiv:2303.18223',
} as const;

/** What stands in the way of the program: it shows the arguments of any run but those of a completion. */
const shim = `#!/bin/sh
if [ "$1" = __complete ] || [ "$1" = completion ]; then exec "${process.execPath}" "${program}" "$@"; fi
printf given:
printf '[%s]' "$@"
echo
`;

beforeAll(() => {
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'data'));
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'bin', 'genai-links'), shim);
  chmodSync(join(folder, 'bin', 'genai-links'), 0o755);
  writeFileSync(join(folder, 'genai-links.config.json'), '{}');
  writeFileSync(join(folder, 'two words.md'), '');
  const resource = (id: string) => ({ id, url: 'https://x.example/', title: `T ${id}\u001b[31m`, kind: 'paper' });
  const tags = ['rag', 'agents', 'odd $(touch pwned)', 'line\nbreak'];
  const registry = {
    format: 'genai-links',
    version: 1,
    sources: [],
    resources: [...Object.values(hostile), 'n:line\nbreak'].map((id) => ({ ...resource(id), tags })),
    links: [],
  };
  writeFileSync(join(folder, 'data', 'registry.json'), JSON.stringify(registry));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const setUp = {
  bash: ['source <(genai-links completion bash)'],
  zsh: ['autoload -U compinit', 'compinit -u -D', 'source <(genai-links completion zsh)'],
} as const;

/** What the program is given when a line with tabs in it has been typed. */
function given(shell: 'bash' | 'zsh', lines: readonly string[]): readonly string[] {
  const shown = typeInto(shell, setUp[shell], lines, { cwd: folder, env });
  return [...shown.matchAll(/given:\[(.*)\]\r?$/gm)].map(([, args = '']) => args);
}

describe.each(['bash', 'zsh'] as const)('%s', (shell) => {
  test('completes commands, options, values and files', (context) => {
    requireTools(context, 'zsh', shell);
    const lines = [
      'genai-links expl\t',
      'genai-links list --lim\t3',
      'genai-links list --kind sur\t',
      'genai-links list --kind=sur\t',
      'genai-links list --kind paper,sur\t',
      'genai-links list --tag ra\t',
      'genai-links list --tag agents,ra\t',
      'genai-links list tag:ra\t',
      'genai-links lint --rule doubled-s\t',
      'genai-links check --format sar\t',
      'genai-links check --fail-on dead,dow\t',
      'genai-links lint two\t',
      'genai-links help lin\t',
      'genai-links explain http\t',
    ];
    expect(given(shell, lines)).toEqual([
      'explain',
      'list][--limit][3',
      'list][--kind][survey',
      'list][--kind=survey',
      'list][--kind][paper,survey',
      'list][--tag][rag',
      'list][--tag][agents,rag',
      'list][tag:rag',
      'lint][--rule][doubled-scheme',
      'check][--format][sarif',
      'check][--fail-on][dead,down',
      'lint][two words.md',
      'help][lint',
      'explain][http',
    ]);
  });

  test('ids come whole, and nothing in them is run', (context) => {
    requireTools(context, 'zsh', shell);
    const ids = Object.entries(hostile);
    expect(
      given(
        shell,
        ids.map(([start]) => `genai-links show ${start}\t`),
      ),
    ).toEqual(ids.map(([, id]) => `show][${id}`));
    expect(
      given(
        shell,
        ids.map(([start]) => `genai-links show ${start === 'a' ? 'arxiv' : start}:\t`),
      ),
    ).toEqual(ids.map(([, id]) => `show][${id}`));
    expect(
      given(
        shell,
        ids.map(([start]) => `genai-links show '${start}\t`),
      ),
    ).toEqual(ids.map(([, id]) => `show][${id}`));
    expect(
      given(
        shell,
        ids.map(([start]) => `genai-links show "${start}\t`),
      ),
    ).toEqual(ids.map(([, id]) => `show][${id}`));
    expect(given(shell, ['genai-links list --tag od\t'])).toEqual(['list][--tag][odd $(touch pwned)']);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

describe('fish', () => {
  const fish = (line: string, cwd = folder) => {
    const ask = `genai-links completion fish | source; complete -C '${line.replace(/['\\]/g, '\\$&')}'`;
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', ask], { cwd, env, encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.split('\n').filter(Boolean);
  };
  const values = (line: string) => fish(line).map((each) => each.split('\t')[0]);

  test('completes commands, options, values and files', (context) => {
    requireTools(context, 'fish');
    expect(fish('genai-links expl')).toEqual([expect.stringMatching(/^explain\tsay why/)]);
    expect(values('genai-links list --lim')).toEqual(['--limit']);
    expect(values('genai-links list --kind=sur')).toEqual(['--kind=survey']);
    expect(values('genai-links list --tag agents,ra')).toEqual(['agents,rag']);
    expect(values('genai-links lint --rule doubled-s')).toEqual(['doubled-scheme']);
    expect(values('genai-links lint two')).toEqual(['two words.md']);
    expect(values('genai-links list --registry=da')).toEqual(['--registry=data/']);
  });

  test('ids come whole, and nothing in them is run', (context) => {
    requireTools(context, 'fish');
    for (const [start, id] of Object.entries(hostile)) expect(values(`genai-links show ${start}`)).toEqual([id]);
    expect(values('genai-links show n')).toEqual([]);
    expect(fish('genai-links show arx')).toEqual(['arxiv:2303.18223\tT arxiv:2303.18223\\u{1b}[31m']);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

test('nothing was written', () => {
  expect(
    readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .toSorted(),
  ).toEqual(['bin', 'data', 'empty', 'genai-links.config.json', 'two words.md'].toSorted());
});

import { spawnSync } from 'node:child_process';

/** How a shell is started without what its user has set up, and told of its prompt. */
const starts = {
  bash: "env PS1='READY>' bash --norc --noprofile -i",
  zsh: 'zsh -f -i',
} as const;

/**
 * Types into a real shell on a terminal of its own, which zsh provides, and gives what it shows. Each line is typed whole,
 * a tab in it asks for a completion; `commands` are run before.
 */
export function typeInto(
  shell: keyof typeof starts,
  commands: readonly string[],
  lines: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
): string {
  const script = [
    'zmodload zsh/zpty',
    `zpty shell ${quoted(starts[shell])}`,
    // What is typed must not be read as what was asked for: so the mark is spelt in two parts.
    'await() { zpty -r shell shown "*$1*"; print -r -- $shown }',
    ...[...commands, "PS1='READY>'", ...lines].flatMap((line, at) => [
      `zpty -w -n shell ${quoted(`${line}\r`)}`,
      `zpty -w -n shell ${quoted(`echo DO''NE${at}_\r`)}`,
      `await DONE${at}_`,
    ]),
    'zpty -d shell',
  ];
  const { stdout, stderr, status } = spawnSync('zsh', ['-f', '-c', script.join('\n')], {
    cwd,
    env: { ...env, TERM: 'dumb' },
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`${shell}: ${status} ${stderr}\n${stdout}`);
  return stdout;
}

function quoted(text: string): string {
  return `$'${text.replace(/[\\']/g, '\\$&').replaceAll('\t', '\\t').replaceAll('\r', '\\r')}'`;
}

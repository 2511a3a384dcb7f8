import { type Answer, answer, type Candidate, type Typed } from '../completion/answer.ts';
import { spellBash, splitBash } from '../completion/bash-words.ts';
import { mergeSettings } from '../config/merge.ts';
import { findProject, type Project } from '../config/project.ts';
import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import type { Io } from '../model/io.ts';
import { printable } from '../model/printable.ts';
import type { Command, Context } from './command.ts';
import { completionValues } from './completion-values.ts';

/**
 * Answers a shell that asks what may follow: `:files` or `:values`, then a line for each value. Whatever is wrong with the
 * project, nothing is said of it: the user is in the middle of a line.
 */
export async function complete(argv: readonly string[], commands: readonly Command[], io: Io): Promise<ExitCode> {
  try {
    io.stdout.write(await linesFor(argv, commands, io));
  } catch {
    // No answer is one too.
  }
  return exitCodes.clean;
}

async function linesFor([shell, ...rest]: readonly string[], commands: readonly Command[], io: Io): Promise<string> {
  if (shell === 'bash') {
    const [line = '', breaks = ''] = rest;
    const split = splitBash(line, breaks);
    const found = await ask({ words: split.words.slice(1), current: split.current }, commands, io);
    return written(found, ({ value }) => spellBash(value, split));
  }
  const words = rest[0] === '--' ? rest.slice(1) : rest;
  const current = words.at(-1) ?? '';
  // Of these, fish alone hands over the last word as it is typed.
  const plain = shell === 'fish' ? splitBash(current, '').current : current;
  const found = await ask({ words: words.slice(0, -1), current: plain }, commands, io);
  return written(found, ({ value, note }) => (note === undefined ? value : `${value}\t${printable(note)}`));
}

function ask(typed: Typed, commands: readonly Command[], io: Io): Promise<Answer> {
  return answer(
    typed,
    commands,
    completionValues(() => contextOf(typed, io)),
  );
}

/** What a value that is no line of its own would do to a shell, nobody needs to know. */
function written({ candidates, hasFiles }: Answer, spell: (candidate: Candidate) => string | undefined): string {
  const lines = candidates
    .filter(({ value }) => printable(value) === value)
    .map(spell)
    .filter((line) => line !== undefined && line !== '');
  return `${[hasFiles ? ':files' : ':values', ...lines].join('\n')}\n`;
}

/** The project of the line that is being typed. */
function contextOf({ words }: Typed, io: Io): Context {
  const registry = lastValueOf('--registry', words, io);
  const config = lastValueOf('--config', words, io);
  const flags = { quiet: true, ...(registry !== undefined && { registry }), ...(config !== undefined && { config }) };
  try {
    const project = findProject(io.cwd, config);
    return { project, settings: mergeSettings(project, flags), flags, operands: [], io };
  } catch {
    const project: Project = { root: io.cwd, foundBy: 'folder', written: {} };
    return { project, settings: mergeSettings(project, flags), flags, operands: [], io };
  }
}

function lastValueOf(name: string, words: readonly string[], { env }: Io): string | undefined {
  const at = words.lastIndexOf(name);
  const value = at >= 0 ? words[at + 1] : words.findLast((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
  return value?.replace(/^~(?=\/)/, env.HOME ?? '~');
}

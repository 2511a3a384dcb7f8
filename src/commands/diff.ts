import { resolve } from 'node:path';
import { readStream } from '../files/read-stream.ts';
import { exitCodes } from '../model/exit-code.ts';
import type { Registry } from '../model/registry.ts';
import { UserError } from '../model/user-error.ts';
import { diffRegistries } from '../registry/diff.ts';
import { parseRegistry } from '../registry/load.ts';
import type { Context, Run } from './command.ts';
import { diffFormats } from './diff-formats.ts';
import { readJsonText, shownPath } from './json-file.ts';
import { writeResult } from './output.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { foreign } from './registry.ts';

/** How operands spell the standard input. */
const STANDARD_INPUT = '-';
/** The longest text that Node holds. */
const MOST_CHARACTERS = 2 ** 29 - 24;

export const run: Run = async (context) => {
  const [older = '', newer = ''] = context.operands;
  if (older === STANDARD_INPUT && newer === STANDARD_INPUT) {
    throw new UserError('OPERANDS_SAME', 'both registries cannot come from the standard input', {
      hint: 'name a file in place of one -',
    });
  }
  // One after the other: a pipe is read once.
  const registries = { older: await registryOf(context, older), newer: await registryOf(context, newer) };
  const diff = diffRegistries(registries.older, registries.newer);
  await refuseOverwriting(
    context,
    registries.newer.sources.map(({ file }) => file),
  );
  const format = Object.keys(diffFormats).find((name) => context.settings.format.includes(name)) ?? 'text';
  const render = diffFormats[format as keyof typeof diffFormats];
  await writeResult(context, (style) => render(diff, style));
  return exitCodes.clean;
};

/** The registry of an operand: a file, a pipe such as `<(git show HEAD:data/registry.json)`, or the standard input. */
async function registryOf(context: Context, operand: string): Promise<Registry> {
  const { io } = context;
  const isInput = operand === STANDARD_INPUT;
  const path = resolve(io.cwd, operand);
  const name = isInput ? 'the standard input' : shownPath(context, path);
  const text = isInput ? await inputText(context, name) : readJsonText(path, name);
  if (text.trim() === '') {
    throw new UserError('REGISTRY_EMPTY', `${name} is empty: no registry stands there`, {
      hint: 'a command that writes it may have failed, such as git show of a file that a commit does not have',
    });
  }
  const registry = await parseRegistry(name, text);
  if (registry === undefined) throw foreign(name);
  return registry;
}

async function inputText({ io }: Context, name: string): Promise<string> {
  const text = await readStream(io.stdin, MOST_CHARACTERS);
  if (typeof text === 'string') return text;
  throw new UserError('FILE_UNREADABLE', `${name} is not valid JSON: it ${text.message}`);
}

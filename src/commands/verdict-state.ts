import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { leadsOut } from '../files/own.ts';
import { readText } from '../files/read.ts';
import { UserError } from '../model/user-error.ts';
import { parseVerdictState, type VerdictState } from '../registry/verdict-state.ts';
import type { Context } from './command.ts';

const file = '.genai-links/state.jsonl';
const LARGEST = 512 * 1024 ** 2;

/** What was found when the project's addresses were checked. Throws `UserError` where that is not known. */
export function loadVerdictState({ project: { root } }: Context): VerdictState {
  const path = join(root, file);
  if (!existsSync(path)) {
    throw new UserError('STATE_MISSING', `verdicts stand in ${file}, and there is no such file in ${root}`, {
      hint: 'it holds a line for each address that was checked: {"url":"https://example.com/","verdict":"alive"}',
    });
  }
  if (leadsOut(path, root)) throw new UserError('STATE_OUTSIDE', `${file} leads out of the project by a symbolic link`);
  if (statSync(path).isDirectory()) throw new UserError('STATE_UNREADABLE', `${file} is a folder, and no file`);
  // To read a pipe that nobody writes to would never end.
  if (!statSync(path).isFile()) throw new UserError('STATE_UNREADABLE', `${file} is no regular file, and is not read`);
  const text = readText(path, LARGEST);
  if (typeof text !== 'string') throw new UserError('STATE_UNREADABLE', `${file} ${text.message}`);
  return parseVerdictState(text, file);
}

/** The same, or undefined where nothing was checked yet. */
export function findVerdictState(context: Context): VerdictState | undefined {
  return existsSync(join(context.project.root, file)) ? loadVerdictState(context) : undefined;
}

import { completionScripts, shells } from '../completion/scripts.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { exitCodes } from '../model/exit-code.ts';
import { UserError } from '../model/user-error.ts';
import type { Run } from './command.ts';
import { writeResult } from './output.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';

/** Prints what a shell is to read. */
export const run: Run = async (context) => {
  const [name = ''] = context.operands;
  const shell = shells.find((known) => known === name);
  if (shell === undefined) {
    throw new UserError('SHELL_UNKNOWN', `"${name}" is no shell that is known`, {
      hint: didYouMean(name, shells) ?? `known shells: ${shells.join(', ')}`,
    });
  }
  await refuseOverwriting(context, []);
  await writeResult(context, () => [completionScripts[shell]]);
  return exitCodes.clean;
};

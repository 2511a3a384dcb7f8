import { UserError } from '../model/user-error.ts';
import type { Context } from './command.ts';
import { STANDARD_OUTPUT } from './output.ts';

/**
 * Rejects with `UserError` where the output would take the place of a source, a registry, the configuration, a file that
 * people keep by hand, or one that the project remembers by. What it takes to know them is loaded only for a file.
 */
export async function refuseOverwriting(
  context: Context,
  sources: Iterable<string>,
  output = context.settings.output ?? STANDARD_OUTPUT,
): Promise<void> {
  if (output === STANDARD_OUTPUT) return;
  const { isKept, isSourceFile } = await import('./kept-files.ts');
  if (isSourceFile(context, sources, output)) {
    throw refusal(output, 'is a source', 'write to another file, or name this one in "exclude" of the configuration');
  }
  if (isKept(context, output)) throw refusal(output, 'is kept by the project', 'write to another file');
}

function refusal(output: string, reason: string, hint: string): UserError {
  return new UserError('OUTPUT_IS_KEPT', `${output} ${reason}: writing there would lose it`, { hint });
}

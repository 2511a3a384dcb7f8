import { resolve } from 'node:path';
import { writeAtomically } from '../files/write.ts';
import { plainStyle, type Style } from '../model/style.ts';
import type { Context } from './command.ts';
import { styleFor } from './style.ts';

/** Writes a result where the user wants it: the file of `-o`, else the standard output. */
export async function writeResult(context: Context, render: (style: Style) => Iterable<string>): Promise<void> {
  const { io, settings } = context;
  if (settings.output !== undefined && settings.output !== '-') {
    writeAtomically(resolve(io.cwd, settings.output), render(plainStyle));
    return;
  }
  const style = await styleFor(io.stdout, settings, io);
  for (const piece of render(style)) io.stdout.write(piece);
}

/** Says something that is no result, on the standard error, unless `--quiet`. */
export function note({ io, settings }: Context, message: string): void {
  if (!settings.quiet) io.stderr.write(`${message}\n`);
}

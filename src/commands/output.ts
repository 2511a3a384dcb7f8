import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeAtomically } from '../files/write.ts';
import { isStream, writeThrough } from '../files/write-through.ts';
import { shown } from '../model/shown.ts';
import { plainStyle, type Style } from '../model/style.ts';
import type { Context } from './command.ts';
import { styleFor } from './style.ts';

/** How the command line spells the standard output where it takes a file. */
export const STANDARD_OUTPUT = '-';

/** Writes a result where the user wants it: the file of `-o`, else the standard output. */
export function writeResult(context: Context, render: (style: Style) => Iterable<string>): Promise<void> {
  return writeTo(context, context.settings.output ?? STANDARD_OUTPUT, render);
}

/** Writes to a file of the command line, or to the standard output. */
export async function writeTo(
  { io, settings }: Context,
  output: string,
  render: (style: Style) => Iterable<string>,
): Promise<void> {
  if (output !== STANDARD_OUTPUT) {
    const path = resolve(io.cwd, output);
    const write = isStream(path) ? writeThrough : writeAtomically;
    write(path, render(plainStyle));
    return;
  }
  const style = await styleFor(io.stdout, settings, io);
  for (const piece of inChunks(render(style))) io.stdout.write(piece);
}

/** Characters that are written at once: to write each line by itself takes longer than all else. */
const CHUNK = 65_536;

function* inChunks(pieces: Iterable<string>): Iterable<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** Says something that is no result, on one line of the standard error, unless `--quiet`; it may quote anything. */
export function note({ io, settings }: Context, message: string): void {
  if (!settings.quiet) io.stderr.write(`${shown(message)}\n`);
}

/** A path with its symbolic links followed; as it is where nothing stands there. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

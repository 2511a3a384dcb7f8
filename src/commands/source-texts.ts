import { resolve } from 'node:path';
import { findSources, fromRoot, isExcluded } from '../files/find.ts';
import { readPageText, type Unreadable } from '../files/read.ts';
import { readStream } from '../files/read-stream.ts';
import type { SourceText } from '../markdown/source-text.ts';
import { UserError } from '../model/user-error.ts';
import type { Context } from './command.ts';
import { note } from './output.ts';

/** How the command line spells the standard input where it takes a path. */
const STANDARD_INPUT = '-';
/** What it is called where nobody says a name. */
const NAMELESS = '<stdin>';

export interface SourceTexts {
  /** In the curator's order. */
  readonly texts: readonly SourceText[];
  readonly unreadable: readonly (Unreadable & { readonly file: string })[];
  /** Whether files hold them. */
  readonly isOnDisk: boolean;
  /** The text of a page that the configuration leaves out. */
  readonly leftOut?: string;
}

/** Reads the Markdown that the operands name, else that of the configuration. */
export function readTexts(context: Context, paths: readonly string[]): SourceTexts {
  const { project, settings, io } = context;
  const { sources, exclude, maxFileSize } = settings;
  const onUnmatched = (glob: string) => {
    if (Object.hasOwn(project.written, 'sources')) note(context, `"sources": nothing matches "${glob}"`);
  };
  const files = findSources({ root: project.root, cwd: io.cwd, paths, sources, exclude, onUnmatched });
  if (files.length === 0)
    note(context, 'no Markdown found: "sources" and "exclude" of the configuration say what to read');
  const all = files.map((file) => ({ file, read: readPageText(project.root, file, maxFileSize) }));
  return { ...apart(all), isOnDisk: true };
}

/** Whether the operands say that the page comes from the standard input. Throws `UserError` where they say other things too. */
export function isFromStandardInput({ operands, settings }: Context): boolean {
  const isThere = operands.includes(STANDARD_INPUT);
  if (isThere && operands.length > 1) {
    throw new UserError(
      'STDIN_NOT_ALONE',
      '- stands for the one page on the standard input, and takes no further paths',
    );
  }
  if (!isThere && settings.stdinFilename !== undefined) {
    throw new UserError('STDIN_NOT_READ', '--stdin-filename names what the standard input holds: it goes with -');
  }
  return isThere;
}

/** Reads the page on the standard input as if it stood in the file that it is said to be of. */
export async function readStandardInput(context: Context): Promise<SourceTexts> {
  const { project, settings, io } = context;
  const path = resolve(io.cwd, settings.stdinFilename ?? NAMELESS);
  const file = fromRoot(project.root, path);
  const read = await readStream(io.stdin, settings.maxFileSize);
  if (typeof read !== 'string' && settings.fix) throw new UserError('SOURCE_UNREADABLE', `${file} ${read.message}`);
  if (!isExcluded(file, settings.exclude)) return { ...apart([{ file, read }]), isOnDisk: false };
  note(context, `"exclude" of the configuration leaves out ${file}`);
  return { texts: [], unreadable: [], isOnDisk: false, ...(typeof read === 'string' && { leftOut: read }) };
}

function apart(
  all: readonly { readonly file: string; readonly read: string | Unreadable }[],
): Pick<SourceTexts, 'texts' | 'unreadable'> {
  const texts: SourceText[] = [];
  const unreadable: (Unreadable & { file: string })[] = [];
  for (const { file, read } of all) {
    if (typeof read === 'string') texts.push({ file, source: read });
    else unreadable.push({ ...read, file });
  }
  return { texts, unreadable };
}

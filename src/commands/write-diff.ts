import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { unifiedDiff } from '../files/unified-diff.ts';
import type { Edit } from '../model/edit.ts';
import type { Page } from '../model/page.ts';
import { printable } from '../model/printable.ts';
import type { Context } from './command.ts';
import { note, realPath, STANDARD_OUTPUT, writeResult } from './output.ts';

/** A page and what is to change in its text. */
interface Changed {
  readonly before: Page;
  readonly edits: readonly Edit[];
  /** How many findings that mends. */
  readonly count: number;
}

/** Writes where a result goes what `git apply` takes. A terminal gets it without what could steer it. */
export async function writeDiff(context: Context, changed: readonly Changed[]): Promise<void> {
  const { io, settings } = context;
  const isShown = (settings.output ?? STANDARD_OUTPUT) === STANDARD_OUTPUT && io.stdout.isTTY === true;
  const diff = [...diffOf(changed, context.project.root)];
  await writeResult(context, () => (isShown ? linesShown(diff) : diff));
  const count = changed.reduce((sum, page) => sum + page.count, 0);
  note(context, `--fix would mend ${count} of the findings, in ${changed.length} of the files`);
}

function* diffOf(changed: readonly Changed[], root: string): Iterable<string> {
  const top = topOf(realPath(root));
  // Two names may stand for one file, and git takes no change through a symbolic link.
  const files = new Map(changed.map((page) => [realPath(join(root, page.before.file)), page]));
  for (const [file, { before, edits }] of files) {
    yield* unifiedDiff(relative(top, file).split(sep).join('/'), before.source, edits);
  }
}

/** The top of the repository, from which `git apply` counts names; outside of one, the folder itself. */
function topOf(folder: string): string {
  for (let top = folder; ; top = dirname(top)) {
    if (existsSync(join(top, '.git'))) return top;
    if (dirname(top) === top) return folder;
  }
}

function* linesShown(pieces: Iterable<string>): Iterable<string> {
  for (const piece of pieces) yield piece.replace(/[^\n]+/g, printable);
}

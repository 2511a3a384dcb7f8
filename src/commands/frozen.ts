import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import { grouped } from '../model/grouped.ts';
import type { Registry } from '../model/registry.ts';
import { shown } from '../model/shown.ts';
import { UserError } from '../model/user-error.ts';
import { countChanges, diffRegistries } from '../registry/diff.ts';
import { canonical } from '../registry/diff-canonical.ts';
import { parseRegistry } from '../registry/load.ts';
import type { Context } from './command.ts';
import { diffText, summaryOf } from './diff-formats.ts';
import { shownPath } from './json-file.ts';
import { note } from './output.ts';
import { styleFor } from './style.ts';

/** Nobody reads more changes in a log than these: what matters is that there are some. */
const MAX_SHOWN = 20;
const CURE = 'genai-links build brings it up to date';

interface Frozen {
  readonly path: string;
  /** What stands on the disk; nothing where there is no file. */
  readonly text: string | undefined;
  /** What the pages say. */
  readonly registry: Registry;
}

/** Judges whether the registry on the disk says what the pages do, tells what differs as a result, and writes nothing. */
export async function judgeFrozen(context: Context, { path, text, registry }: Frozen): Promise<ExitCode> {
  const { io, settings } = context;
  const name = shown(shownPath(context, path));
  const style = await styleFor(io.stdout, settings, io);
  const outOfDate = (...lines: readonly string[]) => {
    io.stdout.write(lines.join(''));
    return exitCodes.findings;
  };
  if (text === undefined || text.trim() === '') return outOfDate(`${name} is not there: ${CURE}\n`);
  const former = await readFormer(name, text);
  if (typeof former === 'string') return outOfDate(`${former}: ${CURE}\n`);
  const diff = diffRegistries(former, registry);
  if (Object.values(countChanges(diff)).some((count) => count > 0)) {
    return outOfDate(`${name} is out of date: ${summaryOf(diff)}; ${CURE}\n`, ...diffText(diff, style, MAX_SHOWN));
  }
  const displaced = settings.frozenPositions ? displacedPages(former, registry) : [];
  if (displaced.length > 0) return outOfDate(`${name} has old positions: ${CURE}\n`, ...listed(displaced));
  note(context, `${name} is up to date`);
  return exitCodes.clean;
}

/** The registry, or what is wrong in one of ours: a build would mend that. */
async function readFormer(name: string, text: string): Promise<Registry | string> {
  try {
    return (await parseRegistry(name, text)) ?? name;
  } catch (error) {
    if (error instanceof UserError && ['REGISTRY_INVALID', 'JSON_INVALID'].includes(error.code))
      return shown(error.message);
    throw error;
  }
}

/** Pages whose links have other positions. */
function displacedPages(former: Registry, registry: Registry): readonly string[] {
  const before = grouped(former.links, ({ file }) => file);
  const after = grouped(registry.links, ({ file }) => file);
  return [...after].filter(([file, links]) => canonical(before.get(file)) !== canonical(links)).map(([file]) => file);
}

function* listed(files: readonly string[]): Iterable<string> {
  for (const file of files.slice(0, MAX_SHOWN)) yield `  ~ ${shown(file)}\n`;
  if (files.length > MAX_SHOWN) yield `and ${files.length - MAX_SHOWN} more\n`;
}

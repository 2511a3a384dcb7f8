import { exitCodes } from '../model/exit-code.ts';
import { printable, printableJson } from '../model/printable.ts';
import type { Style } from '../model/style.ts';
import type { TagCount } from '../registry/count-tags.ts';
import type { Context, Run } from './command.ts';
import { writeResult } from './output.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { type Selection, selectResources } from './select.ts';

/** A command that counts what the selected resources have, such as their tags. */
export function countCommand(count: (selection: Selection) => Promise<readonly TagCount[]>): Run {
  return async (context) => {
    const selection = await selectResources(context);
    await refuseOverwriting(
      context,
      selection.registry.sources.map(({ file }) => file),
    );
    await writeCounts(context, await count(selection));
    return exitCodes.clean;
  };
}

function writeCounts(context: Context, counts: readonly TagCount[]): Promise<void> {
  const isJson = context.settings.format.includes('json');
  return writeResult(context, (style) =>
    isJson ? [printableJson(`${JSON.stringify(counts, null, 2)}\n`)] : text(counts, style),
  );
}

function* text(counts: readonly TagCount[], { paint }: Style): Iterable<string> {
  const width = Math.max(0, ...counts.map(({ count }) => String(count).length));
  for (const { name, count, parent } of counts) {
    const below = parent === undefined ? '' : paint('dim', `  in ${printable(parent)}`);
    yield `${String(count).padStart(width)}  ${paint('tag', printable(name))}${below}\n`;
  }
}

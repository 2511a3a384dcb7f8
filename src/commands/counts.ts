import { exitCodes } from '../model/exit-code.ts';
import { printableJson } from '../model/printable.ts';
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

async function writeCounts(context: Context, counts: readonly TagCount[]): Promise<void> {
  if (context.settings.format.includes('json')) {
    return writeResult(context, () => [printableJson(`${JSON.stringify(counts, null, 2)}\n`)]);
  }
  const { namesText } = await import('../export/names-text.ts');
  return writeResult(context, (style) => namesText(counts, style));
}

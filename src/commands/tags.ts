import { exitCodes } from '../model/exit-code.ts';
import { printable, printableJson } from '../model/printable.ts';
import type { Style } from '../model/style.ts';
import { countTags, type TagCount } from '../registry/count-tags.ts';
import type { Run } from './command.ts';
import { writeResult } from './output.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { selectResources } from './select.ts';

export const run: Run = async (context) => {
  const { registry, taxonomy, resources } = await selectResources(context);
  refuseOverwriting(
    context,
    registry.sources.map(({ file }) => file),
  );
  const counts = countTags(resources, await taxonomy());
  const isJson = context.settings.format.includes('json');
  await writeResult(context, (style) =>
    isJson ? [printableJson(`${JSON.stringify(counts, null, 2)}\n`)] : text(counts, style),
  );
  return exitCodes.clean;
};

function* text(counts: readonly TagCount[], { paint }: Style): Iterable<string> {
  const width = Math.max(0, ...counts.map(({ count }) => String(count).length));
  for (const { name, count, parent } of counts) {
    const below = parent === undefined ? '' : paint('dim', `  in ${printable(parent)}`);
    yield `${String(count).padStart(width)}  ${paint('tag', printable(name))}${below}\n`;
  }
}

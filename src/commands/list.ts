import type { Exporter } from '../export/exporter.ts';
import { type ExportFormat, exporters, formatsFor } from '../export/table.ts';
import { exitCodes } from '../model/exit-code.ts';
import type { Context, Run } from './command.ts';
import { note, writeResult } from './output.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { rendering } from './rendering.ts';
import { type Selection, selectResources } from './select.ts';

export const run: Run = async (context) => {
  const { settings } = context;
  const selection = await selectResources(context);
  await refuseOverwriting(
    context,
    selection.registry.sources.map(({ file }) => file),
  );
  const exporter: Exporter = exporters[(settings.format[0] ?? formatsFor('list')[0]) as ExportFormat];
  if (settings.links) await writeLinks(exporter, selection, context);
  else await writeResult(context, await rendering(exporter, selection));
  return exitCodes.clean;
};

async function writeLinks({ loadLinks }: Exporter, selection: Selection, context: Context): Promise<void> {
  const { listLinks, sortLinks } = await import('../registry/link-listing.ts');
  const { sort, limit } = context.settings;
  const found = listLinks(selection.registry).filter(({ link }) => selection.hasLink(link));
  if (found.length === 0) note(context, 'no link matches');
  const sorted = sort === undefined ? found : sortLinks(found, sort, selection.relevance);
  const render = await loadLinks?.();
  if (render !== undefined) await writeResult(context, (style) => render(sorted.slice(0, limit), style));
}

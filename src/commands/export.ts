import type { Citations, Exporter } from '../export/exporter.ts';
import { type ExportFormat, exporters, formatsFor } from '../export/table.ts';
import { exitCodes } from '../model/exit-code.ts';
import { UserError } from '../model/user-error.ts';
import type { Context, Run } from './command.ts';
import { writeResult } from './output.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { rendering } from './rendering.ts';
import { type Selection, selectResources } from './select.ts';

export const run: Run = async (context) => {
  const format = formatOf(context);
  const selection = await selectResources(context);
  await refuseOverwriting(
    context,
    selection.registry.sources.map(({ file }) => file),
  );
  const exporter: Exporter = exporters[format];
  const citations = exporter.hasCitekeys ? await citationsFor(context, selection) : undefined;
  await writeResult(context, await rendering(exporter, selection, citations));
  return exitCodes.clean;
};

async function citationsFor(context: Context, selection: Selection): Promise<Citations> {
  const { citationsToHandOut } = await import('./citekeys.ts');
  return citationsToHandOut(context, selection, selection.found);
}

/** The format asked for, else that of the ending of `-o`. Throws `UserError` for an ending that no format has. */
function formatOf({ settings: { format, output } }: Context): ExportFormat {
  const formats = formatsFor('export');
  const named = formats.find((name) => format.includes(name));
  if (named !== undefined) return named;
  if (output === undefined || output === '-') return formats[0];
  const fitting = formats.filter((name) => output.toLowerCase().endsWith(exporters[name].extension));
  const [longest] = fitting.toSorted((a, b) => exporters[b].extension.length - exporters[a].extension.length);
  if (longest !== undefined) return longest;
  const known = formats.map((name) => `${exporters[name].extension} (${name})`).join(', ');
  throw new UserError('FORMAT_UNKNOWN', `${output}: the ending says nothing of the format`, {
    hint: `known endings: ${known}; or say it with --format`,
  });
}

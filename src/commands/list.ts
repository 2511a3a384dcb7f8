import { type ExportFormat, exporters, formatsFor } from '../export/table.ts';
import { exitCodes } from '../model/exit-code.ts';
import type { Run } from './command.ts';
import { writeResult } from './output.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { selectResources } from './select.ts';

export const run: Run = async (context) => {
  const { registry, resources } = await selectResources(context);
  refuseOverwriting(
    context,
    registry.sources.map(({ file }) => file),
  );
  const render = await exporters[(context.settings.format[0] ?? formatsFor('list')[0]) as ExportFormat].load();
  await writeResult(context, (style) => render(resources, style));
  return exitCodes.clean;
};

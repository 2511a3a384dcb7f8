import { closeSync, openSync, readSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ExportFormat, exporters, formatsFor } from '../export/table.ts';
import { exitCodes } from '../model/exit-code.ts';
import { registryFormat } from '../model/registry.ts';
import { UserError } from '../model/user-error.ts';
import type { Context, Run } from './command.ts';
import { refuseSource, writeResult } from './output.ts';
import { registryPath } from './registry.ts';
import { selectResources } from './select.ts';

export const run: Run = async (context) => {
  const format = formatOf(context);
  refuseKept(context);
  const { registry, resources } = selectResources(context);
  refuseSource(
    context,
    registry.sources.map(({ file }) => file),
  );
  await writeResult(context, (style) => exporters[format].render(resources, style));
  return exitCodes.clean;
};

/** The format asked for, else that of the ending of `-o`. Throws `UserError` for an ending that no format has. */
function formatOf({ settings: { format, output } }: Context): ExportFormat {
  const formats = formatsFor('export');
  const named = formats.find((name) => name === format);
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

/** Refuses `-o` where it would overwrite a registry, the configuration, or a file that people keep by hand. */
function refuseKept(context: Context): void {
  const { io, project, settings } = context;
  if (settings.output === undefined || settings.output === '-') return;
  const target = realPath(resolve(io.cwd, settings.output));
  const byHand = ['overrides.json', 'metadata.json', 'taxonomy.json'].map((name) =>
    join(project.root, settings.data, name),
  );
  const kept = [registryPath(context), ...byHand, ...(project.configFile === undefined ? [] : [project.configFile])];
  if (!kept.some((path) => realPath(path) === target) && !isRegistry(target)) return;
  throw new UserError('OUTPUT_IS_KEPT', `${settings.output} is kept by the project: writing there would lose it`);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Whether a file begins as a registry does; a registry writes its format first. */
function isRegistry(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    const head = Buffer.alloc(200);
    try {
      readSync(file, head);
    } finally {
      closeSync(file);
    }
    return new RegExp(String.raw`^\ufeff?\s*\{\s*"format"\s*:\s*"${registryFormat}"`).test(head.toString());
  } catch {
    return false;
  }
}

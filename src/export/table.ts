import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import type { Exporter } from './exporter.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { terminalTable } from './terminal-table.ts';
import { urls } from './urls.ts';

/** Every way to write resources out, under the name that `--format` knows it by. */
export const exporters = {
  table: terminalTable,
  bibtex,
  'csl-json': cslJson,
  json,
  markdown,
  urls,
} satisfies Record<string, Exporter>;

export type ExportFormat = keyof typeof exporters;

/** The formats of a command, its default first. */
export function formatsFor(command: Exporter['serves'][number]): readonly [ExportFormat, ...ExportFormat[]] {
  const serving = (Object.entries(exporters) as [ExportFormat, Exporter][]).filter(([, { serves }]) =>
    serves.includes(command),
  );
  const [first = 'json', ...others] = serving.map(([format]) => format);
  return [first, ...others];
}

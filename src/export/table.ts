import type { Exporter } from './exporter.ts';

/** Every way to write resources out, under the name that `--format` knows it by. */
export const exporters = {
  table: {
    summary: 'kind, year, title, address and tags, laid out for the terminal; in a pipe with tabs between them',
    extension: '.txt',
    serves: ['list'],
    load: async () => (await import('./terminal-table.ts')).terminalTable,
    loadLinks: async () => (await import('./links-table.ts')).linksTable,
  },
  bibtex: {
    summary: 'entries for BibTeX',
    extension: '.bib',
    serves: ['export'],
    hasCitekeys: true,
    load: async () => (await import('./bibtex.ts')).bibtex,
  },
  'csl-json': {
    summary: 'items for Zotero, pandoc and other CSL processors',
    extension: '.csl.json',
    serves: ['export'],
    hasCitekeys: true,
    load: async () => (await import('./csl-json.ts')).cslJson,
  },
  json: {
    summary: 'every field, with the places of each resource',
    extension: '.json',
    serves: ['list', 'export'],
    showsPlaces: true,
    load: async () => (await import('./json.ts')).jsonArray,
    loadLinks: async () => (await import('./json.ts')).linksAsJson,
  },
  jsonl: {
    summary: 'the same, one a line',
    extension: '.jsonl',
    serves: ['list'],
    showsPlaces: true,
    load: async () => (await import('./jsonl.ts')).jsonLines,
    loadLinks: async () => (await import('./jsonl.ts')).linksAsJsonLines,
  },
  csv: {
    summary: 'a table for spreadsheets, with nothing in it that they would compute',
    extension: '.csv',
    serves: ['list', 'export'],
    showsPlaces: true,
    load: async () => (await import('./csv.ts')).csv,
    loadLinks: async () => (await import('./csv.ts')).linksAsCsv,
  },
  tsv: {
    summary: 'the same for programs: tabs between the values, nothing quoted',
    extension: '.tsv',
    serves: ['list'],
    showsPlaces: true,
    load: async () => (await import('./tsv.ts')).tsv,
    loadLinks: async () => (await import('./tsv.ts')).linksAsTsv,
  },
  markdown: {
    summary: 'a list of links with their descriptions',
    extension: '.md',
    serves: ['list', 'export'],
    load: async () => (await import('./markdown.ts')).markdown,
    loadLinks: async () => (await import('./markdown.ts')).linksAsMarkdown,
  },
  urls: {
    summary: 'the addresses, one a line',
    extension: '.txt',
    serves: ['list'],
    load: async () => (await import('./urls.ts')).urls,
    loadLinks: async () => (await import('./urls.ts')).linksAsUrls,
  },
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

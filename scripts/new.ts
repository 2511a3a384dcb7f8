/** `npm run new rule double-slash`: writes the file of a new rule, site or exporter and its row in the table. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Template {
  readonly folder: string;
  readonly source: (name: string, constant: string) => string;
  /** How the row stands in the table. */
  readonly row: (name: string, constant: string) => string;
  /** Where the row stands: rules by name; the first site that knows an address decides; the last format is no default. */
  readonly place: 'sorted' | 'first' | 'last';
  /** The row loads the file itself. */
  readonly isLoadedLate?: true;
}

const templates: Readonly<Record<string, Template>> = {
  rule: {
    folder: 'src/rules',
    source: (name, constant) => `import { eachLink, type Rule } from './rule.ts';

export const ${constant} = {
  name: '${name}',
  severity: 'error',
  summary: 'what is wrong, as a message says it',
  why: 'What goes wrong for the reader of the page.',
  bad: ['[x](bad-example:)'],
  good: ['[x](https://example.com/)'],
  check: eachLink(({ written }) => (written === 'bad-example:' ? {} : undefined)),
} as const satisfies Rule;
`,
    row: (_name, constant) => `  ${constant},`,
    place: 'sorted',
  },
  site: {
    folder: 'src/sites',
    source: (name, constant) => `import type { Site } from './site.ts';

export const ${constant} = {
  id: '${name}',
  title: '${constant}',
  hosts: ['${name}.example'],
  match: ({ pathname }) => {
    const [, id] = /^\\/([\\w-]+)$/.exec(pathname) ?? [];
    return id === undefined ? undefined : { id: \`${name}:\${id}\`, canonical: \`https://${name}.example/\${id}\` };
  },
  examples: {
    'https://${name}.example/one?from=feed': { id: '${name}:one', canonical: 'https://${name}.example/one' },
  },
} as const satisfies Site;
`,
    row: (_name, constant) => `  ${constant},`,
    place: 'first',
  },
  exporter: {
    folder: 'src/export',
    source: (_name, constant) => `import type { ListedResource } from '../model/registry.ts';
import { oneLine } from './one-line.ts';

export function* ${constant}(resources: Iterable<ListedResource>): Iterable<string> {
  for (const { title, url } of resources) yield \`\${oneLine(title)}\\t\${url}\\n\`;
}
`,
    row: (name, constant) => `  ${name === constant ? name : `'${name}'`}: {
    summary: 'what it is for',
    extension: '.${name}',
    serves: ['list', 'export'],
    load: async () => (await import('./${name}.ts')).${constant},
  },`,
    place: 'last',
    isLoadedLate: true,
  },
};

const [kind = '', name = ''] = process.argv.slice(2);
const template = templates[kind];
if (template === undefined || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error(`npm run new ${Object.keys(templates).join('|')} NAME, the name in kebab-case`);
  process.exit(2);
}

const constant = name.replace(/-(.)/g, (_match, letter: string) => letter.toUpperCase());
const folder = resolve(import.meta.dirname, '..', template.folder);
const file = resolve(folder, `${name}.ts`);
if (existsSync(file)) {
  console.error(`${file} is there already`);
  process.exit(2);
}
writeFileSync(file, template.source(name, constant));
writeFileSync(resolve(folder, 'table.ts'), withRow(readFileSync(resolve(folder, 'table.ts'), 'utf8')));
console.log(`written: ${template.folder}/${name}.ts and its row in ${template.folder}/table.ts`);

/** Adds the import, which Biome then sorts, and the row. */
function withRow(table: string): string {
  const [, head = '', rows = '', tail = ''] = /^(.*?export const \w+[^=]*= [[{]\n)(.*?)(\n[\]}].*)$/s.exec(table) ?? [];
  const row = template?.row(name, constant) ?? '';
  const known = rows.split('\n');
  const ordered = {
    first: () => [row, ...known],
    last: () => [...known, row],
    sorted: () => [...known, row].sort((a, b) => (kebab(a) < kebab(b) ? -1 : 1)),
  };
  const added = ordered[template?.place ?? 'last']().join('\n');
  const imported = template?.isLoadedLate === true ? '' : `import { ${constant} } from './${name}.ts';\n`;
  return `${imported}${head}${added}${tail}`;
}

function kebab(row: string): string {
  return row.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

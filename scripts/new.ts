/** `npm run new rule double-slash`: writes the file of a new rule, site or exporter and its row in the table. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Template {
  readonly folder: string;
  readonly source: (name: string, constant: string) => string;
  /** How the row stands in the table. */
  readonly row: (name: string, constant: string) => string;
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
  },
  site: {
    folder: 'src/sites',
    source: (name, constant) => `import type { Site } from './site.ts';

export const ${constant} = {
  id: '${name}',
  title: '${constant}',
  match: ({ hostname, pathname }) => {
    const [, id] = hostname === '${name}.example' ? (/^\\/([\\w-]+)$/.exec(pathname) ?? []) : [];
    return id === undefined ? undefined : { id: \`${name}:\${id}\`, canonical: \`https://${name}.example/\${id}\` };
  },
  examples: {
    'https://${name}.example/one?from=feed': { id: '${name}:one', canonical: 'https://${name}.example/one' },
  },
} as const satisfies Site;
`,
    row: (_name, constant) => `  ${constant},`,
  },
  exporter: {
    folder: 'src/export',
    source: (name, constant) => `import type { Exporter } from './exporter.ts';

export const ${constant} = {
  summary: 'what it is for',
  extension: '.${name}',
  serves: ['list', 'export'],
  *render(resources) {
    for (const { title, url } of resources) yield \`\${title}\\t\${url}\\n\`;
  },
} as const satisfies Exporter;
`,
    row: (name, constant) => `  ${name === constant ? name : `'${name}': ${constant}`},`,
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

/** Puts the import before the first type import or the first blank line, and the row first in the table: Biome and the
 * table tests say where it belongs. */
function withRow(table: string): string {
  const imported = `import { ${constant} } from './${name}.ts';\n${table}`;
  return imported.replace(/(export const \w+[^=]*= [[{]\n)/, (start) => `${start}${template?.row(name, constant)}\n`);
}

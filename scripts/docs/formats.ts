import type { Column } from '../../src/export/columns.ts';
import { linkColumns, resourceColumns } from '../../src/export/columns.ts';
import type { Exporter } from '../../src/export/exporter.ts';
import { exporters, formatsFor } from '../../src/export/table.ts';
import { code, table } from './markdown.ts';

export function formatsPage(): string {
  return `# Formats of lists

\`list\` writes what it finds in any of these formats; \`-o FILE\` writes to a file instead of the standard output, but never
over a source or a file that the project keeps:

${table(
  ['format', 'holds'],
  formatsFor('list').map((name) => [code(name), (exporters[name] as Exporter).summary]),
)}

\`\`\`sh
genai-links list --tag agents --format csv -o agents.csv                  # for a spreadsheet
genai-links list --kind survey --format jsonl | jq -r .title              # for programs
genai-links list --links --host github.com | cut -f 1,4                   # every place where it is linked
\`\`\`

Titles and descriptions come from pages and are not trusted: in each format but the JSON ones they are one line without
control characters, and JSON holds them as escapes. Addresses are one word: a blank in one is \`%20\`.

## json and jsonl

\`json\` is an array, \`jsonl\` its items one a line. An item has the fields of a resource in the registry, and \`occurrences\`:
the links that lead to it, in the curator's order. Where nothing matches, the array is \`[]\`, and nothing stands in \`jsonl\`.

## csv and tsv

${columnTable(resourceColumns)}

A new column comes last. \`csv\` follows RFC 4180: a line for each resource below the names, lines ended by CR LF, quotation
marks around a value that holds a comma, a semicolon or a quotation mark. It begins with a byte order mark, without which
Excel takes it for something else than UTF-8; Python reads it as \`utf-8-sig\`. \`tsv\` has neither: nothing is quoted, no
value holds a tab or a line end, and lines end with LF, so that \`cut\`, \`awk\` and \`sort\` read it.

No spreadsheet computes what is in either. Where a value would be a formula, because it begins with \`=\`, \`+\`, \`-\` or \`@\`
(their full-width and small forms too, blanks and quotation marks before them or not), an apostrophe is set before it; so it
is behind a semicolon, which parts values in the spreadsheets of many countries. A value that had an apostrophe there gets a
second one, so that whoever takes one away has what was written. Addresses and ids are left as they are behind a semicolon,
so that they can be fetched and shown; where one would call something there (\`;=NAME(\`), that semicolon becomes \`%3B\`.

## markdown

An item of a list for each resource, with its description. Whatever stands in a title, a renderer shows that and no more.

## table

Laid out for the width of the terminal. In a pipe, a line for each resource: kind, year, title, address and tags, with tabs
between them. \`COLUMNS=80 genai-links list | less\` lays it out there too.

## Links

\`--links\` lists every link instead of every resource: images, pages, e-mail, fragments, and each place of a resource, in the
order of the pages. \`json\` holds them as the registry does, \`urls\` as the pages give them, and a table in a pipe begins with
\`file:line:column\`, as \`grep\` writes it. \`csv\` and \`tsv\` have these columns:

${columnTable(linkColumns)}

\`--file\` and \`--section\` ask where the link itself stands; \`--tag\`, \`--kind\`, \`--year\` and \`--verdict\` ask of its resource,
so that links without one are left out; words and \`--host\` ask of the resource or, where there is none, of the link's own
text and address. \`--sort\` sorts them as it sorts their resources, and \`--limit\` counts links.

## Counts

\`tags\` and \`kinds\` count what the resources that match have, the most frequent first; of equal ones, tags come by name and
kinds as the table of kinds has them. A tag counts what it finds: what has it or one below it. \`stats\` counts by tag, kind,
year, host and, where \`check\` left a state, by verdict. On a terminal it draws bars, in proportion within each group, and
shows the most frequent; \`--verbose\` shows all. In a pipe, each line is a group, a name and a count, with tabs between them,
and none is left out.

\`--format json\` of \`tags\` and \`kinds\` is an array of \`{ "name", "count" }\`, where a tag may have a \`parent\`; that of \`stats\`
is \`{ "version", "total", "byTag", "byKind", "byYear", "byHost", "byVerdict"? }\` with a count under each name. The names are
written the most frequent first, and years from the first on; JavaScript puts names that are whole numbers first, whatever
the file says. A resource without a date counts in no year.
`;
}

function columnTable(columns: readonly Pick<Column<never>, 'name' | 'holds'>[]): string {
  return table(
    ['column', 'holds'],
    columns.map(({ name, holds }) => [code(name), holds]),
  );
}

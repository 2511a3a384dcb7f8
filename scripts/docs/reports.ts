import type { ReporterRow } from '../../src/report/reporter.ts';
import { reporters } from '../../src/report/table.ts';
import { code, table } from './markdown.ts';

export function reportsPage(): string {
  const rows: readonly (readonly [string, ReporterRow])[] = Object.entries(reporters);
  return `# Reports

\`lint\` and \`check\` write what they found in any of these formats:

${table(
  ['format', 'for'],
  rows.map(([name, { summary }]) => [code(name), summary]),
)}

\`--format\` may be repeated, so that one run writes several. A format goes to its file (\`sarif=links.sarif\`), else to that
of \`-o\`, else to the standard output, which \`-\` names, too; only one can go there:

\`\`\`console
$ genai-links lint --format text --format sarif=links.sarif --format junit=links.xml
\`\`\`

A report is never written over a source, the registry, the configuration or a file that people keep by hand. What stands
in a page comes out harmless in each format: users and passwords of addresses are \`***\`, control characters are written as
escapes, and nothing of it becomes an escape sequence, a workflow command, XML, a link, a mention or HTML.

## text

More than 20 findings of one rule on one page stand on one line, with the first places; more than 20 addresses that are in
doubt, too. \`--verbose\` tells each. All other formats hold everything, and \`markdown\` as much as there is space for.

## github

One workflow command a line: \`::error file=…,line=…\`. GitHub shows ten annotations of a kind for a step, so the gravest
come first, and a notice counts the others. Paths count from \`GITHUB_WORKSPACE\`. Where the environment names a file in
\`GITHUB_STEP_SUMMARY\`, the report in Markdown is appended to it, within the mebibyte that GitHub takes.

\`\`\`yaml
- run: npx genai-links lint --format github --format sarif=links.sarif
- uses: github/codeql-action/upload-sarif@v3
  if: always()
  with: { sarif_file: links.sarif }
\`\`\`

## sarif

SARIF 2.1.0. Each rule that ran is described with why it is one; a finding has its region in UTF-16 columns, its text, a fix
where there is one, and a fingerprint that stays the same when lines move (\`genaiLinks/v1\`). Results of \`check\` are one for
each place of an address, with the evidence in \`properties\`: \`error\` for verdicts that fail the run, \`warning\` for what
is in doubt, \`note\` for what is blocked; addresses that are alive or skipped are left out.

## junit

A suite for each file. With \`lint\`, a test for each finding, which fails, or one that passed for a file without any; with
\`check\`, a test for each address: it fails where the verdict fails the run, and counts as skipped where it is in doubt.

## markdown

A comment of a pull request: findings by file, addresses by host, the gravest first, long lists folded. GitHub takes 65,536
characters; what does not fit is counted.
`;
}

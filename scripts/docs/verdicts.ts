import { verdictIds } from '../../src/model/verdict.ts';
import { type Explanation, explainVerdict } from '../../src/rules/explanation.ts';
import { code, table } from './markdown.ts';

export function verdictsPage(): string {
  return `# Verdicts

What \`genai-links check\` says of a link; \`genai-links explain VERDICT\` says the same. Which of them fail a run,
\`--fail-on\` can say otherwise. [ignores.md](ignores.md) says how to leave a link alone.

${verdictIds.map((id) => section(explainVerdict(id))).join('\n\n')}
`;
}

function section({ name, summary, paragraphs, reasons, cure }: Explanation): string {
  const rows = Object.entries(reasons).map(([reason, words]) => [code(reason), words]);
  return [
    `## ${code(name)}`,
    `${summary}.`.replace(/\?\.$/, '?'),
    ...paragraphs,
    `What to do: ${cure}`,
    rows.length === 0 ? 'The reason is the name of the [rule](rules.md).' : table(['reason', 'what was seen'], rows),
  ].join('\n\n');
}

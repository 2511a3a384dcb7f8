import { type Explanation, explainRules } from '../../src/rules/explanation.ts';
import { code, fence } from './markdown.ts';

export function rulesPage(): string {
  return `# Rules

What \`genai-links lint\` finds; \`genai-links explain RULE\` says the same. A rule's name is its only identifier.
[ignores.md](ignores.md) says how to leave a finding alone.

${explainRules().map(section).join('\n\n')}
`;
}

function section({ name, level, summary, paragraphs, examples, cure }: Explanation): string {
  return [
    `## ${code(name)}`,
    `${summary}. Severity: ${level}. ${cure.replace(/lint --fix/, code('lint --fix'))}`,
    ...paragraphs,
    ...examples.flatMap(({ title, markdown }) => [`${title}:`, ...markdown.map(fence)]),
  ].join('\n\n');
}

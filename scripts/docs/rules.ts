import type { Rule } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/table.ts';
import { code, fence } from './markdown.ts';

const FIX = ' `--fix` mends it where it is sure.';

export function rulesPage(): string {
  const all: readonly Rule[] = rules;
  return `# Rules

What \`genai-links lint\` finds. A rule's name is its only identifier.

${all.map(section).join('\n\n')}
`;
}

function section({ name, severity, off, fix, summary, why, bad, good }: Rule): string {
  return [
    `## ${code(name)}`,
    `${summary}. ${off === true ? 'Off unless asked for' : `Severity: ${severity}`}.${fix === undefined ? '' : FIX}`,
    why,
    'Found:',
    ...bad.map(example),
    'Not found:',
    ...good.map(example),
  ].join('\n\n');
}

/** A good deal of an example, where nobody would read it to the end. */
function example(markdown: string): string {
  return fence(markdown.length > 1000 ? `${markdown.slice(0, 100).trimEnd()} …` : markdown);
}

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/table.ts';
import { findings } from './pages.ts';

/** Where the examples of a rule may stand on a page: what is found there must not depend on it by accident. */
const contexts: Readonly<Record<string, (example: string) => string>> = {
  item: (example) => `- Read ${example}, and [more](https://more.example/).`,
  cell: (example) => `| a | b |\n| - | - |\n| ${example} | [more](https://more.example/) |`,
  heading: (example) => `## On ${example}`,
  quote: (example) => `> ${example}\n> Some words.`,
  emphasis: (example) => `**${example}** and [more](https://more.example/)`,
  twice: (example) => `${example} ${example}`,
  code: (example) => `\`${example}\``,
};

const all: readonly Rule[] = rules;
const inLine = (example: string) => !/[\r\n`|]/.test(example);

test.each(all)('$name finds the same wherever its examples stand', async ({ name, bad, good, titles = {} }) => {
  const options = { levels: { [name]: 'on' }, titleOf: (id: string) => titles[id] } as const;
  const lines: string[] = [];
  for (const example of [...bad, ...good].filter(inLine)) {
    lines.push(`# ${example}`);
    for (const [context, placed] of Object.entries(contexts)) {
      lines.push(...findings(placed(example), options).map((finding) => `${context}: ${shown(finding)}`));
    }
  }
  const golden = resolve(import.meta.dirname, `../golden/rules/${name}.txt`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(golden);
});

function shown({ rule, severity, message, line, column, endLine, endColumn, meant, suggestion }: Finding): string {
  const place = `${line}:${column}-${endLine}:${endColumn}`;
  return [place, severity, rule, message, meant && `meant ${meant}`, suggestion && `put ${suggestion}`]
    .filter((part) => part !== undefined)
    .join(' · ');
}

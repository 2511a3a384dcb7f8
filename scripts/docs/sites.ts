import type { Site } from '../../src/sites/site.ts';
import { sites } from '../../src/sites/table.ts';
import { code, table } from './markdown.ts';

export function sitesPage(): string {
  const all: readonly Site[] = sites;
  return `# Sites

The sites whose addresses have an identity of their own: different spellings of one address are one resource. The first
site that knows an address decides; where none does, the id is \`url:\` and the address without what does not matter.

${all.map(section).join('\n\n')}
`;
}

function section({ title, examples }: Site): string {
  const rows = Object.entries(examples).map(([url, { id, canonical, kind }]) => [
    code(url),
    code(id),
    code(canonical),
    kind ?? '–',
  ]);
  return `## ${title}\n\n${table(['address', 'id', 'canonical address', 'kind'], rows)}`;
}

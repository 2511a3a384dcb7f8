import type { Candidate, ValuesOf } from '../completion/answer.ts';
import { shells } from '../completion/scripts.ts';
import type { SourceId } from '../completion/sources.ts';
import { isUrl } from '../model/is-url.ts';
import { kindIds, kinds } from '../model/kinds.ts';
import type { Registry } from '../model/registry.ts';
import { verdictIds } from '../model/verdict.ts';
import type { Context } from './command.ts';

/** The values that the tables and the registry in force hold. The registry is read only for what needs it. */
export function completionValues(contextOf: () => Context): ValuesOf {
  const sources: Readonly<Record<SourceId, () => readonly Candidate[] | Promise<readonly Candidate[]>>> = {
    files: () => [],
    nothing: () => [],
    kinds: () => kindIds.map((value) => ({ value, note: kinds[value].summary })),
    verdicts: () => verdictIds.map((value) => ({ value })),
    shells: () => shells.map((value) => ({ value })),
    rules,
    tags: () => tags(contextOf()),
    hosts: async () =>
      counted(await fromRegistry(contextOf(), ({ resources }) => resources.map(({ url }) => hostIn(url))), 'resource'),
    sections: async () =>
      counted(await fromRegistry(contextOf(), ({ links }) => links.flatMap(({ section }) => [...section])), 'link'),
    ids: () =>
      fromRegistry(contextOf(), ({ resources }) => resources.map(({ id, title }) => ({ value: id, note: title }))),
  };
  return async (source) => sources[source]();
}

async function rules(): Promise<readonly Candidate[]> {
  const table = await import('../rules/table.ts');
  return table.rules.map(({ name, summary }) => ({ value: name, note: summary }));
}

async function fromRegistry<Value>(
  context: Context,
  read: (registry: Registry) => readonly Value[],
): Promise<readonly Value[]> {
  const { findRegistry } = await import('./registry.ts');
  return read((await findRegistry(context)).registry);
}

/** Tags in use and those above them. */
async function tags(context: Context): Promise<readonly Candidate[]> {
  const [{ countTags }, { loadTaxonomy }] = await Promise.all([
    import('../registry/count-tags.ts'),
    import('./taxonomy.ts'),
  ]);
  const { emptyTaxonomy } = await import('../registry/taxonomy.ts');
  const taxonomy = await loadTaxonomy(context).catch(() => emptyTaxonomy);
  const counts = await fromRegistry(context, ({ resources }) => countTags(resources, taxonomy));
  return counts.map(({ name, count }) => ({ value: name, note: noted(count, 'resource') }));
}

function counted(values: readonly string[], noun: string): readonly Candidate[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([value, count]) => ({ value, note: noted(count, noun) }));
}

function noted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function hostIn(address: string): string {
  return isUrl(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}

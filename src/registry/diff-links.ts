import { grouped } from '../model/grouped.ts';
import type { RegistryLink } from '../model/registry.ts';
import { canonical } from './diff-canonical.ts';

export interface LinkChanges {
  readonly added: readonly RegistryLink[];
  readonly removed: readonly RegistryLink[];
  /** Pages that hold the same links in another order. */
  readonly reordered: readonly string[];
}

interface Known {
  /** Ids of the older registry that are others in the newer one. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Whether something is told of a resource that says enough of its links. */
  readonly isTold: (id: string) => boolean;
}

/** Compares links without their positions. */
export function diffLinks(
  older: readonly RegistryLink[],
  newer: readonly RegistryLink[],
  { renamed, isTold }: Known,
): LinkChanges {
  const former = older.map((link) => ({ link, key: keyOf(link, renamed) }));
  const current = newer.map((link) => ({ link, key: keyOf(link, renamed) }));
  const isUntold = ({ resource }: RegistryLink) => resource === undefined || !isTold(renamed.get(resource) ?? resource);
  return {
    added: without(current, former).filter(isUntold),
    removed: without(former, current).filter(isUntold),
    reordered: reordered(former, current),
  };
}

interface Keyed {
  readonly link: RegistryLink;
  readonly key: string;
}

function keyOf(link: RegistryLink, renamed: ReadonlyMap<string, string>): string {
  const { line: _line, column: _column, endLine: _endLine, endColumn: _endColumn, kindLine, ...content } = link;
  const { resource } = content;
  return canonical({
    ...content,
    hasKindLine: kindLine !== undefined,
    ...(resource !== undefined && { resource: renamed.get(resource) ?? resource }),
  });
}

/** The links that others do not have, as often as they do not have them. */
function without(links: readonly Keyed[], others: readonly Keyed[]): readonly RegistryLink[] {
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return links.flatMap(({ link, key }) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count > 0 ? [] : [link];
  });
}

function reordered(former: readonly Keyed[], current: readonly Keyed[]): readonly string[] {
  const formerByFile = grouped(former, ({ link }) => link.file);
  return [...grouped(current, ({ link }) => link.file)].flatMap(([file, links]) => {
    const others = formerByFile.get(file) ?? [];
    const isOther = links.length === others.length && links.some(({ key }, at) => key !== others[at]?.key);
    return isOther && without(links, others).length === 0 ? [file] : [];
  });
}

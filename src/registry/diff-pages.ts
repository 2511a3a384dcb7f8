import type { Source } from '../model/registry.ts';
import { canonical } from './diff-canonical.ts';

export interface PageChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Pages whose title, tags or flavour changed. */
  readonly changed: readonly string[];
  /** Whether pages that both registries have come in another order. */
  readonly isReordered: boolean;
}

export function diffPages(older: readonly Source[], newer: readonly Source[]): PageChanges {
  const former = new Map(older.map((source) => [source.file, source]));
  const current = new Map(newer.map((source) => [source.file, source]));
  const common = [...current.keys()].filter((file) => former.has(file));
  const inFormerOrder = [...former.keys()].filter((file) => current.has(file));
  return {
    added: [...current.keys()].filter((file) => !former.has(file)),
    removed: [...former.keys()].filter((file) => !current.has(file)),
    changed: common.filter((file) => canonical(former.get(file)) !== canonical(current.get(file))),
    isReordered: common.some((file, at) => file !== inFormerOrder[at]),
  };
}

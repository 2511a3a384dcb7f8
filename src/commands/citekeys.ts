import { join } from 'node:path';
import type { Citations } from '../export/exporter.ts';
import { citekeysOf as citekeysFor } from '../export/record.ts';
import type { Registry } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';
import { UserError } from '../model/user-error.ts';
import { keptCitekeys } from '../registry/kept-citekeys.ts';
import type { MetadataEntry } from '../registry/metadata.ts';
import type { Overlays } from '../registry/names.ts';
import { shippedData } from '../registry/shipped.ts';
import type { Context } from './command.ts';
import { loadMetadata, updateMetadata } from './metadata.ts';
import { note } from './output.ts';
import { loadOverrides } from './overrides.ts';
import type { OpenedRegistry } from './registry.ts';

/** What is kept beside a registry: the curated one has files of its own, any other those of the project. */
export function loadOverlays(context: Context, { origin }: Pick<OpenedRegistry, 'origin'>): Overlays {
  const folder = origin === 'curated' ? shippedData : join(context.project.root, context.settings.data);
  return {
    overrides: loadOverrides(context, join(folder, 'overrides.json')),
    metadata: loadMetadata(context, join(folder, 'metadata.json')),
  };
}

/** The key by which each resource of a registry is cited, by id. Throws `UserError` where files contradict each other. */
export function citekeysOf(registry: Pick<Registry, 'resources'>, overlays: Overlays): ReadonlyMap<string, string> {
  return citationsOf(registry, overlays).keys;
}

function citationsOf(registry: Pick<Registry, 'resources'>, overlays: Overlays): Citations {
  const known = keptCitekeys(registry, overlays);
  return { keys: citekeysFor(registry.resources, known), facts: known.facts };
}

/**
 * How to cite the resources that are handed out. In a project of its own the keys are pinned first, so that none is
 * handed out that another could get later; where they cannot be, that is said.
 */
export function citationsToHandOut(
  context: Context,
  opened: OpenedRegistry,
  handedOut: readonly Resource[],
): Citations {
  const { registry, origin } = opened;
  const overlays = loadOverlays(context, opened);
  if (origin !== 'project') return citationsOf(registry, overlays);
  const missing = (now: Overlays) => pinsFor(handedOut, registry, now);
  if (missing(overlays).size === 0) return citationsOf(registry, overlays);
  const { overrides } = overlays;
  try {
    const metadata = updateMetadata(context, (read) => missing({ overrides, metadata: read }));
    return citationsOf(registry, { overrides, metadata });
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    note(context, `${error.message}: the citekeys are not pinned`);
    return citationsOf(registry, { overrides, metadata: loadMetadata(context) });
  }
}

/** Entries that pin the keys of resources that have none pinned. */
function pinsFor(
  resources: readonly Resource[],
  registry: Registry,
  overlays: Overlays,
): ReadonlyMap<string, MetadataEntry> {
  const { pinned } = keptCitekeys(registry, overlays);
  const unpinned = resources.filter(({ id }) => !pinned.has(id));
  if (unpinned.length === 0) return new Map();
  const { keys } = citationsOf(registry, overlays);
  return new Map(unpinned.map(({ id, url }) => [id, entryWith(url, keys.get(id))]));
}

function entryWith(url: string, citekey: string | undefined): MetadataEntry {
  return { ...(/^https?:\/\/\S+$/.test(url) && { url }), ...(citekey !== undefined && { citekey }) };
}

/** Whether a file cannot be written now, which costs no more than that. */
function isUnwritable(error: unknown): error is UserError {
  return error instanceof UserError && ['FILE_UNWRITABLE', 'FILE_LOCKED', 'FILE_CHANGED'].includes(error.code);
}

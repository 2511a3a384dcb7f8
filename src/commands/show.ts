import { didYouMean } from '../model/did-you-mean.ts';
import { exitCodes } from '../model/exit-code.ts';
import { printableJson } from '../model/printable.ts';
import type { Registry } from '../model/registry.ts';
import type { Related, Resource } from '../model/resource.ts';
import { shown } from '../model/shown.ts';
import { explain } from '../registry/explain.ts';
import { findResources } from '../registry/find-resource.ts';
import { idsByCitekey, namesIn } from '../registry/kept-citekeys.ts';
import { createListing } from '../registry/listing.ts';
import { factsOf } from '../registry/metadata.ts';
import type { Overlays } from '../registry/names.ts';
import { citekeysOf, loadOverlays } from './citekeys.ts';
import type { Context, Run } from './command.ts';
import { flavorReasons } from './flavor-reasons.ts';
import { writeResult } from './output.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { findRegistry } from './registry.ts';
import { type Shown, showText } from './show-text.ts';
import { loadTaxonomy } from './taxonomy.ts';
import { findVerdictState } from './verdict-state.ts';

/** Ambiguous endings can be many. */
const MAX_CANDIDATES = 10;

export const run: Run = async (context) => {
  const [name = ''] = context.operands;
  const opened = await findRegistry(context);
  const { registry } = opened;
  await refuseOverwriting(
    context,
    registry.sources.map(({ file }) => file),
  );
  const overlays = loadOverlays(context, opened);
  const citekeys = citekeysOf(registry, overlays);
  const [found, ...others] = resourcesNamed(name.trim(), registry, overlays, citekeys);
  if (found === undefined || others.length > 0) {
    context.io.stderr.write(found === undefined ? unknown(name, registry) : ambiguous(name, [found, ...others]));
    return exitCodes.findings;
  }
  const shown = await gather(found, context, registry, overlays);
  const whole = { ...shown, citekey: citekeys.get(found.id) ?? '' };
  await writeResult(context, (style) =>
    context.settings.format.includes('json') ? json(whole) : showText(whole, style),
  );
  return exitCodes.clean;
};

/** The resources that a name may mean now, old ids and keys that gave way to others included. */
function resourcesNamed(
  name: string,
  { resources }: Registry,
  overlays: Overlays,
  citekeys: ReadonlyMap<string, string>,
): readonly Resource[] {
  const { idOf, aliasesOf } = namesIn({ resources }, overlays);
  const known = resources.map((each) => ({ ...each, aliases: [...(each.aliases ?? []), ...aliasesOf(each.id)] }));
  const key = name.toLowerCase();
  const former = new Set(citekeys.values()).has(key) ? undefined : idsByCitekey({ resources }, overlays).get(key);
  const keys = former === undefined ? citekeys : new Map([...citekeys, [former, key]]);
  const ids = new Set(findResources({ resources: known }, idOf(name), keys).map(({ id }) => id));
  return resources.filter(({ id }) => ids.has(id));
}

/** What is kept of a resource, and why it is as it is. */
async function gather(
  found: Resource,
  context: Context,
  registry: Registry,
  overlays: Overlays,
): Promise<Omit<Shown, 'citekey'>> {
  const { overrideOf, entryOf } = namesIn(registry, overlays);
  const { related, ...resource } = createListing(registry).join(found);
  const why = explain(resource, registry, { taxonomy: await loadTaxonomy(context), ...overlays });
  const files = resource.occurrences.map(({ file }) => file);
  return {
    ...resource,
    ...(related !== undefined && { related: related.map((other) => withTitle(other, registry)) }),
    overrides: overrideOf(found.id),
    metadata: factsOf(entryOf(found.id)),
    checks: findVerdictState(context)?.checksOf(found) ?? [],
    why: { ...why, flavors: await flavorReasons(context, registry, files) },
  };
}

function withTitle(related: Related, { resources }: Registry): NonNullable<Shown['related']>[number] {
  const other = resources.find(({ id }) => id === related.id);
  return other === undefined ? related : { ...related, title: other.title, url: other.url };
}

function* json(shown: Shown): Iterable<string> {
  yield printableJson(`${JSON.stringify(shown, null, 2)}\n`);
}

function unknown(name: string, { resources }: Registry): string {
  const hint = didYouMean(
    name,
    resources.map(({ id }) => id),
  );
  return `no resource "${shown(name)}"${hint === undefined ? '' : `; ${shown(hint)}`}\n`;
}

function ambiguous(name: string, found: readonly Resource[]): string {
  const ids = found.slice(0, MAX_CANDIDATES).map(({ id }) => `  ${shown(id)}\n`);
  const more = found.length > MAX_CANDIDATES ? `  and ${found.length - MAX_CANDIDATES} more\n` : '';
  return `"${shown(name)}" ends ${found.length} ids:\n${ids.join('')}${more}`;
}

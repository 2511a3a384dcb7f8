import { didYouMean } from '../model/did-you-mean.ts';
import { exitCodes } from '../model/exit-code.ts';
import { printable, printableJson } from '../model/printable.ts';
import type { ListedResource, Registry } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';
import type { Style } from '../model/style.ts';
import { type Explanation, explain, type TagReason } from '../registry/explain.ts';
import { findResources } from '../registry/find-resource.ts';
import { listResources } from '../registry/listing.ts';
import { citekeysOf, loadOverlays } from './citekeys.ts';
import type { Run } from './command.ts';
import { type FlavorReason, flavorReasons } from './flavor-reasons.ts';
import { writeResult } from './output.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { findRegistry } from './registry.ts';
import { loadTaxonomy } from './taxonomy.ts';

/** Ambiguous endings can be many. */
const MAX_CANDIDATES = 10;

type Reasons = Explanation & { readonly flavors: readonly FlavorReason[] };

export const run: Run = async (context) => {
  const [name = ''] = context.operands;
  const opened = findRegistry(context);
  const { registry } = opened;
  refuseOverwriting(
    context,
    registry.sources.map(({ file }) => file),
  );
  const overlays = loadOverlays(context, opened);
  const citekeys = citekeysOf(registry, overlays);
  const found = findResources(registry, name, citekeys);
  const resource = listResources(registry).find(({ id }) => id === found[0]?.id);
  if (resource === undefined || found.length > 1) {
    context.io.stderr.write(resource === undefined ? unknown(name, registry) : ambiguous(name, found));
    return exitCodes.findings;
  }
  const why = explain(resource, registry, {
    taxonomy: loadTaxonomy(context),
    ...overlays,
  });
  const citekey = citekeys.get(resource.id) ?? '';
  const files = resource.occurrences.map(({ file }) => file);
  const flavors = await flavorReasons(context, registry, files);
  await writeResult(context, (style) =>
    context.settings.format.includes('json')
      ? json({ ...resource, citekey }, { ...why, flavors })
      : text({ ...resource, citekey }, { ...why, flavors }, style),
  );
  return exitCodes.clean;
};

type Shown = ListedResource & { readonly citekey: string };

function* json(resource: Shown, why: Reasons): Iterable<string> {
  yield printableJson(`${JSON.stringify({ ...resource, why }, null, 2)}\n`);
}

function* text(resource: Shown, why: Reasons, { paint }: Style): Iterable<string> {
  const { id, url, title, description, kind, tags, date, related = [], occurrences, aliases = [], citekey } = resource;
  yield `${paint('strong', printable(title))}\n${paint('link', printable(url))}\n`;
  if (description !== undefined) yield `${printable(description)}\n`;
  const rows: (readonly [name: string, value: string])[] = [
    ['id', `${printable(id)}  ${paint('dim', why.id)}`],
    ...aliases.map((alias) => ['also', printable(alias)] as const),
    ['cite', citekey],
    ['title', paint('dim', printable(why.title))],
    ...(why.description === undefined ? [] : [['about', paint('dim', printable(why.description))] as const]),
    ['kind', `${kind}  ${paint('dim', why.kind)}`],
    ...(date === undefined ? [] : [['date', `${date}  ${paint('dim', printable(why.date ?? ''))}`] as const]),
    ...tags.map(
      (tag) => ['tag', `${paint('tag', printable(tag))}  ${paint('dim', reasons(why.tags[tag] ?? []))}`] as const,
    ),
    ...related.map(({ id: other, role }) => [role, printable(other)] as const),
    ...occurrences.map((place) => ['found', occurrence(place, paint)] as const),
    ...why.flavors.map((read) => ['read', flavorOf(read, paint)] as const),
  ];
  for (const [name, value] of rows) yield `${name.padEnd(6)}${value}\n`;
}

/** The first place for each source of a tag, and how many more there are. */
function reasons(given: readonly TagReason[]): string {
  const bySource = new Map(given.toReversed().map((reason) => [`${reason.from} ${reason.text}`, reason]));
  const shown = [...bySource.values()]
    .toReversed()
    .slice(0, 3)
    .map(({ from, text: words, file, line }) =>
      from === 'overrides.json' ? from : `${from} "${words}" (${file}:${line})`,
    );
  const more = given.length - shown.length;
  return printable(`${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`);
}

function occurrence(place: ListedResource['occurrences'][number], paint: Style['paint']): string {
  const { file, line, column, section, text: words, url, syntax, repaired } = place;
  const under = section.length === 0 ? '' : `  ${printable(section.join(' > '))}`;
  const how = `${syntax}${repaired === true ? ', recovered from a malformed link' : ''}`;
  return `${printable(file)}:${line}:${column}${under}\n      ${paint('dim', `${how}: ${printable(words)} ${printable(url)}`)}`;
}

function flavorOf({ file, flavor, reason }: FlavorReason, paint: Style['paint']): string {
  return printable(`${file} as ${flavor}`) + (reason === undefined ? '' : `  ${paint('dim', printable(reason))}`);
}

function unknown(name: string, { resources }: Registry): string {
  const hint = didYouMean(
    name,
    resources.map(({ id }) => id),
  );
  return `no resource "${printable(name)}"${hint === undefined ? '' : `; ${printable(hint)}`}\n`;
}

function ambiguous(name: string, found: readonly Resource[]): string {
  const ids = found.slice(0, MAX_CANDIDATES).map(({ id }) => `  ${printable(id)}\n`);
  const more = found.length > MAX_CANDIDATES ? `  and ${found.length - MAX_CANDIDATES} more\n` : '';
  return `"${printable(name)}" ends ${found.length} ids:\n${ids.join('')}${more}`;
}

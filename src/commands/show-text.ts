import type { Facts } from '../model/facts.ts';
import { printable } from '../model/printable.ts';
import type { ListedResource } from '../model/registry.ts';
import type { Related } from '../model/resource.ts';
import type { Style } from '../model/style.ts';
import type { Explanation, TagReason } from '../registry/explain.ts';
import type { Override } from '../registry/overrides.ts';
import type { CheckedAddress } from '../registry/verdict-state.ts';
import type { FlavorReason } from './flavor-reasons.ts';

type Paint = Style['paint'];

/** All that is known of a resource: what the registry says, what is kept beside it, and why. */
export interface Shown extends Omit<ListedResource, 'related'> {
  readonly related?: readonly (Related & { readonly title?: string; readonly url?: string })[];
  readonly citekey: string;
  /** What people and tools keep of it. */
  readonly overrides: Override;
  readonly metadata: Facts;
  /** What was last found at its addresses. */
  readonly checks: readonly CheckedAddress[];
  readonly why: Explanation & { readonly flavors: readonly FlavorReason[] };
}

/** Everything that is known of one resource, a line for each thing. */
export function* showText(shown: Shown, { paint }: Style): Iterable<string> {
  const { url, title, description } = shown;
  yield `${paint('strong', printable(title))}\n${paint('link', printable(url))}\n`;
  if (description !== undefined) yield `${printable(description)}\n`;
  for (const [name, value] of [...identityRows(shown, paint), ...placeRows(shown, paint)]) {
    yield `${name.padEnd(6)}${value}\n`;
  }
}

type Row = readonly [name: string, value: string];

function identityRows(shown: Shown, paint: Paint): readonly Row[] {
  const { id, aliases = [], citekey, kind, date, tags, why } = shown;
  const because = (reason: string | undefined) => paint('dim', printable(reason ?? ''));
  return [
    ['id', `${printable(id)}  ${because(why.id)}`],
    ...aliases.map((alias) => ['also', printable(alias)] as const),
    ['cite', printable(citekey)],
    ['title', because(why.title)],
    ...(why.description === undefined ? [] : [['about', because(why.description)] as const]),
    ['kind', `${kind}  ${because(why.kind)}`],
    ...(date === undefined ? [] : [['date', `${date}  ${because(why.date)}`] as const]),
    ...factRows(shown, paint),
    ...tags.map((tag) => ['tag', `${paint('tag', printable(tag))}  ${because(reasons(why.tags[tag] ?? []))}`] as const),
  ];
}

/** What metadata say and no other line does. */
function factRows({ metadata }: Shown, paint: Paint): readonly Row[] {
  const { authors, venue, publisher, doi } = metadata;
  const names = authors?.value.map((author) =>
    'family' in author ? [author.given, author.family].filter(Boolean).join(' ') : author.literal,
  );
  const facts = [
    ['by', names?.join(', '), authors],
    ['in', venue?.value, venue],
    ['from', publisher?.value, publisher],
    ['doi', doi?.value, doi],
  ] as const;
  return facts.flatMap(([name, value, fact]) =>
    value === undefined
      ? []
      : [[name, `${printable(value)}  ${paint('dim', printable(`metadata.json (${fact?.source}, ${fact?.on})`))}`]],
  );
}

function placeRows({ related = [], checks, occurrences, why }: Shown, paint: Paint): readonly Row[] {
  return [
    ...related.map(({ id, role, title }) => [role, printable(title === undefined ? id : `${id}  ${title}`)] as const),
    ...checks.map((checked) => ['check', checkedAs(checked, paint)] as const),
    ...occurrences.map((place) => ['found', occurrence(place, paint)] as const),
    ...why.flavors.map((read) => ['read', flavorOf(read, paint)] as const),
  ];
}

function checkedAs({ url, verdict, reason, lastAlive, failingSince }: CheckedAddress, paint: Paint): string {
  const words = [
    reason,
    ...(failingSince === undefined ? [] : [`failing since ${failingSince}`]),
    ...(lastAlive === undefined ? [] : [`last alive ${lastAlive}`]),
  ].filter((word) => word !== undefined);
  return [verdict, printable(words.join(', ')), paint('dim', printable(url))].filter(Boolean).join('  ');
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
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function occurrence(place: ListedResource['occurrences'][number], paint: Paint): string {
  const { file, line, column, section, text: words, url, syntax, repaired } = place;
  const under = section.length === 0 ? '' : `  ${printable(section.join(' > '))}`;
  const how = `${syntax}${repaired === true ? ', recovered from a malformed link' : ''}`;
  return `${printable(file)}:${line}:${column}${under}\n      ${paint('dim', `${how}: ${printable(words)} ${printable(url)}`)}`;
}

function flavorOf({ file, flavor, reason }: FlavorReason, paint: Paint): string {
  return printable(`${file} as ${flavor}`) + (reason === undefined ? '' : `  ${paint('dim', printable(reason))}`);
}

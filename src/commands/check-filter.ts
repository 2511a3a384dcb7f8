import type { CheckedLink } from '../check/checked-link.ts';
import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/grouped.ts';
import { pageProblems } from '../model/page.ts';
import type { Range } from '../model/range.ts';
import type { Registry, RegistryLink } from '../model/registry.ts';
import { matchesLink } from '../registry/query-link.ts';
import type { Material } from './check-material.ts';
import type { Context } from './command.ts';
import { note } from './output.ts';
import { loadOverrides } from './overrides.ts';
import { readQuery, taxonomyOf, tellUnknownTags } from './select.ts';

/**
 * Leaves of what there is to judge the links to resources that the filters ask for, malformed ones too. Images, pages and
 * other links are no resources, and go; what is wrong with a page as a whole stays, and so do addresses that were typed.
 */
export async function filterMaterial(material: Material, context: Context): Promise<Material> {
  const taxonomy = taxonomyOf(context);
  const query = await readQuery(context, [], taxonomy);
  if (query === undefined) return material;
  const registry = material.registry ?? (await registryOf(material, context, taxonomy));
  await tellUnknownTags(context, query, registry, taxonomy);
  const byId = new Map(registry.resources.map((resource) => [resource.id, resource]));
  const wanted = registry.links.filter((link) => {
    const resource = link.resource === undefined ? undefined : byId.get(link.resource);
    return resource !== undefined && matchesLink(link, resource, query);
  });
  if (wanted.length === 0) note(context, 'no resource matches');
  const places = new Set(wanted.map(placeOf));
  const byFile = grouped(wanted, ({ file }) => file);
  const isAbout = (finding: Finding) =>
    pageProblems.some((problem) => problem === finding.rule) ||
    finding.rule === 'unreadable-source' ||
    byFile.get(finding.file)?.some((link) => overlap(link, finding)) === true;
  return {
    ...material,
    links: material.links.filter(({ at }: CheckedLink) => at === undefined || places.has(placeOf(at))),
    findings: material.findings.filter(isAbout),
    ignored: material.ignored.filter(isAbout),
  };
}

/** What a build would make of the pages. */
async function registryOf(
  { pages, findings, ignored }: Material,
  context: Context,
  taxonomy: ReturnType<typeof taxonomyOf>,
): Promise<Registry> {
  const [{ buildRegistry }, { repairedLinks }] = await Promise.all([
    import('../registry/build.ts'),
    import('../rules/repair.ts'),
  ]);
  const told = grouped([...findings, ...ignored], ({ file }) => file);
  return buildRegistry(pages, {
    taxonomy: await taxonomy(),
    overrides: loadOverrides(context),
    repaired: (page) => repairedLinks(page, told.get(page.file) ?? []),
  });
}

function placeOf({ file, line, column, endLine, endColumn }: Range): string {
  return JSON.stringify([file, line, column, endLine, endColumn]);
}

function overlap(link: RegistryLink, finding: Finding): boolean {
  return isBefore(link, finding) && isBefore(finding, link);
}

/** Whether one begins before the other ends. */
function isBefore(one: Range, other: Range): boolean {
  return one.line < other.endLine || (one.line === other.endLine && one.column < other.endColumn);
}

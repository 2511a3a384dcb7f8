import type { Registry, RegistryLink, Source } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';

/** The text of a registry file in pieces: a line for each source, resource and link, the same to the byte every time. */
export function* registryText({ format, version, sources, resources, links }: Registry): Iterable<string> {
  yield `{\n  "format": ${JSON.stringify(format)},\n  "version": ${version},\n`;
  yield* list('sources', sources.map(sourceFields));
  yield ',\n';
  yield* list('resources', resources.map(resourceFields));
  yield ',\n';
  yield* list('links', links.map(linkFields));
  yield '\n}\n';
}

function* list(name: string, items: readonly unknown[]): Iterable<string> {
  yield `  "${name}": [`;
  for (const [index, item] of items.entries()) yield `${index === 0 ? '\n' : ',\n'}    ${JSON.stringify(item)}`;
  yield items.length === 0 ? ']' : '\n  ]';
}

/** Fields in the order of the file, whatever that of the object is. */
function sourceFields({ file, title, tags, flavor }: Source): Source {
  return { file, ...(title !== undefined && { title }), tags, flavor };
}

function resourceFields({ id, url, title, description, kind, tags, date, related, aliases }: Resource): Resource {
  return {
    id,
    url,
    title,
    ...(description !== undefined && { description }),
    kind,
    tags,
    ...(date !== undefined && { date }),
    ...(related !== undefined && { related: related.map(({ id: other, role }) => ({ id: other, role })) }),
    ...(aliases !== undefined && { aliases }),
  };
}

function linkFields(link: RegistryLink): RegistryLink {
  const { file, line, column, endLine, endColumn, url, text, syntax, target, section, resource, repaired } = link;
  const { header, kind, kindLine } = link;
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    url,
    text,
    syntax,
    ...(target !== undefined && { target }),
    section,
    ...(header !== undefined && { header }),
    ...(kind !== undefined && { kind }),
    ...(kindLine !== undefined && { kindLine }),
    ...(resource !== undefined && { resource }),
    ...(repaired !== undefined && { repaired }),
  };
}

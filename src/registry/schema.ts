import * as v from 'valibot';
import { kindIds } from '../model/kinds.ts';
import { syntaxes, targets } from '../model/link.ts';
import { flavorIds } from '../model/page.ts';
import { registryFormat } from '../model/registry.ts';
import { roles } from '../model/resource.ts';

const position = v.pipe(v.number(), v.integer(), v.minValue(1));
const texts = v.array(v.string());

const source = v.object({
  file: v.string(),
  title: v.exactOptional(v.string()),
  tags: texts,
  flavor: v.picklist(flavorIds),
});

const resource = v.object({
  id: v.string(),
  url: v.string(),
  title: v.string(),
  description: v.exactOptional(v.string()),
  kind: v.picklist(kindIds),
  tags: texts,
  date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'no date: YYYY-MM-DD'))),
  related: v.exactOptional(v.array(v.object({ id: v.string(), role: v.picklist(roles) }))),
  aliases: v.exactOptional(texts),
});

const link = v.object({
  file: v.string(),
  line: position,
  column: position,
  endLine: position,
  endColumn: position,
  url: v.string(),
  text: v.string(),
  syntax: v.picklist(syntaxes),
  target: v.exactOptional(v.picklist(targets.filter((target) => target !== 'resource'))),
  section: texts,
  header: v.exactOptional(v.string()),
  kind: v.exactOptional(v.picklist(kindIds)),
  kindLine: v.exactOptional(position),
  resource: v.exactOptional(v.string()),
  repaired: v.exactOptional(v.literal(true)),
});

/** What a registry file holds: it validates what is read, and the published JSON Schema is made from it. */
export const registrySchema = v.object({
  format: v.literal(registryFormat),
  version: v.pipe(v.number(), v.integer()),
  sources: v.array(source),
  resources: v.array(resource),
  links: v.array(link),
});

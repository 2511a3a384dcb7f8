import * as v from 'valibot';
import { didYouMean } from '../model/did-you-mean.ts';
import { type KindId, kindIds } from '../model/kinds.ts';
import { UserError } from '../model/user-error.ts';
import { identify } from '../sites/identify.ts';
import { parseJson, validate } from './read-json.ts';

/** What people say of one resource; it wins over everything else. */
export interface Override {
  readonly title?: string;
  readonly kind?: KindId;
  readonly tags?: readonly string[];
  readonly description?: string;
  readonly date?: string;
  readonly citekey?: string;
  /** It is no resource; its links stay. */
  readonly exclude?: boolean;
}

/** Corrections by the id of what they correct. */
export interface Overrides {
  readonly byId: ReadonlyMap<string, Override>;
  /** From an id to that of the resource which it is another address of. */
  readonly sameAs: ReadonlyMap<string, string>;
  /** The keys as they are written, for messages. */
  readonly keys: ReadonlyMap<string, string>;
}

export const noOverrides: Overrides = { byId: new Map(), sameAs: new Map(), keys: new Map() };

const code = 'OVERRIDES_INVALID';

const override = v.strictObject({
  title: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1))),
  kind: v.exactOptional(v.picklist(kindIds, ({ received }) => `no kind is called ${received}${meantKind(received)}`)),
  tags: v.exactOptional(v.array(v.string())),
  description: v.exactOptional(v.string()),
  date: v.exactOptional(
    v.pipe(v.string(), v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'no date: YYYY-MM-DD')),
  ),
  citekey: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z0-9_-]+$/, 'a citekey has a-z, 0-9, _ and - only'))),
  sameAs: v.exactOptional(v.string()),
  exclude: v.exactOptional(v.boolean()),
});
const fields = Object.keys(override.entries);

/** What `data/overrides.json` holds: the published JSON Schema is made from it too. */
export const overridesSchema = v.objectWithRest({ $schema: v.exactOptional(v.string()) }, override);

/** Reads the text of an overrides file. Throws `UserError`. */
export function parseOverrides(path: string, text: string): Overrides {
  const value = validate(overridesSchema, parseJson(path, text), { path, code }, fields);
  const byId = new Map<string, Override>();
  const sameAs = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const [key, said] of Object.entries(value)) {
    if (key === '$schema' || typeof said === 'string' || said === undefined) continue;
    const id = idOf(key);
    const former = keys.get(id);
    if (former !== undefined) throw invalid(path, `"${former}" and "${key}" are the same resource`, 'make one of them');
    keys.set(id, key);
    const { sameAs: other, ...rest } = said;
    byId.set(id, rest);
    if (other !== undefined) sameAs.set(id, idOf(other));
  }
  for (const id of sameAs.keys()) refuseCircle(id, sameAs, path);
  return { byId, sameAs, keys };
}

/** The id of the resource that an id stands for in the end. */
export function resolved({ sameAs }: Overrides, id: string): string {
  let current = id;
  for (let next = sameAs.get(current); next !== undefined; next = sameAs.get(current)) current = next;
  return current;
}

/** The id that a key means: an address of any spelling, or the id itself. */
function idOf(key: string): string {
  return /^https?:\/\//i.test(key) ? identify(key).id : key;
}

function refuseCircle(id: string, sameAs: ReadonlyMap<string, string>, path: string): void {
  const seen = new Set([id]);
  for (let next = sameAs.get(id); next !== undefined; next = sameAs.get(next)) {
    if (seen.has(next)) throw invalid(path, `"sameAs" of "${id}" leads back to itself`, 'break the circle');
    seen.add(next);
  }
}

function meantKind(received: string): string {
  const hint = didYouMean(received.replaceAll('"', ''), kindIds);
  return hint === undefined ? `: it is one of ${kindIds.join(', ')}` : `; ${hint}`;
}

function invalid(path: string, message: string, hint: string): UserError {
  return new UserError(code, `${path}: ${message}`, { hint });
}

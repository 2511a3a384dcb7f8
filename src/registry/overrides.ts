import * as v from 'valibot';
import type { KindId } from '../model/kinds.ts';
import { UserError } from '../model/user-error.ts';
import { ends } from './chains.ts';
import { citekeyField, dateField, kindField, spelling, words } from './overlay-fields.ts';
import { parseKept } from './parse-kept.ts';
import { entriesOf, readEntries } from './read-entries.ts';
import { strict, validate } from './read-json.ts';
import { currentId, type Resolve } from './renamed.ts';

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

const override = strict({
  title: v.exactOptional(words),
  kind: v.exactOptional(kindField),
  tags: v.exactOptional(v.array(spelling)),
  description: v.exactOptional(v.string()),
  date: v.exactOptional(dateField),
  citekey: v.exactOptional(citekeyField),
  sameAs: v.exactOptional(words),
  exclude: v.exactOptional(v.boolean()),
});
const fields = Object.keys(override.entries);

/** What `data/overrides.json` holds: the published JSON Schema is made from it too. */
export const overridesSchema = v.objectWithRest({ $schema: v.exactOptional(v.string()) }, override);

/** Reads the text of an overrides file. Throws `UserError`. */
export function parseOverrides(path: string, text: string): Overrides {
  const place = { path, code };
  const { $schema, ...written } = Object.fromEntries(entriesOf(parseKept(path, text), place));
  validate(v.optional(v.string()), $schema, { ...place, within: ['$schema'] });
  const byId = new Map<string, Override>();
  const sameAs = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const [key, { sameAs: other, ...said }] of readEntries(override, written, place, fields)) {
    const id = currentId(key);
    const former = keys.get(id);
    if (former !== undefined) throw invalid(path, `"${former}" and "${key}" are the same resource`, 'make one of them');
    if (other !== undefined && said.exclude === true) {
      throw invalid(path, `"${key}" is both excluded and the same as another`, 'keep "sameAs" or "exclude"');
    }
    keys.set(id, key);
    byId.set(id, said);
    if (other !== undefined) sameAs.set(id, currentId(other.trim()));
  }
  const overrides = { byId, sameAs, keys };
  ends(sameAs, (id) => {
    throw invalid(path, `"sameAs" of "${id}" leads back to itself`, 'break the circle');
  });
  refuseSharedKeys(overrides, path);
  return overrides;
}

/** The same by what the ids are called now. What is said under the newest name wins over what is said under an old one. */
export function renamedOverrides(overrides: Overrides, resolve: Resolve): Overrides {
  const byId = new Map<string, Override>();
  const sameAs = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const id of [...overrides.keys.keys()].sort()) {
    const now = resolve(id);
    const said = overrides.byId.get(id);
    const other = byId.get(now);
    byId.set(now, now === id ? { ...other, ...said } : { ...said, ...other });
    const target = overrides.sameAs.get(id);
    if (target !== undefined && resolve(target) !== now && (now === id || !sameAs.has(now))) {
      sameAs.set(now, resolve(target));
    }
    keys.set(now, overrides.keys.get(id) ?? id);
  }
  return { byId, sameAs, keys };
}

/** The id of the resource that an id stands for in the end. */
export function resolved({ sameAs }: Pick<Overrides, 'sameAs'>, id: string): string {
  const seen = new Set([id]);
  let current = id;
  for (let next = sameAs.get(current); next !== undefined && !seen.has(next); next = sameAs.get(current)) {
    seen.add(next);
    current = next;
  }
  return current;
}

function refuseSharedKeys(overrides: Overrides, path: string): void {
  const owners = new Map<string, string>();
  for (const [id, { citekey }] of overrides.byId) {
    if (citekey === undefined) continue;
    const owner = owners.get(citekey) ?? id;
    if (resolved(overrides, owner) !== resolved(overrides, id)) {
      const [a, b] = [owner, id].map((name) => overrides.keys.get(name));
      throw invalid(path, `"${a}" and "${b}" have the citekey "${citekey}"`, 'give one of them another');
    }
    owners.set(citekey, owner);
  }
}

function invalid(path: string, message: string, hint: string): UserError {
  return new UserError(code, `${path}: ${message}`, { hint });
}

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isRegistry } from '../../src/registry/is-registry.ts';
import { registrySchema } from '../../src/registry/schema.ts';
import { registryOf } from './registry-of.ts';

const shipped: unknown = JSON.parse(
  readFileSync(join(resolve(import.meta.dirname, '../..'), 'data/registry.json'), 'utf8'),
);
/** With every field that a registry may have. */
const sample: unknown = JSON.parse(
  JSON.stringify(
    registryOf({
      'a.md': `---
tags: [llm]
---
# A

| Paper | Code |
| - | - |
| [A](https://arxiv.org/abs/2303.18223) (2023-04) <!-- genai-links-kind: survey --> | [Code](https://github.com/a/b) |

- [B](https://b.example/] - what it is about
- ![image](a.png)
`,
    }),
  ),
);

const says = (value: unknown) => v.safeParse(registrySchema, value).success;

test('takes what the schema takes', () => {
  for (const registry of [shipped, sample]) {
    expect(says(registry)).toBe(true);
    expect(isRegistry(registry)).toBe(true);
  }
});

/** Every place in a value: the object or list that holds it, and its key. */
function* placesIn(value: unknown): Iterable<readonly [Record<string, unknown>, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [value as Record<string, unknown>, key];
    yield* placesIn(inner);
  }
}

const anything = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, 1.5, -1, '', 'paper', 'inline', 'gfm', 'code', '2023', '2023-13', [], {}),
  fc.jsonValue() as fc.Arbitrary<unknown>,
);

describe('a registry in which something was changed', () => {
  test('is judged as by the schema', () => {
    fc.assert(
      fc.property(fc.nat(), anything, fc.constantFrom('replace', 'remove', 'add'), (at, other, how) => {
        const value: unknown = structuredClone(sample);
        const places = [...placesIn(value)];
        const place = places[at % places.length];
        if (place === undefined) throw new Error('the sample is empty');
        const [holder, key] = place;
        if (how === 'replace') holder[key] = other;
        else if (how === 'remove' && !Array.isArray(holder)) delete holder[key];
        else holder[`${key}x`] = other;
        expect(isRegistry(value)).toBe(says(value));
      }),
      { numRuns: 2000 },
    );
  });

  test('each field by itself', () => {
    const count = [...placesIn(sample)].length;
    for (const other of [null, 1, 'x', [], {}, [1], [null], true]) {
      for (let at = 0; at < count; at += 1) {
        const value: unknown = structuredClone(sample);
        const [holder, key] = [...placesIn(value)][at] ?? [{}, ''];
        holder[key] = other;
        expect([key, other, isRegistry(value)]).toEqual([key, other, says(value)]);
      }
    }
  });
});

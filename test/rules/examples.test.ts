import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/table.ts';
import { findings } from './pages.ts';

const all: readonly Rule[] = rules;
const folder = resolve(import.meta.dirname, '../../src/rules');

describe.each(all)('$name', ({ name, bad, good, severity, titles = {} }) => {
  const options = { levels: { [name]: 'on' }, titleOf: (id: string) => titles[id] } as const;
  test.each(bad.map((markdown) => [markdown]))('is found, and nothing else: %s', (markdown) => {
    expect(findings(markdown, options).map(({ rule }) => rule)).toEqual([name]);
    expect(findings(markdown, options)[0]?.severity).toBe(severity);
  });

  test.each(good.map((markdown) => [markdown]))('is not found: %s', (markdown) => {
    expect(findings(markdown, options).map(({ rule }) => rule)).not.toContain(name);
  });

  test('has a suggestion that nothing is found in', () => {
    for (const markdown of bad) {
      for (const { suggestion } of findings(markdown, options)) {
        if (suggestion !== undefined) expect(findings(suggestion), suggestion).toEqual([]);
      }
    }
  });
});

test('the table holds every rule of the folder, by name', () => {
  const files = readdirSync(folder).filter((file) =>
    /as const satisfies Rule/.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(all.map(({ name }) => `${name}.ts`)).toEqual(files.toSorted());
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { expect } from 'vitest';
import { mergeSettings } from '../../src/config/merge.ts';
import { options } from '../../src/config/options.ts';
import { UserError } from '../../src/model/user-error.ts';
import { test } from '../helpers/project.ts';

const path = join(resolve(import.meta.dirname, '../..'), 'data', 'config.schema.json');
const ajv = new Ajv({ allowUnionTypes: true });
formats.default(ajv);
const isValid = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));

test.for<[config: object, isFine: boolean]>([
  [{}, true],
  [{ $schema: 'x', sources: ['docs/**'], timeout: '15s', retries: 3, flavor: 'mkdocs', maxFileSize: '8MB' }, true],
  [{ rules: { duplicate: 'off' }, failOn: ['dead'] }, true],
  [{ soruces: ['docs/**'] }, false],
  [{ allowPrivate: ['127.0.0.1'] }, false],
  [{ sources: 'docs/**' }, false],
  [{ retries: 11 }, false],
  [{ rules: { duplicate: 'loud' } }, false],
  [{ ignore: [] }, true],
  [{ ignore: [{ url: 'https://example.com/*', reason: 'x' }] }, true],
  [{ ignore: [{ host: 'example.com', rule: 'dead', file: 'a.md', reason: 'x', until: '2027-01-01' }] }, true],
  [{ ignore: [{ url: 'https://example.com/*' }] }, false],
  [{ ignore: [{ url: 'https://example.com/*', reason: '' }] }, false],
  [{ ignore: [{ url: 1, reason: 'x' }] }, false],
  [{ ignore: [{ reason: 'x' }] }, false],
  [{ ignore: [{ hosst: 'x', reason: 'x' }] }, false],
  [{ ignore: [{ host: 'x', reason: 'x', until: 'spring' }] }, false],
  [{ ignore: { host: 'x', reason: 'x' } }, false],
])('%j: the schema says what the program does', async ([config, isFine], { project }) => {
  expect(isValid(config)).toBe(isFine);
  project.write('genai-links.config.json', JSON.stringify(config));
  project.write('docs/a.md', 'A page.\n');
  expect((await project.run(['lint'])).code).toBe(isFine ? 0 : 2);
});

/** Whether the program takes a configuration, before any command looks at it. */
function isTaken(written: Readonly<Record<string, unknown>>): boolean {
  try {
    mergeSettings({ root: '/nowhere', foundBy: 'config', configFile: 'config', written }, {});
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

const texts = [
  '',
  ' ',
  'a',
  '15s',
  '1.5h',
  '-1s',
  '1e3',
  '8MB',
  '8 mb',
  '8mB',
  '8XB',
  'auto',
  'gfm',
  'dead',
  'deed',
  'off',
];
const values = fc.oneof(
  fc.constantFrom<unknown>(...texts, ...texts.map((text) => [text]), [1], {}, [], null, true, [['a']]),
  fc.constantFrom<unknown>(0, 1, 10, 11, 128, 1024, 1025, -1, 1.5, 1e9, 1e9 + 1, 1e21, 1e-7, 2 ** 53),
  fc.dictionary(fc.constantFrom('duplicate', '__proto__', 'all'), fc.constantFrom<unknown>('off', 'error', 'loud', 1)),
  fc.array(
    fc.dictionary(
      fc.constantFrom('url', 'host', 'rule', 'file', 'reason', 'until', 'hosst'),
      fc.constantFrom<unknown>('x', '', ' ', 1, '2027-01-01', '2027-02-30', '2027-1-1'),
    ),
    { maxLength: 2 },
  ),
);

test('whatever a key is given, the schema says what the program does', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(options), 'soruces', '__proto__', '$schema'), values, (key, value) => {
      // Which folders are inside of a project no schema knows.
      fc.pre(key !== 'data' && (key !== '$schema' || typeof value === 'string'));
      const config = JSON.parse(JSON.stringify({ [key]: value }));
      expect(isTaken(config), JSON.stringify(config)).toBe(isValid(config));
    }),
    { numRuns: 2000 },
  );
});

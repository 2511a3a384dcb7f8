import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import { test } from '../helpers/project.ts';

const path = join(resolve(import.meta.dirname, '../..'), 'data', 'config.schema.json');
const isValid = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(path, 'utf8')));

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

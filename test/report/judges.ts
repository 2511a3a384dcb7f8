import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { validateXML } from 'xmllint-wasm';

const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

/** Fails where a log does not fit the published schema of SARIF 2.1.0. */
export function validateSarif(log: unknown): void {
  const fits = isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  expect(fits).toBe(true);
}

const junitSchema = readFileSync(resolve(import.meta.dirname, '../helpers/junit.xsd'), 'utf8');

/** Fails where a document is no XML, or no report of JUnit. */
export async function validateJunit(documents: readonly string[]): Promise<void> {
  const { errors } = await validateXML({
    xml: documents.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: [{ fileName: 'junit.xsd', contents: junitSchema }],
  });
  expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
}

import { readFileSync } from 'node:fs';

/** The version of this package. The path holds for every folder two levels below its root. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return (manifest as { version: string }).version;
}

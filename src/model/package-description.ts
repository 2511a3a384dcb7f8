import { readFileSync } from 'node:fs';

export interface PackageDescription {
  readonly name: string;
  readonly version: string;
  readonly homepage?: string;
}

/** What the package says of itself. The path holds for every folder two levels below its root. */
export function packageDescription(): PackageDescription {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return manifest as PackageDescription;
}

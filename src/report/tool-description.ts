import { readFileSync } from 'node:fs';

export interface ToolDescription {
  readonly name: string;
  readonly version: string;
  readonly homepage?: string;
}

/** What the package says of itself. */
export function toolDescription(): ToolDescription {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return manifest as ToolDescription;
}

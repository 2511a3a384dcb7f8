import { join } from 'node:path';
import type { Context } from './command.ts';

/** Where the metadata of the project stands. */
export function metadataPath({ project, settings }: Context): string {
  return join(project.root, settings.data, 'metadata.json');
}

import { closeSync, openSync, readSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isStream } from '../files/write-through.ts';
import { registryFormat } from '../model/registry.ts';
import { UserError } from '../model/user-error.ts';
import type { Context } from './command.ts';
import { realPath, STANDARD_OUTPUT } from './output.ts';
import { registryPath } from './registry.ts';

/** Files of the data folder that people, or tools for them, keep. */
const keptByHand = ['overrides.json', 'metadata.json', 'taxonomy.json'];

/** Refuses to write over a source, a registry, the configuration, or a file that people keep by hand. */
export function refuseOverwriting(
  context: Context,
  sources: Iterable<string>,
  output = context.settings.output ?? STANDARD_OUTPUT,
): void {
  const { io, project, settings } = context;
  if (output === STANDARD_OUTPUT) return;
  const target = realPath(resolve(io.cwd, output));
  const isTarget = (path: string) => realPath(path) === target;
  for (const file of sources) {
    if (isTarget(resolve(project.root, file))) throw refusal(output, 'is a source');
  }
  const byHand = keptByHand.map((name) => join(project.root, settings.data, name));
  const kept = [registryPath(context), ...byHand, ...(project.configFile === undefined ? [] : [project.configFile])];
  if (kept.some(isTarget) || isRegistry(target)) throw refusal(output, 'is kept by the project');
}

function refusal(output: string, reason: string): UserError {
  return new UserError('OUTPUT_IS_KEPT', `${output} ${reason}: writing there would lose it`);
}

/** Whether a file begins as a registry does; a registry writes its format first. */
function isRegistry(path: string): boolean {
  if (isStream(path)) return false;
  try {
    const file = openSync(path, 'r');
    const head = Buffer.alloc(200);
    try {
      readSync(file, head);
    } finally {
      closeSync(file);
    }
    return new RegExp(String.raw`^\ufeff?\s*\{\s*"format"\s*:\s*"${registryFormat}"`).test(head.toString());
  } catch {
    return false;
  }
}

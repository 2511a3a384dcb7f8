import { closeSync, openSync, readSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { registryFormat } from '../model/registry.ts';
import { UserError } from '../model/user-error.ts';
import type { Context } from './command.ts';
import { registryPath } from './registry.ts';

/** Files of the data folder that people, or tools for them, keep. */
const keptByHand = ['overrides.json', 'metadata.json', 'taxonomy.json'];

/** Refuses `-o` where it would overwrite a source, a registry, the configuration, or a file that people keep by hand. */
export function refuseOverwriting(context: Context, sources: Iterable<string>): void {
  const { io, project, settings } = context;
  if (settings.output === undefined || settings.output === '-') return;
  const target = realPath(resolve(io.cwd, settings.output));
  const isTarget = (path: string) => realPath(path) === target;
  for (const file of sources) {
    if (isTarget(resolve(project.root, file))) throw refusal(settings.output, 'is a source');
  }
  const byHand = keptByHand.map((name) => join(project.root, settings.data, name));
  const kept = [registryPath(context), ...byHand, ...(project.configFile === undefined ? [] : [project.configFile])];
  if (kept.some(isTarget) || isRegistry(target)) throw refusal(settings.output, 'is kept by the project');
}

function refusal(output: string, reason: string): UserError {
  return new UserError('OUTPUT_IS_KEPT', `${output} ${reason}: writing there would lose it`);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Whether a file begins as a registry does; a registry writes its format first. */
function isRegistry(path: string): boolean {
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

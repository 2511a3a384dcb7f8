import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isExcluded, isSource } from '../files/find.ts';
import { isWithin } from '../files/own.ts';
import { realPath } from '../files/real-path.ts';
import { registryFormat } from '../model/registry.ts';
import type { Context } from './command.ts';
import { registryPath } from './registry.ts';

/** Files of the data folder that people, or tools for them, keep. */
const keptByHand = ['overrides.json', 'metadata.json', 'taxonomy.json'];

/** Where verdicts and the readings of pages are. */
const OWN_FOLDER = '.genai-links';

/**
 * Whether an output is a file that is read: one of those given, which may be of a registry and count from the root, or
 * one that the next build would find, whichever registry was read. What is not there yet is none.
 */
export function isSourceFile(
  { io, project, settings, operands }: Context,
  given: Iterable<string>,
  output: string,
): boolean {
  const path = resolve(io.cwd, output);
  const target = fileAt(path);
  if (target === undefined) return false;
  // What a command was told to read is read, whatever the configuration leaves out.
  if (operands.some((operand) => isSameFile(fileAt(resolve(io.cwd, operand)), target))) return true;
  const { sources, exclude } = settings;
  const root = realPath(project.root);
  const real = realPath(path);
  if (isWithin(real, root)) {
    if (isSource(real, { root, sources, exclude })) return true;
    if (isWithin(path, project.root) && isSource(path, { root: project.root, sources, exclude })) return true;
  }
  for (const file of given) {
    const isSame = isSameFile(fileAt(resolve(project.root, file)), target);
    if (isSame && !isExcluded(file, exclude)) return true;
  }
  return false;
}

/** Whether an output is any other file that a project or its people keep, or would keep there. */
export function isKept(context: Context, output: string): boolean {
  const { io, project, settings } = context;
  const target = realPath(resolve(io.cwd, output));
  const byHand = keptByHand.map((name) => join(project.root, settings.data, name));
  const kept = [registryPath(context), ...byHand, ...(project.configFile === undefined ? [] : [project.configFile])];
  return (
    kept.some((path) => realPath(path) === target) ||
    isWithin(target, realPath(join(project.root, OWN_FOLDER))) ||
    isRegistry(target)
  );
}

function fileAt(path: string): Stats | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() ? stats : undefined;
  } catch {
    return undefined;
  }
}

function isSameFile(one: Stats | undefined, other: Stats): boolean {
  return one !== undefined && one.dev === other.dev && one.ino === other.ino;
}

/** Whether a file begins as a registry does; a registry writes its format first. */
function isRegistry(path: string): boolean {
  if (fileAt(path) === undefined) return false;
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

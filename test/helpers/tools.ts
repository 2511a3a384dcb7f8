import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'vitest';

type NamedTest = (title: string, run: () => void | Promise<void>, timeoutMs?: number) => void;

/**
 * `test` for what only a tool of the system can judge: `needsTool('bibtex')('accepts …', () => …)`.
 * Where the tool is missing the test is skipped and says so; with `CI=true` it fails, so that no judge is ever lost.
 */
export function needsTool(...names: readonly [string, ...string[]]): NamedTest {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return (title, run, timeoutMs) => test(title, run, timeoutMs);
  const reason = `needs ${missing.join(' and ')}, not installed here`;
  if (process.env.CI !== 'true') return (title) => test.skip(`${title} (${reason})`);
  return (title) =>
    test(title, () => {
      throw new Error(reason);
    });
}

function isInstalled(name: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => folder !== '' && isExecutable(join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

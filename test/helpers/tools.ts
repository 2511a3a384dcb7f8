import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type TestContext, test } from 'vitest';

type NamedTest = (title: string, run: () => void | Promise<void>, timeoutMs?: number) => void;

/** `test` for what only a tool of the system can judge: `needsTool('bibtex')('accepts …', () => …)`. */
export function needsTool(...names: readonly [string, ...string[]]): NamedTest {
  return (title, run, timeoutMs) =>
    test(
      title,
      (context) => {
        requireTools(context, ...names);
        return run();
      },
      timeoutMs,
    );
}

/** Skips a test where a tool is missing, and says so; with `CI=true` the test fails, so that no judge is ever lost. */
export function requireTools({ skip }: Pick<TestContext, 'skip'>, ...names: readonly [string, ...string[]]): void {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const reason = `needs ${missing.join(' and ')}, not installed here`;
  if (process.env.CI === 'true') throw new Error(reason);
  skip(reason);
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

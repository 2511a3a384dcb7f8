import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base } from 'vitest';
import { main } from '../../src/main.ts';
import type { Io } from '../../src/model/io.ts';

export interface RunResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Stands in for the process around a run. */
export interface Surroundings {
  /** Folder below the project's root to run in. */
  readonly folder?: string;
  /** Width of the terminal; none: a pipe. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly signal?: AbortSignal;
}

/** A project of its own in a temporary folder, gone after the test. */
export interface TestProject {
  readonly root: string;
  readonly write: (file: string, content: string | Uint8Array) => void;
  readonly read: (file: string) => string;
  /** Runs a command line in-process. */
  readonly run: (argv: readonly string[], surroundings?: Surroundings) => Promise<RunResult>;
}

export const test = base.extend<{ project: TestProject }>({
  project: async ({ task: _task }, use) => {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'genai-links-')));
    await use(createProject(root));
    rmSync(root, { recursive: true, force: true });
  },
});

function createProject(root: string): TestProject {
  return {
    root,
    write: (file, content) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    },
    read: (file) => readFileSync(join(root, file), 'utf8'),
    run: async (argv, surroundings = {}) => {
      const written = { stdout: '', stderr: '' };
      const code = await main(argv, createIo(root, written, surroundings));
      return { code, ...written };
    },
  };
}

function createIo(root: string, written: { stdout: string; stderr: string }, surroundings: Surroundings): Io {
  const { folder = '.', columns, env = {}, stdin = '', signal = new AbortController().signal } = surroundings;
  const output = (stream: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[stream] += text;
    },
    isTTY: columns !== undefined,
    columns,
  });
  async function* input() {
    yield stdin;
  }
  return { stdin: input(), stdout: output('stdout'), stderr: output('stderr'), env, cwd: join(root, folder), signal };
}

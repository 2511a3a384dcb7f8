import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { UserError } from '../model/user-error.ts';

/** How long a lock is waited for, and the age at which whoever made it must be gone, whatever its number says. */
interface Patience {
  readonly waitMs: number;
  readonly staleMs: number;
}

const PAUSE_MS = 15;

/**
 * Acts while no other process that asks for the same file does. Throws `UserError` where the lock cannot be written, or
 * is held for too long; what ended without removing its lock holds none.
 */
export function withLock<Result>(
  path: string,
  act: () => Result,
  { waitMs, staleMs }: Patience = { waitMs: 10_000, staleMs: 60_000 },
): Result {
  const lock = `${path}.lock`;
  const pauses = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; !isTaken(lock); waited += PAUSE_MS) {
    if (isStale(lock, staleMs)) rmSync(lock, { force: true });
    else if (waited >= waitMs) throw new UserError('FILE_LOCKED', `cannot write ${path} (${lock} is held)`);
    else Atomics.wait(pauses, 0, 0, PAUSE_MS);
  }
  try {
    return act();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Takes the lock, unless another process has it. */
function isTaken(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx');
    try {
      writeSync(file, String(process.pid));
    } finally {
      closeSync(file);
    }
    return true;
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'EEXIST') return false;
    throw new UserError('FILE_UNWRITABLE', `cannot write ${lock} (${code})`, { cause });
  }
}

function isStale(lock: string, staleMs: number): boolean {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (Date.now() - statSync(lock).mtimeMs > staleMs) return true;
    return Number.isInteger(owner) && owner > 0 && !isRunning(owner);
  } catch {
    // It has just been removed.
    return false;
  }
}

function isRunning(owner: number): boolean {
  try {
    process.kill(owner, 0);
    return true;
  } catch (cause) {
    return codeOf(cause) !== 'ESRCH';
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}

import { spawnSync } from 'node:child_process';

/** A program to time as a whole process. */
export interface Program {
  readonly name: string;
  /** Arguments of `node`. */
  readonly argv: readonly string[];
  readonly cwd: string;
  /** What to do before each run, outside of the time. */
  readonly prepare?: () => void;
  /** Exit code 1 is no failure. */
  readonly mayFind?: true;
}

/** Wall times of both in turn (A B A B …), and the ratio pair by pair: it holds where the machine's speed drifts. */
export function comparePair(subject: Program, peer: Program, runs = 7): string {
  once(subject);
  once(peer);
  const pairs = Array.from({ length: runs }, () => [once(subject), once(peer)] as const);
  const ratios = pairs.map(([a, b]) => a / b);
  return [
    `${subject.name}: ${spread(pairs.map(([a]) => a))} ms`,
    `${peer.name}: ${spread(pairs.map(([, b]) => b))} ms`,
    `ratio: ${spread(ratios, 2)}`,
  ].join('\n');
}

/** Ratio of two times that a script of its own measures in each of several processes: the second over the first. */
export function inProcess(script: string, args: readonly string[], runs = 7): string {
  const times = Array.from({ length: runs }, (): readonly [number, number] => {
    const { stdout } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 1e9 });
    return JSON.parse(stdout);
  });
  return [
    `first: ${spread(times.map(([first]) => first))} ms`,
    `second: ${spread(times.map(([, second]) => second))} ms`,
    `ratio: ${spread(
      times.map(([first, second]) => second / first),
      2,
    )}`,
  ].join('\n');
}

function once({ argv, cwd, prepare, mayFind }: Program): number {
  prepare?.();
  // The certificates alone cost Node 50 ms a start, which would flatter every ratio.
  const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd, env, maxBuffer: 1e9 });
  const time = performance.now() - start;
  if (status !== 0 && !(mayFind === true && status === 1))
    throw new Error(`node ${argv.join(' ')} ended with ${status}: ${stderr}`);
  return time;
}

/** Median, with the least and the greatest. */
function spread(values: readonly number[], digits = 0): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => (sorted[index] ?? Number.NaN).toFixed(digits);
  return `${at(sorted.length >> 1)} (${at(0)} – ${at(sorted.length - 1)})`;
}

import { spawnSync } from 'node:child_process';

/** A program to time as a whole process. */
export interface Program {
  readonly name: string;
  /** Arguments of `node`. */
  readonly argv: readonly string[];
  readonly cwd: string;
  /** What to do before each run, outside of the time. */
  readonly prepare?: () => void;
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

function once({ argv, cwd, prepare }: Program): number {
  prepare?.();
  // The certificates alone cost Node 50 ms a start, which would flatter every ratio.
  const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd, env, maxBuffer: 1e9 });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`node ${argv.join(' ')} ended with ${status}: ${stderr}`);
  return time;
}

/** Median, with the least and the greatest. */
function spread(values: readonly number[], digits = 0): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => (sorted[index] ?? Number.NaN).toFixed(digits);
  return `${at(sorted.length >> 1)} (${at(0)} – ${at(sorted.length - 1)})`;
}

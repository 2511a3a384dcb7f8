import { reportFormats } from '../report/table.ts';
import type { Command } from './command.ts';

/** The commands, in the order in which `--help` lists them. */
export const commands: readonly Command[] = [
  {
    name: 'lint',
    summary: 'find malformed links, offline',
    operands: '[path...]',
    uses: ['output', 'maxWarnings', 'flavor', 'maxFileSize'],
    formats: reportFormats,
    load: () => import('./lint.ts'),
  },
  {
    name: 'check',
    summary: 'find dead links: on the network, in the project, and malformed ones',
    operands: '[path|url...]',
    uses: [
      'output',
      'failOn',
      'offline',
      'concurrency',
      'perHost',
      'timeout',
      'retries',
      'maxWait',
      'allowPrivate',
      'flavor',
      'maxFileSize',
    ],
    formats: reportFormats,
    load: () => import('./check.ts'),
  },
];

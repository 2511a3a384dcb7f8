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
];

import { options } from '../config/options.ts';
import type { Settings } from '../config/settings.ts';
import { formatsFor } from '../export/table.ts';
import { reportFormats } from '../report/table.ts';
import type { Command } from './command.ts';

const filters = ['tag', 'kind', 'host', 'section', 'file', 'year', 'verdict'] as const;

/** Settings that a file may hold and a flag may give. */
const configurable = (Object.keys(options) as (keyof Settings)[]).filter(
  (key) => options[key].config && options[key].flags !== undefined,
);

/** The commands, in the order in which `--help` lists them. */
export const commands: readonly Command[] = [
  {
    name: 'build',
    summary: 'read the Markdown and write the registry',
    operands: '[path...]',
    uses: ['frozen', 'frozenPositions', 'flavor', 'maxFileSize', 'cache'],
    load: () => import('./build.ts'),
  },
  {
    name: 'list',
    summary: 'list the resources that match',
    operands: '[query...]',
    uses: [...filters, 'sort', 'limit', 'links', 'output'],
    formats: formatsFor('list'),
    load: () => import('./list.ts'),
  },
  {
    name: 'show',
    summary: 'show one resource whole: every place, and why this id, kind and tags',
    operands: '<id>',
    uses: ['output'],
    formats: ['text', 'json'],
    load: () => import('./show.ts'),
  },
  {
    name: 'tags',
    summary: 'count the tags of the resources that match',
    operands: '[query...]',
    uses: [...filters, 'output'],
    formats: ['text', 'json'],
    load: () => import('./tags.ts'),
  },
  {
    name: 'kinds',
    summary: 'count the kinds of the resources that match',
    operands: '[query...]',
    uses: [...filters, 'output'],
    formats: ['text', 'json'],
    load: () => import('./kinds.ts'),
  },
  {
    name: 'stats',
    summary: 'count the resources that match by tag, kind, year, host and verdict',
    operands: '[query...]',
    uses: [...filters, 'output'],
    formats: ['text', 'json'],
    load: () => import('./stats.ts'),
  },
  {
    name: 'lint',
    summary: 'find malformed links, offline',
    operands: '[path|-...]',
    uses: ['fix', 'dryRun', 'output', 'rule', 'maxWarnings', 'stdinFilename', 'flavor', 'maxFileSize'],
    formats: reportFormats,
    hasSeveralReports: true,
    load: () => import('./lint.ts'),
  },
  {
    name: 'check',
    summary: 'find dead links: on the network, in the project, and malformed ones',
    operands: '[path|url...]',
    uses: [
      'output',
      ...filters,
      'rule',
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
    hasSeveralReports: true,
    load: () => import('./check.ts'),
  },
  {
    name: 'export',
    summary: 'write a bibliography of the resources that match',
    operands: '[query...]',
    uses: [...filters, 'sort', 'limit', 'output'],
    formats: formatsFor('export'),
    load: () => import('./export.ts'),
  },
  {
    name: 'diff',
    summary: 'tell what one registry says otherwise than another',
    operands: '<old> <new>',
    uses: ['output'],
    formats: ['text', 'markdown', 'json'],
    load: () => import('./diff.ts'),
  },
  {
    name: 'explain',
    summary: 'say why a rule or a verdict is told, with examples and what to do; without a name, list them all',
    operands: '[rule|verdict]',
    uses: ['output'],
    formats: ['text'],
    load: () => import('./explain.ts'),
  },
  {
    name: 'config',
    summary: 'print what is in force, and where each value comes from',
    uses: [...configurable, 'output'],
    formats: ['text', 'json'],
    load: () => import('./config.ts'),
  },
  {
    name: 'completion',
    summary: 'print what completes commands, options, tags and ids in bash, zsh or fish',
    operands: '<shell>',
    uses: ['output'],
    load: () => import('./completion.ts'),
  },
];

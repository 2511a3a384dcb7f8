import type { IgnoreItem } from '../model/ignore.ts';
import type { FlavorId } from '../model/page.ts';
import { flavorIds } from '../model/page.ts';
import { verdictIds } from '../model/verdict.ts';
import { ignoreItems } from './ignore-items.ts';
import type { Option } from './option.ts';
import {
  byteSize,
  choices,
  duration,
  flag,
  globs,
  oneOf,
  path,
  someOf,
  text,
  texts,
  wholeNumber,
} from './value-type.ts';

/** Every setting with its type. Times are in milliseconds, sizes in bytes. */
export interface Settings {
  readonly registry: string | undefined;
  readonly config: string | undefined;
  readonly color: boolean | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly debug: boolean;
  /** Those of a command that writes several reports may name a file: `sarif=links.sarif`. */
  readonly format: readonly string[];
  readonly output: string | undefined;
  readonly sources: readonly string[];
  readonly exclude: readonly string[];
  readonly data: string;
  readonly siteRoot: string | undefined;
  readonly flavor: FlavorId | 'auto';
  readonly maxFileSize: number;
  readonly stdinFilename: string | undefined;
  readonly cache: boolean;
  readonly frozen: boolean;
  readonly frozenPositions: boolean;
  readonly tag: readonly string[];
  readonly kind: readonly string[];
  readonly host: readonly string[];
  readonly section: readonly string[];
  readonly file: readonly string[];
  readonly year: readonly string[];
  readonly verdict: readonly string[];
  readonly sort: 'title' | 'date' | 'kind' | 'host' | 'relevance' | undefined;
  readonly limit: number | undefined;
  readonly links: boolean;
  readonly rules: Readonly<Record<string, 'off' | 'on' | 'warning' | 'error'>>;
  readonly rule: readonly string[];
  readonly ignore: readonly IgnoreItem[];
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly maxWarnings: number | undefined;
  readonly offline: boolean;
  readonly failOn: readonly string[];
  readonly concurrency: number;
  readonly perHost: number;
  readonly timeout: number;
  readonly retries: number;
  readonly maxWait: number;
  readonly allowPrivate: readonly string[];
}

/** The one table of settings: `--help`, the configuration file and the README are made from it. */
export const options: { readonly [Key in keyof Settings]-?: Option<Settings[Key]> } = {
  registry: {
    flags: '--registry <file>',
    summary: 'registry to read, or to write with build',
    type: path,
    fallback: undefined,
    config: false,
  },
  config: {
    flags: '--config <file>',
    summary: 'configuration file to use',
    type: path,
    fallback: undefined,
    config: false,
  },
  color: {
    flags: '--color',
    summary: 'colours even where the output is no terminal',
    type: flag,
    fallback: undefined,
    config: false,
  },
  quiet: { flags: '--quiet', summary: 'no notes and no progress', type: flag, fallback: false, config: false },
  verbose: { flags: '--verbose', summary: 'say more', type: flag, fallback: false, config: false },
  debug: { flags: '--debug', summary: 'show the stack of an error', type: flag, fallback: false, config: false },
  format: {
    flags: '--format <format[=file]>',
    summary: 'how to write the result',
    type: texts,
    fallback: [],
    config: false,
  },
  output: {
    flags: '-o, --output <file>',
    summary: 'write the result to a file (- is the standard output); missing folders are made',
    type: path,
    fallback: undefined,
    config: false,
  },
  sources: {
    summary: 'globs of the Markdown to read, in the order in which lists show it',
    type: globs,
    fallback: ['**/*.{md,markdown,mdx}'],
    config: true,
  },
  exclude: { summary: 'globs of the Markdown to leave out', type: globs, fallback: [], config: true },
  data: { summary: 'folder of the registry and the files kept by hand', type: text, fallback: 'data', config: true },
  siteRoot: { summary: 'folder that links beginning with / count from', type: text, fallback: undefined, config: true },
  flavor: {
    flags: '--flavor <flavor>',
    summary: 'Markdown dialect to read',
    type: oneOf(['auto', ...flavorIds] as const),
    fallback: 'auto',
    config: true,
  },
  maxFileSize: {
    flags: '--max-file-size <size>',
    summary: 'largest Markdown file to read',
    type: byteSize,
    fallback: 8 * 1024 ** 2,
    config: true,
  },
  stdinFilename: {
    flags: '--stdin-filename <file>',
    summary: 'the file that the standard input (-) is the text of',
    type: path,
    fallback: undefined,
    config: false,
  },
  cache: { flags: '--no-cache', summary: 'read every page anew', type: flag, fallback: true, config: false },
  frozen: {
    flags: '--frozen',
    summary: 'write nothing, and fail where the registry on the disk says anything else than the pages',
    type: flag,
    fallback: false,
    config: false,
  },
  frozenPositions: {
    flags: '--frozen-positions',
    summary: 'the same, and fail where a link has another line or column too',
    type: flag,
    fallback: false,
    config: false,
  },
  tag: {
    flags: '--tag <tag>',
    summary: 'with this tag (a,b: either; repeated: all of them)',
    type: texts,
    fallback: [],
    config: false,
  },
  kind: {
    flags: '--kind <kind>',
    summary: 'of this kind (a,b or repeated: either)',
    type: texts,
    fallback: [],
    config: false,
  },
  host: { flags: '--host <host>', summary: 'on this host or below it', type: texts, fallback: [], config: false },
  section: {
    flags: '--section <text>',
    summary: 'under a heading that holds this text',
    type: texts,
    fallback: [],
    config: false,
  },
  file: { flags: '--file <glob>', summary: 'found in a file that matches', type: texts, fallback: [], config: false },
  year: {
    flags: '--year <years>',
    summary: 'of this year, or of one of these: 2023, 2023..2024, 2020.., ">=2023"',
    type: texts,
    fallback: [],
    config: false,
  },
  verdict: {
    flags: '--verdict <verdict>',
    summary: 'found so when it was checked (a,b or repeated: either)',
    type: texts,
    fallback: [],
    config: false,
  },
  sort: {
    flags: '--sort <key>',
    summary: 'order, instead of that of the pages',
    type: oneOf(['title', 'date', 'kind', 'host', 'relevance'] as const),
    fallback: undefined,
    config: false,
  },
  limit: { flags: '--limit <n>', summary: 'at most so many', type: wholeNumber(0), fallback: undefined, config: false },
  links: {
    flags: '--links',
    summary: 'every link instead of every resource: images, pages, e-mail and each place of a resource too',
    type: flag,
    fallback: false,
    config: false,
  },
  rules: {
    summary: 'rules to turn off or on, or to count as a warning or an error',
    type: choices(['off', 'on', 'warning', 'error'] as const),
    fallback: {},
    config: true,
  },
  rule: {
    flags: '--rule <rule[=level]>',
    summary: 'turn a rule on, or set it to off, warning or error (all: every rule; repeatable)',
    type: texts,
    fallback: [],
    config: false,
  },
  ignore: {
    summary: 'findings and links to leave alone, by url, host, rule or file; docs/ignores.md',
    type: ignoreItems,
    fallback: [],
    config: true,
  },
  fix: {
    flags: '--fix',
    summary: 'mend what is sure, in the files',
    type: flag,
    fallback: false,
    config: false,
  },
  dryRun: {
    flags: '--dry-run',
    summary: 'write nothing, and print what --fix would change as a unified diff',
    type: flag,
    fallback: false,
    config: false,
  },
  maxWarnings: {
    flags: '--max-warnings <n>',
    summary: 'fail on more warnings than this',
    type: wholeNumber(0),
    fallback: undefined,
    config: true,
  },
  offline: { flags: '--offline', summary: 'judge files and anchors only', type: flag, fallback: false, config: false },
  failOn: {
    flags: '--fail-on <verdicts>',
    summary: 'verdicts that end with exit code 1',
    type: someOf(verdictIds),
    fallback: ['dead', 'down', 'malformed'],
    config: true,
  },
  concurrency: {
    flags: '--concurrency <n>',
    summary: 'requests in flight',
    type: wholeNumber(1, 1024),
    fallback: 128,
    config: true,
  },
  perHost: {
    flags: '--per-host <n>',
    summary: 'requests in flight to one host',
    type: wholeNumber(1, 128),
    fallback: 10,
    config: true,
  },
  timeout: {
    flags: '--timeout <time>',
    summary: 'limit of one request',
    type: duration,
    fallback: 15_000,
    config: true,
  },
  retries: {
    flags: '--retries <n>',
    summary: 'further tries of what may pass',
    type: wholeNumber(0, 10),
    fallback: 2,
    config: true,
  },
  maxWait: {
    flags: '--max-wait <time>',
    summary: 'longest wait that a host may ask for',
    type: duration,
    fallback: 60_000,
    config: true,
  },
  allowPrivate: {
    flags: '--allow-private <cidr|host>',
    summary: 'private addresses that may be asked (repeatable)',
    type: texts,
    fallback: [],
    config: false,
  },
};

/** Settings that every command has. */
export const sharedSettings = [
  'registry',
  'config',
  'color',
  'quiet',
  'verbose',
  'debug',
] as const satisfies readonly (keyof Settings)[];

import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { environmentSettings } from '../config/environment.ts';
import { settingOrigins } from '../config/origin.ts';
import type { RootReason } from '../config/project.ts';
import { exitCodes } from '../model/exit-code.ts';
import { maskCredentials } from '../model/mask-credentials.ts';
import { printableJson } from '../model/printable.ts';
import { shown } from '../model/shown.ts';
import type { Style } from '../model/style.ts';
import { shippedData } from '../registry/shipped.ts';
import type { Context, Run } from './command.ts';
import { writeResult } from './output.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { registryPath } from './registry.ts';

/** What is in force: the shape of `--format json`. */
interface Report {
  readonly version: 1;
  /** Absolute path. */
  readonly root: string;
  /** What told where the root is. */
  readonly foundBy: RootReason;
  readonly configFile: string | null;
  readonly settings: ReturnType<typeof settingOrigins>;
  /** Files that are read or written, by what they are; those of the project as the root sees them. */
  readonly files: Readonly<Record<string, { readonly path: string; readonly exists: boolean }>>;
  readonly environment: Readonly<Record<string, string>>;
}

/** Prints what is in force, and where each value comes from. */
export const run: Run = async (context) => {
  const report = reportOf(context);
  await refuseOverwriting(context, []);
  const isJson = context.settings.format.includes('json');
  await writeResult(context, (style) =>
    isJson ? [printableJson(`${JSON.stringify(report, masked, 2)}\n`)] : text(report, style),
  );
  return exitCodes.clean;
};

function reportOf(context: Context): Report {
  const { project, settings, flags, io } = context;
  const color = colorOf(context);
  return {
    version: 1,
    root: project.root,
    foundBy: project.foundBy,
    configFile: project.configFile === undefined ? null : fromRoot(project.configFile, project.root),
    settings: { ...settingOrigins(project, { settings, flags }), color },
    files: filesOf(context),
    environment: environmentSettings(io.env),
  };
}

/** Addresses of what is ignored may hold a password. */
function masked(_: string, value: unknown): unknown {
  return typeof value === 'string' ? maskCredentials(value) : value;
}

/** Colours are the one setting that the environment decides. */
function colorOf({ flags, io: { env } }: Context): Report['settings'][string] {
  if (flags.color !== undefined) return { value: flags.color, source: 'flag' };
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return { value: false, source: 'environment' };
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') {
    return { value: env.FORCE_COLOR !== '0', source: 'environment' };
  }
  return { value: null, source: 'default' };
}

function filesOf(context: Context): Report['files'] {
  const { project, settings } = context;
  const inData = (name: string) => join(project.root, settings.data, name);
  const paths = {
    registry: registryPath(context),
    'curated registry': join(shippedData, 'registry.json'),
    overrides: inData('overrides.json'),
    metadata: inData('metadata.json'),
    taxonomy: inData('taxonomy.json'),
    state: join(project.root, '.genai-links', 'state.jsonl'),
    cache: join(project.root, '.genai-links', 'cache'),
  };
  return Object.fromEntries(
    Object.entries(paths).map(([name, path]) => [
      name,
      { path: fromRoot(path, project.root), exists: existsSync(path) },
    ]),
  );
}

/** The same from every folder: what is outside of the project has its absolute path. */
function fromRoot(path: string, root: string): string {
  const way = relative(root, path).replaceAll('\\', '/');
  return way.startsWith('../') || isAbsolute(way) ? path : way;
}

const REASONS: Readonly<Record<RootReason, string>> = {
  flag: 'named by --config',
  config: 'the nearest folder with a configuration',
  git: 'the nearest folder with .git',
  folder: 'the current folder: none above has a configuration or .git',
};

function* text(report: Report, { paint }: Style): Iterable<string> {
  yield row('root', report.root, REASONS[report.foundBy]);
  yield row('configuration', report.configFile ?? 'none', '');
  yield `\n${paint('strong', 'settings')}\n`;
  for (const [name, { value, source }] of Object.entries(report.settings)) {
    yield row(name, value === null ? '–' : JSON.stringify(value, masked), source);
  }
  yield `\n${paint('strong', 'files')}\n`;
  for (const [name, { path, exists }] of Object.entries(report.files)) yield row(name, path, exists ? '' : 'not there');
  const variables = Object.entries(report.environment);
  if (variables.length === 0) return;
  yield `\n${paint('strong', 'environment')}\n`;
  for (const [name, value] of variables) yield row(name, value, '');

  function row(name: string, value: string, remark: string): string {
    const note = remark === '' ? '' : `  ${paint('dim', `(${shown(remark)})`)}`;
    return `${shown(name).padEnd(COLUMN)}${shown(value)}${note}\n`;
  }
}

const COLUMN = 'GITHUB_STEP_SUMMARY  '.length;

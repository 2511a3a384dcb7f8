import { options, sharedSettings } from '../config/options.ts';
import type { Settings } from '../config/settings.ts';

/** What completion knows of a command: all of it stands in the table of commands. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly operands?: string;
  readonly uses: readonly (keyof Settings)[];
  readonly formats?: readonly string[];
}

/** An option as it is typed. */
export interface CompletedOption {
  /** `-o`, `--output`. */
  readonly names: readonly string[];
  readonly summary: string;
  /** What stands between its angle brackets; none where it takes no value. */
  readonly placeholder?: string;
  /** The values that it takes, where there are no others. */
  readonly choices?: readonly string[];
}

const HELP: CompletedOption = { names: ['--help'], summary: 'print this help' };
const VERSION: CompletedOption = { names: ['--version'], summary: 'print the version' };
const NO_COLOR: CompletedOption = { names: ['--no-color'], summary: 'no colours' };

/** The options of a command; those of the program itself where there is none yet. */
export function optionsOf(command: CompletedCommand | undefined): readonly CompletedOption[] {
  const own = command === undefined ? [] : command.uses.map((key) => optionOf(key));
  const format = command?.formats === undefined ? [] : [{ ...optionOf('format'), choices: command.formats }];
  const shared = sharedSettings.map((key) => optionOf(key));
  const last = command === undefined ? [VERSION] : [];
  return [...format, ...own, ...shared, NO_COLOR, HELP, ...last].filter(({ names }) => names.length > 0);
}

function optionOf(key: keyof Settings): CompletedOption {
  const { flags = '', summary, type } = options[key];
  const placeholder = /<(.+)>/.exec(flags)?.[1];
  const names = flags
    .replace(/\s*<.*/, '')
    .split(/,\s*/)
    .filter(Boolean);
  const choices = Array.isArray(type.schema.enum) ? { choices: type.schema.enum.map(String) } : {};
  return { names, summary, ...choices, ...(placeholder !== undefined && { placeholder }) };
}

/** The words for operands in their order, the last of them for all that follow: `[path|url...]` → `path`, `url`. */
export function placeholdersOf({ operands = '' }: CompletedCommand, position: number): readonly string[] {
  const all = [...operands.matchAll(/[<[](.+?)(?:\.\.\.)?[>\]]/g)].map(([, inner = '']) => inner.split('|'));
  const isRepeated = operands.includes('...');
  return all[isRepeated ? Math.min(position, all.length - 1) : position] ?? [];
}

import { realpathSync } from 'node:fs';
import {
  type Command as CommanderCommand,
  CommanderError,
  InvalidArgumentError,
  Option,
  program as root,
} from 'commander';
import type { Command, Context } from './commands/command.ts';
import { withOneFormat } from './commands/format-flag.ts';
import { commands } from './commands/table.ts';
import { mergeSettings } from './config/merge.ts';
import { options, sharedSettings } from './config/options.ts';
import { findProject } from './config/project.ts';
import type { Settings } from './config/settings.ts';
import { didYouMean } from './model/did-you-mean.ts';
import { errorText, usageText } from './model/error-text.ts';
import { type ExitCode, exitCodes } from './model/exit-code.ts';
import type { Io } from './model/io.ts';
import { packageDescription } from './model/package-description.ts';
import { shown } from './model/shown.ts';
import { UserError } from './model/user-error.ts';

/** How the scripts of `completion` call the program; what follows is half a command line, which no parser takes. */
const COMPLETE = '__complete';

/**
 * Runs the command line. Never throws: what a user can mend becomes one line on the standard error, anything else
 * a stack with a plea to report it; both end with exit code 2.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    if (argv[0] === COMPLETE) {
      const { complete } = await import('./commands/complete.ts');
      return await complete(argv.slice(1), commands, io);
    }
    return await run(argv, io);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
    if (io.signal.aborted) return exitCodes.interrupted;
    io.stderr.write(
      errorText(error, argv.includes('--debug'), io.stderr.isTTY === true ? io.stderr.columns : undefined),
    );
    return exitCodes.usage;
  }
}

async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.clean;
  const program = createProgram(io, async (command, operands, flags) => {
    const { run: runCommand } = await command.load();
    const read = command.hasSeveralReports === true ? flags : withOneFormat(flags);
    exitCode = await runCommand(createContext(io, operands, read));
    if (io.signal.aborted) exitCode = exitCodes.interrupted;
  });
  await program.parseAsync(argv, { from: 'user' });
  return exitCode;
}

function createContext({ cwd, ...others }: Io, operands: readonly string[], flags: Partial<Settings>): Context {
  // A symbolic link is another name of the folder, not of what is in it.
  const io = { ...others, cwd: realPath(cwd) };
  const project = findProject(io.cwd, flags.config);
  return { project, settings: mergeSettings(project, flags), flags, operands, io };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

type Act = (command: Command, operands: readonly string[], flags: Partial<Settings>) => Promise<void>;

function createProgram(io: Io, act: Act): CommanderCommand {
  const program = root.createCommand('genai-links');
  prepare(program, io);
  program
    .description('Keeps the links that you curate in Markdown: lists them, finds malformed and dead ones, cites them.')
    .usage('<command> [options]')
    .version(packageDescription().version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('  genai-links --help lists the commands');
  addOptions(program, sharedSettings);
  for (const command of commands) addCommand(program, command, io, act);
  return program;
}

function addCommand(program: CommanderCommand, command: Command, io: Io, act: Act): void {
  const sub = program.command(command.name).summary(command.summary).description(sentence(command.summary));
  prepare(sub, io);
  sub.showHelpAfterError(`  genai-links ${command.name} --help says what it takes`);
  sub.helpOption('--help', 'print this help').allowExcessArguments(false);
  if (command.operands !== undefined) sub.arguments(command.operands);
  if (command.formats !== undefined) sub.addOption(formatOption(command.formats, command));
  addOptions(sub, [...command.uses, ...sharedSettings]);
  sub.action(async () => {
    // A query may be empty, and finds all; a path would be the current folder.
    if (sub.args.includes('') && !command.operands?.includes('query')) sub.error('error: an argument is empty');
    await act(command, sub.args, sub.optsWithGlobals<Partial<Settings>>());
  });
}

function prepare(command: CommanderCommand, io: Io): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => io.stdout.write(text),
    writeErr: (text) => io.stderr.write(text),
    outputError: (text, write) => write(`${usageText(text)}${hintOnDenial(text)}`),
    getOutHelpWidth: () => io.stdout.columns ?? 80,
    getErrHelpWidth: () => io.stderr.columns ?? 80,
  });
}

/** What begins with a hyphen is an option, wherever it stands: part of a query is only what a query holds. */
function hintOnDenial(text: string): string {
  const [, denied] = /^error: unknown option '-([a-z]+:[^']*)'/i.exec(text) ?? [];
  return denied === undefined
    ? ''
    : `  ${shown(`in a query, write '!${denied}', or quote it whole: 'rag -${denied}'`)}\n`;
}

function addOptions(command: CommanderCommand, keys: readonly (keyof Settings)[]): void {
  for (const key of keys) {
    const { flags, summary, type } = options[key];
    if (flags === undefined) continue;
    const option = new Option(flags, summary);
    if (option.required) option.argParser((text, previous) => parseValue(() => type.parse(text, previous as never)));
    command.addOption(option);
    if (key === 'color') command.addOption(new Option('--no-color', 'no colours'));
  }
}

function formatOption(formats: readonly [string, ...string[]], { hasSeveralReports }: Command): Option {
  const { flags = '', summary } = options.format;
  const several = hasSeveralReports === true ? '; repeatable, each with a file of its own' : '';
  return new Option(flags, `${summary}: ${formats.join(', ')} (default: ${formats[0]}${several})`).argParser(
    (text, previous: readonly string[] = []) => {
      const name = text.replace(/=.*/s, '');
      if (!formats.includes(name)) {
        throw new InvalidArgumentError(didYouMean(name, formats) ?? `one of ${formats.join(', ')}`);
      }
      return [...previous, text];
    },
  );
}

function parseValue<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (error instanceof UserError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

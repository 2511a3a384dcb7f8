import { listed, type SourceId, sourceOfPlaceholder } from './sources.ts';
import { type CompletedCommand, type CompletedOption, optionsOf, placeholdersOf } from './specification.ts';

export interface Candidate {
  readonly value: string;
  readonly note?: string;
}

/** What can stand where the cursor is. */
export interface Answer {
  readonly candidates: readonly Candidate[];
  /** Whether the shell is to complete names of files. */
  readonly hasFiles: boolean;
}

/** What has been typed: words after the program, and the one under the cursor as far as it goes. */
export interface Typed {
  readonly words: readonly string[];
  readonly current: string;
}

/** Asks for the values of a source. */
export type ValuesOf = (source: SourceId) => Promise<readonly Candidate[]>;

const nothing: Answer = { candidates: [], hasFiles: false };

/** What may follow, out of the table of commands and of what the project holds. */
export async function answer(
  { words, current }: Typed,
  commands: readonly CompletedCommand[],
  valuesOf: ValuesOf,
): Promise<Answer> {
  const { command, operands, isOver, open } = read(words, commands);
  if (open !== undefined) return valuesOfOption(open, current, '', valuesOf);
  const options = optionsOf(command);
  if (current.startsWith('-') && !isOver) return optionAnswer(options, current, valuesOf);
  if (command === undefined) return matching(commandCandidates(commands, command), current);
  if (command === HELP) return operands > 0 ? nothing : matching(commandCandidates(commands, command), current);
  return operandAnswer({ placeholders: placeholdersOf(command, operands), options }, current, valuesOf);
}

/** The name of an option, or the value after its equals sign. */
async function optionAnswer(options: readonly CompletedOption[], current: string, valuesOf: ValuesOf): Promise<Answer> {
  const [, name, value] = /^(--[^=]+)=(.*)$/s.exec(current) ?? [];
  if (name === undefined || value === undefined) return matching(options.flatMap(optionCandidates), current);
  const option = options.find(({ names }) => names.includes(name));
  return option?.placeholder === undefined ? nothing : valuesOfOption(option, value, `${name}=`, valuesOf);
}

interface Operand {
  readonly placeholders: readonly string[];
  readonly options: readonly CompletedOption[];
}

/** An operand; in a query, the value of a field that is called as an option is. */
async function operandAnswer({ placeholders, options }: Operand, current: string, valuesOf: ValuesOf): Promise<Answer> {
  const [, before = '', field, value = ''] = /^([-!]*)([a-z]+):(.*)$/s.exec(current) ?? [];
  const filter = options.find(({ names }) => names.includes(`--${field === 'is' ? 'verdict' : field}`));
  if (!placeholders.includes('query') || filter === undefined) {
    return valuesOfPlaceholders(placeholders, current, '', valuesOf);
  }
  return valuesOfOption(filter, value, `${before}${field}:`, valuesOf);
}

const HELP: CompletedCommand = { name: 'help', summary: 'print the help of a command', uses: [] };

interface Read {
  readonly command: CompletedCommand | undefined;
  /** How many operands stand after the command. */
  readonly operands: number;
  /** Whether `--` has ended the options. */
  readonly isOver: boolean;
  /** An option that waits for its value. */
  readonly open: CompletedOption | undefined;
}

function read(words: readonly string[], commands: readonly CompletedCommand[]): Read {
  let command: CompletedCommand | undefined;
  let operands = 0;
  let isOver = false;
  let open: CompletedOption | undefined;
  for (const word of words) {
    if (open !== undefined) open = undefined;
    else if (word === '--') isOver = true;
    else if (word.startsWith('-') && word !== '-' && !isOver) {
      const option = optionsOf(command).find(({ names }) => names.includes(word));
      open = option?.placeholder === undefined ? undefined : option;
    } else if (command === undefined) command = [...commands, HELP].find(({ name }) => name === word) ?? UNKNOWN;
    else operands += 1;
  }
  return { command, operands, isOver, open };
}

const UNKNOWN: CompletedCommand = { name: '', summary: '', uses: [] };

function commandCandidates(
  commands: readonly CompletedCommand[],
  command: CompletedCommand | undefined,
): readonly Candidate[] {
  const all = command === HELP ? commands : [...commands, HELP];
  return all.map(({ name, summary }) => ({ value: name, note: summary }));
}

function optionCandidates({ names, summary }: CompletedOption): readonly Candidate[] {
  return names.filter((name) => name.startsWith('--')).map((value) => ({ value, note: summary }));
}

async function valuesOfOption(
  { choices, placeholder = '' }: CompletedOption,
  current: string,
  prefix: string,
  valuesOf: ValuesOf,
): Promise<Answer> {
  if (choices === undefined) return valuesOfPlaceholders([placeholder], current, prefix, valuesOf);
  // What follows the name of a format is a file of its own.
  if (current.includes('=')) return { candidates: [], hasFiles: true };
  return matching(
    choices.map((value) => ({ value })),
    current,
    prefix,
  );
}

async function valuesOfPlaceholders(
  placeholders: readonly string[],
  current: string,
  prefix: string,
  valuesOf: ValuesOf,
): Promise<Answer> {
  const sources = [...new Set(placeholders.map((placeholder) => sourceOfPlaceholder[placeholder] ?? 'nothing'))];
  const candidates: Candidate[] = [];
  for (const source of sources) {
    if (source === 'files' || source === 'nothing') continue;
    const values = await valuesOf(source);
    const isList = listed.has(source) && current.includes(',');
    const before = isList ? current.slice(0, current.lastIndexOf(',') + 1) : '';
    const taken = new Set(before.split(','));
    const left = isList ? values.filter(({ value }) => !taken.has(value)) : values;
    candidates.push(...matching(left, current.slice(before.length), prefix + before).candidates);
  }
  return { candidates, hasFiles: sources.includes('files') };
}

function matching(candidates: readonly Candidate[], current: string, prefix = ''): Answer {
  const fitting = candidates.filter(({ value }) => value.startsWith(current));
  return { candidates: fitting.map(({ value, ...rest }) => ({ ...rest, value: prefix + value })), hasFiles: false };
}

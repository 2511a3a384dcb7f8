import { wrap } from '../export/text-width.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { exitCodes } from '../model/exit-code.ts';
import { printable } from '../model/printable.ts';
import type { Style, Tone } from '../model/style.ts';
import { UserError } from '../model/user-error.ts';
import { verdictIds, verdicts } from '../model/verdict.ts';
import { type Explanation, explainRules, explainVerdict } from '../rules/explanation.ts';
import type { Run } from './command.ts';
import { writeResult } from './output.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';

/** Says all of one rule or verdict, or a line of each. */
export const run: Run = async (context) => {
  const [name] = context.operands;
  const explanation = name === undefined ? undefined : named(name);
  await refuseOverwriting(context, []);
  await writeResult(context, (style) => (explanation === undefined ? list(style) : whole(explanation, style)));
  return exitCodes.clean;
};

/** By its name; a verdict by one of its reasons too. Throws `UserError`. */
function named(name: string): Explanation {
  const rules = explainRules();
  const rule = rules.find((known) => known.name === name);
  if (rule !== undefined) return rule;
  const verdict = verdictIds.find((id) => id === name) ?? verdictIds.find((id) => reasonsOf(id).includes(name));
  if (verdict !== undefined) return explainVerdict(verdict);
  const known = [...rules.map((each) => each.name), ...verdictIds, ...verdictIds.flatMap(reasonsOf)];
  throw new UserError('NAME_UNKNOWN', `"${name}" is no rule and no verdict`, {
    hint: didYouMean(name, known) ?? 'genai-links explain lists them all',
  });
}

function reasonsOf(id: (typeof verdictIds)[number]): readonly string[] {
  return verdicts[id].reasons;
}

const TONES: Readonly<Record<string, Tone>> = {
  error: 'error',
  warning: 'warning',
  off: 'dim',
  fails: 'error',
  passes: 'good',
};
/** Lines of prose are no longer, however wide the terminal. */
const WIDEST = 100;
const NARROWEST = 20;
/** Narrower terminals show no level beside a name. */
const LEVELS_FROM = 80;
const INDENT = '  ';

function widthOf({ width }: Style): number {
  return width === undefined ? Number.POSITIVE_INFINITY : Math.max(NARROWEST, Math.min(width, WIDEST));
}

function linesOf(text: string, width: number): readonly string[] {
  return width === Number.POSITIVE_INFINITY ? [text] : wrap(text, width, Number.POSITIVE_INFINITY);
}

function* whole(explanation: Explanation, style: Style): Iterable<string> {
  const { name, level, summary, paragraphs, examples, reasons, cure } = explanation;
  const { paint } = style;
  const width = widthOf(style);
  yield `${paint('strong', name)}  ${paint(TONES[level] ?? 'dim', level)}\n`;
  for (const text of [`${sentence(summary)}`, ...paragraphs]) yield `\n${linesOf(text, width).join('\n')}\n`;
  for (const { title, markdown } of examples) {
    yield `\n${paint('dim', `${title}:`)}\n`;
    for (const example of markdown)
      yield `\n${example
        .split(/\r\n|\n|\r/)
        .map(exampleLine)
        .join('')}`;
  }
  const rows = Object.entries(reasons);
  if (rows.length > 0) yield `\n${paint('dim', 'Reasons:')}\n\n${rows.map((row) => rowOf(row, rows, style)).join('')}`;
  yield `\n${paint('dim', 'What to do:')}\n\n${linesOf(cure, width - INDENT.length)
    .map((line) => `${INDENT}${line}\n`)
    .join('')}`;
}

function exampleLine(line: string): string {
  const text = printable(line).trimEnd();
  return text === '' ? '\n' : `${INDENT}${text}\n`;
}

function rowOf(
  [name, words]: readonly [string, string],
  all: readonly (readonly [string, string])[],
  style: Style,
): string {
  const column = Math.max(...all.map(([each]) => each.length)) + 2;
  const [first = '', ...more] = linesOf(words, widthOf(style) - INDENT.length - column);
  const rest = more.map((line) => `${INDENT}${' '.repeat(column)}${line}\n`).join('');
  return `${INDENT}${style.paint('strong', name.padEnd(column))}${first}\n${rest}`;
}

/** A line of each; in a pipe its parts are apart by tabs. */
function* list(style: Style): Iterable<string> {
  const all = [...explainRules(), ...verdictIds.map(explainVerdict)];
  if (style.width === undefined) {
    for (const { name, level, summary } of all) yield `${name}\t${level}\t${summary}\n`;
    return;
  }
  const { paint } = style;
  const hasLevels = style.width >= LEVELS_FROM;
  const column = Math.max(...all.map(({ name }) => name.length)) + 2;
  const indent = column + (hasLevels ? 'warning  '.length : 0);
  for (const { name, level, summary } of all) {
    if (name === verdictIds[0]) yield '\n';
    const [first = '', ...more] = linesOf(summary, Math.max(NARROWEST, widthOf(style) - indent));
    const shownLevel = hasLevels ? paint(TONES[level] ?? 'dim', level.padEnd(indent - column)) : '';
    yield `${paint('strong', name.padEnd(column))}${shownLevel}${first}\n`;
    for (const line of more) yield `${' '.repeat(indent)}${line}\n`;
  }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;
}

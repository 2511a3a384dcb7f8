import { shown } from './shown.ts';
import { UserError } from './user-error.ts';

const NAME = 'genai-links: ';
const INDENT = '  ';

/**
 * What the standard error says of a fault: its lines are ours, whatever stands in them comes from anywhere. Of what no
 * user can mend, the stack with a plea to report it. What shows a place fits the terminal, where its width is known.
 */
export function errorText(error: unknown, debug: boolean, width?: number): string {
  if (!(error instanceof UserError)) {
    return `${NAME}this is a bug in genai-links; please report it with the lines below.\n${stackText(error)}`;
  }
  const { hint, cause } = error;
  const room = width === undefined ? undefined : width - INDENT.length;
  const told = [...error.linesIn(room), ...(hint === undefined ? [] : [hint])].map(shown).join(`\n${INDENT}`);
  if (!debug) return `${NAME}${told}\n`;
  return `${NAME}${told}\n${stackText(error)}${cause === undefined ? '' : `caused by: ${stackText(cause)}`}`;
}

/** What the parser of the command line says: one line, and one with a name that is known and may be meant. */
export function usageText(text: string): string {
  const [, said = text, meant = ''] = /^(.*?)(\n\(Did you mean (?:one of )?[-\w, ]+\?\))?\n?$/s.exec(text) ?? [];
  return `${NAME}${shown(said.replace(/^error: /, ''))}${meant}\n`;
}

function stackText(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${text.split('\n').map(shownStackLine).join('\n')}\n`;
}

/** The lines of a stack are indented. */
function shownStackLine(line: string): string {
  const [indent = ''] = /^ */.exec(line) ?? [];
  return indent + shown(line.slice(indent.length));
}

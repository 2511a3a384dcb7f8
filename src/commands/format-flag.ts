import type { Settings } from '../config/settings.ts';
import { UserError } from '../model/user-error.ts';

/** A `--format` as it is typed: its name, and the file that the result goes to where one is named. */
export interface FormatFlag {
  readonly name: string;
  readonly output: string | undefined;
}

/** Reads `F` or `F=FILE`; the name of a file may hold an equals sign. Throws `UserError` where none follows. */
export function readFormat(written: string): FormatFlag {
  const sign = written.indexOf('=');
  if (sign < 0) return { name: written, output: undefined };
  const output = written.slice(sign + 1);
  if (output !== '') return { name: written.slice(0, sign), output };
  throw new UserError('VALUE_INVALID', `--format ${written}: the name of a file must follow the "="`);
}

/** The flags of a command that writes one result: `--format F=FILE` says what `--format F -o FILE` does. Throws `UserError`. */
export function withOneFormat(flags: Partial<Settings>): Partial<Settings> {
  const { format: [written, another] = [], output } = flags;
  if (written === undefined) return flags;
  if (another !== undefined) {
    throw new UserError('OUTPUT_TAKEN', `--format ${written} and --format ${another}: there is one result`, {
      hint: 'give one of them',
    });
  }
  const read = readFormat(written);
  if (read.output === undefined) return flags;
  if (output !== undefined) {
    throw new UserError('OUTPUT_TAKEN', `--format ${written} and -o ${output}: there is one result`, {
      hint: `name its file once, as in --format ${read.name} -o ${output}`,
    });
  }
  return { ...flags, format: [read.name], output: read.output };
}

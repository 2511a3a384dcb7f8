import { didYouMean } from '../model/did-you-mean.ts';
import { UserError } from '../model/user-error.ts';

/** A type of option values: how a flag spells it, and how a configuration file does. */
export interface ValueType<Value> {
  /** What messages call it. */
  readonly noun: string;
  /** From the text of a flag; `previous` is what earlier uses of the same flag gave. Throws `UserError`. */
  readonly parse: (text: string, previous: Value | undefined) => Value;
  /**
   * From a configuration file; undefined where the value is not of this type. Throws `UserError`, whose message goes on
   * from the name of the setting, where more can be said.
   */
  readonly read: (value: unknown) => Value | undefined;
  /** JSON Schema of the form that a configuration file holds. */
  readonly schema: Readonly<Record<string, unknown>>;
}

export const text: ValueType<string> = {
  noun: 'a text',
  parse: (written) => written,
  read: (value) => (typeof value === 'string' ? value : undefined),
  schema: { type: 'string' },
};

/** Flags without a value. */
export const flag: ValueType<boolean> = {
  noun: 'true or false',
  parse: () => true,
  read: (value) => (typeof value === 'boolean' ? value : undefined),
  schema: { type: 'boolean' },
};

/** Several texts: the flag may be repeated. */
export const texts: ValueType<readonly string[]> = {
  noun: 'a list of texts',
  parse: (written, previous = []) => [...previous, written],
  read: (value) => (Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined),
  schema: { type: 'array', items: { type: 'string' } },
};

/** The longest glob that anybody needs: what reads them gives up on those of thousands of characters. */
export const LONGEST_GLOB = 1000;

export function isGlob(value: string): boolean {
  return value !== '' && [...value].length <= LONGEST_GLOB;
}

/** Globs, or names of files and folders. Only a configuration file may hold them. */
export const globs: ValueType<readonly string[]> = {
  noun: 'a list of globs such as docs/**',
  parse: texts.parse,
  read: (value) => {
    const read = texts.read(value);
    const wrong = read?.findIndex((glob) => !isGlob(glob)) ?? -1;
    if (wrong < 0) return read;
    const fault = read?.[wrong] === '' ? 'is empty' : `has more than ${LONGEST_GLOB} characters`;
    throw new UserError('VALUE_INVALID', `[${wrong}] ${fault}`, { hint: 'a glob such as docs/** is expected' });
  },
  schema: { type: 'array', items: { type: 'string', minLength: 1, maxLength: LONGEST_GLOB } },
};

/** A file or folder; what names none is most often a variable of a script that was not set. */
export const path: ValueType<string> = {
  noun: 'a path',
  parse: (written) => {
    if (written === '') throw new UserError('VALUE_INVALID', `it is empty, not ${path.noun}`);
    return written;
  },
  read: (value) => (typeof value === 'string' && value !== '' ? value : undefined),
  schema: { type: 'string', minLength: 1 },
};

/** Several out of known names. What a flag gives is left as it is, for commands to judge. */
export function someOf(known: readonly string[]): ValueType<readonly string[]> {
  return {
    noun: `a list of ${known.join(', ')}`,
    parse: texts.parse,
    read: (value) => (texts.read(value)?.every((name) => known.includes(name)) ? texts.read(value) : undefined),
    schema: { type: 'array', items: { enum: known } },
  };
}

export function wholeNumber(minimum: number, maximum = Number.MAX_SAFE_INTEGER): ValueType<number> {
  const noun = `a whole number from ${minimum}${maximum === Number.MAX_SAFE_INTEGER ? '' : ` to ${maximum}`}`;
  const read = (value: unknown) =>
    typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum ? value : undefined;
  return {
    noun,
    parse: (written) => parsed(read(/^\d+$/.test(written) ? Number(written) : undefined), written, noun),
    read,
    schema: { type: 'integer', minimum, maximum },
  };
}

/** Seconds that no limit needs more of, and of which a number still holds the milliseconds. */
const MOST = 1e9;

function atLeastNone(count: number): number | undefined {
  return count >= 0 && count <= MOST * UNITS.s ? Math.round(count) : undefined;
}

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A time in milliseconds, written `500ms`, `15s`, `5m`, `2h` or `7d`; a bare number counts seconds. */
export const duration: ValueType<number> = {
  noun: 'a time such as 500ms, 15s or 7d',
  parse: (written) => parsed(milliseconds(written), written, duration.noun),
  read: (value) => (typeof value === 'number' ? atLeastNone(value * UNITS.s) : milliseconds(value)),
  schema: { type: ['string', 'number'], pattern: '^\\d+(\\.\\d+)?(ms|s|m|h|d)?$', minimum: 0, maximum: MOST },
};

function milliseconds(written: unknown): number | undefined {
  const match = typeof written === 'string' ? /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/.exec(written) : null;
  if (match === null) return undefined;
  return atLeastNone(Number(match[1]) * UNITS[(match[2] ?? 's') as keyof typeof UNITS]);
}

/** A number of bytes, written `500`, `64KB` or `8MB` (powers of 1024). */
export const byteSize: ValueType<number> = {
  noun: 'a size such as 500000, 64KB or 8MB',
  parse: (written) => parsed(bytes(written), written, byteSize.noun),
  read: (value) => (typeof value === 'number' ? wholeNumber(0).read(value) : bytes(value)),
  schema: {
    type: ['string', 'integer'],
    pattern: '^\\d+\\s*([bB]|[kK][bB]|[mM][bB]|[gG][bB])?$',
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
  },
};

function bytes(written: unknown): number | undefined {
  const match = typeof written === 'string' ? /^(\d+)\s*(B|KB|MB|GB)?$/i.exec(written) : null;
  if (match === null) return undefined;
  const power = ['B', 'KB', 'MB', 'GB'].indexOf((match[2] ?? 'B').toUpperCase());
  return Number(match[1]) * 1024 ** power;
}

export function oneOf<Choice extends string>(choices: readonly Choice[]): ValueType<Choice> {
  const read = (value: unknown) => choices.find((choice) => choice === value);
  const noun = `one of ${choices.join(', ')}`;
  const parse = (written: string) => {
    const near = didYouMean(written, choices);
    return parsed(read(written), written, near === undefined ? noun : `${noun}; ${near}`);
  };
  return { noun, parse, read, schema: { enum: choices } };
}

function parsed<Value>(value: Value | undefined, written: string, noun: string): Value {
  if (value === undefined) throw new UserError('VALUE_INVALID', `"${written}" is not ${noun}`);
  return value;
}

/** A choice for each of several names. */
export function choices<Choice extends string>(among: readonly Choice[]): ValueType<Readonly<Record<string, Choice>>> {
  const quoted = among.map((choice) => `"${choice}"`).join(', ');
  const noun = `an object with ${quoted} for each name`;
  const isChoice = (value: unknown): value is Choice => among.some((choice) => choice === value);
  return {
    noun,
    parse: (written) => parsed<Record<string, Choice>>(undefined, written, noun),
    read: (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
      const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
      return Object.fromEntries(
        entries.map(([name, choice]) => {
          if (isChoice(choice)) return [name, choice];
          throw new UserError('VALUE_INVALID', `: "${name}" must be one of ${quoted}, not ${JSON.stringify(choice)}`);
        }),
      );
    },
    schema: { type: 'object', additionalProperties: { enum: among } },
  };
}

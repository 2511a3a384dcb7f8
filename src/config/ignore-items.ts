import { didYouMean } from '../model/did-you-mean.ts';
import { type IgnoreItem, isDay } from '../model/ignore.ts';
import { UserError } from '../model/user-error.ts';
import { isGlob, LONGEST_GLOB, type ValueType } from './value-type.ts';

const targets = ['url', 'host', 'rule', 'file'] as const;
const keys = [...targets, 'reason', 'until'] as const satisfies readonly (keyof IgnoreItem)[];
const noun = 'a list of objects such as { "url": "https://example.com/*", "reason": "a test server" }';
const day = '^\\d{4}-\\d{2}-\\d{2}$';

/** What is to be left alone, and why. Only a configuration file may say it. */
export const ignoreItems: ValueType<readonly IgnoreItem[]> = {
  noun,
  parse: (written) => {
    throw new UserError('VALUE_INVALID', `"${written}" is not ${noun}`);
  },
  read: (value) => (Array.isArray(value) ? value.map(readItem) : undefined),
  schema: {
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(keys.map((key) => [key, schemaOf(key)])),
      required: ['reason'],
      anyOf: targets.map((key) => ({ required: [key] })),
      additionalProperties: false,
    },
  },
};

function refuseLongGlob({ file = '*' }: Partial<IgnoreItem>, place: number): void {
  if (!isGlob(file)) throw wrong(place, `: "file" has more than ${LONGEST_GLOB} characters`);
}

function schemaOf(key: (typeof keys)[number]): ValueType<string>['schema'] {
  if (key === 'until') return { type: 'string', pattern: day, format: 'date' };
  return { type: 'string', pattern: '\\S', ...(key === 'file' && { maxLength: LONGEST_GLOB }) };
}

function readItem(value: unknown, place: number): IgnoreItem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(place, 'must be an object');
  const entries = Object.entries(value);
  for (const [key, field] of entries) {
    const isKnown = keys.some((known) => known === key);
    if (!isKnown)
      throw wrong(place, `has an unknown key "${key}"`, didYouMean(key, keys) ?? `known keys: ${keys.join(', ')}`);
    if (typeof field !== 'string' || field.trim() === '') throw wrong(place, `: "${key}" must be a text`);
  }
  const item: Partial<IgnoreItem> = Object.fromEntries(entries);
  const { reason, until } = item;
  refuseLongGlob(item, place);
  if (reason === undefined) throw wrong(place, 'has no "reason"', 'say why, for whoever reads it next year');
  if (targets.every((key) => item[key] === undefined))
    throw wrong(place, `names nothing to ignore`, `it takes one or more of ${targets.join(', ')}`);
  if (until !== undefined && !isDay(until))
    throw wrong(place, `: "until" must be a day such as 2027-01-01, not "${until}"`);
  return { ...item, reason };
}

/** Speaks on from the name of the setting. */
function wrong(place: number, message: string, hint?: string): UserError {
  const text = `[${place}]${message.startsWith(':') ? '' : ' '}${message}`;
  return new UserError('CONFIG_INVALID', text, hint === undefined ? {} : { hint });
}

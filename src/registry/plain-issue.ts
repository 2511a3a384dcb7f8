import type * as v from 'valibot';

type Issue = Pick<v.BaseIssue<unknown>, 'type' | 'expected' | 'received' | 'message'>;

/** What the validator expects of a value, in words. */
const EXPECTED: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
};

/** What is wrong with a value, as a sentence for people: the schema's own words where it has some. */
export function plainIssue({ type, expected, received, message }: Issue): string {
  if (!message.startsWith('Invalid ')) return message;
  const value = received === 'Object' || received === 'Array' ? EXPECTED[received] : received;
  if (message.startsWith('Invalid key:')) return 'it is missing';
  if (type === 'integer') return `it must be a whole number, not ${value}`;
  if (type === 'min_value') return `it must be ${expected?.replace('>=', '')} or more, not ${value}`;
  if (expected === null || type === 'regex') return `it cannot be ${value}`;
  const wanted = EXPECTED[expected] ?? expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ', ');
  return `it must be ${wanted.includes(', ') ? `one of ${wanted}` : wanted}, not ${value}`;
}

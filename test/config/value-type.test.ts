import { expect, test } from 'vitest';
import { byteSize, choices, duration, oneOf, texts, wholeNumber } from '../../src/config/value-type.ts';

test.each([
  ['500ms', 500],
  ['15s', 15_000],
  ['15', 15_000],
  ['0.5s', 500],
  ['5m', 300_000],
  ['2h', 7_200_000],
  ['7d', 604_800_000],
])('%s is %i milliseconds', (written, milliseconds) => {
  expect(duration.parse(written, undefined)).toBe(milliseconds);
  expect(duration.read(written)).toBe(milliseconds);
});

test.each([
  ['500', 500],
  ['64KB', 65_536],
  ['8MB', 8_388_608],
  ['1 gb', 1_073_741_824],
])('%s is %i bytes', (written, bytes) => {
  expect(byteSize.parse(written, undefined)).toBe(bytes);
});

test.each([
  [duration, ['', '-1s', '1w', '1e3', 's']],
  [byteSize, ['', '1.5MB', '-1', 'MB']],
  [wholeNumber(1, 10), ['0', '11', '1.5', '-1', 'x', '', ' 1', '0x5']],
  [oneOf(['a', 'b']), ['c', '', 'A']],
])('%o refuses what is not its own', (type, wrong) => {
  for (const written of wrong) expect(() => type.parse(written, undefined)).toThrow(type.noun);
});

test('a choice that is nearly one is named', () => {
  const { parse } = oneOf(['date', 'relevance']);
  expect(() => parse('relevanc', undefined)).toThrow(
    /^"relevanc" is not one of date, relevance; did you mean "relevance"\?$/,
  );
});

test('a list gathers the uses of its flag', () => {
  expect(texts.parse('b', texts.parse('a', undefined))).toEqual(['a', 'b']);
  expect(texts.read(['a', 1])).toBeUndefined();
});

test('a choice for each name stands in an object', () => {
  const { read } = choices(['off', 'on']);
  expect(read({ a: 'off', b: 'on' })).toEqual({ a: 'off', b: 'on' });
  expect(read({})).toEqual({});
  for (const wrong of [[], ['off'], null, 'off']) expect(read(wrong)).toBeUndefined();
  for (const wrong of [{ a: 'of' }, { b: 'on', a: ['off'] }]) {
    expect(() => read(wrong)).toThrow(/^: "a" must be one of "off", "on", not /);
  }
});

import { printableJson } from '../model/printable.ts';

/** Counts under their names, in their order: an object of JavaScript would put those that are whole numbers first. */
export function countsObject(
  counts: readonly { readonly name: string; readonly count: number }[],
  indent = '',
): string {
  const lines = counts.map(({ name, count }) => `${indent}  ${printableJson(JSON.stringify(name))}: ${count}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

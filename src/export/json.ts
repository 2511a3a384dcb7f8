import { printableJson } from '../model/printable.ts';

/** A JSON array in pieces, one for each item. */
export function* jsonArray(items: Iterable<unknown>): Iterable<string> {
  let isEmpty = true;
  for (const item of items) {
    yield `${isEmpty ? '[\n' : ',\n'}${indented(item)}`;
    isEmpty = false;
  }
  yield isEmpty ? '[]\n' : '\n]\n';
}

function indented(item: unknown): string {
  return `  ${printableJson(JSON.stringify(item, null, 2)).replaceAll('\n', '\n  ')}`;
}

import type { Exporter } from './exporter.ts';

/** Characters that JSON allows in a text, and a terminal or an editor does not show as they are. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

export const json: Exporter = {
  summary: 'every field, with the places of each resource',
  extension: '.json',
  serves: ['list', 'export'],
  render: jsonArray,
};

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
  return `  ${JSON.stringify(item, null, 2).replaceAll('\n', '\n  ').replace(INVISIBLE, escaped)}`;
}

function escaped(character: string): string {
  if (character === '\n') return character;
  return Array.from({ length: character.length }, (_, at) => unit(character.charCodeAt(at))).join('');
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

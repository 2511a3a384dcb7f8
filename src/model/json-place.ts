/** A place in a JSON text, counted from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

export function jsonPlace(text: string, offset: number): JsonPlace {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

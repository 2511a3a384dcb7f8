/** A span of a source file. Lines and columns count from 1, columns in UTF-16 units of the original file; the end is exclusive. */
export interface Range {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a piece of output is, so that the one who prints it can choose a colour. */
export type Tone = 'strong' | 'dim' | 'error' | 'warning' | 'good' | 'link' | 'tag';

/** How output is laid out. Renderers get it from the command that prints; they ask no terminal and no environment. */
export interface Style {
  /** Width of the terminal in columns; undefined where lines may be of any length, as in a pipe. */
  readonly width: number | undefined;
  readonly paint: (tone: Tone, text: string) => string;
}

export const plainStyle: Style = { width: undefined, paint: (_tone, text) => text };

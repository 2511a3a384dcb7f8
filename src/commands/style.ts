import type { Settings } from '../config/settings.ts';
import type { Io, Output } from '../model/io.ts';
import { plainStyle, type Style } from '../model/style.ts';

/** The style of what is written to a stream: by flag, else by `NO_COLOR` and `FORCE_COLOR`, else by whether it is a terminal. */
export async function styleFor(output: Output, settings: Settings, io: Io): Promise<Style> {
  const width = output.isTTY === true ? (output.columns ?? 80) : columnsOf(io.env.COLUMNS);
  if (!hasColor(output, settings, io)) return { ...plainStyle, width };
  const { paint } = await import('../report/paint.ts');
  return { width, paint };
}

function hasColor(output: Output, { color }: Settings, { env }: Io): boolean {
  if (color !== undefined) return color;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  return output.isTTY === true && env.TERM !== 'dumb';
}

/** What the user says of a width where there is no terminal, as `COLUMNS=40 genai-links list | less` does. */
function columnsOf(written: string | undefined): number | undefined {
  return written !== undefined && /^[1-9]\d{0,3}$/.test(written) ? Number(written) : undefined;
}

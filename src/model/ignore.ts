/** An item of the configuration's `ignore`: what all of its keys name is left alone. */
export interface IgnoreItem {
  /** An address as written; `*` stands for anything. */
  readonly url?: string;
  /** A host, and those below it. */
  readonly host?: string;
  /** A rule, or a verdict of `check`. */
  readonly rule?: string;
  /** A glob from the root of the project. */
  readonly file?: string;
  readonly reason: string;
  /** The last day on which it counts, such as `2027-01-01`. */
  readonly until?: string;
}

/** Whether a text is a day of the calendar, written `2027-01-01`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { text } from './text.ts';

/** The ways to write what `lint` and `check` found, the usual one first. */
export const reporters = { text, json } as const satisfies Record<string, Reporter>;

export type ReportFormat = keyof typeof reporters;

export const reportFormats = Object.keys(reporters) as [ReportFormat, ...ReportFormat[]];

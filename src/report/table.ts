import type { ReporterRow } from './reporter.ts';

/** The ways to write what `lint` and `check` found, the usual one first. */
export const reporters = {
  text: {
    summary: 'for people: place, source line and what was meant',
    load: async () => (await import('./text.ts')).text,
  },
  json: { summary: 'everything, for programs', load: async () => (await import('./json.ts')).json },
} as const satisfies Record<string, ReporterRow>;

export type ReportFormat = keyof typeof reporters;

export const reportFormats = Object.keys(reporters) as [ReportFormat, ...ReportFormat[]];

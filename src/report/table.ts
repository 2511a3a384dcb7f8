import type { ReporterRow } from './reporter.ts';

/** The ways to write what `lint` and `check` found, the usual one first. */
export const reporters = {
  text: {
    summary: 'for people: place, source line and what was meant',
    load: async () => (await import('./text.ts')).text,
  },
  json: { summary: 'everything, for programs', load: async () => (await import('./json.ts')).json },
  github: {
    summary: 'annotations of a workflow of GitHub, with a summary of the job',
    hasJobSummary: true,
    load: async () => (await import('./github.ts')).github,
  },
  sarif: { summary: 'SARIF 2.1.0, for code scanning', load: async () => (await import('./sarif.ts')).sarif },
  junit: { summary: 'JUnit XML, for viewers of tests', load: async () => (await import('./junit.ts')).junit },
  markdown: {
    summary: 'a comment of a pull request',
    load: async () => (await import('./markdown.ts')).markdown,
  },
} as const satisfies Record<string, ReporterRow>;

export type ReportFormat = keyof typeof reporters;

export const reportFormats = Object.keys(reporters) as [ReportFormat, ...ReportFormat[]];

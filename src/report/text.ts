import type { Reporter } from './reporter.ts';
import { findingsAsText } from './text-findings.ts';
import { resultsAsText } from './text-results.ts';

export const text = {
  findings: findingsAsText,
  results: resultsAsText,
} as const satisfies Reporter;

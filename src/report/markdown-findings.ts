import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/grouped.ts';
import { counted, countOf } from './count.ts';
import type { MarkdownDocument, Section } from './markdown.ts';
import { codeSpan, prose } from './markdown-text.ts';
import type { ReportContext } from './reporter.ts';

/** Findings by file: those that hold errors first, since there may be no space for all. */
export function findingsDocument(findings: readonly Finding[], { fixed = 0 }: ReportContext): MarkdownDocument {
  const byFile = [...grouped(findings, ({ file }) => file)].map(([file, found]) => sectionOf(file, found));
  const mended = fixed === 0 ? '' : `${fixed} fixed, `;
  const counts = `${countsOf(findings)} in ${counted(byFile.length, 'file')}`;
  const head = `**genai-links**: ${mended}${findings.length === 0 ? 'no malformed links' : counts}`;
  return { head, sections: [...byFile.filter(({ isGrave }) => isGrave), ...byFile.filter(({ isGrave }) => !isGrave)] };
}

function sectionOf(file: string, all: readonly Finding[]): Section & { readonly isGrave: boolean } {
  const found = all.toSorted((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'));
  return {
    title: { name: file },
    told: countsOf(found),
    count: found.length,
    items: items(found),
    isGrave: countOf(found, 'error') > 0,
  };
}

function* items(found: readonly Finding[]): Iterable<string> {
  for (const { line, column, severity, message, rule, raw, suggestion, meant } of found) {
    const said = `\`${line}:${column}\` **${severity}** ${prose(message)} (${codeSpan(rule)})`;
    const told = suggestion ?? meant;
    const fix = told === undefined ? '' : ` should be ${codeSpan(told)}`;
    yield raw === '' ? said : `${said}\n  ${codeSpan(raw)}${fix}`;
  }
}

function countsOf(findings: readonly Finding[]): string {
  return `${counted(countOf(findings, 'error'), 'error')}, ${counted(countOf(findings, 'warning'), 'warning')}`;
}

import type { Finding } from '../model/finding.ts';
import { counted, countOf } from './count.ts';
import { excerptOf } from './excerpt.ts';
import type { ReportContext } from './reporter.ts';
import { shown } from './shown.ts';

/** Width of source lines where the terminal's is not known. */
const USUAL_WIDTH = 120;

/** Each finding with its place, its line and a caret under it, as compilers show them; at the end, the count. */
export function* findingsAsText(findings: readonly Finding[], context: ReportContext): Iterable<string> {
  for (const finding of findings) yield `${lines(finding, context).join('\n')}\n\n`;
  yield `${closing(findings, context)}\n`;
}

function lines(finding: Finding, { style, lineOf }: ReportContext): readonly string[] {
  const { file, line, column, severity, message, rule, suggestion, meant } = finding;
  const place = style.paint('strong', `${shown(file)}:${line}:${column}`);
  const said = [`${place} ${style.paint(severity, severity)} ${shown(message)} ${style.paint('dim', `(${rule})`)}`];
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  const source = lineOf(file, line);
  if (source !== undefined && /\S/.test(source)) {
    const { text, caret } = excerptOf(source, column, endOnLine(finding, source), widthLeft(style.width, number));
    said.push(style.paint('dim', `  ${number} | `) + text);
    said.push(style.paint('dim', `  ${gutter} | `) + style.paint(severity, caret));
  }
  const told = meant === undefined ? suggestion : meant;
  if (told !== undefined)
    said.push(`${style.paint('dim', `  ${gutter} = `)}meant: ${style.paint('good', shown(told))}`);
  return said;
}

function endOnLine({ line, endLine, endColumn }: Finding, source: string): number {
  return endLine === line ? endColumn : source.length + 1;
}

function widthLeft(width: number | undefined, number: string): number {
  return Math.max(20, (width ?? USUAL_WIDTH) - number.length - 5);
}

function closing(findings: readonly Finding[], { style }: ReportContext): string {
  if (findings.length === 0) return style.paint('good', 'no malformed links');
  const errors = counted(countOf(findings, 'error'), 'error');
  const warnings = counted(countOf(findings, 'warning'), 'warning');
  const files = counted(new Set(findings.map(({ file }) => file)).size, 'file');
  return style.paint('strong', `${errors}, ${warnings} in ${files}`);
}

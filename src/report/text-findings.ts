import { excerptOf } from '../model/excerpt.ts';
import type { Finding } from '../model/finding.ts';
import { shown } from '../model/shown.ts';
import type { Style } from '../model/style.ts';
import { rules } from '../rules/table.ts';
import { counted, countOf } from './count.ts';
import { apart, type Crowd, crowds, crowdWords } from './crowds.ts';
import type { ReportContext } from './reporter.ts';

/** Width of source lines where the terminal's is not known. */
const USUAL_WIDTH = 120;

const summaries = new Map<string, string>(rules.map(({ name, summary }) => [name, summary]));

/** Each finding with its place, its line and a caret under it, as compilers show them; at the end, the count. */
export function* findingsAsText(findings: readonly Finding[], context: ReportContext): Iterable<string> {
  const { style, verbose = false } = context;
  let together = 0;
  for (const crowd of verbose ? apart(findings) : crowds(findings, keyOf)) {
    const [first] = crowd;
    if (crowd.length > 1) together += crowd.length;
    yield crowd.length > 1 ? crowdLine(crowd, style) : `${lines(first, context).join('\n')}\n\n`;
  }
  if (together > 0)
    yield `${style.paint('dim', `--verbose tells each of ${together} findings of which only the first are named`)}\n`;
  yield `${closing(findings, context)}\n`;
}

function keyOf({ file, rule, severity }: Finding): string {
  return JSON.stringify([file, rule, severity]);
}

/** A line for many findings of one rule on one page. */
function crowdLine(crowd: Crowd<Finding>, style: Style): string {
  const [{ file, line, column, severity, message, rule }] = crowd;
  const isSame = crowd.every((finding) => finding.message === message);
  const said = isSame ? message : (summaries.get(rule) ?? message);
  return `${headLine({ file, line, column, severity, message: said, rule }, style)}, ${crowdWords(crowd)}\n\n`;
}

function lines(finding: Finding, { style, lineOf }: ReportContext): readonly string[] {
  const { file, line, column, severity, suggestion, meant } = finding;
  const said = [headLine(finding, style)];
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

type Head = Pick<Finding, 'file' | 'line' | 'column' | 'severity' | 'message' | 'rule'>;

function headLine({ file, line, column, severity, message, rule }: Head, { paint }: Style): string {
  const place = paint('strong', `${shown(file)}:${line}:${column}`);
  return `${place} ${paint(severity, severity)} ${shown(message)} ${paint('dim', `(${rule})`)}`;
}

function endOnLine({ line, endLine, endColumn }: Finding, source: string): number {
  return endLine === line ? endColumn : source.length + 1;
}

function widthLeft(width: number | undefined, number: string): number {
  return Math.max(20, (width ?? USUAL_WIDTH) - number.length - 5);
}

function closing(findings: readonly Finding[], { style, fixed = 0 }: ReportContext): string {
  const mended = fixed === 0 ? '' : `${fixed} fixed, `;
  if (findings.length === 0) return style.paint('good', `${mended}no malformed links`);
  const counts = (['error', 'warning'] as const).map((severity) => {
    const count = countOf(findings, severity);
    return count === 0 ? counted(count, severity) : style.paint(severity, counted(count, severity));
  });
  const files = counted(new Set(findings.map(({ file }) => file)).size, 'file');
  return `${mended}${counts.join(', ')} in ${files}`;
}

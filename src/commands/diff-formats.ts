import { wrap } from '../export/text-width.ts';
import { printableJson } from '../model/printable.ts';
import { shown } from '../model/shown.ts';
import type { Style } from '../model/style.ts';
import { countChanges, type RegistryDiff } from '../registry/diff.ts';
import { codeSpan, prose } from '../report/markdown-text.ts';
import { type Piece, sectionsOf } from './diff-sections.ts';

const NARROWEST = 20;
const HANGING = '    ';
/** GitHub takes no comment of more than 65,536 characters. */
const LONGEST_COMMENT = 60_000;

export const diffFormats = { text: diffText, markdown: diffMarkdown, json: diffJson } as const;

/** Every change in a line, under a heading for each sort; of many, the first. */
export function* diffText(diff: RegistryDiff, style: Style, limit = Number.POSITIVE_INFINITY): Iterable<string> {
  const sections = sectionsOf(diff);
  if (sections.length === 0) yield 'no difference\n';
  let room = limit;
  for (const { heading, mark, tone, lines } of sections) {
    if (room <= 0) break;
    yield `${style.paint('strong', `${heading} (${lines.length})`)}\n`;
    for (const line of lines.slice(0, room)) {
      const [first = '', ...more] = laidOut(line.map(({ text }) => shown(text)).join(''), style);
      yield `  ${style.paint(tone, mark)} ${first}\n${more.map((text) => `${HANGING}${text}\n`).join('')}`;
    }
    room -= Math.min(room, lines.length);
  }
  const total = sections.reduce((sum, { lines }) => sum + lines.length, 0);
  if (total > limit) yield `and ${total - limit} more\n`;
}

function laidOut(line: string, { width }: Style): readonly string[] {
  if (width === undefined) return [line];
  return wrap(line, Math.max(NARROWEST, width) - HANGING.length, Number.POSITIVE_INFINITY);
}

/** What a comment of a pull request may hold, whatever pages say. */
export function* diffMarkdown(diff: RegistryDiff): Iterable<string> {
  const sections = sectionsOf(diff);
  yield `**Registry:** ${summaryOf(diff)}\n`;
  let room = LONGEST_COMMENT;
  for (const { heading, lines } of sections) {
    yield `\n### ${heading.charAt(0).toUpperCase()}${heading.slice(1)} (${lines.length})\n\n`;
    let written = 0;
    for (const line of lines) {
      const item = `- ${line.map(markdownPiece).join('')}\n`;
      room -= item.length;
      if (room < 0) break;
      written += 1;
      yield item;
    }
    if (written < lines.length) yield `- and ${lines.length - written} more\n`;
  }
}

function markdownPiece({ as, text }: Piece): string {
  if (as === 'own') return text;
  return as === 'code' ? codeSpan(text) : prose(text);
}

function* diffJson(diff: RegistryDiff): Iterable<string> {
  yield printableJson(`${JSON.stringify({ version: 1, summary: countChanges(diff), ...diff }, null, 2)}\n`);
}

const NOUNS: Readonly<Record<keyof RegistryDiff, string>> = {
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  retitled: 'retitled',
  retagged: 'retagged',
  rekinded: 'of another kind',
  readdressed: 'at another address',
  changed: 'otherwise changed',
  pages: 'changes of pages',
  links: 'other links',
};

/** `2 added, 1 moved`, or that there is no difference. */
export function summaryOf(diff: RegistryDiff): string {
  const counts = Object.entries(countChanges(diff)).filter(([, count]) => count > 0);
  const words = counts.map(([sort, count]) => `${count} ${NOUNS[sort as keyof RegistryDiff]}`);
  return words.length === 0 ? 'no difference' : words.join(', ');
}

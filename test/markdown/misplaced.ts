import { decodeHTML } from 'entities';
import type { Link } from '../../src/model/link.ts';
import type { Page } from '../../src/model/page.ts';
import { offsetAt, sourceLines } from '../../src/model/source-lines.ts';

/** What of a page does not stand where it says. */
export function misplaced(page: Page): string[] {
  const lines = sourceLines(page.source);
  const faults = page.links.flatMap((link) => {
    const { line, column, endLine, endColumn, start, end, destination, written } = link;
    const checks = {
      start: offsetAt(lines, line, column) === start && start >= 0,
      end: offsetAt(lines, endLine, endColumn) === end && end > start && end <= page.source.length,
      written: page.source.slice(...destination) === written,
      url: shows(link, written),
      inside: isReference(link) || (destination[0] >= start && destination[1] <= end),
    };
    return Object.entries(checks)
      .filter(([, isRight]) => !isRight)
      .map(([check]) => `${check} of ${link.url} at ${line}:${column} (${JSON.stringify(written)})`);
  });
  return [...faults, ...misplacedTexts(page)];
}

function isReference({ syntax, destination, start, end }: Link): boolean {
  const isOutside = destination[0] < start || destination[1] > end;
  return isOutside && (syntax === 'reference' || syntax === 'admonition' || syntax === 'image');
}

function shows({ url, syntax, target }: Link, written: string): boolean {
  if (target === 'template') return written.replace(/\s*[\r\n]\s*/g, ' ') === url;
  if (syntax === 'html' || syntax === 'frontmatter') {
    return decodeHTML(written) === url || written === url || decodeLoosely(written) === url;
  }
  return ['', 'http://', 'mailto:'].some((added) => {
    const resolved = [written, decodeLoosely(written), decodeHTML(written)];
    return resolved.some((address) => added + address === url);
  });
}

/** Escapes and character references resolved, as CommonMark does in destinations. */
function decodeLoosely(written: string): string {
  return written.replace(
    /\\([!-/:-@[-`{-~])|(&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[a-zA-Z][a-zA-Z\d]*);)/g,
    (_, escaped, entity) => (escaped === undefined ? decodeHTML(entity) : escaped),
  );
}

function misplacedTexts({ texts, source }: Page): string[] {
  return texts.flatMap(({ start, end, opaque }) => {
    const bounds = [start, ...opaque.flat(), end];
    const isAscending = bounds.every((bound, index) => bound >= (bounds[index - 1] ?? 0) && bound <= source.length);
    return isAscending ? [] : [`text at ${start}: ${JSON.stringify(opaque)}`];
  });
}

import type { Link } from '../model/link.ts';
import type { Page } from '../model/page.ts';

/** Stands for each character of a link that the renderer shows. No text holds it: it is no character of Unicode. */
export const LINK = '\uFFFF';
/** Stands for each character inside a block that is neither prose nor a link: code, a tag, a comment, an image, math. */
export const OPAQUE = '\uFFFE';

/**
 * The source of a page, equally long, in which only prose is left: blanks stand for what is outside of every block of
 * text, `OPAQUE` and `LINK` for what is inside of one and no prose. Line ends stay.
 */
export function proseOf(page: Page): string {
  const { source, texts } = page;
  const masks = [...opaqueMasks(page), ...linkMasks(page)].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of texts) {
    if (start < done) continue;
    pieces.push(blanked(source.slice(done, start), ' '), source.slice(start, end));
    done = end;
  }
  pieces.push(blanked(source.slice(done), ' '));
  return masked(pieces.join(''), masks);
}

interface Mask {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

/** The marks of a quote before its lines are no more than blanks. */
function opaqueMasks({ source, texts }: Page): Mask[] {
  return texts.flatMap(({ opaque }) =>
    opaque.map(([start, end]) => ({ start, end, sign: /^[>\s]*$/.test(source.slice(start, end)) ? ' ' : OPAQUE })),
  );
}

/**
 * An address that stands bare in the text may be the rest of a link that failed, and what begins as an image in the text
 * of a link one that failed: they stay to be seen.
 */
function linkMasks({ links, source }: Page): Mask[] {
  const images = new Set(links.filter(({ syntax }) => syntax === 'image').map(({ start }) => start));
  return links
    .filter((link) => !isBare(link) && link.syntax !== 'definition')
    .flatMap(({ start, end, syntax, destination: [from] }) => {
      if (syntax === 'image') return { start, end, sign: OPAQUE };
      const textEnd = source.lastIndexOf('](', from);
      const failed = source.indexOf('![', start);
      if (failed === -1 || failed > textEnd || images.has(failed)) return { start, end, sign: LINK };
      return [
        { start, end: start + 1, sign: LINK },
        { start: textEnd, end, sign: LINK },
      ];
    });
}

/** Whether a link is nothing but its address, without any sign around it. */
export function isBare({ start, end, destination: [from, to] }: Link): boolean {
  return start === from && end === to;
}

function masked(text: string, masks: readonly Mask[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, sign } of masks) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    pieces.push(text.slice(done, from), blanked(text.slice(from, end), sign));
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

function blanked(text: string, sign: string): string {
  return text.replace(/[^\r\n]+/g, ({ length }) => sign.repeat(length));
}

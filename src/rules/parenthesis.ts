import { isAddress, isBareHost, resolved } from './address.ts';
import type { Label } from './brackets.ts';
import { openSigns } from './emphasis.ts';
import { mend } from './mend-address.ts';
import type { Fault, Subject } from './rule.ts';
import { textAround } from './text-around.ts';

/** What stands between a round bracket at the start of a text and its counterpart on the same line. */
export interface Parenthesis {
  readonly inner: string;
  /** Offset after the closing bracket. */
  readonly end: number;
}

/** Deeper than this, brackets are no address with words. */
const DEEPEST = 8;

export function parenthesisAt(text: string): Parenthesis | undefined {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= DEEPEST; at += 1) {
    const sign = text[at];
    if (sign === '\n' || sign === '\r') return undefined;
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return { inner: text.slice(1, at), end: at + 1 };
  }
  return undefined;
}

/** Whether a word is an address, or becomes one when its faults are mended. */
export function isMeantAsAddress(word: string): boolean {
  return isAddress(word) || isAddress(mend(word));
}

/** The fault of a label whose link breaks off or is not closed: what stands to `end` is put right with the address meant. */
export function brokenLink(
  subject: Subject,
  label: Pick<Label, 'start' | 'end'>,
  end: number,
  address: string,
  title = '',
): Fault {
  const { start } = label;
  const { source } = subject.page;
  const text = source.slice(start, label.end);
  const meant = meantAddress(resolved(address), subject);
  const suggestion = `${text}(${asDestination(meantAddress(address, subject))}${title})`;
  // Of two addresses for one text, nobody knows which is meant.
  return { start, end, meant, suggestion, ...(source.startsWith('](', end) && { isGuess: true }) };
}

/** The signs of emphasis that are open before a label. */
export function signsBefore({ page, prose }: Subject, { start, end }: Pick<Label, 'start' | 'end'>): readonly string[] {
  return openSigns(textAround(page, prose, start, end).before);
}

/** The address meant by one that is no link yet: with its scheme, unless a file of the project answers to it. */
export function meantAddress(address: string, { fileExists }: Subject): string {
  const mended = mend(address);
  return isBareHost(mended) && !fileExists(mended) ? `https://${mended}` : mended;
}

/** An address as a destination holds it: in angle brackets where blanks or round brackets would end it. */
export function asDestination(address: string): string {
  let depth = 0;
  for (const [sign] of address.matchAll(/[()\s]/g)) {
    if (sign === '(') depth += 1;
    else depth = sign === ')' ? depth - 1 : Number.NaN;
    if (!(depth >= 0)) return `<${address}>`;
  }
  return depth === 0 ? address : `<${address}>`;
}

import { maskCredentials } from '../model/mask-credentials.ts';
import { printable } from '../model/printable.ts';

/** More of an address or a path says no more. */
const LONGEST = 300;

/** A word that no renderer makes anything of: letters or a short number, with the punctuation of prose around it. */
const HARMLESS = /^[("'“‘]?(?:\p{L}+(?:[-'’]\p{L}+)*|\d{1,5})[)"'”’.,;:?!…]{0,3}$/u;
/** GitHub links what may be the name of a commit. */
const COMMIT = /[0-9a-f]{7}/i;

/** Untrusted text in a code span, where nothing is a link, a mention or HTML. */
export function codeSpan(text: string): string {
  const content = cut(text);
  if (content === '') return '(nothing)';
  const ticks = '`'.repeat(1 + Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length)));
  const isPadded = /^`|`$|^ .*[^ ].* $/.test(content);
  return isPadded ? `${ticks} ${content} ${ticks}` : ticks + content + ticks;
}

/** A message as prose; what may be more than words stands in code spans. */
export function prose(text: string): string {
  const pieces: string[] = [];
  let odd: string[] = [];
  const flush = () => {
    if (odd.length > 0) pieces.push(codeSpan(odd.join(' ')));
    odd = [];
  };
  for (const word of cut(text).split(' ')) {
    if (word !== '' && (!HARMLESS.test(word) || COMMIT.test(word))) {
      odd.push(word);
      continue;
    }
    flush();
    if (word !== '') pieces.push(word);
  }
  flush();
  return pieces.join(' ');
}

/** Untrusted text inside an element. */
export function htmlText(text: string): string {
  return cut(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Cut only after passwords are masked: half of one would not be known as such. */
function cut(text: string): string {
  const masked = maskCredentials(text);
  return printable(masked.length > LONGEST ? `${masked.slice(0, LONGEST)}…` : masked);
}

import type { Link } from '../model/link.ts';
import type { Page } from '../model/page.ts';
import { type Mend, mend } from './mend-address.ts';
import { eachDoubtfulAddress, eachText, type Fault, type LinkFault, type Rule } from './rule.ts';

/** Makes a rule of what puts one kind of fault in an address right: where that changes an address, there is a fault. */
export function eachMended(fix: Mend): Rule['check'] {
  return eachDoubtfulAddress((link, { page }) => (fix(link.url) === link.url ? undefined : mendedLink(link, page)));
}

/** The link with the address that was meant. */
export function mendedLink(link: Link, { source }: Page): LinkFault {
  const [from, to] = link.destination;
  const meant = mend(link.url);
  const written = source.slice(from, to);
  const destination = mend(written) === written ? meant : mend(written);
  return { meant, suggestion: source.slice(link.start, from) + destination + source.slice(to, link.end) };
}

/** Makes a rule of a pattern of words in the prose that a fix turns into an address: no renderer makes a link of them. */
export function eachWord(pattern: RegExp, fix: Mend): Rule['check'] {
  return eachText(function* (text, range): Iterable<Fault> {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      // The punctuation after a bare address belongs to the sentence.
      const word = found.replace(/[^\p{L}\p{N}/=&#_~-]+$/u, '');
      if (fix(word) === word) continue;
      const start = range.start + index;
      yield { start, end: start + word.length, meant: mend(word), suggestion: mend(word) };
    }
  });
}

/** Makes one rule of several ways to look. */
export function together(...checks: readonly Rule['check'][]): Rule['check'] {
  return function* (subject) {
    for (const check of checks) yield* check(subject);
  };
}

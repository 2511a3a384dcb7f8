import { destinationEnd } from './destination-end.ts';
import { closes, openSigns, signAtEnd } from './emphasis.ts';
import { mend } from './mend-address.ts';
import { isBare } from './prose.ts';
import { eachAddress, type Rule } from './rule.ts';
import { textAround } from './text-around.ts';

/**
 * `**[text](address**)`: what should end the emphasis behind the link is a part of the address. Likewise `([text](address])`,
 * in which a bracket stands for the first of two round ones.
 */
export const closingEmphasis: Rule['check'] = eachAddress((link, { page, prose }) => {
  if (!/[*_~=\]}]$/.test(link.url) || isBare(link)) return undefined;
  const { before, after } = textAround(page, prose, link.start, link.end);
  const last = link.url.slice(-1);
  const isBracket = last === ']' || last === '}';
  const sign = isBracket ? last : signAtEnd(link.url, openSigns(before));
  const [from, to] = link.destination;
  const written = page.source.slice(from, to);
  if (sign === undefined || !written.endsWith(sign)) return undefined;
  if (isBracket ? !isInParenthesis(link.url, before, after) : closes(after, sign)) return undefined;
  const address = written.slice(0, -sign.length);
  const suggestion =
    page.source.slice(link.start, from) + mend(address) + page.source.slice(to, link.end) + (isBracket ? ')' : sign);
  return { meant: mend(link.url.slice(0, -sign.length)), suggestion };
});

/** Whether nothing but the last bracket of an address could close a round one that is open before the link. */
function isInParenthesis(url: string, before: string, after: string): boolean {
  if (destinationEnd(url, []).address.length !== url.length - 1) return false;
  const line = before.replace(/^.*[\r\n]/s, '');
  return surplus(line) > 0 && surplus(after) >= 0;
}

/** How many more round brackets open than close. */
function surplus(text: string): number {
  return text.split('(').length - text.split(')').length;
}

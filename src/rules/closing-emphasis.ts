import { closes, openSigns, signAtEnd } from './emphasis.ts';
import { mend } from './mend-address.ts';
import { isBare } from './prose.ts';
import { eachAddress, type Rule } from './rule.ts';
import { textAround } from './text-around.ts';

/** `**[text](address**)`: what should end the emphasis behind the link is a part of the address. */
export const closingEmphasis: Rule['check'] = eachAddress((link, { page, prose }) => {
  if (!/[*_~=]$/.test(link.url) || isBare(link)) return undefined;
  const { before, after } = textAround(page, prose, link.start, link.end);
  const sign = signAtEnd(link.url, openSigns(before));
  const [from, to] = link.destination;
  const written = page.source.slice(from, to);
  if (sign === undefined || closes(after, sign) || !written.endsWith(sign)) return undefined;
  const address = written.slice(0, -sign.length);
  const suggestion = page.source.slice(link.start, from) + mend(address) + page.source.slice(to, link.end) + sign;
  return { meant: mend(link.url.slice(0, -sign.length)), suggestion };
});

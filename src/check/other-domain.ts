import { getDomain } from 'tldts';
import { isHostOrBelow } from '../sites/hostname.ts';
import type { PageFacts } from './page-facts.ts';

/** Hosts that stand for another one, or for any. */
const KNOWN_PAIRS: readonly (readonly [from: string, to: string | undefined])[] = [
  ['youtu.be', 'youtube.com'],
  ['twitter.com', 'x.com'],
  ['hf.co', 'huggingface.co'],
  ['git.io', 'github.com'],
  ['amzn.to', undefined],
  ['doi.org', undefined],
  ['hdl.handle.net', undefined],
  ['bit.ly', undefined],
  ['goo.gl', undefined],
  ['tinyurl.com', undefined],
  ['t.co', undefined],
  ['ow.ly', undefined],
  ['lnkd.in', undefined],
  ['aka.ms', undefined],
  ['buff.ly', undefined],
  ['is.gd', undefined],
  ['cutt.ly', undefined],
  ['rebrand.ly', undefined],
  ['g.co', undefined],
  ['forms.gle', undefined],
  ['w3id.org', undefined],
  ['purl.org', undefined],
  ['discord.gg', 'discord.com'],
  ['fb.me', 'facebook.com'],
];
/** Shorter words say nothing of a work. */
const WORD = /[\p{L}\p{N}]{4,}/gu;

/** Whether an address ended on a domain of somebody else, on a page whose title is nothing like what the links call it. */
export function isOtherDomain(from: URL, to: URL, page: PageFacts | undefined, titles: readonly string[]): boolean {
  const [before, after] = [getDomain(from.hostname), getDomain(to.hostname)];
  if (before === null || after === null || before === after || isKnownPair(from.hostname, to.hostname)) return false;
  const expected = wordsOf(titles.join(' '));
  const seen = page === undefined ? new Set<string>() : wordsOf([page.title, ...page.headings].join(' '));
  if (expected.size === 0 || seen.size === 0) return false;
  const isAlike = [...expected].some((word) => seen.has(word) || after.includes(word));
  return !isAlike && !labelsOf(before).some((label) => seen.has(label) || after.includes(label));
}

function isKnownPair(from: string, to: string): boolean {
  return KNOWN_PAIRS.some(
    ([host, target]) => isHostOrBelow(from, host) && (target === undefined || isHostOrBelow(to, target)),
  );
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(WORD));
}

function labelsOf(domain: string): readonly string[] {
  return domain
    .split('.')
    .slice(0, 1)
    .flatMap((label) => label.split('-'))
    .filter((label) => label.length >= 4);
}

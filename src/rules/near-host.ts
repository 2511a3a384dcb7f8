import { distance } from 'fastest-levenshtein';
import { parse } from 'tldts';
import { reservedEndings } from './reserved-endings.ts';
import { theirNeighbours, wellKnownDomains } from './well-known-hosts.ts';

/** A well-known host that another was most likely meant to be. */
export interface NearHost {
  readonly name: string;
  /** No host can be called as it is written. */
  readonly isSure: boolean;
}

/** From this length on, names two letters off are still near. */
const LONG = 10;

const known = [...wellKnownDomains].map((domain) => {
  const dot = domain.indexOf('.');
  return { domain, label: domain.slice(0, dot), suffix: domain.slice(dot + 1) };
});

/** The well-known host that a host is a misspelling of: a letter too much, too few, or wrong, or two that changed places. */
export function nearHost(name: string): NearHost | undefined {
  if (!/^[\w.-]+$/.test(name)) return undefined;
  const { domain, publicSuffix, isIcann, domainWithoutSuffix } = parse(name, { extractHostname: false });
  if (domain === null || publicSuffix === null || domainWithoutSuffix === null) return undefined;
  if (wellKnownDomains.has(domain) || theirNeighbours.has(domain)) return undefined;
  if (reservedEndings.has(publicSuffix)) return undefined;
  const meant = isIcann === true ? nearLabel(domainWithoutSuffix, publicSuffix) : nearSuffix(domain);
  if (meant === undefined) return undefined;
  return { name: name.slice(0, name.length - domain.length) + meant, isSure: isIcann !== true };
}

function nearLabel(label: string, suffix: string): string | undefined {
  const unglued = label.replace(/^w{2,4}-?/, '');
  for (const other of known) {
    if (other.suffix !== suffix) continue;
    if (unglued !== label && unglued === other.label) return `www.${other.domain}`;
    if (isSlip(label, other.label) || isLongTypo(label, other.label)) return other.domain;
  }
  return undefined;
}

/** `arxiv.og`: the ending is none, and the rest is a name that ends much like it. */
function nearSuffix(domain: string): string | undefined {
  const dot = domain.indexOf('.');
  const suffix = domain.slice(dot + 1);
  return known
    .filter(({ label, suffix: other }) => label === domain.slice(0, dot) && distance(suffix, other) <= 2)
    .toSorted((a, b) => distance(suffix, a.suffix) - distance(suffix, b.suffix))[0]?.domain;
}

/**
 * One slip of the fingers: nobody misses the first letter, and what adds a digit, a hyphen or an ending, as in a plural,
 * is a name of its own.
 */
export function isSlip(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false;
  let from = 0;
  while (from < typed.length && typed[from] === meant[from]) from += 1;
  let back = 0;
  const most = Math.min(typed.length, meant.length) - from;
  while (back < most && typed.at(-1 - back) === meant.at(-1 - back)) back += 1;
  const put = typed.slice(from, typed.length - back);
  const instead = meant.slice(from, meant.length - back);
  if (put === '') return instead.length === 1;
  if (/[\d-]/.test(put)) return false;
  if (instead === '') return put.length === 1 && from > 0 && (back > 0 || put === meant.at(-1));
  if (put.length === 1) return instead.length === 1 && from > 0;
  return put.length === 2 && put[0] === instead[1] && put[1] === instead[0];
}

function isLongTypo(typed: string, meant: string): boolean {
  if (meant.length < LONG || typed[0] !== meant[0] || typed.startsWith(meant) || /[\d-]/.test(typed)) return false;
  return Math.abs(typed.length - meant.length) <= 2 && distance(typed, meant) <= 2;
}

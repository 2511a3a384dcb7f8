import { STATUS_CODES } from 'node:http';
import type { Judgement } from '../model/verdict.ts';
import type { Evidence, Look } from './evidence.ts';

/** Words for what a reason alone does not say. */
const WORDS: Readonly<Record<string, string>> = {
  restricted: 'answers, but not to a GET',
  permanent: 'has moved for good',
  'https-upgrade': 'is served over https',
  'soft-404': 'says on the page itself that it was not found',
  'redirected-home': 'leads to the home page only',
  'error-page': 'leads to an error page',
  parked: 'leads to a page that sells the domain',
  'other-domain': 'leads to a page of another domain with another title',
  'too-many-redirects': 'redirects more than 20 times',
  'private-redirect': 'redirects to a private address, which is not asked',
  auth: 'wants a login',
  payment: 'wants a subscription',
  login: 'leads to a login page',
  forbidden: 'is not for us',
  'bot-wall': 'answers browsers only',
  'rate-limited': 'wants fewer requests than that',
  legal: 'is withheld for legal reasons',
  'tls-expired': 'its certificate has expired',
  'redirect-loop': 'redirects in a circle',
  'redirect-to-dead': 'redirects to a page that is gone',
  'private-address': 'is a private address; --allow-private lets it be asked',
  offline: 'is not asked offline',
};

/** What was seen, in words: `404 Not Found, twice`. */
export function messageOf({ verdict, reason }: Judgement, { asked, looks, fragment = '' }: Evidence): string {
  const last = looks.at(-1);
  const words = reason === 'fragment-missing' ? `has no #${fragment}` : WORDS[reason];
  const seen = last === undefined ? undefined : seenIn(last);
  const twice = verdict === 'dead' && looks.length > 1 ? ', twice' : '';
  const downgrade = last !== undefined && leavesHttps(last, asked) ? 'its redirects leave https' : undefined;
  const parts = [words, seen === undefined ? undefined : `${seen}${twice}`, downgrade].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? reason : parts.join(': ');
}

function seenIn({ end, redirects }: Look): string | undefined {
  const target = redirects.at(-1)?.url;
  const hops = target === undefined ? '' : ` after ${redirects.map(({ status }) => status).join(', ')} to ${target}`;
  switch (end.kind) {
    case 'answer':
      return `${statusWords(end.status)}${hops}`;
    case 'fault':
      return end.fault === 'private-address' ? hops.trim() || undefined : `${end.message}${hops}`;
    case 'bad-redirect':
      return `${end.location === undefined ? 'a redirect without a Location' : `a redirect to "${end.location}"`}${hops}`;
    case 'redirect-loop':
    case 'too-many-redirects':
      return hops.trim() || undefined;
    default:
      return end satisfies never;
  }
}

function leavesHttps({ redirects }: Look, asked: string): boolean {
  const hops = [asked, ...redirects.map(({ url }) => url)];
  return hops.some((url, index) => url.startsWith('https:') && hops[index + 1]?.startsWith('http:') === true);
}

function statusWords(status: number): string {
  const name = STATUS_CODES[status];
  return name === undefined ? String(status) : `${status} ${name}`;
}

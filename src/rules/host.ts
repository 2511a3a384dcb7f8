import { domainToUnicode } from 'node:url';
import type { Link } from '../model/link.ts';
import { eachAddress, type LinkFault, type Rule } from './rule.ts';

/** A host as an address of the web writes it, and where it stands there. */
export interface WrittenHost {
  /** In lower case, without the dot of the root; labels of `xn--` in their own letters. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const AUTHORITY = /^(?:https?:)?\/\/(?:[^/?#\\@]*@)?([^/?#\\:@[\]]+)/i;
/** Signs of a name to be filled in, as `https://{region}.example.com`, and of what is no name. */
const NO_NAME = /[^\p{L}\p{M}\p{N}._-]|^\.+$/u;

/** The host of an address, if it is a name: no IPv4 or IPv6 address, and nothing to be filled in. */
export function hostIn(url: string): WrittenHost | undefined {
  const [whole = '', written = ''] = AUTHORITY.exec(url) ?? [];
  if (written === '' || NO_NAME.test(written) || /(?:^|\.)\d+\.?$/.test(written)) return undefined;
  const lower = written.toLowerCase().replace(/\.$/, '');
  const name = /(?:^|\.)xn--/.test(lower) ? domainToUnicode(lower) || lower : lower;
  return { name, start: whole.length - written.length, end: whole.length };
}

/** Makes a rule of a function about a host: each is judged once a page, and found wherever an address holds it. */
export function eachHost<Judgement>(
  judge: (name: string) => Judgement | undefined,
  tell: (judgement: Judgement, host: WrittenHost, link: Link) => LinkFault,
): Rule['check'] {
  return function* (subject) {
    const judged = new Map<string, Judged<Judgement> | undefined>();
    const check = eachAddress((link) => {
      const origin = originIn(link.url);
      if (!judged.has(origin)) judged.set(origin, judgedHost(origin, judge));
      const found = judged.get(origin);
      return found === undefined ? undefined : tell(found.judgement, found.host, link);
    });
    yield* check(subject);
  };
}

interface Judged<Judgement> {
  readonly host: WrittenHost;
  readonly judgement: Judgement;
}

function judgedHost<Judgement>(
  origin: string,
  judge: (name: string) => Judgement | undefined,
): Judged<Judgement> | undefined {
  const host = hostIn(origin);
  const judgement = host === undefined ? undefined : judge(host.name);
  return host === undefined || judgement === undefined ? undefined : { host, judgement };
}

/** An address up to its path: what many have in common. */
function originIn(url: string): string {
  const path = url.indexOf('/', 'https://'.length);
  return path < 0 ? url : url.slice(0, path);
}

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
const NO_NAME = /[^\p{L}\p{M}\p{N}._-]/u;

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
    const judged = new Map<string, Judgement | undefined>();
    const check = eachAddress((link) => {
      const host = hostIn(link.url);
      if (host === undefined) return undefined;
      const { name } = host;
      if (!judged.has(name)) judged.set(name, judge(name));
      const judgement = judged.get(name);
      return judgement === undefined ? undefined : tell(judgement, host, link);
    });
    yield* check(subject);
  };
}

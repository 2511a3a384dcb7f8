import type { TargetId } from '../model/link.ts';
import type { Judgement } from '../model/verdict.ts';
import { parseUrl } from '../sites/parse-url.ts';

/** Where an address is to be judged: on the network, on disk, or by its spelling alone. */
export type Aim =
  | { readonly kind: 'network'; readonly url: URL }
  | { readonly kind: 'local' }
  | { readonly kind: 'settled'; readonly judgement: Judgement; readonly message: string };

const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** Addresses of pages that no rule looked at, such as those of a registry, show here that they never were links. */
export function aimOf(written: string, target: TargetId | undefined): Aim {
  if (target === 'template')
    return settled({ verdict: 'skipped', reason: 'template' }, 'a template makes this address');
  const text = written.trim();
  if (text === '') return malformed('empty-destination', 'there is no address');
  const scheme = SCHEME.exec(text)?.[0].toLowerCase();
  if (scheme === undefined && !text.startsWith('//')) return { kind: 'local' };
  if (scheme === 'javascript:') return malformed('script-url', 'it is a script, not a link');
  if (scheme !== undefined && scheme !== 'http:' && scheme !== 'https:') {
    return settled({ verdict: 'skipped', reason: 'scheme' }, `${scheme} addresses are not asked`);
  }
  const url = parseUrl(text);
  if (url === undefined) return malformed('invalid-host', 'its host or port is none');
  if (url.username !== '' || url.password !== '') {
    return malformed('credentials-in-url', 'it holds a user name or password');
  }
  return { kind: 'network', url };
}

function malformed(reason: string, message: string): Aim {
  return settled({ verdict: 'malformed', reason }, message);
}

function settled(judgement: Judgement, message: string): Aim {
  return { kind: 'settled', judgement, message };
}

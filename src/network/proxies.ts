import { isUrl } from '../model/is-url.ts';
import { UserError } from '../model/user-error.ts';

/** What the environment says of proxies; an empty text is none. */
export interface Proxies {
  readonly http: string;
  readonly https: string;
  /** Hosts that are asked directly. */
  readonly except: string;
}

/** Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, lower case first, as curl does. Undefined where no proxy is set. */
export function proxiesOf(env: Readonly<Record<string, string | undefined>>): Proxies | undefined {
  const read = (name: string) => env[name.toLowerCase()] || env[name] || '';
  const http = proxyAddress('HTTP_PROXY', read('HTTP_PROXY'));
  const https = proxyAddress('HTTPS_PROXY', read('HTTPS_PROXY'));
  if (http === '' && https === '') return undefined;
  return { http, https, except: read('NO_PROXY') };
}

function proxyAddress(name: string, written: string): string {
  if (written === '') return '';
  const address = written.includes('://') ? written : `http://${written}`;
  if (isUrl(address) && /^(?:https?|socks5?):$/.test(new URL(address).protocol)) return address;
  throw new UserError('PROXY_INVALID', `${name} is no address of a proxy`, {
    hint: 'write it as http://proxy.example:8080',
  });
}

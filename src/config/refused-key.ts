import { didYouMean } from '../model/did-you-mean.ts';
import { options } from './options.ts';
import type { Settings } from './settings.ts';

/** What no file in a repository may say, and why: a stranger's change could. The first that fits counts. */
const refused: readonly (readonly [pattern: RegExp, why: string])[] = [
  [
    /prox(?:y|ies)/i,
    'proxies come from HTTPS_PROXY, HTTP_PROXY and NO_PROXY alone: a file of the repository could lead every request elsewhere',
  ],
  [
    /token|secret|passw|credential|api.?key|^auth|cookie|headers?$/i,
    'credentials come from the environment alone, such as GITHUB_TOKEN: a file of the repository is no place for a secret, and could send yours elsewhere',
  ],
  [
    /base.?url|endpoint|mirror|url$|(?:api|base|service).*(?:host|origin|address)/i,
    'addresses of services are no setting of a file: one in the repository could have your credentials sent elsewhere',
  ],
  [
    /^allow.?private/i,
    'it can only be set on the command line (--allow-private): a file of the repository could have your own network asked',
  ],
  [
    /^(?:output|out|report|state|cache|registry|metadata|merge|root|cwd|format)(?:.?(?:file|path|dir|folder))?s?$/i,
    'where something is written can only be set on the command line: a file of the repository could have your files overwritten',
  ],
];

/** What to say of a key that a configuration may not hold. */
export function refusalOf(key: string, known: readonly string[]): string {
  const near = didYouMean(key, known);
  const own = Object.hasOwn(options, key) ? options[key as keyof Settings] : undefined;
  const why = refused.find(([pattern]) => pattern.test(key))?.[1];
  if (why !== undefined && (own !== undefined || near === undefined)) return why;
  if (own?.flags !== undefined) return `"${key}" can only be set on the command line: ${own.flags}`;
  return near ?? `known keys: ${known.join(', ')}`;
}

import { maskCredentials } from '../model/mask-credentials.ts';

/** What the environment may say, and whether it is a secret. A variable that is read is a row here. */
const variables: Readonly<Record<string, 'text' | 'address' | 'secret'>> = {
  NO_COLOR: 'text',
  FORCE_COLOR: 'text',
  COLUMNS: 'text',
  TERM: 'text',
  HTTPS_PROXY: 'address',
  HTTP_PROXY: 'address',
  NO_PROXY: 'text',
  NODE_EXTRA_CA_CERTS: 'text',
  GITHUB_ACTIONS: 'text',
  GITHUB_STEP_SUMMARY: 'text',
  GITHUB_TOKEN: 'secret',
};

/** What is set of that, by the names under which it is; of secrets only that they are. */
export function environmentSettings(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const spellings = Object.entries(variables).flatMap(([name, sort]) =>
    // As curl does, the lower case first; others are read in capitals alone.
    (/_PROXY$/.test(name) ? [name.toLowerCase(), name] : [name]).map((spelling) => [spelling, sort] as const),
  );
  return Object.fromEntries(
    spellings.flatMap(([name, sort]) => {
      const value = env[name];
      if (value === undefined || value === '') return [];
      return [[name, sort === 'secret' ? '***' : sort === 'address' ? maskedAddress(value) : maskCredentials(value)]];
    }),
  );
}

/** An address of a proxy needs no scheme, and a password may hold anything. */
function maskedAddress(value: string): string {
  const [scheme = ''] = /^[a-z][a-z\d+.-]*:\/\//i.exec(value) ?? [];
  const at = value.lastIndexOf('@');
  return at < 0 ? value : `${scheme}***${value.slice(at)}`;
}

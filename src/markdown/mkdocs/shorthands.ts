import { type Host, repositoryHosts, socialHosts } from './providers.ts';

/** What a site says of `#1`, `@user`, `user/repository#1` and commits. */
export interface ShorthandSettings {
  readonly hasRepositories: boolean;
  readonly hasPeople: boolean;
  readonly provider: string;
  readonly user: string;
  readonly repository: string;
  /** Hosts of the site's own, by name. */
  readonly custom: Readonly<Record<string, Host>>;
}

/** A shorthand in a text. */
export interface Shorthand {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

type Parts = Readonly<Record<string, string | undefined>>;

interface Kind {
  readonly pattern: RegExp;
  readonly addressOf: (parts: Parts) => string | undefined;
}

/** What every shorthand has. */
export const SHORTHAND_MARK = /[#!?][1-9]|@[\w.-]|[a-f\d]{40}/;

const REPOSITORY = String.raw`(?<repository>[-._a-zA-Z\d]{0,99}[a-zA-Z\d])`;
const COMMIT = String.raw`(?<commit>[a-f\d]{40})(?:\.{3}(?<other>[a-f\d]{40}))?`;
const NUMBER = String.raw`(?<number>[#!?][1-9]\d*)`;

/** Finds the shorthands of a text, in order. */
export function shorthandFinder(settings: ShorthandSettings): (text: string) => readonly Shorthand[] {
  const kinds = kindsOf(settings);
  return (text) => {
    if (!SHORTHAND_MARK.test(text)) return [];
    const found: Shorthand[] = [];
    for (const { pattern, addressOf } of kinds) {
      for (const { index: start, 0: whole, groups = {} } of text.matchAll(pattern)) {
        const end = start + whole.length;
        const url = addressOf(groups);
        if (url === undefined || found.some((other) => start < other.end && other.start < end)) continue;
        found.push({ start, end, url });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

function kindsOf({ hasRepositories, hasPeople, provider, user, repository, custom }: ShorthandSettings): Kind[] {
  const repositories: Readonly<Record<string, Host>> = { ...repositoryHosts, ...custom };
  const hosts: Readonly<Record<string, Host>> = { ...socialHosts, ...repositories };
  const own = hosts[provider] ?? repositoryHosts.github;
  const prefixed = (known: Readonly<Record<string, Host>>) =>
    `(?:${Object.entries(known)
      .map(([name, host]) => `${name}:${host.user}`)
      .join('|')})`;
  const hostOf = (name: string | undefined) => (name?.includes(':') ? hosts[name.slice(0, name.indexOf(':'))] : own);
  const person = (named = '') => `${hostOf(named)?.url}/${named.slice(named.indexOf(':') + 1)}`;
  const mention: Kind['addressOf'] = (parts) =>
    parts.repository === undefined ? person(parts.user) : `${person(parts.user)}/${parts.repository}`;
  const reference: Kind['addressOf'] = (parts) => {
    const named = parts.user ?? user;
    const within = parts.repository ?? repository;
    if (named === '' || within === '') return undefined;
    const path = pathTo(hostOf(named), parts);
    return path === undefined ? undefined : `${person(named)}/${within}${path}`;
  };
  const mentionOf = (users: string) => String.raw`(?<![a-zA-Z])@(?<user>${users})\b`;
  const kind = (pattern: string, addressOf: Kind['addressOf']): Kind => ({
    pattern: new RegExp(pattern, 'g'),
    addressOf,
  });
  const hasOwn = hasRepositories && !Object.hasOwn(socialHosts, provider);
  const withPeople = { ...(hasRepositories ? repositories : {}), ...(hasPeople ? socialHosts : {}) };
  const ownUser = own?.user ?? '';
  const target = String.raw`(?:${NUMBER}|@${COMMIT})\b`;
  return [
    ...(hasRepositories ? [kind(String.raw`${mentionOf(prefixed(repositories))}/${REPOSITORY}\b`, mention)] : []),
    ...(hasOwn ? [kind(String.raw`${mentionOf(ownUser)}/${REPOSITORY}\b`, mention)] : []),
    kind(mentionOf(prefixed(withPeople)), mention),
    kind(mentionOf(ownUser), mention),
    ...(hasRepositories
      ? [kind(String.raw`(?<![@/])\b(?<user>${prefixed(repositories)})/${REPOSITORY}${target}`, reference)]
      : []),
    ...(hasOwn
      ? [
          kind(String.raw`(?<![@/])(?:(?<user>\b${ownUser})/)?${REPOSITORY}${target}`, reference),
          kind(String.raw`(?:(?<![a-zA-Z])${NUMBER}|(?<![@/])\b${COMMIT})\b`, reference),
        ]
      : []),
  ];
}

/** What follows a repository in the address of an issue, a commit or a comparison. */
function pathTo(host: Host | undefined, { number = '', commit, other }: Parts): string | undefined {
  if (host === undefined) return undefined;
  if (commit !== undefined && other !== undefined) return host.compare?.replace('$', commit).replace('$', other);
  if (commit !== undefined) return host.commit?.replace('$', commit);
  const paths = { '#': host.issue, '!': host.pull, '?': host.discussion } as const;
  return paths[number.charAt(0) as keyof typeof paths]?.replace('$', number.slice(1));
}

/** How a host of repositories or of people writes its addresses; `$` marks where each part goes. */
interface Provider {
  /** What a user's name looks like. */
  readonly user: string;
  readonly issue?: string;
  readonly pull?: string;
  readonly discussion?: string;
  readonly commit?: string;
  readonly compare?: string;
}

export interface Host extends Provider {
  readonly url: string;
}

export const providerTypes = {
  github: {
    user: String.raw`[a-zA-Z\d](?:[-a-zA-Z\d_]{0,37}[a-zA-Z\d])?`,
    issue: '/issues/$',
    pull: '/pull/$',
    discussion: '/discussions/$',
    commit: '/commit/$',
    compare: '/compare/$...$',
  },
  gitlab: {
    user: String.raw`[.a-zA-Z\d_](?:[-a-zA-Z\d_.]{0,37}[-a-zA-Z\d_])?`,
    issue: '/-/issues/$',
    pull: '/-/merge_requests/$',
    commit: '/-/commit/$',
    compare: '/-/compare/$...$',
  },
  bitbucket: {
    user: String.raw`[-a-zA-Z\d_]{1,39}`,
    issue: '/issues/$',
    pull: '/pull-requests/$',
    commit: '/commits/commit/$',
    compare: '/branches/commits/$..$#diff',
  },
} as const satisfies Readonly<Record<string, Provider>>;

export const repositoryHosts: Readonly<Record<string, Host>> = {
  github: { ...providerTypes.github, url: 'https://github.com' },
  gitlab: { ...providerTypes.gitlab, url: 'https://gitlab.com' },
  bitbucket: { ...providerTypes.bitbucket, url: 'https://bitbucket.org' },
};

export const socialHosts: Readonly<Record<string, Host>> = {
  x: { user: String.raw`\w{1,15}`, url: 'https://x.com' },
  twitter: { user: String.raw`\w{1,15}`, url: 'https://twitter.com' },
};

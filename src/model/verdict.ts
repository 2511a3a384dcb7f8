import type { Range } from './range.ts';

/** What the verdicts mean, what to do then, why each is given, and whether it fails a run unless `--fail-on` says otherwise. */
export const verdicts = {
  alive: {
    summary: 'it answered, and it is the page',
    advice: 'Nothing.',
    reasons: ['ok', 'redirected', 'restricted', 'cached', 'verified-by-api'],
    fails: false,
  },
  moved: {
    summary: 'alive, and every hop is permanent: the Markdown should change',
    advice: 'Write the new address into the page: the old one may be given up some day.',
    reasons: ['permanent', 'https-upgrade', 'renamed'],
    fails: false,
  },
  suspect: {
    summary: 'it answered, but is it still the page?',
    advice: 'Look at it: where it is another page now, find the new address, or take the link out.',
    reasons: [
      'soft-404',
      'redirected-home',
      'error-page',
      'parked',
      'other-domain',
      'fragment-missing',
      'title-mismatch',
      'archived',
      'too-many-redirects',
      'private-redirect',
      'bad-request',
    ],
    fails: false,
  },
  blocked: {
    summary: 'alive as far as anyone can tell, but not for us',
    advice: 'Nothing, unless a browser does not show the page either.',
    reasons: ['auth', 'payment', 'login', 'forbidden', 'bot-wall', 'rate-limited', 'legal'],
    fails: false,
  },
  down: {
    summary: 'does not answer properly now',
    advice: 'Wait a day. Where it stays down, look for another address, or a copy in an archive.',
    reasons: [
      'server-error',
      'timeout',
      'refused',
      'reset',
      'dns-temporary',
      'tls-expired',
      'tls-name',
      'tls-untrusted',
      'protocol',
      'redirect-loop',
      'bad-redirect',
    ],
    fails: true,
  },
  dead: {
    summary: 'sure: gone',
    advice: 'Find the new address, or a copy in an archive, or take the link out.',
    reasons: ['http-404', 'http-410', 'dns-not-found', 'redirect-to-dead', 'file-missing', 'anchor-missing'],
    fails: true,
  },
  malformed: {
    summary: 'never was a link',
    advice: 'Mend the link as the report says; genai-links explain RULE says more of each fault.',
    reasons: [],
    fails: true,
  },
  skipped: {
    summary: 'not judged',
    advice: 'Nothing: the reason says what would let it be judged.',
    reasons: ['ignored', 'scheme', 'private-address', 'offline', 'template', 'site-route'],
    fails: false,
  },
} as const satisfies Record<string, { summary: string; advice: string; reasons: readonly string[]; fails: boolean }>;

export type VerdictId = keyof typeof verdicts;
export const verdictIds = Object.keys(verdicts) as readonly VerdictId[];

/** A verdict with its reason; that of a malformed link is the name of the rule. */
export type Judgement = {
  readonly [Id in VerdictId]: {
    readonly verdict: Id;
    readonly reason: Id extends 'malformed' ? string : (typeof verdicts)[Id]['reasons'][number];
  };
}[VerdictId];

/** One request: what came back, or what went wrong, and how long it took. */
export interface Attempt {
  readonly status?: number;
  readonly error?: string;
  readonly ms: number;
}

/** One redirect: its status, and where it led. */
export interface Redirect {
  readonly status: number;
  readonly url: string;
}

/** What `check` says of one address as written: the verdict, and the evidence it rests on. */
export type CheckResult = Judgement & {
  /** Id of the resource, where the address has one. */
  readonly id?: string;
  readonly url: string;
  /** The last status seen. */
  readonly status?: number;
  readonly finalUrl?: string;
  readonly redirects: readonly Redirect[];
  readonly attempts: readonly Attempt[];
  readonly message: string;
  readonly occurrences: readonly Pick<Range, 'file' | 'line' | 'column'>[];
};

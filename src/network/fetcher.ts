/** One request: GET, one hop. Redirects are answers like any other. */
export interface FetchRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds until the head of the answer must be there. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** How much of the decoded body to read, in bytes. */
  readonly bodyLimit: number;
}

/** What the server said. */
export interface FetchResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** Decoded, cut at the limit. */
  readonly body: string;
  /** The body was read to its end. */
  readonly complete: boolean;
}

/** What went wrong below HTTP, in a closed list, so that nobody matches on error texts. */
export const networkFaults = [
  'timeout',
  'refused',
  'reset',
  'dns-not-found',
  'dns-temporary',
  'tls-expired',
  'tls-name',
  'tls-untrusted',
  'private-address',
  'unreachable',
  'protocol',
  'aborted',
] as const;
export type NetworkFault = (typeof networkFaults)[number];

export class NetworkError extends Error {
  readonly fault: NetworkFault;

  constructor(fault: NetworkFault, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'NetworkError';
    this.fault = fault;
  }
}

/** Sends one request; throws `NetworkError` where no answer came. */
export type Fetcher = (request: FetchRequest) => Promise<FetchResponse>;

/** Policy around a fetcher: limits a host, retries, a cache. */
export type Wrap = (next: Fetcher) => Fetcher;

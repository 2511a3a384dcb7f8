/** One request: GET, one hop. Redirects are answers like any other. */
export interface FetchRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds until the head of the answer must be there. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** How much of the decoded body to read, in bytes. */
  readonly bodyLimit: number;
  /** Takes a certificate as it is: only to see what stands behind an expired one. */
  readonly unverified?: true;
}

export type ResponseHeaders = Readonly<Record<string, string | readonly string[]>>;

/** What the server said. */
export interface FetchResponse {
  readonly status: number;
  /** Lower-case names; a header that came more than once has all its values. */
  readonly headers: ResponseHeaders;
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

/** The first value of a header; undefined where it did not come. */
export function headerOf(headers: ResponseHeaders, name: string): string | undefined {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  return typeof value === 'string' ? value : value?.[0];
}

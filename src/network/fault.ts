import { NetworkError, type NetworkFault } from './fetcher.ts';

const FAULTS: Readonly<Record<string, NetworkFault>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ENOTFOUND: 'dns-not-found',
  ENODATA: 'dns-not-found',
  EAI_AGAIN: 'dns-temporary',
  EAI_FAIL: 'dns-temporary',
  EAI_NODATA: 'dns-not-found',
  EAI_NONAME: 'dns-not-found',
  ESERVFAIL: 'dns-temporary',
  ETIMEOUT: 'dns-temporary',
  ENETUNREACH: 'unreachable',
  ENETDOWN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EAFNOSUPPORT: 'unreachable',
  // A proxy that lets nothing through to this host.
  UND_ERR_ABORTED: 'unreachable',
  CERT_HAS_EXPIRED: 'tls-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-name',
  HOSTNAME_MISMATCH: 'tls-name',
  CERT_NOT_YET_VALID: 'tls-untrusted',
  CERT_UNTRUSTED: 'tls-untrusted',
  CERT_REJECTED: 'tls-untrusted',
  CERT_REVOKED: 'tls-untrusted',
  CERT_SIGNATURE_FAILURE: 'tls-untrusted',
  CERT_CHAIN_TOO_LONG: 'tls-untrusted',
  INVALID_CA: 'tls-untrusted',
  INVALID_PURPOSE: 'tls-untrusted',
  PATH_LENGTH_EXCEEDED: 'tls-untrusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls-untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'tls-untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-untrusted',
};

const WORDS: Readonly<Record<NetworkFault, string>> = {
  timeout: 'no answer within the time limit',
  refused: 'connection refused',
  reset: 'connection closed before an answer',
  'dns-not-found': 'the name does not exist',
  'dns-temporary': 'the name could not be resolved now',
  'tls-expired': 'the certificate has expired',
  'tls-name': 'the certificate is for another name',
  'tls-untrusted': 'the certificate is not trusted',
  'private-address': 'a private address, which is not asked',
  unreachable: 'no route to its address',
  protocol: 'the answer is no valid HTTP',
  aborted: 'the run was interrupted',
};

/** Any error of a request as a fault of the closed list, told by its code. */
export function toNetworkError(error: unknown): NetworkError {
  if (error instanceof NetworkError) return error;
  const code = telling(codesOf(error));
  const fault = (code !== undefined && Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined) ?? 'protocol';
  return new NetworkError(fault, `${WORDS[fault]}${code === undefined ? '' : ` (${code})`}`, { cause: error });
}

export function networkError(fault: NetworkFault): NetworkError {
  return new NetworkError(fault, WORDS[fault]);
}

/** The codes of an error, of its causes, and of every address that was tried in vain. */
function codesOf(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  const own =
    'code' in error && typeof error.code === 'string' && !(error instanceof AggregateError) ? [error.code] : [];
  return [...own, ...inner.flatMap((each) => codesOf(each, depth + 1))];
}

/** Of two address families one of which this machine lacks, the other says what is wrong. */
function telling(codes: readonly string[]): string | undefined {
  const known = codes.filter((code) => Object.hasOwn(FAULTS, code));
  return known.find((code) => FAULTS[code] !== 'unreachable') ?? known[0] ?? codes[0];
}

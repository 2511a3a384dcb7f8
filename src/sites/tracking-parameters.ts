import { isHostOrBelow } from './hostname.ts';

/** Names of query parameters that say where a reader came from, not what is read. */
interface TrackingParameters {
  /** Where they mean nothing else; everywhere if left out. */
  readonly hosts?: readonly string[];
  readonly names: RegExp;
  /** With these values only. */
  readonly values?: RegExp;
}

const trackingParameters: readonly TrackingParameters[] = [
  {
    names:
      /^(?:utm_.+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|igshid|igsh|srsltid)$/i,
  },
  {
    hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    names: /^(?:si|feature|pp|ab_channel|app|cbrd|ucbcb)$/,
  },
  { hosts: ['medium.com', 'towardsdatascience.com'], names: /^source$/ },
  { hosts: ['substack.com'], names: /^(?:open|publication_id|post_id|r|isFreemail|triedRedirect|showWelcome.*)$/ },
  { hosts: ['x.com', 'twitter.com'], names: /^(?:s|t|ref_src|ref_url)$/ },
  { hosts: ['acm.org'], names: /^(?:CFID|CFTOKEN)$/ },
  { hosts: ['nature.com'], names: /^(?:error|code)$/ },
  { hosts: ['github.com'], names: /^tab$/, values: /-ov-file$/ },
  { hosts: ['open.spotify.com'], names: /^(?:si|nd|dl_branch)$/ },
  { hosts: ['linkedin.com'], names: /^(?:trk|trackingId|refId|lipi|rcm|originalSubdomain|original_referer)$/i },
];

/** Whether a parameter only tracks, on this host. */
export function isTracking(name: string, host: string, value = ''): boolean {
  return trackingParameters.some(
    ({ hosts, names, values }) =>
      names.test(name) &&
      values?.test(value) !== false &&
      (hosts === undefined || hosts.some((parent) => isHostOrBelow(host, parent))),
  );
}

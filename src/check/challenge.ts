import { type FetchResponse, headerOf } from '../network/fetcher.ts';
import type { PageFacts } from './page-facts.ts';

/** Headers that only a challenge or a refusal of a bot wall has. */
const WALL_HEADERS: Readonly<Record<string, RegExp>> = {
  'cf-mitigated': /./,
  'x-amzn-waf-action': /^(?:challenge|captcha)/i,
  'x-vercel-mitigated': /^(?:challenge|deny)/i,
  'x-vercel-challenge-token': /./,
  'x-sucuri-block': /./,
  'x-kpsdk-ct': /./,
};
/** Headers of a wall that stands before every page, too: telling only where the page was refused. */
const REFUSAL_HEADERS: Readonly<Record<string, RegExp>> = {
  'x-datadome': /./,
  'x-px-block-score': /./,
  'x-iinfo': /./,
};

const TITLES =
  /^(?:just a moment\b|attention required! \| cloudflare|checking your browser\b|making sure you(?:'|’)re not a bot|ddos-guard$|are you a (?:robot|human)\b|pardon our interruption|access to this page has been denied|human verification|robot check$|vercel security checkpoint|bot verification|client challenge$|security (?:check|verification)(?:point)?$|verif(?:y|ying) (?:that )?you are (?:a )?human|please wait\.{0,3} \| cloudflare|one moment, please|you have been blocked|radware bot manager)/i;

const MARKS =
  /_cf_chl_opt|\/cdn-cgi\/challenge-platform\/|\.within\.website\/x\/cmd\/anubis|captcha-delivery\.com|awsWafCookieDomainList|\bid=["']?px-captcha|_Incapsula_Resource|geo\.captcha-delivery|challenges\.cloudflare\.com\/turnstile|\/_sec\/cp_challenge\/|perfdrive\.com|ak-challenge/;

/** Longest text of a page that does nothing but challenge. */
const CHALLENGE_LENGTH = 1200;

/** Whether an answer, at whatever status, is a wall against bots instead of the page. */
export function isChallenge(response: FetchResponse, page: PageFacts | undefined): boolean {
  const { status, headers, body } = response;
  const has = ([name, value]: [string, RegExp]) => value.test(headerOf(headers, name) ?? '');
  if (Object.entries(WALL_HEADERS).some(has)) return true;
  if (status >= 400 && Object.entries(REFUSAL_HEADERS).some(has)) return true;
  if (page === undefined || page.textLength > CHALLENGE_LENGTH) return false;
  return (
    TITLES.test(page.title) || page.headings.some((heading) => TITLES.test(heading)) || isMarked(status, page, body)
  );
}

/** Sites put such marks on good pages too, so that a page that says something is none. */
function isMarked(status: number, page: PageFacts, body: string): boolean {
  return MARKS.test(body) && (status >= 400 || status === 202 || page.textLength < CHALLENGE_LENGTH / 4);
}

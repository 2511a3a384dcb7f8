import { hostOf } from '../sites/hostname.ts';
import { parseUrl } from '../sites/parse-url.ts';

/** Hosts below which each author or project has a name of its own. */
const SHARED_HOSTS = new Set(
  `blogspot.com github.io gitlab.io herokuapp.com hf.space medium.com netlify.app notion.site pages.dev readthedocs.io
  streamlit.app substack.com vercel.app web.app wordpress.com`.split(/\s+/),
);

/** Second levels that countries register names under: `ox.ac.uk`. */
const COUNTRY_LEVELS = new Set(['ac', 'co', 'com', 'edu', 'gov', 'ne', 'net', 'or', 'org']);

/** The host of an address as readers know it; empty where it has none. */
export function hostTitle(url: string): string {
  const parsed = parseUrl(url);
  return parsed === undefined ? '' : hostOf(parsed);
}

/** The one word of a host name that tells whose it is: `openai` of `platform.openai.com`. */
export function hostWord(url: string): string {
  const labels = hostTitle(url).split('.');
  const tail = labels.slice(-2).join('.');
  const [level = '', country = ''] = labels.slice(-2);
  const isLong = SHARED_HOSTS.has(tail) || (COUNTRY_LEVELS.has(level) && country.length === 2);
  return labels.at(isLong ? -3 : -2) ?? labels.at(-2) ?? labels.at(-1) ?? '';
}

import type { PageFacts } from './page-facts.ts';

const SEGMENT =
  /^(?:log-?in|sign-?in|sign_in|log_in|sso|saml2?|oauth2?|wp-login\.php|login\.\w+|signin\.\w+|authenticate|authwall|servicelogin)$/i;
const HOST = /^(?:accounts?|login|signin|sso|idp|auth)\./i;
/** Longest text of a page that holds a form to sign in and little else. */
const LONGEST_FORM = 600;
const WORDS =
  /\b(?:log ?in|sign ?in|log on|sign on|anmelden|einloggen|se connecter|iniciar sesión|accedi|войти|登录|ログイン|로그인)\b|登录|ログイン|로그인/iu;

/** Whether an address is one at which people sign in. */
export function isLoginAddress({ hostname, pathname }: URL): boolean {
  return HOST.test(hostname) || pathname.split('/').some((segment) => SEGMENT.test(segment));
}

/** Whether a page is there to sign in, not one that also lets people sign in: one that a redirect led to needs no words for it. */
export function isLoginPage({ title, headings, hasPassword, textLength }: PageFacts, isRedirected: boolean): boolean {
  if (!hasPassword) return false;
  return (isRedirected && textLength < LONGEST_FORM) || [title, ...headings].some((words) => WORDS.test(words));
}

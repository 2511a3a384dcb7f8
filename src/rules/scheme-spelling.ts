import { distance } from 'fastest-levenshtein';

const MAIL =
  /^([a-z][a-z-]{2,8})[ \t]*(?:[:;,：]|(?=\/\/))\/{0,2}[ \t]*([\w.+%-]+@(?:[a-z\d-]+\.)+[a-z]{2,}(?:\?\S*)?)$/i;
const MAIL_NAMES: ReadonlySet<string> = new Set('mail email e-mail emailto mail-to'.split(' '));

/** `maito:me@x.org`, `mailto://me@x.org`, `mailto: me@x.org`, `mailto;me@x.org`. */
export function withMailScheme(address: string): string {
  if (/^mailto:(?![\s/])/i.test(address)) return address;
  const [, name = '', person = ''] = MAIL.exec(address) ?? [];
  return isNearMail(name.toLowerCase()) ? `mailto:${person}` : address;
}

function isNearMail(name: string): boolean {
  if (name.length < 4) return false;
  return MAIL_NAMES.has(name) || (name.startsWith('m') && distance(name, 'mailto') <= 2);
}

/** `ｈｔｔｐｓ：／／`, as keyboards for Chinese, Japanese and Korean write it. */
export function withPlainScheme(address: string): string {
  return address.replace(/^[hｈtｔpｐsｓ]{4,5}[:：][/／]{2}/iu, (scheme) =>
    /[ｈｔｐｓＨＴＰＳ]/.test(scheme) ? scheme.normalize('NFKC').toLowerCase() : scheme,
  );
}

const NOTE =
  /^(?:url|uri|href|src|link|web|website|site|address|adresse|lien|enlace|链接|鏈接|連結|网址|網址|地址|リンク|링크|주소|ссылка|сайт)[ \t]*[:=：＝][ \t]*["']?(?=https?:\/\/)/iu;

/** `url:https://x.org`, `href=https://x.org`. */
export function withoutNote(address: string): string {
  return address.replace(NOTE, '');
}

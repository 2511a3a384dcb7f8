import { distance } from 'fastest-levenshtein';
import { decoded, isBareHost } from './address.ts';

const ENDINGS =
  'mdx?|markdown|html?|pdf|ipynb|png|jpe?g|gif|svg|webp|txt|docx?|pptx?|xlsx?|od[tsp]|rtf|csv|tsv|zip|tar|gz|epub|djvu|mp[34]|webm|mov|wav|php|aspx?';
/** A name of a file at the end of an address. */
const FILE = new RegExp(`\\.(?:${ENDINGS})(?:[?#]\\S*)?$`, 'i');
const LOCAL_NAME = new RegExp(
  `^(?:\\.{0,2}/)?(?:[\\p{L}\\p{N}\\p{M}_.%@~+&'()-]+/)*[\\p{L}\\p{N}\\p{M}_.%@~+&'()-]+\\.(?:${ENDINGS})(?:#\\S*)?$`,
  'iu',
);
/** Words that point at an address, and begin no name. */
const POINTER = /^(?:see|cf|in|on|at|via|from|under|and|or|as|is)$/i;
/** The name of a label may hold blanks; and what is searched for. */
const LABEL = /\/labels?\/[^/?#]+$/i;
const SEARCH = /[?&](?:q|query|search|search_?query|term|keywords?)=[^&#]+$/i;
/** `is:open`, `-label:"good first issue"`, `OR`: a word of a search; what begins with a quote may be a title. */
const TERM = /^(?:AND|OR|NOT|[-+]?[\p{L}\p{N}_.-]+:(?!\/\/)(?:[^\s"]|"[^"]*")+)$/u;
const TERMS = /(?:[^\s"]|"[^"]*")+/g;

/** The address of a search with blanks and quotes in it, as a server reads it; undefined where it is none. */
export function readQuery(inner: string): string | undefined {
  if (!/^(?:https?:\/\/|\.{0,2}\/)[^\s"?]*\?[^\s"=]*=/i.test(inner) || inner.split('"').length % 2 === 0)
    return undefined;
  const [first = '', ...further] = inner.match(TERMS) ?? [];
  const hasWords = further.length > 0 || /[^\s"]"[^"]*\s[^"]*"/.test(first);
  if (!hasWords || !further.every((term) => TERM.test(decoded(term)))) return undefined;
  return [first, ...further]
    .join('%20')
    .replace(/[ \t]+/g, '%20')
    .replaceAll('"', '%22');
}

/** Whether a path of the project is the name of a file; round brackets stand in pairs in it. */
export function isLocalName(address: string): boolean {
  return LOCAL_NAME.test(address) && address.split('(').length === address.split(')').length;
}

/** Whether words are one address with blanks in a name of it; undefined where they do not look like one. */
export function readName(words: readonly string[], text: string): 'sure' | 'guess' | undefined {
  if (isSaid(words, text)) return 'sure';
  const [first = '', next = '', ...further] = words;
  const rest = [next, ...further];
  if (isFile(first, rest)) return isDoubtful(first, rest) ? 'guess' : 'sure';
  const isOpen = (LABEL.test(first) && rest.length < 4) || SEARCH.test(first);
  return isOpen && rest.every((word) => /^[\p{L}\p{N}\p{M}'+-]+$/u.test(word)) ? 'guess' : undefined;
}

/** Whether the words after an address end the name of a file that it begins. */
function isFile(first: string, rest: readonly string[]): boolean {
  const last = rest.at(-1) ?? '';
  const isBegun = /^(?:https?:\/\/)?[^/]*[^/:]\//i.test(first) && !isBareHost(last);
  return isBegun && FILE.test(last) && rest.every((word) => word === last || /^[^\s/?#=:;"<>|*]+$/.test(word));
}

/** Whether they may be words of their own: behind what is a whole address, or with one that points at it. */
function isDoubtful(first: string, rest: readonly string[]): boolean {
  return FILE.test(first) || POINTER.test(rest[0] ?? '') || (first.endsWith('/') && rest.length > 1);
}

/** Whether the text of the link says the same words as the name at the end of its address. */
export function isSaid(words: readonly string[], text: string): boolean {
  if (words.slice(1).some((word) => /[/=]/.test(word))) return false;
  const name = plain(
    decoded(words.join(' '))
      .replace(FILE, '')
      .replace(/^.*[/=]/s, ''),
  );
  const said = plain(text);
  if (!name.includes(' ')) return false;
  return said.includes(name) || (said.split(' ').length === name.split(' ').length && distance(said, name) < 3);
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ');
}

/** The words with what stands for a blank between them; beside a sign that parts names there is none. */
export function joinedName(words: readonly string[]): string {
  return words.reduce((left, right, at) => {
    const before = words[at - 1] ?? '';
    const isOne = /[/?=#%]$|[^&_-][&_-]$/.test(before) || /^[/?=#]|^[&_-][^&_-]/.test(right);
    return isOne ? left + right : `${left}%20${right}`;
  });
}

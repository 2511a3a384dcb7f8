/** What a fix would put in place of what, and where. */
export interface Change {
  readonly raw: string;
  readonly suggestion: string;
  readonly meant: string;
  /** The source before and behind it, as far as it matters. */
  readonly before: string;
  readonly after: string;
}

/** Signs with which a name in an encyclopaedia may end as well as a sentence. */
const ENDING = /^[.!?*'"”。！？؟]/;
const CLOSERS: readonly (readonly [opening: string, closing: string])[] = [
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
  ['（', '）'],
];

/** Where a fix might write what nobody meant: it is told, and left to people. */
const doubts: readonly ((change: Change) => boolean)[] = [
  // A title or more words would become a part of the address.
  ({ raw, suggestion }) => suggestion.includes('(<') && !raw.includes('(<'),
  ({ meant }) => /[\\，；、"]|[,;]%20|^mailto:.*%20/.test(meant),
  ({ after }) => /^[ \t]+["'“„«]/.test(after),
  // The blanks of an address may be lost, or part it from words.
  ({ raw, meant }) => !raw.includes(meant) && raw.replace(/[ \t\r\n]+/g, '').includes(meant),
  ({ raw, meant }) => /[\r\n]/.test(raw) && meant.includes('%20'),
  // No link would come of a definition.
  ({ raw, suggestion }) => /^!?\[[^[\]]*\]:/.test(suggestion) && /^!?\[[^[\]]*\]:\s*[[（]/.test(raw),
  // The address, or what stands around the link, goes on behind it.
  ({ after }) => /^(?:[>}+^%，。！？；]|~(?!~)|[^\s[\]{}]+[\]}])/.test(after),
  ({ meant }) => /(?:\+\+|\^|~|%%)$/.test(meant),
  ({ raw, meant, after }) => meant.includes('/wiki/') && ENDING.test((raw + after).split(meant, 2)[1] ?? ''),
  // A quotation that begins before the link ends in it.
  ({ raw, before }) => /["'„“«「『‘]$/.test(before) && /["'”“»」』’][)\]]?$/.test(raw),
  // Signs between the text and the address say something, or belong to an emphasis.
  ({ raw }) => /\]\s*[,/=*_~-]+\s*\(/.test(raw),
  ({ raw }) =>
    CLOSERS.some(([opening, closing]) => isUnpaired(/^!?\[([^[\]]*)/.exec(raw)?.[1] ?? '', opening, closing)),
  // A bare address in full-width brackets is prose.
  ({ raw, before }) => /[（【]$/.test(before) && /^https?:/i.test(raw),
];

/** Whether a fix may not be what was meant. */
export function isDoubtful(change: Change): boolean {
  return doubts.some((holds) => holds(change));
}

function isUnpaired(text: string, opening: string, closing: string): boolean {
  return text.split(closing).length > text.split(opening).length;
}

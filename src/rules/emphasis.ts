/** Signs between which words are emphasised, struck out or highlighted, where some flavour knows them. */
const SIGN = /\\.|\*{1,3}|_{1,3}|~~|==/gs;

interface Opening {
  readonly sign: string;
  readonly at: number;
}

/** The signs of emphasis that a text opens and does not close, the outermost first: what follows it may close them. */
export function openSigns(text: string): readonly string[] {
  return openings(text).map(({ sign }) => sign);
}

/** Whether a text closes a sign that is open before it. */
export function closes(text: string, sign: string): boolean {
  return openings(`${sign}x${text}`)[0]?.at !== 0;
}

function openings(text: string): readonly Opening[] {
  const open: Opening[] = [];
  for (const { index, 0: sign } of text.matchAll(SIGN)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + sign.length] ?? '[';
    const at = mayClose(sign, before, after) ? open.findLastIndex((opening) => opening.sign === sign) : -1;
    if (at !== -1) open.length = at;
    else if (sign === '***' && openSignsEnd(open).endsWith(sign)) open.length -= 2;
    else if (mayOpen(sign, before, after)) open.push({ sign, at: index });
  }
  return open;
}

function openSignsEnd(open: readonly Opening[]): string {
  return open
    .slice(-2)
    .map(({ sign }) => sign)
    .join('');
}

function mayClose(sign: string, before: string, after: string): boolean {
  return !/\s/.test(before) && !(sign.startsWith('_') && /[\p{L}\p{N}]/u.test(after));
}

function mayOpen(sign: string, before: string, after: string): boolean {
  if (sign.startsWith('\\') || /\s/.test(after)) return false;
  return !/[\p{L}\p{N}]/u.test(before) || (sign.startsWith('*') && !/[A-Za-z0-9]/.test(after));
}

/** How often a text holds a sign, whatever it does there. */
export function signsIn(text: string, sign: string): number {
  return [...text.matchAll(SIGN)].filter(([found]) => found === sign).length;
}

/** The sign among those open with which a text ends, where something stands before it. */
export function signAtEnd(text: string, open: readonly string[]): string | undefined {
  const [, end] = /[^*_~=](\*{1,3}|_{1,3}|~~|==)$/.exec(text) ?? [];
  return open.find((sign) => sign === end);
}

/** Signs between which words are emphasised, struck out or highlighted, where some flavour knows them. */
const SIGN = /\\.|\*{1,3}|_{1,3}|~~|==/gs;

/** The signs of emphasis that a text opens and does not close, the outermost first: what follows it may close them. */
export function openSigns(text: string): readonly string[] {
  const open: string[] = [];
  for (const { index, 0: sign } of text.matchAll(SIGN)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + sign.length] ?? '[';
    const at = /\s/.test(before) ? -1 : open.lastIndexOf(sign);
    if (at !== -1) open.length = at;
    else if (sign === '***' && open.join('').endsWith(sign)) open.length -= 2;
    else if (opens(sign, before, after)) open.push(sign);
  }
  return open;
}

function opens(sign: string, before: string, after: string): boolean {
  if (sign.startsWith('\\') || /\s/.test(after)) return false;
  return !/[\p{L}\p{N}]/u.test(before) || (sign.startsWith('*') && !/[A-Za-z0-9]/.test(after));
}

/** Whether a text closes a sign that is open before it. */
export function closes(text: string, sign: string): boolean {
  return signsIn(text, sign) % 2 === 1;
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

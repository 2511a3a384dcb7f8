/** A command line of bash as far as the cursor. */
export interface BashWords {
  /** Whole words, the program first, without their quotes. */
  readonly words: readonly string[];
  /** The word that is being typed, without its quotes. */
  readonly current: string;
  /** How much of it bash keeps: it replaces only what stands behind the last of its break characters, or an open quote. */
  readonly kept: number;
  /** A quote that is still open. */
  readonly quote: '"' | "'" | undefined;
}

/** Blanks, a quoted part and its end, an escaped character, or any other. */
const TOKEN = /(\s+)|'([^']*)('?)|"((?:\\.|[^"\\])*)("?)|\\(.?)|(.)/gsu;

/** Splits a line as bash does, without expanding anything. */
export function splitBash(line: string, breaks: string): BashWords {
  const words: string[] = [];
  let word: Word | undefined;
  for (const token of line.matchAll(TOKEN)) {
    if (token[1] === undefined) word = longer(word ?? EMPTY, token, breaks);
    else {
      if (word !== undefined) words.push(word.current);
      word = undefined;
    }
  }
  return { words, ...(word ?? EMPTY) };
}

type Word = Omit<BashWords, 'words'>;

const EMPTY: Word = { current: '', kept: 0, quote: undefined };

function longer({ current, kept, quote }: Word, token: RegExpMatchArray, breaks: string): Word {
  const [, , single, singleEnd, double, doubleEnd, escaped, plain = ''] = token;
  if (single !== undefined) return quoted(current, kept, single, singleEnd === '' ? "'" : undefined);
  if (double !== undefined) {
    return quoted(current, kept, double.replace(/\\([$`"\\\n])/g, '$1'), doubleEnd === '' ? '"' : undefined);
  }
  if (escaped !== undefined) return { current: current + escaped, kept, quote };
  const whole = current + plain;
  return { current: whole, kept: breaks.includes(plain) ? whole.length : kept, quote };
}

function quoted(before: string, kept: number, inside: string, quote: BashWords['quote']): Word {
  return { current: before + inside, kept: quote === undefined ? kept : before.length, quote };
}

/** What bash is to put in place of what it replaces; undefined where no spelling stands for this value. */
export function spellBash(value: string, { kept, quote }: Pick<BashWords, 'kept' | 'quote'>): string | undefined {
  const rest = value.slice(kept);
  if (quote === undefined) return rest.replace(/[^\p{L}\p{N}\p{M}_./:=,@%+-]/gu, '\\$&');
  // No backslash keeps this from being read as a call of an earlier command.
  if (quote === '"' && rest.includes('!')) return undefined;
  const inside = quote === "'" ? rest.replaceAll("'", `'\\''`) : rest.replace(/[$`"\\]/g, '\\$&');
  // Bash closes the quote, unless the last character looks as if it did.
  return inside.endsWith(quote) ? inside + quote : inside;
}

/** A comment of HTML, or one of MDX, that says something to this tool. */
export interface PageComment {
  /** What stands in it behind the mark, without blanks around it. */
  readonly body: string;
  /** Offsets of the whole comment in the source. */
  readonly start: number;
  readonly end: number;
}

type Stretch = readonly [start: number, end: number];

const CLOSINGS = { '<!--': '-->', '{/*': '*/}' } as const;
const FENCE = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/;

/** The comments of a page that begin with a mark; those in code are examples. */
export function commentsMarked(mark: string, source: string): readonly PageComment[] {
  if (!source.includes(mark)) return [];
  const all = [...everyComment(mark, source)];
  const code = all.length === 0 ? [] : codeOf(source);
  let next = 0;
  return all.filter(({ start }) => {
    while ((code[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (code[next]?.[0] ?? Number.POSITIVE_INFINITY) > start;
  });
}

function* everyComment(mark: string, source: string): Iterable<PageComment> {
  const opening = new RegExp(`(<!--|\\{/\\*)\\s*${mark}`, 'g');
  const unclosed = new Set<string>();
  for (let match = opening.exec(source); match !== null; match = opening.exec(source)) {
    const close = CLOSINGS[match[1] as keyof typeof CLOSINGS];
    if (unclosed.has(close)) continue;
    const start = match.index;
    const end = source.indexOf(close, opening.lastIndex);
    if (end < 0) {
      unclosed.add(close);
      continue;
    }
    yield { body: source.slice(opening.lastIndex, end).trim(), start, end: end + close.length };
    opening.lastIndex = end + close.length;
  }
}

/** Fenced blocks, and the code spans of each line. */
function codeOf(source: string): readonly Stretch[] {
  const ranges: Stretch[] = [];
  let fence: { readonly mark: string; readonly start: number } | undefined;
  let at = 0;
  for (const line of source.split(/(?<=\n)/)) {
    const mark = fenceOf(line, fence?.mark);
    if (fence === undefined && mark === undefined)
      for (const [start, end] of spansOf(line)) ranges.push([at + start, at + end]);
    else if (fence === undefined) fence = { mark: mark ?? '', start: at };
    else if (mark !== undefined) {
      ranges.push([fence.start, at + line.length]);
      fence = undefined;
    }
    at += line.length;
  }
  return fence === undefined ? ranges : [...ranges, [fence.start, source.length]];
}

/** The run of a line that opens a fence, or closes the one that is open. */
function fenceOf(line: string, open: string | undefined): string | undefined {
  const [, run, rest = ''] = FENCE.exec(line.trimEnd()) ?? [];
  if (run === undefined) return undefined;
  const isFence = open === undefined ? !(run.startsWith('`') && rest.includes('`')) : run.startsWith(open);
  return isFence && (open === undefined || rest.trim() === '') ? run : undefined;
}

/** Code spans of a line: from a run of backticks to the next one that is as long. */
function* spansOf(line: string): Iterable<Stretch> {
  if (!line.includes('`')) return;
  const runs = [...line.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ length, index }));
  const last = new Map(runs.map(({ length }, place) => [length, place]));
  for (let place = 0; place < runs.length; place += 1) {
    const { length = 0, index = 0 } = runs[place] ?? {};
    if (line[index - 1] === '\\' || (last.get(length) ?? 0) <= place) continue;
    do place += 1;
    while (runs[place]?.length !== length);
    yield [index, (runs[place]?.index ?? 0) + length];
  }
}

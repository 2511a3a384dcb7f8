import { nearest } from '../model/did-you-mean.ts';
import { grouped } from '../model/grouped.ts';
import type { Heading, Page } from '../model/page.ts';
import { commentsMarked } from '../model/page-comments.ts';
import { offsetAt, rangeBetween, type SourceLines, sourceLines } from '../model/source-lines.ts';
import { dateIn } from './entry-date.ts';
import { alphabetical, byDate, type Disorder } from './list-order.ts';
import { type Listed, listedEntries } from './listed-entries.ts';
import type { Fault, Rule } from './rule.ts';

const MARK = 'genai-links-order';
const ORDERS: Readonly<Record<string, (list: readonly Listed[]) => Disorder | undefined>> = {
  alphabetical,
  date: byDate,
};

export const unorderedList = {
  name: 'unordered-list',
  severity: 'warning',
  summary: 'the list is not in the order that its comment asks for',
  why: 'Looks only behind `<!-- genai-links-order: alphabetical -->` or `date`: at the lists, tables or headings that follow, up to the next heading of the same or a higher level. Case and signs do not count in a name, and an article that begins it need not; dates may run either way.',
  bad: [
    '<!-- genai-links-order: alphabetical -->\n- [Beta](https://example.com/b)\n- [Alpha](https://example.com/a)',
    '<!-- genai-links-order: date -->\n- [A](https://example.com/a) (2021)\n- [B](https://example.com/b) (2023)\n- [C](https://example.com/c) (2022)\n- [D](https://example.com/d) (2024)',
    '# All\n\n<!-- genai-links-order: alphabetical -->\n\n## Beta\n\n## Alpha',
    '<!-- genai-links-order: alphabetic -->',
  ],
  good: [
    '- [Beta](https://example.com/b)\n- [Alpha](https://example.com/a)',
    '<!-- genai-links-order: alphabetical -->\n- [The Alpha](https://example.com/a)\n- [beta 2](https://example.com/b)\n- [Beta 10](https://example.com/c)',
    '# One\n\n<!-- genai-links-order: alphabetical -->\n\n- [A](https://example.com/a)\n\n# Two\n\n- [Z](https://example.com/z)\n- [Y](https://example.com/y)',
    '<!-- genai-links-order: date -->\n- [A](https://example.com/a), May 2021\n- [B](https://example.com/b)\n- [C](https://example.com/c), 2020-11',
  ],
  *check({ page }) {
    const comments = commentsMarked(MARK, page.source).map(({ body, ...place }) => ({
      ...place,
      order: body.replace(/^:\s*/, ''),
    }));
    if (comments.length === 0) return;
    yield* comments.filter(({ order }) => !isOrder(order)).map((comment) => unknownOrder(comment, page.source));
    yield* disorders(
      comments.filter(({ order }) => isOrder(order)),
      page,
    );
  },
} as const satisfies Rule;

interface OrderComment {
  readonly order: string;
  readonly start: number;
  readonly end: number;
}

function isOrder(written: string): boolean {
  return Object.hasOwn(ORDERS, written);
}

function* disorders(comments: readonly OrderComment[], page: Page): Iterable<Fault> {
  const lines = sourceLines(page.source);
  for (const [{ order }, lists] of asked(requestsOf(comments, page, lines), page, lines)) {
    for (const list of lists) {
      const found = ORDERS[order]?.(list);
      if (found !== undefined) yield faultOf(found);
    }
  }
}

/** An order asked for, from a comment on. */
interface Request extends OrderComment {
  readonly line: number;
  /** Indices of the first heading that follows, and of the one that ends what is asked. */
  readonly from: number;
  readonly until: number;
}

function requestsOf(
  comments: readonly OrderComment[],
  { file, headings }: Page,
  lines: SourceLines,
): readonly Request[] {
  const ends = sectionEnds(headings);
  let from = 0;
  return comments.map((comment) => {
    const { line } = rangeBetween(lines, file, comment.start, comment.end);
    while ((headings[from]?.line ?? Number.POSITIVE_INFINITY) <= line) from += 1;
    return { ...comment, line, from, until: (from === 0 ? undefined : ends[from - 1]) ?? headings.length };
  });
}

/** Of each heading, the index of the next one of the same or a higher level. */
function sectionEnds(headings: readonly Heading[]): readonly number[] {
  const ends: number[] = [];
  const open: number[] = [];
  headings.forEach(({ depth }, index) => {
    while ((headings[open.at(-1) ?? -1]?.depth ?? 0) >= depth) ends[open.pop() ?? 0] = index;
    open.push(index);
  });
  return ends;
}

/** What each comment asks of: the last one before a list counts, as far as it reaches. */
function asked(
  requests: readonly Request[],
  page: Page,
  lines: SourceLines,
): Map<Request, Iterable<readonly Listed[]>> {
  const open: Request[] = [];
  const endOf = ({ until }: Request) => page.headings[until]?.line ?? Number.POSITIVE_INFINITY;
  let next = 0;
  const owned = [...listedEntries(page)].flatMap((listed) => {
    for (
      let request = requests[next];
      request !== undefined && request.start < listed.start;
      request = requests[next]
    ) {
      open.push(request);
      next += 1;
    }
    let request = open.at(-1);
    while (request !== undefined && endOf(request) <= listed.line) {
      open.pop();
      request = open.at(-1);
    }
    return request === undefined ? [] : [{ listed, request }];
  });
  const byRequest = grouped(owned, ({ request }) => request);
  return new Map(
    requests.map((request, index) => {
      const entries = (byRequest.get(request) ?? []).map(({ listed }) => listed);
      const behind = Math.min(
        entries[0]?.line ?? Number.POSITIVE_INFINITY,
        requests[index + 1]?.line ?? Number.POSITIVE_INFINITY,
      );
      return [request, headingsAsked(request, behind, page, lines) ?? grouped(entries, ({ list }) => list).values()];
    }),
  );
}

/** Where a heading comes first, the headings of its level are what is listed; on top of a page it is a title. */
function headingsAsked(
  { from, until }: Request,
  behind: number,
  { headings }: Page,
  lines: SourceLines,
): readonly (readonly Listed[])[] | undefined {
  const first = headings[from];
  if (from === 0 || from >= until || first === undefined || first.line > behind) return undefined;
  const level = headings.slice(from, until).filter(({ depth }) => depth === first.depth);
  return [level.map((heading) => asListed(heading, lines))];
}

function asListed({ text, line, column, endLine, endColumn }: Heading, lines: SourceLines): Listed {
  const name = text.replace(/^[^\p{L}\p{N}]+/u, '');
  return {
    name,
    date: dateIn(text),
    line,
    start: offsetAt(lines, line, column),
    end: offsetAt(lines, endLine, endColumn),
  };
}

function faultOf({ before, after, why }: Disorder): Fault {
  const message = `"${after.name}" belongs before "${before.name}" of line ${before.line} (${why})`;
  return { start: after.start, end: after.end, message };
}

function unknownOrder({ order, start, end }: OrderComment, source: string): Fault {
  const known = Object.keys(ORDERS);
  const meant = nearest(order, known);
  const hint = meant === undefined ? `: it is one of ${known.join(', ')}` : `; did you mean "${meant}"?`;
  const suggestion = meant === undefined ? undefined : source.slice(start, end).replace(order, meant);
  return {
    start,
    end,
    message: `no order is called "${order}"${hint}`,
    ...(suggestion !== undefined && { suggestion }),
  };
}

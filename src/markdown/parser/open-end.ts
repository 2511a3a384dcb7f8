import type { Event, Token } from 'micromark-util-types';

/** What ends a block that is open at the end of a text: a fence of this mark, or raw HTML with what this finds. */
export type OpenEnd = { readonly fence: string } | { readonly html: RegExp };

/** What of raw HTML goes on over blank lines, and what ends it. */
const RAW_HTML = [
  [/^<(?:pre|script|style|textarea)(?:[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
] as const;

const MAY_STAY_OPEN = /```|~~~|<(?:pre|script|style|textarea|[!?])/i;

/** Whether a text has the signs of a block that goes on over blank lines. */
export function mayStayOpen(text: string): boolean {
  return MAY_STAY_OPEN.test(text);
}

/** The block outside of any list or quote that is open where its tokens end. Blocks inside of one end with it. */
export function openEnd(events: readonly Event[], text: string): OpenEnd | undefined {
  const index = events.findLastIndex(([type, token]) => type === 'exit' && !BETWEEN.has(token.type));
  const token = events[index]?.[1];
  if (token?.type === 'htmlFlow') return openHtml(text.slice(token.start.offset, token.end.offset));
  if (token?.type === 'codeFenced') return openFence(events, index, token, text);
  return undefined;
}

const BETWEEN: ReadonlySet<string> = new Set(['lineEnding', 'lineEndingBlank', 'linePrefix']);

function openHtml(block: string): OpenEnd | undefined {
  for (const [opening, html] of RAW_HTML) {
    const found = opening.exec(block);
    if (found !== null) return html.test(block.slice(found[0].length)) ? undefined : { html };
  }
  return undefined;
}

function openFence(events: readonly Event[], exit: number, token: Token, text: string): OpenEnd | undefined {
  let fences = 0;
  for (let at = exit - 1; at >= 0 && events[at]?.[1] !== token; at -= 1) {
    if (events[at]?.[0] === 'exit' && events[at]?.[1].type === 'codeFencedFence') fences += 1;
  }
  if (fences > 1) return undefined;
  return { fence: /^(?:`+|~+)/.exec(text.slice(token.start.offset, token.end.offset))?.[0] ?? '```' };
}

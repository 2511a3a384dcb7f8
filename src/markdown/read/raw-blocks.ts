import { type MappedText, type Span, spanInSource } from '../mapped-text.ts';
import type { Emit } from './read-event.ts';
import { readHtml } from './read-html.ts';

const UNCLOSED = 'nothing closes this fence: it hides the links down to the end of the page';
const HIDES_LINKS = /https?:\/\/|\]\(/;

/** What raw blocks are read with. */
interface RawContext {
  readonly mapped: MappedText;
  readonly isLast: boolean;
  readonly emit: Emit;
}

/** Says of a block of code whether it hides the rest of the page. */
export function readCode(start: number, end: number, { mapped, isLast, emit }: RawContext): void {
  const code = mapped.text.slice(start, end);
  const [, fence] = /^(`{3,}|~{3,})/.exec(code) ?? [];
  if (fence === undefined || !isLast || !HIDES_LINKS.test(code) || mapped.text.slice(end).trim() !== '') return;
  const last = code.slice(Math.max(code.lastIndexOf('\n'), code.lastIndexOf('\r')) + 1).replace(/^[ \t>]+/, '');
  const isClosed = last.length < code.length && last.startsWith(fence) && /^(`+|~+)[ \t]*$/.test(last);
  if (isClosed) return;
  emit({ type: 'problem', problem: 'unclosed-fence', message: UNCLOSED, span: spanInSource(mapped, start, end) });
}

/** Reads raw HTML: a block of it, or what stands among words. */
export function readRawHtml(start: number, end: number, isBlock: boolean, { mapped, emit }: RawContext): void {
  const span = spanInSource(mapped, start, end);
  if (isBlock) emit({ type: 'enter', block: { name: 'html' }, span });
  const spanOf = (from: number, to: number): Span => spanInSource(mapped, start + from, start + to);
  readHtml(mapped.text.slice(start, end), spanOf, emit);
  if (isBlock) emit({ type: 'leave', block: { name: 'html' }, span });
}

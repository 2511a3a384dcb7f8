import type { Entry } from '../../model/page.ts';
import type { Block, ReadEvent } from '../read/read-event.ts';
import { plain } from './plain.ts';

interface Draft {
  readonly kind: Entry['kind'];
  readonly parent: number | undefined;
  readonly cells: { readonly column: string; text: string }[];
  title: string;
  text: string;
  hasLink: boolean;
}

/** Tags that begin or end an entry of raw HTML. */
export const HTML_ENTRY: ReadonlySet<string> = new Set(
  'li tr p div dt dd h1 h2 h3 h4 h5 h6 summary details blockquote table ul ol section'.split(' '),
);

/** Tags that part words. */
export const HTML_BREAK: ReadonlySet<string> = new Set(['td', 'th', 'br', 'hr']);

/** Gathers entries: what a curator would call one item of the list. */
export function entries() {
  const drafts: Draft[] = [];
  const open: (number | undefined)[] = [];
  let columns: string[] = [];
  let row: { readonly isHeader: boolean; readonly cells: string[] } | undefined;
  let cell: string | undefined;
  let inTitle = false;

  const current = (): number | undefined => open.findLast((index) => index !== undefined);
  const kindOfCurrent = () => drafts[current() ?? -1]?.kind;
  const begin = (kind: Entry['kind'] | undefined) => {
    if (kind === undefined) open.push(undefined);
    else open.push(drafts.push({ kind, parent: current(), cells: [], title: '', text: '', hasLink: false }) - 1);
  };
  const beginHtmlAnew = () => {
    const draft = drafts[open.at(-1) ?? -1];
    if (draft?.kind !== 'html' || (!draft.hasLink && plain(draft.text) === '')) return;
    open.pop();
    begin('html');
  };
  const takeTag = (name: string) => {
    if (HTML_ENTRY.has(name)) beginHtmlAnew();
    else if (HTML_BREAK.has(name)) say(' ');
  };
  const say = (text: string) => {
    if (cell !== undefined) cell += text;
    const draft = drafts[current() ?? -1];
    if (draft === undefined) return;
    draft.text += text;
    if (inTitle || (draft.kind !== 'admonition' && !draft.hasLink)) draft.title += text;
  };
  const enter = (block: Block) => {
    if (block.name === 'title') inTitle = true;
    else if (block.name === 'cell') cell = '';
    else if (block.name === 'row') row = { isHeader: block.isHeader, cells: [] };
    begin(entryKind(block, kindOfCurrent()));
  };
  const leave = (block: Block) => {
    if (block.name === 'title') inTitle = false;
    else if (block.name === 'cell') {
      row?.cells.push(plain(cell ?? ''));
      cell = undefined;
    } else if (block.name === 'row') endRow();
    say(' ');
    open.pop();
  };
  const endRow = () => {
    if (row?.isHeader === true) columns = row.cells;
    const draft = drafts[current() ?? -1];
    row?.cells.forEach((text, index) => {
      draft?.cells.push({ column: columns[index] ?? '', text });
    });
    row = undefined;
  };
  /** The entry that a link stands in: what it says from now on is no longer what leads to its links. */
  const ofLink = (): number | undefined => {
    const index = current();
    const draft = drafts[index ?? -1];
    if (draft !== undefined) draft.hasLink = true;
    return index;
  };
  const take = (event: ReadEvent) => {
    if (event.type === 'enter') enter(event.block);
    else if (event.type === 'leave') leave(event.block);
    else if (event.type === 'text' || event.type === 'opaque') say(event.text);
    else if (event.type === 'tag') takeTag(event.name);
  };

  return { take, ofLink, current, finish: (): readonly Entry[] => drafts.map(entryOf) };
}

function entryOf({ kind, parent, title, text, cells }: Draft): Entry {
  return {
    kind,
    ...(parent === undefined ? {} : { parent }),
    title: plain(title),
    text: plain(text),
    ...(kind === 'row' ? { cells } : {}),
  };
}

function entryKind(block: Block, around: Entry['kind'] | undefined): Entry['kind'] | undefined {
  switch (block.name) {
    case 'item':
    case 'row':
    case 'heading':
    case 'admonition':
      return block.name;
    case 'paragraph':
    case 'html':
      return around === undefined || around === 'admonition' ? block.name : undefined;
    default:
      return undefined;
  }
}

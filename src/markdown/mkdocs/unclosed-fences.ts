import type { Edit } from '../mapped-text.ts';
import { fenceTracker, type TextLine, textLines } from '../text-lines.ts';
import { NOTHING } from './inline-html.ts';

/** To python-markdown a fence that nothing closes is no fence: the page goes on. */
export function unclosedFenceEdits(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const lines = [...textLines(text)];
  for (let open = unclosedFrom(lines, 0); open !== undefined; open = unclosedFrom(lines, open + 1)) {
    const line = lines[open];
    if (line === undefined) break;
    const at = line.start + Math.max(0, line.text.search(/`{3}|~{3}/));
    edits.push({ start: at, end: at, text: NOTHING });
  }
  return edits;
}

/** Index of the line that opens a fence which runs to the end. */
function unclosedFrom(lines: readonly TextLine[], from: number): number | undefined {
  const isFenced = fenceTracker();
  let opened: number | undefined;
  for (let index = from; index < lines.length; index += 1) {
    const state = isFenced(lines[index]?.text ?? '');
    if (state === 'opens') opened = index;
    else if (state === 'closes') opened = undefined;
  }
  return opened;
}

import { nearest } from '../model/did-you-mean.ts';
import type { Page } from '../model/page.ts';
import { isAbsoluteAddress } from './address.ts';
import { brokenLink } from './parenthesis.ts';
import { OPAQUE } from './prose.ts';
import type { Fault, Rule, Subject } from './rule.ts';

const LABEL = /^(?:\[([^[\]]*)\]|[ \t]\[(https?:\/\/[^[\]\s]+)\])(?![[(])/;
/** Something else may define a label: snippets, hooks and templates. */
const DEFINED_ELSEWHERE = /\{\{|\{%|^\s*-{1,2}8<-{1,2}/m;
/** The path of an object in code: tools that document code define it. */
const OBJECT = /^`?[a-z_]\w*(?:(?:::|\.)[a-z_]\w*)+(?:[#(!].*)?`?$/;
/** So many labels are no slips. */
const MANY = 12;
const IN_SQUARE_BRACKETS = 'the address stands in square brackets, as the label of a reference does';

export const undefinedReference = {
  name: 'undefined-reference',
  severity: 'error',
  fix: 'safe',
  summary: 'no definition of the reference is on this page',
  why: 'Without a line `[label]: address` the brackets stay in the text, and there is no link.',
  bad: ['See [Attention][paper].', 'See [Attention][].', 'See [Attention][https://arxiv.org/abs/1706.03762].'],
  good: [
    'See [Attention][paper].\n\n[paper]: https://arxiv.org/abs/1706.03762',
    'array[i][j], [1][2] and [B][T][C]',
    '[NEWS][Attention](https://arxiv.org/abs/1706.03762)',
  ],
  *check(subject) {
    const seen = new Set<string>();
    const unknown: Unknown[] = [];
    for (const { start, end, text } of subject.brackets.labels) {
      const [whole, label] = labelAfter(subject, start, end);
      if (whole === '' || !isMeant(text, label) || isCode(subject, start)) continue;
      if (isAbsoluteAddress(label)) {
        yield { ...brokenLink(subject, { start, end }, end + whole.length, label), message: IN_SQUARE_BRACKETS };
        continue;
      }
      const name = identifier(label.trim() === '' ? subject.page.source.slice(end - 1 - text.length, end - 1) : label);
      if (!seen.has(name)) unknown.push({ start, end: end + whole.length, name, isRemark: isRemark(text, label) });
      seen.add(name);
    }
    const isSure = isSureOf(subject.page, unknown.length);
    for (const reference of unknown) if (!reference.isRemark) yield fault(subject.page, reference, isSure);
  },
} as const satisfies Rule;

/** The label in brackets that follows, or an address in brackets and a blank before it; of remarks in a row none. */
function labelAfter({ prose }: Subject, start: number, end: number): readonly [whole: string, label: string] {
  const [whole = '', next, apart = ''] = LABEL.exec(prose.slice(end, end + 1000)) ?? [];
  if (next === undefined && /\][ \t]*$/.test(prose.slice(Math.max(0, start - 3), start))) return ['', ''];
  return [whole, next ?? apart];
}

interface Unknown {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isRemark: boolean;
}

/** Many labels and not one definition: something else defines them, or the brackets mean something else. */
function isSureOf({ flavor, source, definitions }: Page, count: number): boolean {
  return flavor === 'gfm' && !DEFINED_ELSEWHERE.test(source) && (count <= MANY || definitions.length > 0);
}

function fault(page: Page, { start, end, name }: Unknown, isSure: boolean): Fault {
  const known = nearest(
    name,
    page.definitions.map((definition) => definition.identifier),
  );
  const hint = known === undefined ? '' : `; did you mean [${known}]?`;
  return {
    start,
    end,
    message: `no definition of [${name}] is on this page${hint}`,
    ...(isSure && !OBJECT.test(name) ? {} : { severity: 'warning' as const }),
  };
}

/** Numbers and single letters in brackets are indices and citations. */
function isMeant(text: string, label: string): boolean {
  if (!/\p{L}{2}/u.test(text) && !text.includes(OPAQUE)) return false;
  if (/^\s*["'`{(]|["'`})]\s*$|^\^/.test(text) || label.startsWith('^')) return false;
  return label.trim() === '' || /^\s*\d+\s*$|\p{L}{2}/u.test(label);
}

/** `[GitHub#7][Patch by somebody]`. */
function isRemark(text: string, label: string): boolean {
  return /^\S*[#:]\d+$/.test(text) && /\S\s+\S|[#:]\d+$/.test(label);
}

function isCode({ prose }: Subject, start: number): boolean {
  return /[\p{L}\p{N}_)\]}]/u.test(prose[start - 1] ?? '');
}

function identifier(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

import { nearest } from '../model/did-you-mean.ts';
import type { Page } from '../model/page.ts';
import { isAbsoluteAddress } from './address.ts';
import type { Label } from './brackets.ts';
import { brokenLink } from './parenthesis.ts';
import { OPAQUE } from './prose.ts';
import { doubtOf } from './reference-doubt.ts';
import type { Fault, Rule, Subject } from './rule.ts';

const LABEL = /^(?:\[([^[\]]*)\]|[ \t]\[(https?:\/\/[^[\]\s]+)\])(?![[(])/;
/** Something else may define a label: snippets, hooks and templates. */
const DEFINED_ELSEWHERE = /\{\{|\{%|^\s*-{1,2}8<-{1,2}/m;
/** The path of an object in code: tools that document code define it. */
const OBJECT = /^`?[a-z_]\w*(?:(?:::|\.)[a-z_]\w*)+(?:[#(!].*)?`?$/;
const REACH = 40;
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
    '[INFO][main] Started',
    'As [Smith et al.][2010] say.',
    '[NEWS][Attention](https://arxiv.org/abs/1706.03762)',
  ],
  *check(subject) {
    const unknown = new Map<string, Unknown>();
    for (const label of subject.brackets.labels) {
      const found = referenceAt(label, subject);
      if (found === undefined) continue;
      const { end, name } = found;
      if (isAbsoluteAddress(name)) yield { ...brokenLink(subject, label, end, name), message: IN_SQUARE_BRACKETS };
      else if (!unknown.has(identifier(name))) unknown.set(identifier(name), found);
    }
    const isSure = isSureOf(subject.page, unknown.size);
    for (const reference of unknown.values()) {
      if (!reference.isRemark) yield fault(subject.page, reference, isSure && !reference.isDoubtful);
    }
  },
} as const satisfies Rule;

/** Two pairs of brackets in a row, where they are meant to be a link. */
function referenceAt({ start, end, text }: Label, subject: Subject): Unknown | undefined {
  const { page } = subject;
  const [whole, label] = labelAfter(subject, start, end);
  if (whole === '' || !isMeant(text, label, page)) return undefined;
  const until = end + whole.length;
  const doubt = doubtOf({ text, label, ...around(subject, start, until) });
  if (doubt > 1) return undefined;
  const name = label.trim() === '' ? nameBefore(page, end - 1, text.length) : nameBefore(page, until - 1, label.length);
  return { start, end: until, name, isDoubtful: doubt > 0, isRemark: isRemark(text, label) };
}

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
  readonly isDoubtful: boolean;
  readonly isRemark: boolean;
}

/** Many labels and not one definition: something else defines them, or the brackets mean something else. */
function isSureOf({ flavor, source, definitions }: Page, count: number): boolean {
  return flavor === 'gfm' && !DEFINED_ELSEWHERE.test(source) && (count <= MANY || definitions.length > 0);
}

function fault(page: Page, { start, end, name }: Unknown, isSure: boolean): Fault {
  const known = nearest(
    identifier(name),
    page.definitions.map((definition) => definition.identifier),
  );
  const hint = known === undefined || name.length < 2 ? '' : `; did you mean [${known}]?`;
  return {
    start,
    end,
    message: `no definition of [${name}] is on this page${hint}`,
    ...(isSure && !OBJECT.test(name) ? {} : { severity: 'warning' as const }),
  };
}

/** Numbers and single letters in brackets are indices and citations. */
function isMeant(text: string, label: string, { definitions }: Page): boolean {
  if (!/\p{L}{2}/u.test(text) && !text.includes(OPAQUE)) return false;
  if (/^\s*["'`{(]|["'`})]\s*$|^\^/.test(text) || label.startsWith('^')) return false;
  if (/^\s*\p{L}\s*$/u.test(label)) return definitions.length > 0 || /\p{L}{2}\S*\s+\S|\p{Lo}{4}/u.test(text);
  return label.trim() === '' || /^\s*\d+\s*$|\p{L}{2}/u.test(label);
}

/** `[GitHub#7][Patch by somebody]`. */
function isRemark(text: string, label: string): boolean {
  return /^\S*[#:]\d+$/.test(text) && /\S\s+\S|[#:]\d+$/.test(label);
}

/** What stands round brackets; no more of a line of megabytes than tells a beginning from an end. */
function around({ prose, page }: Subject, start: number, end: number) {
  const from = Math.max(prose.lastIndexOf('\n', start - 1) + 1, start - REACH);
  return {
    before: prose.slice(from, start),
    after: /^.*/.exec(prose.slice(end, end + REACH))?.[0] ?? '',
    hasDefinitions: page.definitions.length > 0,
  };
}

/** A label as the page has it, in one line. */
function nameBefore({ source }: Page, end: number, length: number): string {
  return source
    .slice(end - length, end)
    .trim()
    .replace(/\s+/g, ' ');
}

function identifier(label: string): string {
  return label.toLowerCase();
}

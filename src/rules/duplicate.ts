import { grouped } from '../model/grouped.ts';
import { isUrl } from '../model/is-url.ts';
import type { KindId } from '../model/kinds.ts';
import type { Link } from '../model/link.ts';
import type { Entry, Page } from '../model/page.ts';
import type { Identity } from '../sites/identify.ts';
import { vaguenessOf } from './generic-words.ts';
import type { Fault, Rule, Subject } from './rule.ts';

/** What is one work: two names for it are two names of the same. */
const WORKS: ReadonlySet<KindId | undefined> = new Set(['paper', 'survey', 'book', 'video', 'course']);

export const duplicate = {
  name: 'duplicate',
  severity: 'warning',
  summary: 'the same thing is listed twice in one section',
  why: 'A reader takes two entries for two works. Other spellings of one address count as the same; entries of different names that share a maker, a licence or a repository are none.',
  bad: [
    '- [Attention](https://arxiv.org/abs/1706.03762)\n- [Transformers](https://arxiv.org/pdf/1706.03762v7)',
    '1. **Attention**, 2017. [[Paper](https://arxiv.org/abs/1706.03762)]\n2. **Attention Is All You Need**. [[Paper](http://arxiv.org/abs/1706.03762)]',
  ],
  good: [
    '- [Attention](https://arxiv.org/abs/1706.03762)\n- [GPT-3](https://arxiv.org/abs/2005.14165)',
    '# Old\n\n- [Attention](https://arxiv.org/abs/1706.03762)\n\n# New\n\n- [Attention](https://arxiv.org/abs/1706.03762)',
    '- [Part 1](https://example.com/book#1)\n- [Part 2](https://example.com/book#2)',
    '- [`hsl`](https://example.com/models)\n- [`hsv`](https://example.com/models)',
    '- **Attention** [abs](https://arxiv.org/abs/1706.03762) [pdf](https://arxiv.org/pdf/1706.03762)',
    '| Model | Maker |\n| --- | --- |\n| Small | [Example](https://example.com/) |\n| Large | [Example](https://example.com/) |',
    '- 2048 bits, [RFC 3526](https://www.rfc-editor.org/rfc/rfc3526)\n- 3072 bits, [RFC 3526](https://www.rfc-editor.org/rfc/rfc3526)',
    '- [Venue](https://example.com/) [One](https://example.org/1)\n- [Venue](https://example.com/) [Two](https://example.org/2)',
  ],
  *check({ page, identify }) {
    const seen = new Map<string, Listed>();
    for (const listed of listedOn(page, identify)) {
      const { first, entry, identity } = listed;
      const key = JSON.stringify([first.section, entry.parent ?? -1, identity.id, fragmentOf(first.url)]);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, listed);
      else if (isSame(before, listed, page)) yield repeated(listed, before);
    }
  },
} as const satisfies Rule;

/** An item or a row of a list that begins with a link to a resource. */
interface Listed {
  readonly entry: Entry;
  readonly first: Link;
  readonly identity: Identity;
  /** The other resources that it links. */
  readonly others: () => ReadonlySet<string>;
}

function* listedOn({ links, entries }: Page, identify: Subject['identify']): Iterable<Listed> {
  const resources = links.filter(({ target, entry = -1 }) => target === 'resource' && isListed(entries[entry]));
  for (const [index = -1, group] of grouped(resources, ({ entry }) => entry)) {
    const [first, ...others] = group;
    const entry = entries[index];
    if (first === undefined || entry === undefined) continue;
    yield {
      entry,
      first,
      identity: identify(first.url),
      others: once(() => new Set(others.map(({ url }) => identify(url).id))),
    };
  }
}

function isListed(entry: Entry | undefined): boolean {
  return entry?.kind === 'item' || entry?.kind === 'row';
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function repeated({ first: { start, end, text } }: Listed, { first: before }: Listed): Fault {
  const name = before.text.trim();
  const as = name === '' || name === text.trim() ? '' : ` as "${name}"`;
  return { start, end, message: `the same thing is listed in this section at line ${before.line} already${as}` };
}

/** Whether entries that begin with the same link list the same thing. */
function isSame(one: Listed, other: Listed, page: Page): boolean {
  if (
    one.first.text !== other.first.text &&
    (isCode(one, page) || isPlace(one)) &&
    (isCode(other, page) || isPlace(other))
  )
    return false;
  if ((hasOwn(one, other) && hasOwn(other, one)) || areCitations(one, other)) return false;
  const [name, otherName] = [lettersOf(one.entry.title), lettersOf(other.entry.title)];
  return WORKS.has(one.identity.kind) || name === '' || otherName === '' || name === otherName;
}

/** Of two things the same source is named behind their own words; a button names nothing. */
function areCitations(one: Listed, other: Listed): boolean {
  const isSameName = signsOf(one.first.text) === signsOf(other.first.text) && vaguenessOf(one.first.text) === undefined;
  const areApart = signsOf(one.entry.title) !== signsOf(other.entry.title);
  return isSameName && areApart && isCited(one) && isCited(other);
}

/** `as in [A]`, `(3072 bits, [RFC 3526])`: not behind a date or a venue, which stand before a title. */
function isCited({ first, entry: { title } }: Listed): boolean {
  return (
    /\p{L}/u.test(title) &&
    (/[\p{Ll}\p{Lo}(（]\s*$|[(（][^)）]*[,，、;]\s*$/u.test(title) ||
      (/[,，、;]\s*$/.test(title) && /\d/.test(first.text)))
  );
}

/** A name of code: many have one description. */
function isCode({ first: { start } }: Listed, { source }: Page): boolean {
  return source.startsWith('[`', start);
}

/** A place of a page, at which several things can be described. */
function isPlace({ first }: Listed): boolean {
  return fragmentOf(first.url) !== '';
}

/** Whether an entry leads somewhere that another one does not. */
function hasOwn(one: Listed, other: Listed): boolean {
  const theirs = other.others();
  for (const id of one.others()) if (!theirs.has(id)) return true;
  return false;
}

function lettersOf(title: string): string {
  return title.toLowerCase().replace(/\P{L}/gu, '');
}

function signsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function fragmentOf(url: string): string {
  return isUrl(url) ? new URL(url).hash : '';
}

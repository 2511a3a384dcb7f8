import { isUrl } from '../model/is-url.ts';
import type { Link } from '../model/link.ts';
import type { Page } from '../model/page.ts';
import { type Identity, identify } from '../sites/identify.ts';
import type { Fault, Rule } from './rule.ts';

/** Parts of a query that choose a language or say where a reader came from. */
const IDLE_PARAMETERS = new Set('lang hl locale language ref ref_src source src from via spm'.split(' '));
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(.+)$/i;
/** Hosts that hold copies of others. */
const MIRRORS: ReadonlyMap<string, string> = new Map([
  ['hf-mirror.com', 'huggingface.co'],
  ['kkgithub.com', 'github.com'],
  ['hub.fastgit.org', 'github.com'],
  ['redirect.github.com', 'github.com'],
]);
/** Fewer words, or letters, are the name of many things. */
const MIN_WORDS = 3;
const MIN_LETTERS = 12;

export const nearDuplicate = {
  name: 'near-duplicate',
  severity: 'warning',
  off: true,
  summary: 'nearly the same thing is listed before',
  why: 'A paper and its preprint, a page and its copy in an archive: two addresses for one work are easier kept as one entry. Nothing is merged, since both may be meant.',
  bad: [
    '- [Attention Is All You Need](https://arxiv.org/abs/1706.03762)\n- [Attention is all you need!](https://papers.nips.cc/paper/7181-attention-is-all-you-need)',
    '- [The guide](https://example.com/guide/)\n- [A guide](https://example.com/Guide/index.html)',
    '- [A page](https://example.com/page)\n- [Its copy](https://web.archive.org/web/20200101000000/https://example.com/page)',
    '- [A page](https://example.com/page?lang=en)\n- [The same](https://m.example.com/page)',
  ],
  good: [
    '- [Attention Is All You Need](https://arxiv.org/abs/1706.03762)\n- [Attention Is All You Need](https://github.com/tensorflow/tensor2tensor)',
    '- [Introduction](https://example.com/a)\n- [Introduction](https://example.com/b)',
    '- [One](https://example.com/page?id=1)\n- [Two](https://example.com/page?id=2)',
    '- [A paper of that name](https://example.com/a), [its copy](https://web.archive.org/web/2020/https://example.com/a)',
  ],
  *check({ page, identify }) {
    const seen = new Map<string, Seen>();
    for (const link of firstOfEntries(page)) {
      const current = { link, identity: identify(link.url) };
      const keys = [addressKey(current.identity), titleKey(link.text)].filter((key) => key !== undefined);
      const before = keys.map((key) => seen.get(key)).find((known) => known !== undefined && isAnother(known, current));
      if (before !== undefined) yield faultOf(current, before);
      for (const key of keys) if (!seen.has(key)) seen.set(key, current);
    }
  },
} as const satisfies Rule;

interface Seen {
  readonly link: Link;
  readonly identity: Identity;
}

function faultOf({ link: { start, end } }: Seen, { link: before, identity }: Seen): Fault {
  const words = before.text.trim() === '' ? '' : ` ("${before.text.trim()}")`;
  return { start, end, message: `nearly the same is listed at line ${before.line} already: ${identity.url}${words}` };
}

/** Equal identities are the business of `duplicate`; a paper and its code share a name, but are two things. */
function isAnother(before: Seen, current: Seen): boolean {
  const [one, other] = [before.identity, current.identity];
  const differ = one.kind !== undefined && other.kind !== undefined && one.kind !== other.kind;
  return one.id !== other.id && !differ && before.link.entry !== current.link.entry;
}

/** The first link to a resource of each entry. */
function* firstOfEntries({ links }: Page): Iterable<Link> {
  const seen = new Set<number>();
  for (const link of links) {
    if (link.target !== 'resource' || link.entry === undefined || seen.has(link.entry)) continue;
    seen.add(link.entry);
    yield link;
  }
}

/** What addresses share that differ by what usually does not matter; never fetched or shown. */
function addressKey(identity: Identity): string | undefined {
  const { id, url } = original(identity);
  if (!id.startsWith('url:')) return `id ${id}`;
  if (!isUrl(url)) return undefined;
  const { hostname, pathname, searchParams } = new URL(url);
  const host = hostname.replace(/^(?:www|m|mobile|amp)\./, '');
  const path = pathname
    .toLowerCase()
    .replace(/\/(?:index|default|home)\.(?:html?|php|aspx?)$/, '')
    .replace(/\.(?:html?|php|git)$/, '')
    .replace(/\/amp$/, '')
    .replace(/\/{1,100}$/, '');
  const query = [...searchParams].filter(([name]) => !IDLE_PARAMETERS.has(name.toLowerCase())).sort();
  return `address ${host}${path} ${JSON.stringify(query)}`;
}

/** What an address of an archive or a mirror is a copy of. */
function original(identity: Identity): Identity {
  const [, archived] = ARCHIVED.exec(identity.url) ?? [];
  if (archived !== undefined) return identify(/^[a-z]+:\/\//i.test(archived) ? archived : `https://${archived}`);
  if (!isUrl(identity.url)) return identity;
  const { hostname, pathname } = new URL(identity.url);
  const mirrored = MIRRORS.get(hostname);
  return mirrored === undefined ? identity : identify(`https://${mirrored}${pathname}`);
}

/** A title without case, marks and articles at its beginning. */
function titleKey(text: string): string | undefined {
  const words = (
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word, at) => at > 0 || !/^(?:a|an|the)$/.test(word));
  const title = words.join(' ');
  const isLong = words.length >= MIN_WORDS && title.length >= MIN_LETTERS;
  return isLong || /\p{Lo}{6}/u.test(title) ? `title ${title}` : undefined;
}

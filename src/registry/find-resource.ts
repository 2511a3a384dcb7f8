import type { Registry } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';
import { identify } from '../sites/identify.ts';
import { currentId } from './renamed.ts';

/** What a resource is cited by, by id. */
type Citekeys = ReadonlyMap<string, string>;

/**
 * The resources that a name may mean: an id, what it was called before, any spelling of an address, an arXiv number or a
 * DOI, a citekey, else the ending of an id, else that of what one was called before; endings of whole parts come first.
 */
export function findResources(
  { resources }: Pick<Registry, 'resources'>,
  name: string,
  citekeys: Citekeys = new Map(),
): readonly Resource[] {
  const written = name.trim();
  const wanted = written.toLowerCase();
  if (wanted === '') return [];
  const identities = new Set([
    ...[name, `https://${written}`].map((address) => identify(address).id),
    ...numbersIn(written),
    currentId(written),
  ]);
  const tests: readonly ((resource: Resource) => boolean)[] = [
    ({ id }) => id === written,
    ({ id }) => id.toLowerCase() === wanted,
    ({ aliases = [] }) => aliases.some((alias) => alias.toLowerCase() === wanted),
    ({ id }) => identities.has(id),
    ({ aliases = [] }) => aliases.some((alias) => identities.has(alias)),
    ({ id }) => citekeys.get(id) === wanted,
  ];
  for (const isMeant of tests) {
    const found = resources.find(isMeant);
    if (found !== undefined) return [found];
  }
  for (const isEnding of [isWholeEnding, isEndingOf]) {
    const named = resources.filter(({ id }) => isEnding(id.toLowerCase(), wanted));
    if (named.length > 0) return named;
    const former = resources.filter(({ aliases = [] }) => aliases.some((each) => isEnding(each.toLowerCase(), wanted)));
    if (former.length > 0) return former;
  }
  return [];
}

/** What a bare arXiv number, of any version, or a bare DOI stands for. */
function numbersIn(written: string): readonly string[] {
  const number = written.replace(/^(?:arxiv|doi):\s*/i, '');
  return ['https://arxiv.org/abs/', 'https://doi.org/']
    .map((start) => identify(start + number).id)
    .filter((id) => !id.startsWith('url:'));
}

/** Whether an id ends so, at the beginning of a part of it. */
function isWholeEnding(id: string, ending: string): boolean {
  return isEndingOf(id, ending, 1) && /[^\p{L}\p{N}]$/u.test(id.slice(0, -ending.length));
}

/** Shorter endings say nothing, unless they are a whole part. */
const SHORTEST = 3;

function isEndingOf(id: string, ending: string, shortest = SHORTEST): boolean {
  return id.endsWith(ending) && [...ending].length >= shortest;
}

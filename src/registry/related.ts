import type { Link } from '../model/link.ts';
import type { Related } from '../model/resource.ts';
import { isName, labelOf } from './labels.ts';
import { entriesAround } from './page-index.ts';
import type { Sighting } from './sighting.ts';

/** No work has more of them. */
const MAX_LABELLED = 20;

/** The links beside a named one that a label such as `Code` or `Video` gives a part: what belongs to the same work. */
export function relatedTo(
  sightings: readonly Sighting[],
  own: string,
  idOf: (link: Link) => string | undefined,
): readonly Related[] | undefined {
  const related = new Map<string, Related>();
  for (const { link, index } of sightings) {
    if (!isName(link.text) || link.entry === undefined) continue;
    for (const other of labelledLinks(link, { index })) {
      const id = idOf(other);
      const role = labelOf(other.text)?.role;
      if (id === undefined || role === undefined || id === own || related.has(id)) continue;
      related.set(id, { id, role });
    }
  }
  return related.size === 0 ? undefined : [...related.values()];
}

/** The labelled links that follow a named one in its entry, up to the next name, and those in the body of its admonition. */
function labelledLinks(link: Link, { index }: Pick<Sighting, 'index'>): readonly Link[] {
  const [at = -1] = [...entriesAround(index, link)].map(([entry]) => entry);
  const links = index.linksOf(at);
  const own: Link[] = [];
  for (let place = index.placeOf(link) + 1; place < links.length && own.length < MAX_LABELLED; place++) {
    const next = links[place];
    if (next === undefined || (next.target !== 'image' && isName(next.text))) return own;
    own.push(next);
  }
  const isAdmonition = index.page.entries[at]?.kind === 'admonition';
  return isAdmonition
    ? [
        ...own,
        ...index
          .entriesIn(at)
          .flatMap((child) => index.linksOf(child))
          .slice(0, MAX_LABELLED),
      ]
    : own;
}

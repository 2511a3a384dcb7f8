/** Each link with what it leads to in the end. Calls back with a name that leads to itself. */
export function ends(links: ReadonlyMap<string, string>, refuse: (circular: string) => never): Map<string, string> {
  const found = new Map<string, string>();
  for (const start of links.keys()) {
    const way = new Set<string>();
    let current = start;
    for (let next = links.get(current); next !== undefined && !found.has(current); next = links.get(current)) {
      if (way.has(current)) refuse(current);
      way.add(current);
      current = next;
    }
    const end = found.get(current) ?? current;
    for (const name of way) found.set(name, end);
  }
  return found;
}

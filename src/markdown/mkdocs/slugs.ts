import type { HeadingName } from '../flavors/flavor.ts';

/** The anchors of python-markdown's `toc`: ASCII letters only, the second of two ends in `_1`. */
export function pythonSlugger(): (heading: HeadingName) => string {
  const used = new Set<string>();
  return ({ text, id, isHtml }) => {
    if (isHtml) return id ?? '';
    const anchor = id ?? unique(slugOf(text), used);
    used.add(anchor);
    return anchor;
  };
}

function slugOf(text: string): string {
  const ascii = text.normalize('NFKD').replace(/[^\0-\x7f]/g, '');
  return ascii
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '-');
}

function unique(slug: string, used: ReadonlySet<string>): string {
  let anchor = slug;
  while (anchor === '' || used.has(anchor)) {
    const [, stem, count] = /^(.*)_(\d+)$/.exec(anchor) ?? [];
    anchor = stem === undefined ? `${anchor}_1` : `${stem}_${Number(count) + 1}`;
  }
  return anchor;
}

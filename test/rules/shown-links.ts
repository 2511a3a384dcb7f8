import MarkdownIt from 'markdown-it';

const renderer = new MarkdownIt({ html: true, linkify: true });
renderer.validateLink = () => true;

/** Addresses of the links and images that another renderer shows, spelt as it spells them. */
export function shownLinks(source: string): readonly string[] {
  const html = renderer.render(source.replace(/^\uFEFF/, ''));
  return [...html.matchAll(/ (?:href|src)=["']([^"']*)["']/g)].map(([, address = '']) =>
    spelt(renderer.utils.unescapeAll(address)),
  );
}

/** An address as `shownLinks` spells it. */
export function spelt(address: string): string {
  return renderer.normalizeLink(address);
}

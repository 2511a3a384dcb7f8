import type { ListedLink } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';
import { oneWordAddress } from './address.ts';
import { oneLine } from './one-line.ts';

export function* markdown(resources: Iterable<Resource>): Iterable<string> {
  for (const { title, url, description = '' } of resources) yield item(markdownLink(title, url), description);
}

/** Links with their places. What would run in the page is shown, but is no link. */
export function* linksAsMarkdown(links: Iterable<ListedLink>): Iterable<string> {
  for (const { link } of links) {
    const { text, url, file, line, column } = link;
    const isScript = /^(?:javascript|vbscript|data):/i.test(oneWordAddress(url));
    yield item(
      isScript ? markdownProse(`${text} ${oneWordAddress(url)}`) : markdownLink(text, url),
      `${file}:${line}:${column}`,
    );
  }
}

function item(link: string, remark: string): string {
  const prose = markdownProse(remark);
  return prose === '' ? `- ${link}\n` : `- ${link} - ${prose}\n`;
}

function markdownLink(text: string, url: string): string {
  const address = oneWordAddress(url);
  return `[${markdownText(text) || markdownText(address)}](${markdownDestination(address)})`;
}

/** Characters that a backslash makes plain in every dialect. */
const ESCAPABLE = /[\\`*_{}[\]]/g;

/** Characters that some dialects mean something by, but not all take a backslash before; an entity is plain in all. */
const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '~': '&#126;',
  '^': '&#94;',
  $: '&#36;',
  '|': '&#124;',
};

/** Inline Markdown, for anywhere but the start of a line, that is read as exactly this text. */
function markdownText(text: string): string {
  return withPlainAmpersands(oneLine(text).replace(ESCAPABLE, '\\$&')).replace(
    /[<~^$|]/g,
    (character) => ENTITIES[character] ?? character,
  );
}

/** The same outside of a link, where an address in the text must not become a link of its own. */
function markdownProse(text: string): string {
  return markdownText(text)
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/(www)\./gi, '$1&#46;');
}

function withPlainAmpersands(text: string): string {
  return text.replace(/&(?=#?[a-z0-9]+;)/gi, '&amp;');
}

/** A destination that is read as exactly this address, in angle brackets where it holds a parenthesis. */
function markdownDestination(address: string): string {
  const escaped = withPlainAmpersands(address.replace(/[\\<>]/g, '\\$&'));
  return /[()<>]/.test(address) || address === '' ? `<${escaped}>` : escaped;
}

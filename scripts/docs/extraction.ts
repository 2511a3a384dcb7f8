import { type Example, examples } from '../../src/markdown/flavors/examples.ts';
import { siteKinds } from '../../src/markdown/flavors/sites.ts';
import { flavors } from '../../src/markdown/flavors/table.ts';
import { mdxTraits, textTraits } from '../../src/markdown/flavors/traits.ts';
import { type FlavorId, flavorIds } from '../../src/model/page.ts';
import { fence, table } from './markdown.ts';

/** What each flavour's page shows by itself, in order; MkDocs' sign stands between MDX's and the others'. */
const traits: readonly { readonly flavor: FlavorId; readonly reason: string }[] = [
  ...mdxTraits,
  { flavor: 'mkdocs', reason: 'an admonition, on the page or on another below the same top folder' },
  ...textTraits,
];

/** What no example shows. */
const notes: Partial<Record<FlavorId, string>> = {
  mkdocs:
    'What `mkdocs.yml`, or a file of the project that it inherits from, does not turn on is not read; without one, all is. ' +
    'Bare addresses are links where it turns on `pymdownx.magiclink`, and shorthands such as `#123`, `@user` and ' +
    '`user/repository#1` where it sets `repo_url_shorthand` or `social_url_shorthand`. Of two definitions of a label the last holds. What hooks and plugins make of a ' +
    'page is not read.',
  mdx: 'What JSX in an expression or a module holds is not read. Code is what a fence encloses, never what is indented.',
  hugo: 'HTML is read whether or not the site lets it through.',
  jekyll:
    'Where kramdown reads the Markdown of a site, bare addresses on pages with front matter are words, of two definitions of a label the last holds, and Markdown in blocks of HTML is read only where `markdown="1"` asks for it. Elsewhere it is read as GitHub reads it too, behind a blank line.',
  obsidian: 'A heading is found by its words, and its anchor is those.',
};

export function extractionPage(): string {
  return `# What is read

Every link of a page is read with its place in the file as it is: a byte order mark, CRLF, indented blocks and what the
flavour makes of the text change no position. \`syntax\` says how a link is written, \`target\` what it points at; \`written\`
is the destination as it stands, \`url\` what a renderer makes of it. A destination that a template or an expression makes
is one opaque link with the target \`template\`: it is never malformed and never checked.

Front matter is data: absolute addresses in it are links with the syntax \`frontmatter\`. A definition \`[label]: address\` is
a link of its own, and so is each reference to it.

## How the flavour is chosen

\`--flavor\` (or \`flavor\` in the configuration) names one. \`auto\` asks, in this order: the project whose configuration stands
nearest above the page; the page itself. \`show ID\` says what was chosen, and why. A page such as \`README.md\` beside the
configuration of Docusaurus, Hugo or Jekyll is for the forge, and none of the site's. Hugo's, Jekyll's and Obsidian's
flavours read all that GitHub's reads, so that a wrong guess loses no link.

${table(
  ['flavour', 'the project has'],
  siteKinds.map(({ flavor, shownBy }) => [code(flavor), shownBy]),
)}

${table(
  ['flavour', 'else the page has'],
  traits.map(({ flavor, reason }) => [code(flavor), reason]),
)}

What shows nothing is read as \`gfm\`.

## What is too much

No page is refused, however it is made. Where a parser would take time or memory out of all proportion, a finding says what
was read otherwise, and the rest is read as ever: \`nested-too-deep\` where containers stand in one another more than fifty
deep, which are not read; \`too-long\` where a paragraph holds a thousand brackets, or a block is longer than 200,000
characters and cannot be cut where CommonMark would let it: it is read in pieces.

${flavorIds.map(section).join('\n\n')}
`;
}

function section(id: FlavorId): string {
  const lead = `## \`${id}\`\n\n${flavors[id].summary}. ${notes[id] ?? ''}`.trimEnd();
  return [lead, ...examples[id].map(shown)].join('\n\n');
}

function shown({ what, markdown, links }: Example): string {
  const read = links.length === 0 ? 'no link' : links.map(code).join(', ');
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${read}\n\n${fence(markdown)}`;
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

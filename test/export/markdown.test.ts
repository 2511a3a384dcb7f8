import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import MarkdownIt from 'markdown-it';
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { oneWordAddress } from '../../src/export/address.ts';
import { markdown } from '../../src/export/markdown.ts';
import { oneLine } from '../../src/export/one-line.ts';
import { needsTool } from '../helpers/tools.ts';
import { nastyTitle } from './nasty-title.ts';
import { resourceWith } from './resource.ts';
import { inFolder, runTool } from './tex.ts';

/** What a renderer shows of one item of a list: its whole text, and its first link. */
interface Shown {
  readonly text: string;
  readonly url: string;
  readonly linkText: string;
}

const write = (fields: Parameters<typeof resourceWith>[0]) => [...markdown([resourceWith(fields)])].join('');

test.each([
  [{}, '- [Title](https://example.com/)\n'],
  [{ description: 'A *good*\nread.' }, '- [Title](https://example.com/) - A \\*good\\* read.\n'],
  [
    { description: '__www.example.org^a or HTTP://example.org' },
    '- [Title](https://example.com/) - \\_\\_www&#46;example.org&#94;a or HTTP&#58;//example.org\n',
  ],
  [{ title: ' ' }, '- [https://example.com/](https://example.com/)\n'],
  [
    { title: 'snake_case [x](y) R&D &lt; <b>' },
    '- [snake\\_case \\[x\\](y) R&D &amp;lt; &lt;b>](https://example.com/)\n',
  ],
  [{ url: 'https://example.com/a_(b)?c&lt;=1' }, '- [Title](<https://example.com/a_(b)?c&amp;lt;=1>)\n'],
  [{ url: 'https://example.com/a b\n' }, '- [Title](https://example.com/a%20b%0A)\n'],
])('%j is written %j', (fields, expected) => {
  expect(write(fields)).toBe(expected);
});

const address = fc
  .array(
    fc.constantFrom(...'ab/?#=&_*~()<>[]{}|\\"\'`!$;:@,.+-%', ...['&amp;', '&#41;', '%20', 'ü', '中', ' ', '\n']),
    { maxLength: 12 },
  )
  .map((pieces) => `https://example.com/${pieces.join('')}`);

test.each([
  ['CommonMark', unified().use(remarkParse)],
  ['GFM', unified().use(remarkParse).use(remarkGfm)],
])('a %s renderer shows exactly the title, the description and the address', (_name, parser) => {
  fc.assert(
    fc.property(nastyTitle, nastyTitle, address, (title, description, url) => {
      const shown = shownIn(parser.parse(write({ title, description, url })) as Root);
      expect(shown).toEqual(expectedOf(title, description, url));
    }),
    { numRuns: 500, examples: [['Title', '__www.example.org^a', 'https://example.com/']] },
  );
});

test('so does markdown-it', () => {
  const renderer = new MarkdownIt({ html: true });
  fc.assert(
    fc.property(nastyTitle, nastyTitle, address, (title, description, url) => {
      const shown = shownInHtml(renderer.render(write({ title, description, url })));
      const { text, linkText } = expectedOf(title, description, url);
      expect(shown).toMatchObject({ text, linkText });
    }),
    { numRuns: 500 },
  );
});

needsTool('cmark-gfm')('so does the renderer of GitHub, and it makes no address in the text a link', () => {
  const titles = fc.sample(fc.tuple(nastyTitle, nastyTitle), { numRuns: 300, seed: 1 });
  const text = titles.map(([title, description]) => `${write({ title, description })}\n<!-- -->\n\n`).join('');
  const extensions = ['table', 'strikethrough', 'autolink', 'tasklist'].flatMap((name) => ['-e', name]);
  const { output } = inFolder({ 'list.md': text }, (folder) =>
    runTool(folder, 'cmark-gfm', '--unsafe', ...extensions, 'list.md'),
  );
  expect(output.match(/<a href="http/g)).toHaveLength(titles.length);
  const items = output.split('<!-- -->\n').slice(0, -1).map(shownInHtml);
  expect(items.map(({ text, linkText }) => ({ text, linkText }))).toEqual(
    titles.map(([title, description]) => {
      const { text, linkText } = expectedOf(title, description, 'https://example.com/');
      return { text, linkText };
    }),
  );
});

function expectedOf(title: string, description: string, url: string): Shown {
  const address = oneWordAddress(url);
  const linkText = oneLine(title) || address;
  const remark = oneLine(description);
  return { text: remark === '' ? linkText : `${linkText} - ${remark}`, linkText, url: address };
}

function shownIn(tree: Root): Shown {
  const [list] = tree.children;
  expect(tree.children).toHaveLength(1);
  const items = list?.type === 'list' ? list.children : [];
  expect(items).toHaveLength(1);
  const [paragraph] = items[0]?.children ?? [];
  const [link] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  if (link?.type !== 'link') throw new Error(`no link comes first: ${JSON.stringify(paragraph)}`);
  expect(
    typesIn(tree).filter((type) => !['root', 'list', 'listItem', 'paragraph', 'link', 'text'].includes(type)),
  ).toEqual([]);
  return { text: textOf(tree), url: link.url, linkText: textOf(link) };
}

function typesIn(node: Nodes): readonly string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])];
}

function shownInHtml(html: string): Shown {
  const text = (markup: string) => textContent(parseDocument(markup));
  const [, link = ''] = /<a [^>]*>(.*?)<\/a>/s.exec(html) ?? [];
  return { text: text(html).trim(), linkText: text(link), url: /href="([^"]*)"/.exec(html)?.[1] ?? '' };
}

function textContent(node: unknown): string {
  const { data, children = [] } = node as { data?: string; children?: readonly unknown[] };
  return (data ?? '') + children.map(textContent).join('');
}

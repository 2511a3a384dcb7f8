import type { FlavorId } from '../../model/page.ts';

/** Markdown, and the addresses that are read in it; tests read it, and the docs show it. */
export interface Example {
  readonly what: string;
  readonly markdown: string;
  readonly links: readonly string[];
}

const common: readonly Example[] = [
  {
    what: 'links, images, references',
    markdown: '[a](/a "title") ![b](b.png) [c][r]\n\n[r]: /c',
    links: ['/a', 'b.png', '/c', '/c'],
  },
  {
    what: 'autolinks and bare addresses',
    markdown: '<https://a.example/>, www.b.example',
    links: ['https://a.example/', 'http://www.b.example'],
  },
  { what: '`href` and `src` in HTML', markdown: '<a href="/a"><img src="b.png"></a>', links: ['/a', 'b.png'] },
  {
    what: 'a template in a destination: one opaque link',
    markdown: '[a]({{ site.url }}/a)',
    links: ['{{ site.url }}/a'],
  },
  { what: 'footnotes, tables, alerts, task lists', markdown: '> [!NOTE]\n> - [ ] [a](/a)', links: ['/a'] },
  { what: 'not: code and comments', markdown: '`[a](/a)` <!-- [b](/b) -->', links: [] },
];

const mkdocs: readonly Example[] = [
  {
    what: 'admonitions in each other, foldable or not',
    markdown: '!!! note "Read [a](/a)"\n    [b](/b)\n\n    ???+ tip inline end\n\n        [c](/c)',
    links: ['/a', '/b', '/c'],
  },
  { what: 'tabs', markdown: '=== "Tab"\n    [a](/a)', links: ['/a'] },
  {
    what: 'blocks of slashes',
    markdown: '/// details | Read [a](/a)\n    open: true\n\n[b](/b)\n///',
    links: ['/a', '/b'],
  },
  { what: 'Markdown in HTML that asks for it', markdown: '<div markdown>\n[a](/a)\n</div>', links: ['/a'] },
  { what: 'not: Markdown in other HTML', markdown: '<div>\n\n[a](/a)\n\n</div>', links: [] },
  { what: 'definition lists', markdown: 'Term\n:   [a](/a)', links: ['/a'] },
  { what: 'attribute lists, which are no words', markdown: '[a](/a){: title="/b" }', links: ['/a'] },
  { what: 'blanks in a destination', markdown: '[a](my page.md)', links: ['my page.md'] },
  { what: 'of links in each other the outer one', markdown: '[a [b](/b)](/a)', links: ['/a'] },
  {
    what: 'definitions in the middle of a paragraph, and a blank between labels',
    markdown: 'see [b] [a]\n[a]: /a',
    links: ['/a', '/a'],
  },
  {
    what: 'not: snippets, whose links are the other file’s',
    markdown: '--8<-- "https://a.example/notes.md"',
    links: [],
  },
  { what: 'not: abbreviations and formulas', markdown: '$a[b](c)$\n\n*[HTML]: https://a.example/', links: [] },
  {
    what: 'what only looks like a fence, because nothing closes it',
    markdown: '```\n[a](/a)\n\n[b](/b)',
    links: ['/a', '/b'],
  },
];

const mdx: readonly Example[] = [
  {
    what: '`href`, `to` and `src` of components',
    markdown: '<Card title="Guide" href="/a" /> <Link to="/b">b</Link>',
    links: ['/a', '/b'],
  },
  { what: 'a string in braces', markdown: '<Link href={"/a"}>a</Link> <A href={`/b`}>b</A>', links: ['/a', '/b'] },
  {
    what: 'another expression: one opaque link',
    markdown: '<Link href={base + "/a"}>a</Link>',
    links: ['{base + "/a"}'],
  },
  { what: 'Markdown right below a tag, however indented', markdown: '<Card>\n      [a](/a)\n</Card>', links: ['/a'] },
  {
    what: 'not: modules, expressions, remarks',
    markdown: 'import a from "/a"\n\n{b("/b")} {/* [c](/c) */}',
    links: [],
  },
];

/** Of each flavour, what sets it apart. */
export const examples: Readonly<Record<FlavorId, readonly Example[]>> = {
  gfm: common,
  mkdocs,
  mdx,
  docusaurus: [
    {
      what: 'admonitions, nested by more colons',
      markdown: '::::note[Read [a](/a)]\n\n:::tip\n[b](/b)\n:::\n\n::::',
      links: ['/a', '/b'],
    },
    {
      what: 'what a function of its makes: one opaque link',
      markdown: "<img src={useBaseUrl('/a.png')} />",
      links: ["{useBaseUrl('/a.png')}"],
    },
    { what: 'the ids of headings, which are no words', markdown: '## [a](/a) {#id}', links: ['/a'] },
    {
      what: 'what a fence only keeps from translators',
      markdown: '```mdx-code-block\n<A>\n\n[a](/a)\n\n</A>\n```',
      links: ['/a'],
    },
  ],
  hugo: [
    {
      what: '`ref` and its like: one opaque link',
      markdown: '[a]({{< ref "a.md" >}}) [b]({{% relref "b" %}})',
      links: ['{{< ref "a.md" >}}', '{{% relref "b" %}}'],
    },
    {
      what: 'parameters of shortcodes that hold an address',
      markdown: '{{< figure src="a.png" link="/b" title="B" >}}',
      links: ['a.png', '/b'],
    },
    { what: 'what stands between two shortcodes', markdown: '{{% note %}}\n[a](/a)\n{{% /note %}}', links: ['/a'] },
    {
      what: 'not: shortcodes that show code',
      markdown: '{{< highlight html >}}\n[a](/a)\n{{< /highlight >}}',
      links: [],
    },
    { what: 'not: shortcodes that know an address by themselves', markdown: '{{< youtube id >}}', links: [] },
  ],
  jekyll: [
    {
      what: '`link` and `post_url`: one opaque link',
      markdown: '[a]({% link a.md %}) [b]({% post_url b %})',
      links: ['{% link a.md %}', '{% post_url b %}'],
    },
    {
      what: 'parameters of includes that hold an address',
      markdown: '{% include figure.html url="https://a.example/" %}',
      links: ['https://a.example/'],
    },
    { what: 'every branch', markdown: '{% if a %}[a](/a){% else %}[b](/b){% endif %}', links: ['/a', '/b'] },
    { what: 'not: `highlight` and `comment`', markdown: '{% comment %}[a](/a){% endcomment %}', links: [] },
    { what: 'attribute lists, which are no words', markdown: '[a](/a){:target="_blank"}', links: ['/a'] },
  ],
  obsidian: [
    {
      what: 'wiki links',
      markdown: '[[Note]] [[Note#Heading|words]] [[#Here]]',
      links: ['Note', 'Note#Heading', '#Here'],
    },
    { what: 'embeds', markdown: '![[picture.png|300]] ![[Note]]', links: ['picture.png', 'Note'] },
    {
      what: 'double brackets round a link or a label',
      markdown: '[[1]](https://a.example/) [[r]]\n\n[r]: /r',
      links: ['https://a.example/', '/r', '/r'],
    },
    { what: 'not: remarks', markdown: '%% [[Note]] %%', links: [] },
  ],
};

import { expect, test } from 'vitest';
import { pageOf } from '../describe-page.ts';
import { linksOf } from '../links-of.ts';

test.each([
  ['strings in braces', '<A href={"/a"}/> <A href={\'/b\'}/> <A href={`/c`}/>', ['page /a', 'page /b', 'page /c']],
  ['what must be worked out', `<A href={\`/a/\${b}\`}/> <A href={c}/>`, [`template {\`/a/\${b}\`}`, 'template {c}']],
  [
    'a brace in a string of an expression',
    '<A href={f({ a: "}" })}>t</A> [b](/b)',
    ['template {f({ a: "}" })} "t"', 'page /b "b"'],
  ],
  ['a comparison in an expression', '<A on={() => a > b} href="/a" />', ['page /a']],
  ['words in an attribute', '<Card title="T" href="/a">[b](/b)</Card>', ['page /a "T"', 'page /b "b"']],
  ['words between tags', '<Link to="/a">some *words*</Link>', ['page /a "some words"']],
  ['two addresses in one tag', '<Card href="/a" to="/b" />', ['page /a', 'page /b']],
  ['an attribute that HTML has not', '<p to="/no">[a](/a)</p>', ['page /a "a"']],
  ['an address without quotes', '<a href=https://a.example/b>c</a>', ['resource https://a.example/b "c"']],
  ['a tag over lines', '<Card\n  href="/a"\n\n  title="T"\n/>', ['page /a "T"']],
  [
    'a tag over lines of a quote',
    '> <Card\n>   href="/a"\n>   title="T"\n> >\n> [b](/b)\n> </Card>',
    ['page /a "T"', 'page /b "b"'],
  ],
  ['a picture', '<Image src="/a.png" alt="A" />', ['image /a.png "A"']],
  ['a picture that is none of HTML', '<Frame src="/a.png" />', ['image /a.png']],
  ['names with dots', '<A.B href="/a">b</A.B>', ['page /a "b"']],
  [
    'fragments',
    '<>[a](/a)</> https://b.example/</>',
    ['page /a "a"', 'resource https://b.example/ "https://b.example/"'],
  ],
  ['no tag', 'a < b [c](/c) d > e, Promise<A> [f](/f)', ['page /c "c"', 'page /f "f"']],
  ['Markdown below a tag', '<A>\n[a](/a)\n</A>\n[b](/b)', ['page /a "a"', 'page /b "b"']],
  ['Markdown on the line of a tag', '<A>[a](/a)</A> [b](/b)', ['page /a "a"', 'page /b "b"']],
  ['Markdown in a block of HTML', '<div>\n[a](/a)\n</div>', ['page /a "a"']],
  ['Markdown indented by its tag', '<A>\n        - [a](/a)\n\n          [b](/b)\n</A>', ['page /a "a"', 'page /b "b"']],
  ['a table below a tag', '<A>\n| a |\n| - |\n| [b](/b) |\n</A>', ['page /b "b"']],
  ['tags in a quote', '> <A>\n> | a |\n> | - |\n> | [b](/b) |\n> </A>', ['page /b "b"']],
  ['an expression on lines', '{\n  a.map((b) => <A href="/no" />)\n\n}\n[c](/c)', ['page /c "c"']],
  ['an expression among words', 'a {b + "[no](/no)"} [c](/c)', ['page /c "c"']],
  ['an expression as words', '[{a}](/a)', ['page /a "{a}"']],
  ['an expression for an address', '[a]({b})', ['template {b} "a"']],
  ['braces in an address', '[a](/b/{c}/d)', ['page /b/{c}/d "a"']],
  ['a brace that nothing closes', 'a { b [c](/c)\n\n[d](/d)', ['page /c "c"', 'page /d "d"']],
  [
    'braces round an address',
    'a { https://b.example/ } [c](/c)\n}',
    ['resource https://b.example/ "https://b.example/"', 'page /c "c"'],
  ],
  ['braces round Markdown', '{ [a](/a) }', ['page /a "a"']],
  ['braces that are escaped', '\\{ [a](/a) \\}', ['page /a "a"']],
  ['an apostrophe between braces', "{a} don't [b](/b) {c}", ['page /b "b"']],
  ['remarks', '{/* [no](/no) */} <!-- [no](/no)\n\n--> [a](/a)', ['page /a "a"']],
  ['modules', 'import a from "/no"\n\nexport const b = {\n  c: `[no](/no)`,\n\n  d: 1,\n}\n\n[e](/e)', ['page /e "e"']],
  ['modules right above Markdown', 'import a from "b"\n# [c](/c)', ['page /c "c"']],
  ['words that look like modules', 'import the [a](/a)\n\nexport your [b](/b)', ['page /a "a"', 'page /b "b"']],
  ['styles', '<style>\n.a { b: url(/no) }\n\n[no](/no)\n</style>\n[a](/a)', ['page /a "a"']],
  ['code', '`<A href="/no">` {`[no](/no)`}\n\n```\n<A href="/no">\n```\n[a](/a)', ['page /a "a"']],
  [
    'money in attributes',
    `<A href={\`\${a}\`}>b</A> [c](/c) <A href={\`\${d}\`}>e</A>`,
    [`template {\`\${a}\`} "b"`, 'page /c "c"', `template {\`\${d}\`} "e"`],
  ],
  ['autolinks, which MDX has not', '<https://a.example/>', ['resource https://a.example/ "https://a.example/"']],
])('with %s, the links are those that MDX makes', (_, source, links) => {
  expect(linksOf(source, 'mdx')).toEqual(links);
});

test('what is no prose is told apart from it', () => {
  const source = 'a {b} <C d={e}>f</C> {/* g */}';
  const [text] = pageOf(`${source} [h](/h)`, 'mdx').texts;
  expect(text?.opaque.map(([start, end]) => source.slice(start, end))).toEqual([
    '{b}',
    '<C d={e}>',
    '</C>',
    '{/* g */}',
  ]);
});

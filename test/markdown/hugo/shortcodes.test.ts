import { expect, test } from 'vitest';
import { linksOf } from '../links-of.ts';

test.each([
  [
    'references',
    '[a]({{< ref "b c.md#d" >}}) [e]({{% relref "f" %}} "T")',
    ['template {{< ref "b c.md#d" >}} "a"', 'template {{% relref "f" %}} "e"'],
  ],
  ['a reference over lines', '[a]({{< ref\n  "b" >}})', ['template {{< ref "b" >}} "a"']],
  ['a reference in angle brackets', '[a](<{{< ref "b c" >}}>)', ['template {{< ref "b c" >}} "a"']],
  [
    'a template within an address',
    '[a](/b/{{< c >}}/d) https://e.example/{{< f >}}/g',
    ['template /b/{{< c >}}/d "a"', 'template https://e.example/{{< f >}}/g "https://e.example/{{< f >}}/g"'],
  ],
  ['a reference by itself', '{{< ref "a.md" >}}', []],
  [
    'named parameters',
    '{{< figure src="/a.png" link=https://b.example/ title="T" >}}',
    ['image /a.png "T"', 'resource https://b.example/ "T"'],
  ],
  ['values in backticks', '{{< x href=`/a` >}}', ['page /a']],
  ['a value without a name', '{{< x "https://a.example/" 3 >}}', ['resource https://a.example/']],
  ['values that are no addresses', '{{< x "a" link="b" url=c title="/d" >}}', []],
  ['words between two of them', '{{< button href="/a" >}}b{{< /button >}} c', ['page /a "b"']],
  ['Markdown between two of them', '{{< a >}}\n[b](/b)\n{{< /a >}}', ['page /b "b"']],
  ['Markdown below one', '{{< a >}}\n[b](/b)\n\n- {{< a >}}\n  [c](/c)', ['page /b "b"', 'page /c "c"']],
  ['code between two of them', '{{< code >}}\n[no](/no)\n\n[no](/no)\n{{< /code >}} [a](/a)', ['page /a "a"']],
  ['one for code that closes itself', '{{< code />}} [a](/a) {{< code >}}[no](/no){{< /code >}}', ['page /a "a"']],
  ['one for code that nothing closes', '{{< highlight go >}} [a](/a)', ['page /a "a"']],
  ['one over lines', '{{< figure\n  src="/a.png"\n\n  alt="A"\n>}}', ['image /a.png "A"']],
  ['one in a cell', '| a |\n| - |\n| {{< b "c|d" >}} [e](/e) |', ['page /e "e"']],
  ['one as words', '[{{< a >}}](/b)', ['page /b "{{< a >}}"']],
  ['one that is only shown', '{{</* a */>}} [b](/b)', ['page /b "b"']],
  ['one in code', '`{{< a src="/no.png" >}}`\n\n```\n{{< a src="/no.png" >}}\n```', []],
  [
    'one that never ends',
    '{{< a "https://b.example/" [c](/c)',
    ['resource https://b.example/ "https://b.example/"', 'page /c "c"'],
  ],
  ['other templates', '{{ .a }} {{ b "[c](/c)" }}', ['page /c "c"']],
])('with %s, the links are those that Hugo makes', (_, source, links) => {
  expect(linksOf(source, 'hugo')).toEqual(links);
});

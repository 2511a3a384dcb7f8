import { expect, test } from 'vitest';
import { linksOf } from '../links-of.ts';

test.each([
  [
    'templates in destinations',
    '[a]({{ b.c }}/d) [e]({% link f g.md %} "T")',
    ['template {{ b.c }}/d "a"', 'template {% link f g.md %} "e"'],
  ],
  ['two templates in one', '[a]({{ b }}{% link c.md %}#d)', ['template {{ b }}{% link c.md %}#d "a"']],
  ['a template in an attribute', '<a href="{{ "/a" | b }}">c</a>', ['template {{ "/a" | b }} "c"']],
  ['templates by themselves', '{% link a.md %} {{ "https://no.example/" }}', []],
  [
    'parameters of an include',
    '{% include a.html src="c.png" url="/b" title="T" %}',
    ['image c.png "T"', 'page /b "T"'],
  ],
  ['parameters of other tags', '{% assign a = "https://no.example/" %}', []],
  ['branches', '{% if a %}\n[b](/b)\n{% else %}\n[c](/c)\n{% endif %}', ['page /b "b"', 'page /c "c"']],
  ['tags round a table', '| a |\n|---|\n{%- for b in c -%}\n| [d](/d) |\n{% endfor %}', ['page /d "d"']],
  ['code', '{% highlight a %}\n[no](/no)\n\n[no](/no)\n{% endhighlight %} [b](/b)', ['page /b "b"']],
  ['remarks', '{% comment %}[no](/no){% endcomment %} [a](/a)', ['page /a "a"']],
  ['raw text', '{% raw %}{{ [a](/a) }}{% endraw %}', ['page /a "a"']],
  ['templates as words', '[{{ a.b }}](/c)', ['page /c "{{ a.b }}"']],
  [
    'attribute lists',
    '[a](/a){:.b}{: c="/no"} ![d](/d.png){: width="1" }\n{: .e}',
    ['page /a "a"', 'image /d.png "d"'],
  ],
  ['Markdown in HTML that asks for it', '<div class="a" markdown="1">\n[b](/b)\n</div>', ['page /b "b"']],
  ['a tag of a word that starts a line', '<img src="/a.png">\n[b](/b)', ['image /a.png', 'page /b "b"']],
  ['a tag that never ends', '{% include a [b](/b)', ['page /b "b"']],
])('with %s, the links are those that Jekyll makes', (_, source, links) => {
  expect(linksOf(source, 'jekyll')).toEqual(links);
});

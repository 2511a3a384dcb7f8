import fc from 'fast-check';
import { fixtures } from './describe-page.ts';

const PIECES = [
  ...'[ ] ( ) < > ! # * _ ` ~ | - + . : " = & ; \\ { } $ @ / ? a 😀 \t \r'.split(' '),
  ...[
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '    ',
    '\n    ',
    '> ',
    '- ',
    '1. ',
    '!!! note "',
    '??? ',
    '=== "',
    '```',
    '<!--',
    '-->',
  ],
  ...[
    '<a href="',
    '">',
    '</a>',
    "<img src='x.png'>",
    '<div markdown>',
    '</div>',
    '<details>',
    '<summary>',
    '{{ x y }}',
  ],
  ...[
    'https://a.example/',
    'www.b.example',
    'c@d.example',
    '](',
    ']: ',
    '&amp;',
    '\\_',
    '[^1]',
    '---\n',
    '| - |',
    '\uFEFF',
  ],
  ...['{/* ', ' */}', '<Card ', ' />', ' to="/p"', 'href={', "'}", 'src={`', '`}', '<>', '</Card>', '</>', '{x}'],
  ...['import x from "y"\n', 'export const a = {\n', ':::note', '::::tip[', ':::\n', '{#id}', '{: .x}'],
  ...[
    '{{< figure src="',
    '" >}}',
    '{{% x %}}',
    '{% include a url="',
    '" %}',
    '{% raw %}',
    '{{< code >}}',
    '{{< /code >}}',
  ],
  ...['[[', '![[', ']]', '|b]]', '%%', '> [!note]- '],
];
/** Pieces of Markdown in any order. */
export const markdown = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

/** A real page with stretches taken out, doubled or moved. */
export const mutated = fc
  .tuple(
    fc.constantFrom(...fixtures),
    fc.array(
      fc.tuple(fc.constantFrom('drop', 'double', 'move'), fc.double({ noNaN: true, min: 0, max: 1 }), fc.nat(40)),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([{ source }, changes]) =>
    changes.reduce((text, [change, place, length]) => {
      const at = Math.floor(place * text.length);
      const [before, part, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
      return (
        { drop: before + after, double: before + part + part + after, move: after + part + before }[change] ?? text
      );
    }, source),
  );

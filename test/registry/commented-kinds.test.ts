import { expect, test } from 'vitest';
import { registryOf } from './registry-of.ts';

const a = 'https://a.example/x';
const b = 'https://b.example/x';
const c = 'https://c.example/x';

/** The kinds that comments give, by the first letter of the host, each with the line of its comment. */
const given = (markdown: string, name = 'page.md') =>
  Object.fromEntries(
    registryOf({ [name]: markdown }).links.flatMap(({ url, kind, kindLine }) =>
      kind === undefined ? [] : [[url.charAt(8), `${kind} ${kindLine}`]],
    ),
  );

test.each<[markdown: string, kinds: Record<string, string>]>([
  [`- [A](${a}) <!-- genai-links-kind: paper -->\n- [B](${b})`, { a: 'paper 1' }],
  [`- [A](${a})\n- [B](${b}) – words of it <!--genai-links-kind:book-->`, { b: 'book 2' }],
  [`- [A](${a}) [Code](${b}) <!-- genai-links-kind: survey -->`, { a: 'survey 1' }],
  [`- [A](${a})\n  more words\n  and more <!-- genai-links-kind: book -->\n- [B](${b})`, { a: 'book 3' }],
  [`- see <!-- genai-links-kind: tool --> [A](${a})\n- [B](${b})`, { a: 'tool 1' }],
  [`<!-- genai-links-kind: tool -->\n[A](${a}) and [B](${b})`, { a: 'tool 1' }],
  [`[A](${a}) and [B](${b}) <!-- genai-links-kind: tool --> and [C](${c})`, { b: 'tool 1' }],
  [`- [A](${a})\n\n<!-- genai-links-kind: tool -->\n\n- [B](${b})`, { b: 'tool 3' }],
  [
    `# One\n\n<!-- genai-links-kind: book -->\n\n- [Alpha](${a}) [Code](${b})\n\n## Two\n\n- [Gamma](${c})`,
    { a: 'book 3', c: 'book 3' },
  ],
  [`# One\n<!-- genai-links-kind: book -->\n- [Alpha](${a})\n\n# Two\n\n- [Gamma](${c})`, { a: 'book 2' }],
  [
    `# One\n\n<!-- genai-links-kind: book -->\n\n- [Alpha](${a})\n- [Beta](${b}) <!-- genai-links-kind: tool -->`,
    { a: 'book 3', b: 'tool 6' },
  ],
  [`# One\n\nWords.\n\n<!-- genai-links-kind: book -->\n\n- [A](${a})\n- [B](${b})`, { a: 'book 5' }],
  [`| Name | Other |\n|-|-|\n| [A](${a}) | [B](${b}) <!-- genai-links-kind: book --> |`, { a: 'book 3' }],
  [`- [A](${a}) <!-- genai-links-kind: papr -->`, {}],
  [`\`<!-- genai-links-kind: paper -->\` [A](${a})`, {}],
  [`\`\`\`md\n<!-- genai-links-kind: paper -->\n\`\`\`\n\n[A](${a})`, {}],
  [`~~~\n\`\`\`\n<!-- genai-links-kind: paper -->\n~~~\n\n[A](${a})`, {}],
  ['<!-- genai-links-kind: paper -->', {}],
])('%s', (markdown, kinds) => {
  expect(given(markdown)).toEqual(kinds);
  expect(given(markdown.replaceAll('\n', '\r\n'))).toEqual(kinds);
});

test('in MDX it is a comment of MDX', () => {
  expect(given(`- [A](${a}) {/* genai-links-kind: paper */}`, 'page.mdx')).toEqual({ a: 'paper 1' });
});

test('a comment decides the kind of the resource', () => {
  const { resources } = registryOf({
    'page.md': '- [A](https://arxiv.org/abs/1706.03762) <!-- genai-links-kind: course -->',
  });
  expect(resources[0]?.kind).toBe('course');
});

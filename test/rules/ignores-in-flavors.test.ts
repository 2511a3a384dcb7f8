import { expect, test } from 'vitest';
import { flavorIds } from '../../src/model/page.ts';
import { siftFindings } from '../../src/rules/ignores.ts';
import { lint } from '../../src/rules/run.ts';
import { pageOf } from './pages.ts';

const bad = '[a](https://example.com/a]';
const html = (text: string) => `<!-- genai-links-ignore-${text} -->`;
const mdx = (text: string) => `{/* genai-links-ignore-${text} */}`;
const comments = { gfm: html, mkdocs: html, hugo: html, jekyll: html, obsidian: html, docusaurus: mdx, mdx } as const;

type Write = (text: string) => string;

const places: readonly (readonly [name: string, page: (comment: Write) => string])[] = [
  ['above a paragraph', (comment) => `${comment('next-line')}\n${bad}`],
  ['above a list', (comment) => `# A\n\n${comment('next-line: x')}\n- ${bad}\n- b`],
  ['above an item', (comment) => `- a\n${comment('next-line')}\n- ${bad}`],
  ['inside of an item', (comment) => `- a\n\n    ${comment('next-line')}\n    ${bad}`],
  ['above a nested item', (comment) => `- a\n    ${comment('next-line')}\n    - ${bad}`],
  ['behind an item', (comment) => `1. ${bad} ${comment('line wrong-closing-bracket: x')}\n2. b`],
  ['in a cell', (comment) => `| a | b |\n| --- | --- |\n| x | ${bad} ${comment('line')} |`],
  ['behind a row', (comment) => `| a | b |\n| --- | --- |\n| x | ${bad} | ${comment('line')}`],
  ['round a table', (comment) => `${comment('start')}\n\n| a |\n| --- |\n| ${bad} |\n\n${comment('end')}`],
  ['in a quote', (comment) => `> ${comment('next-line')}\n> ${bad}`],
  ['in a heading', (comment) => `## ${bad} ${comment('line')}`],
];

test.each(flavorIds.flatMap((flavor) => places.map(([name, page]) => [flavor, name, page] as const)))(
  '%s: a comment %s',
  (flavor, _, page) => {
    const findingsWith = (comment: Write) => {
      const read = pageOf(page(comment), flavor);
      return siftFindings([read], lint([read]), { today: '2026-01-01' });
    };
    expect(findingsWith(() => '').findings.map(({ rule }) => rule)).toEqual(['wrong-closing-bracket']);
    const { findings, ignored } = findingsWith(comments[flavor]);
    expect(findings).toEqual([]);
    expect(ignored.map(({ rule }) => rule)).toEqual(['wrong-closing-bracket']);
  },
);

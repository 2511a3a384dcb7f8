import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findings, pageOf } from './pages.ts';

const folder = resolve(import.meta.dirname, '../fixtures/rules');
const MARK = /«([^«»]*)»\{([a-z-]+)\}/;

interface Marked {
  readonly source: string;
  readonly expected: readonly { readonly rule: string; readonly at: number; readonly raw: string }[];
}

/** Takes the marks `«…»{rule}` out of a page, and says where they were. */
function readMarks(marked: string): Marked {
  const expected: Marked['expected'][number][] = [];
  let source = marked;
  for (let match = MARK.exec(source); match !== null; match = MARK.exec(source)) {
    const [whole, raw = '', rule = ''] = match;
    expected.push({ rule, at: match.index, raw });
    source = source.slice(0, match.index) + raw + source.slice(match.index + whole.length);
  }
  return { source, expected };
}

function offsetOf(source: string, line: number, column: number): number {
  return (
    source
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length +
    (line === 1 ? 0 : 1) +
    column -
    1
  );
}

describe.each(readdirSync(folder))('%s', (file) => {
  const { source, expected } = readMarks(readFileSync(join(folder, file), 'utf8'));
  const flavor = file.endsWith('.mkdocs.md') ? 'mkdocs' : 'gfm';

  test.each(['\n', '\r\n'])('has exactly the findings that it marks, with line ends %j', (lineEnd) => {
    const found = findings(source.replaceAll('\n', lineEnd), { flavor });
    expect(
      found.map(({ rule, line, column, raw }) => ({
        rule,
        at: offsetOf(source, line, column),
        raw: raw.replaceAll(lineEnd, '\n'),
      })),
    ).toEqual(expected);
  });

  test('is right once each suggestion stands in its place', () => {
    const found = findings(source, { flavor });
    let mended = source;
    for (const { line, column, raw, suggestion } of found.toReversed()) {
      const start = offsetOf(source, line, column);
      if (suggestion !== undefined) mended = mended.slice(0, start) + suggestion + mended.slice(start + raw.length);
    }
    const left = found.filter(({ suggestion }) => suggestion === undefined);
    expect(findings(mended, { flavor }).map(({ rule, raw }) => [rule, raw])).toEqual(
      left.map(({ rule, raw }) => [rule, raw]),
    );
    const shown = pageOf(mended, flavor).links.map(({ url }) => url);
    for (const { meant, suggestion } of found) if (suggestion !== undefined) expect(shown).toContain(meant);
  });

  test('keeps its findings behind a byte order mark', () => {
    expect(findings(`\uFEFF${source}`, { flavor }).map(({ rule, line, raw }) => [rule, line, raw])).toEqual(
      findings(source, { flavor }).map(({ rule, line, raw }) => [rule, line, raw]),
    );
  });
});

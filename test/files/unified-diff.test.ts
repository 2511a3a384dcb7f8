import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { unifiedDiff } from '../../src/files/unified-diff.ts';
import { type Edit, edited } from '../../src/model/edit.ts';
import { test } from '../helpers/project.ts';

const lines = fc.array(fc.constantFrom('a', 'b', '', ' ', '\r', 'c\rd', '\\ No', '-x', '+y', '@@', 'ü'), {
  maxLength: 40,
});
const names = [
  'a.md',
  'a b.md',
  'dir/ü 页.md',
  'q"uote.md',
  'back\\slash.md',
  "it's.md",
  'tab\there.md',
  ' blank.md',
  'a/b c/d.md',
];

/** A text and edits of it. */
const change = fc.record({ lines, isEnded: fc.boolean() }).chain(({ lines: parts, isEnded }) => {
  const source = `x\n${parts.join('\n')}${isEnded ? '\n' : 'z'}`;
  return fc
    .array(
      fc.record({ skipped: fc.nat(30), length: fc.nat(6), text: fc.constantFrom('', 'q', 'q\nr', '\n', 'long') }),
      {
        maxLength: 4,
      },
    )
    .map((steps) => {
      const edits: Edit[] = [];
      let at = 0;
      for (const { skipped, length, text } of steps) {
        const [start, end] = [at + skipped, at + skipped + length];
        if (end > source.length) continue;
        edits.push({ start, end, text });
        at = end + 1;
      }
      return { source, edits };
    });
});

const changes = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), change), {
  selector: ([name]) => name,
  minLength: 1,
  maxLength: 4,
});

test('git makes of it what the edits make of it', ({ project: { root } }) => {
  const git =
    (...args: readonly string[]) =>
    (input: string) =>
      execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: root, input, stdio: 'pipe' });
  git('init', '-q')('');
  fc.assert(
    fc.property(changes, (files) => {
      for (const [name, { source }] of files) {
        mkdirSync(dirname(join(root, name)), { recursive: true });
        writeFileSync(join(root, name), source);
      }
      const diff = files.flatMap(([name, { source, edits }]) => [...unifiedDiff(name, source, edits)]).join('');
      const isSame = files.every(([, { source, edits }]) => edited(source, edits) === source);
      expect(diff === '').toBe(isSame);
      if (!isSame) git('apply')(diff);
      for (const [name, { source, edits }] of files)
        expect(readFileSync(join(root, name), 'utf8')).toBe(edited(source, edits));
    }),
    { numRuns: 60 },
  );
});

test('each hunk has three lines around it, and near ones are one', () => {
  const source = Array.from({ length: 30 }, (_, index) => `${index + 1}\n`).join('');
  const edits = ['5\n', '9\n', '25\n'].map((line) => {
    const start = source.indexOf(`\n${line}`) + 1;
    return { start, end: start + line.length - 1, text: 'x' };
  });
  expect([...unifiedDiff('a.md', source, edits)].join('').match(/^@@.*$/gm)).toEqual([
    '@@ -2,11 +2,11 @@',
    '@@ -22,7 +22,7 @@',
  ]);
});

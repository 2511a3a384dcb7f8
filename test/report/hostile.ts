import fc from 'fast-check';
import type { Finding } from '../../src/model/finding.ts';
import { type CheckResult, type VerdictId, verdictIds, verdicts } from '../../src/model/verdict.ts';

export const PASSWORD = 'hunter2';

/** Text that means something to one format or another. */
const fragments = [
  ...['\n', '\r\n', '\n::error::x', '::warning file=a::', '##[group]', '%0A', '%', ',', ':', '::', '\u0085', '\u2028'],
  ...[']]>', '<![CDATA[', '&amp;', '&#0;', '<', '>', '"', "'", '<!--', '<failure>', '\uFFFE', '\uD800', '\u0000'],
  ...['`', '``', '```\n', '\\', '|', '* ', '- ', '# ', '[a](https://evil.example)', '![i](https://evil.example/i.png)'],
  ...[
    '[ref]: https://evil.example',
    '<https://evil.example>',
    'https://evil.example/',
    'www.evil.example',
    '$x$',
    ':+1:',
  ],
  ...[
    '@user',
    '@org/team',
    '#1',
    'org/repo#2',
    'GH-3',
    '0123abcdef0',
    'deadbeef',
    'a@evil.example',
    '<img src=x onerror=alert(1)>',
  ],
  ...[
    '</code>',
    '</summary>',
    '</details>',
    '<b>',
    '~~',
    '__',
    '**',
    '\u001b[31m',
    '\u202E',
    '\u200B',
    '\uFEFF',
    ' ',
    '  ',
  ],
  ...[`https://alice:${PASSWORD}@example.org/`, 'word', 'words of prose', '論文', '🎉'],
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...fragments), { maxLength: 6 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const file = fc.oneof(
  fc.constantFrom('docs/a.md', 'b.md', 'c d/é#?%.md', '<b>/@user/#1.md', '`/``.md', 'a:b,c.md', '../out.md', 'x\ny.md'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

const place = fc.record({ file, line: fc.integer({ min: 1, max: 999 }), column: fc.integer({ min: 1, max: 999 }) });

const finding: fc.Arbitrary<Finding> = fc
  .record(
    {
      place,
      rule: fc.constantFrom('scheme-typo', 'duplicate', 'unreadable-source'),
      severity: fc.constantFrom('error', 'warning'),
      message: text,
      raw: text,
      suggestion: text,
      meant: text,
      lines: fc.nat(2),
      columns: fc.nat(50),
    },
    { requiredKeys: ['place', 'rule', 'severity', 'message', 'raw', 'lines', 'columns'] },
  )
  .map(({ place: at, lines, columns, ...rest }) => ({
    ...at,
    endLine: at.line + lines,
    endColumn: lines === 0 ? at.column + columns : columns + 1,
    ...rest,
  }));

export const findingsOf = fc.array(finding, { maxLength: 30 });

const result: fc.Arbitrary<CheckResult> = fc
  .record({
    verdict: fc.constantFrom(...verdictIds),
    reason: fc.nat(),
    url: fc.oneof(
      text,
      text.map((rest) => `https://example.org/${rest}`),
      text.map((rest) => `https://${rest}`),
    ),
    finalUrl: fc.option(text, { nil: undefined }),
    message: text,
    error: text,
    occurrences: fc.array(place, { maxLength: 8 }),
  })
  .map(({ verdict, reason, finalUrl, error, ...rest }) => ({
    ...judgement(verdict, reason),
    ...rest,
    ...(finalUrl === undefined ? {} : { finalUrl }),
    redirects: finalUrl === undefined ? [] : [{ status: 301, url: finalUrl }],
    attempts: [
      { error, ms: 5 },
      { status: 200, ms: 7 },
    ],
  }));

export const resultsOf = fc.array(result, { maxLength: 30 });

function judgement(verdict: VerdictId, choice: number): Pick<CheckResult, 'verdict' | 'reason'> & CheckResult {
  const { reasons } = verdicts[verdict];
  const reason = reasons.length === 0 ? 'scheme-typo' : reasons[choice % reasons.length];
  return { verdict, reason } as CheckResult;
}

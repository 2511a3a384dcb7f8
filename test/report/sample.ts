import type { Finding } from '../../src/model/finding.ts';
import { plainStyle, type Style } from '../../src/model/style.ts';
import type { CheckResult } from '../../src/model/verdict.ts';
import type { ReportContext } from '../../src/report/reporter.ts';

/** Source lines by file and number. Untrusted text stands in them: escape sequences, turned writing, passwords. */
const pages: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'docs/index.md': {
    3: '- [Attention](https://arxiv.org/abs/1706.03762], a paper',
    7: '- 論文を読む 🎉 [論文](htps://example.org/) と、とても長い行なので、どの端末にも収まらないから、切らなければならない。',
    9: '\t- [tab](https://alice:secret@example.org/dump)\u001b[31m red \u202Eturned',
    12: '[Broken](https://example.org/',
  },
  'docs/list.md': {
    140: `${'A line that is longer than any terminal is wide, and goes on. '.repeat(30)}[here](https://example.org/x,)${' And on.'.repeat(300)}`,
  },
};

export const findings: readonly Finding[] = [
  {
    rule: 'unreadable-source',
    severity: 'error',
    file: 'docs/broken.md',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    message: 'the file is binary (it holds a NUL byte); exclude it',
    raw: '',
  },
  {
    rule: 'wrong-closing-bracket',
    severity: 'error',
    file: 'docs/index.md',
    line: 3,
    column: 3,
    endLine: 3,
    endColumn: 48,
    message: 'the address ends with a bracket that does not close it',
    raw: '[Attention](https://arxiv.org/abs/1706.03762]',
    suggestion: '[Attention](https://arxiv.org/abs/1706.03762)',
    meant: 'https://arxiv.org/abs/1706.03762',
  },
  {
    rule: 'scheme-typo',
    severity: 'error',
    file: 'docs/index.md',
    line: 7,
    column: 12,
    endLine: 7,
    endColumn: 37,
    message: 'the scheme of the address is misspelt',
    raw: '[論文](htps://example.org/)',
    suggestion: '[論文](https://example.org/)',
    meant: 'https://example.org/',
  },
  {
    rule: 'credentials-in-url',
    severity: 'error',
    file: 'docs/index.md',
    line: 9,
    column: 4,
    endLine: 9,
    endColumn: 48,
    message: 'the address holds a password\u001b]0;title\u0007',
    raw: '[tab](https://alice:secret@example.org/dump)',
  },
  {
    rule: 'broken-destination',
    severity: 'error',
    file: 'docs/index.md',
    line: 12,
    column: 1,
    endLine: 13,
    endColumn: 6,
    message: 'a blank or a line break stands inside the address',
    raw: '[Broken](https://example.org/\nline)',
    suggestion: '[Broken](https://example.org/line)',
    meant: 'https://example.org/line',
  },
  {
    rule: 'stray-punctuation',
    severity: 'warning',
    file: 'docs/list.md',
    line: 140,
    column: 1861,
    endLine: 140,
    endColumn: 1890,
    message: 'punctuation of the text is a part of the address',
    raw: '[here](https://example.org/x,)',
    suggestion: '[here](https://example.org/x)',
    meant: 'https://example.org/x',
  },
];

const at = (file: string, line: number, column: number) => ({ file, line, column });

export const results: readonly CheckResult[] = [
  {
    id: 'arxiv:1706.03762',
    url: 'https://arxiv.org/abs/1706.03762',
    verdict: 'alive',
    reason: 'ok',
    status: 200,
    redirects: [],
    attempts: [{ status: 200, ms: 120 }],
    message: 'answered 200',
    occurrences: [at('docs/index.md', 3, 3), at('docs/list.md', 9, 1)],
  },
  {
    url: 'https://alice:secret@example.org/gone',
    verdict: 'dead',
    reason: 'http-404',
    status: 404,
    finalUrl: 'https://example.org/no-more',
    redirects: [{ status: 301, url: 'https://example.org/no-more' }],
    attempts: [
      { status: 404, ms: 80 },
      { status: 404, ms: 95 },
    ],
    message: 'not found, asked twice\u001b[2J',
    occurrences: [at('docs/index.md', 5, 1), at('docs/index.md', 8, 2)],
  },
  {
    url: 'https://example.org/slow',
    verdict: 'down',
    reason: 'timeout',
    redirects: [],
    attempts: [
      { error: 'no answer within 15 s', ms: 15000 },
      { error: 'no answer within 15 s', ms: 15000 },
    ],
    message: 'no answer',
    occurrences: [at('docs/list.md', 2, 1)],
  },
  {
    url: 'htps://example.org/',
    verdict: 'malformed',
    reason: 'scheme-typo',
    redirects: [],
    attempts: [],
    message: 'the scheme of the address is misspelt; meant: https://example.org/',
    occurrences: [at('docs/index.md', 7, 12)],
  },
  {
    url: 'http://example.org/old',
    verdict: 'moved',
    reason: 'permanent',
    status: 200,
    finalUrl: 'https://example.org/new\u202E',
    redirects: [{ status: 301, url: 'https://example.org/new\u202E' }],
    attempts: [{ status: 200, ms: 60 }],
    message: 'moved permanently',
    occurrences: [at('docs/list.md', 4, 1), at('docs/list.md', 5, 1), at('docs/list.md', 6, 1)],
  },
  {
    url: 'https://example.com/wall',
    verdict: 'blocked',
    reason: 'bot-wall',
    status: 403,
    redirects: [],
    attempts: [{ status: 403, ms: 40 }],
    message: 'keeps programs out',
    occurrences: [at('docs/list.md', 7, 1)],
  },
  {
    url: 'magnet:?xt=1',
    verdict: 'skipped',
    reason: 'scheme',
    redirects: [],
    attempts: [],
    message: 'not an address of the web',
    occurrences: [at('docs/list.md', 8, 1)],
  },
];

export const reportContext: ReportContext = {
  style: { ...plainStyle, width: 72 },
  lineOf: (file, line) => pages[file]?.[line],
};

/** Names what is painted, so that golden files show it. */
export const namedTones: Style['paint'] = (tone, text) => `<${tone}>${text}</${tone}>`;

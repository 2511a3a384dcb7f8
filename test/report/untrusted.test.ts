import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { maskCredentials } from '../../src/model/mask-credentials.ts';
import { plainStyle } from '../../src/model/style.ts';
import type { CheckResult } from '../../src/model/verdict.ts';
import { github } from '../../src/report/github.ts';
import { json } from '../../src/report/json.ts';
import { junit } from '../../src/report/junit.ts';
import { markdown, markdownWithin } from '../../src/report/markdown.ts';
import type { ReportContext, Reporter } from '../../src/report/reporter.ts';
import { sarif } from '../../src/report/sarif.ts';
import { text } from '../../src/report/text.ts';
import { findingsOf, PASSWORD, resultsOf } from './hostile.ts';
import { validateJunit, validateSarif } from './judges.ts';

const context: ReportContext = { style: plainStyle, lineOf: () => undefined };

describe('workflow commands', () => {
  test('stand one on a line, and hold what they were given', () => {
    fc.assert(
      fc.property(findingsOf, resultsOf, (findings, results) => {
        const told = commandsOf(join(github.findings(findings, context)));
        expect(told.filter(({ properties }) => properties.title !== 'genai-links')).toHaveLength(findings.length);
        for (const { name, properties } of [...told, ...commandsOf(join(github.results(results, context)))]) {
          expect(name).toMatch(/^(?:error|warning|notice)$/);
          for (const key of Object.keys(properties)) expect(key).toMatch(/^(?:file|line|col|endLine|endColumn|title)$/);
        }
      }),
    );
  });

  test('keep a path whole, whatever stands in it', () => {
    const [finding] =
      fc.sample(
        findingsOf.filter(({ length }) => length > 0),
        1,
      )[0] ?? [];
    if (finding === undefined) throw new Error('no finding was made');
    const written = join(github.findings([{ ...finding, file: 'a,b:c%0A=::d.md' }], { ...context, folder: 'docs/' }));
    expect(commandsOf(written)[0]?.properties.file).toBe('docs/a,b:c%0A=::d.md');
  });
});

describe('sarif', () => {
  test('validates, with every finding, its text and its path', () => {
    fc.assert(
      fc.property(findingsOf, (findings) => {
        const log = JSON.parse(join(sarif.findings(findings, context)));
        validateSarif(log);
        const [{ results, tool }] = log.runs;
        expect(results).toHaveLength(findings.length);
        for (const [index, { ruleId, ruleIndex, locations }] of results.entries()) {
          const { artifactLocation, region } = locations[0].physicalLocation;
          expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
          expect(decodeURIComponent(artifactLocation.uri)).toBe(findings[index]?.file);
          expect(region.snippet?.text ?? '').toBe(maskCredentials(findings[index]?.raw ?? ''));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('validates, with every place that is not in order', () => {
    fc.assert(
      fc.property(resultsOf, (results) => {
        const log = JSON.parse(join(sarif.results(results, context)));
        validateSarif(log);
        const told = results.filter(({ verdict }) => verdict !== 'alive' && verdict !== 'skipped');
        const places = told.reduce((sum, { occurrences }) => sum + Math.max(1, occurrences.length), 0);
        expect(log.runs[0].results).toHaveLength(places);
      }),
      { numRuns: 50 },
    );
  });

  test('puts no link of a page into a message', () => {
    fc.assert(
      fc.property(findingsOf, (findings) => {
        for (const { message } of JSON.parse(join(sarif.findings(findings, context))).runs[0].results) {
          expect(message.text.replace(/\\[[\]\\]/g, '')).not.toMatch(/\[[^\]]*\]\(/);
        }
      }),
    );
  });
});

describe('junit', () => {
  test('validates, with every finding and address', async () => {
    await fc.assert(
      fc.asyncProperty(findingsOf, resultsOf, async (findings, results) => {
        const documents = [join(junit.findings(findings, context)), join(junit.results(results, context))];
        await validateJunit(documents);
        expect(documents.map((document) => countElements(document, 'testcase'))).toEqual([
          findings.length,
          results.length,
        ]);
        expect(countElements(documents[0] ?? '', 'failure')).toBe(findings.length);
      }),
      { numRuns: 15 },
    );
  });
});

describe('markdown', () => {
  test('makes nothing of what it was given', () => {
    fc.assert(
      fc.property(findingsOf, resultsOf, (findings, results) => {
        const [first, second] = [join(markdown.findings(findings, context)), join(markdown.results(results, context))];
        expect(itemsIn(harmless(first))).toBe(findings.length);
        const told = results.filter(({ verdict }) => verdict !== 'alive' && verdict !== 'skipped');
        expect(itemsIn(harmless(second))).toBe(told.length);
      }),
    );
  });

  test.each(['<b>x</b>.md', '</code><img src=x>', '</summary>\n\n# x', '&lt;.md', '@user/#1.md', '"\'`.md'])(
    'folds a long list under the name %j, of which nothing is HTML',
    (name) => {
      const [[finding], [result]] = [sampled(findingsOf), sampled(resultsOf)];
      const found = Array.from({ length: 11 }, () => ({ ...finding, file: name }) as Finding);
      const written = join(markdown.findings(found, context));
      expect(written.match(/<details>/g)).toHaveLength(1);
      expect(itemsIn(harmless(written))).toBe(11);
      const dead = { ...result, verdict: 'dead', url: `https://example.org/${name}` } as CheckResult;
      expect(itemsIn(harmless(join(markdown.results([dead], context))))).toBe(1);
    },
  );

  test('keeps within the limit, closes what it opened, and counts what it leaves out', () => {
    fc.assert(
      fc.property(findingsOf, fc.integer({ min: 0, max: 4000 }), (findings, most) => {
        const reporter = markdownWithin({ most, sizeOf: (piece) => Buffer.byteLength(piece) });
        const written = join(reporter.findings(findings, context));
        expect(Buffer.byteLength(written)).toBeLessThanOrEqual(most);
        if (written === '') return;
        const told = itemsIn(harmless(written));
        const left = /\n(\d+) more (?:is|are) left out here/.exec(written)?.[1] ?? '0';
        expect(told + Number(left)).toBe(findings.length);
        expect(written.split('<details>').length).toBe(written.split('\n</details>\n').length);
      }),
    );
  });
});

test.each<[string, Reporter]>([
  ['text', text],
  ['json', json],
  ['github', github],
  ['sarif', sarif],
  ['junit', junit],
  ['markdown', markdown],
])('%s shows no password and no control character', (_format, reporter) => {
  fc.assert(
    fc.property(findingsOf, resultsOf, (findings, results) => {
      for (const verbose of [true, false]) {
        const told = { ...context, verbose };
        const written = join(reporter.findings(findings, told)) + join(reporter.results(results, told));
        expect(written).not.toContain(PASSWORD);
        expect(written).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
      }
    }),
    { numRuns: 50 },
  );
});

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads workflow commands as the runner of GitHub does. */
function commandsOf(output: string): readonly Command[] {
  const lines = output.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    const end = line.indexOf('::', 2);
    expect(line.startsWith('::') && end > 0, line).toBe(true);
    const [name = '', rest = ''] = split(line.slice(2, end), ' ');
    const properties = rest.split(',').map((pair) => split(pair, '='));
    return {
      name,
      properties: Object.fromEntries(properties.map(([key, value]) => [key, unescaped(value)])),
      message: unescaped(line.slice(end + 2)),
    };
  });
}

function split(written: string, by: string): readonly [string, string] {
  const at = written.indexOf(by);
  return at < 0 ? [written, ''] : [written.slice(0, at), written.slice(at + 1)];
}

function unescaped(written: string): string {
  return written
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

function sampled<Item>(arbitrary: fc.Arbitrary<Item[]>): [Item, ...Item[]] {
  const [first, ...others] =
    fc.sample(
      arbitrary.filter(({ length }) => length > 0),
      1,
    )[0] ?? [];
  if (first === undefined) throw new Error('nothing was made');
  return [first, ...others];
}

function countElements(document: string, name: string): number {
  let count = 0;
  const parser = new Parser({ onopentag: (tag) => (count += Number(tag === name)) }, { xmlMode: true });
  parser.end(document);
  return count;
}

const OURS = /^(?:<details>\n<summary>(?:<code>[^<>]*<\/code>|[A-Z][a-z ]+): [\w, ]+<\/summary>|<\/details>)$/;
const KNOWN = new Set(['root', 'paragraph', 'heading', 'list', 'listItem', 'text', 'strong', 'inlineCode', 'html']);
/** What GitHub makes something of even where Markdown does not. */
const REFERENCE = /@\w|#\d|\bGH-\d|https?:|www\.|[0-9a-f]{7}|:\w+:|\$/i;

function harmless(written: string): Root {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(written);
  for (const node of nodesOf(tree)) {
    expect(KNOWN, written).toContain(node.type);
    if (node.type === 'html') expect(node.value).toMatch(OURS);
    if (node.type === 'text') expect(node.value).not.toMatch(REFERENCE);
    if (node.type === 'list') expect(node.children.every(({ children }) => children.length === 1)).toBe(true);
  }
  return tree;
}

function* nodesOf(node: Nodes): Iterable<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

function itemsIn(tree: Root): number {
  return tree.children.reduce((sum, node) => sum + (node.type === 'list' ? node.children.length : 0), 0);
}

function join(pieces: Iterable<string>): string {
  return [...pieces].join('');
}

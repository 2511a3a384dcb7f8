import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex, bibtexEntry } from '../../src/export/bibtex.ts';
import { withKeys } from '../../src/export/record.ts';
import { workOf } from '../../src/export/work.ts';
import type { ListedResource } from '../../src/model/registry.ts';
import { needsTool } from '../helpers/tools.ts';
import { nastyTitle } from './nasty-title.ts';
import { resourceWith } from './resource.ts';
import { sample } from './sample.ts';
import { inFolder, printedEntries, runBibtex, runTool } from './tex.ts';

const write = (resources: readonly ListedResource[]) => [...bibtex(resources)].join('');

const titled = (titles: readonly string[]): readonly ListedResource[] =>
  titles.map((title, index) =>
    resourceWith({ id: `url:example.com/${index}`, url: `https://example.com/${index}`, title, date: '2024' }),
  );

const nastyTitles = (count: number, seed: number) => fc.sample(nastyTitle, { numRuns: count, seed });

describe('an entry', () => {
  const entry = (fields: Partial<ListedResource>) => write([resourceWith(fields)]);

  test.each<[string, Partial<ListedResource>, string]>([
    ['month is a macro', { date: '2023-10-05' }, '  year = {2023},\n  month = oct,\n'],
    ['an impossible month is left out', { date: '2024-13' }, '  year = {2024},\n  url'],
    ['tags are keywords', { tags: ['c#', 'llm'] }, '  keywords = {c\\#, llm}\n'],
    ['a DOI stays verbatim', { id: 'doi:10.1000/a_b%<c>' }, '  doi = {10.1000/a_b%<c>},\n'],
    ['but for braces', { id: 'doi:10.1000/{' }, '  doi = {10.1000/%7B},\n'],
    [
      'an address is ASCII and holds no brace',
      { url: 'https://exämple.com/ü?{}|"<>`^' },
      '  url = {https://xn--exmple-cua.com/%C3%BC?%7B%7D%7C%22%3C%3E%60%5E}',
    ],
    [
      'signs of TeX in an address stay',
      { url: 'https://example.com/a_b%20c&d#e~f$' },
      '  url = {https://example.com/a_b%20c&d#e~f$}',
    ],
    ['no year is made up', {}, 'howpublished = {example.com},\n  url'],
  ])('%s', (_why, fields, expected) => {
    expect(entry(fields)).toContain(expected);
  });

  test('takes authors where they are known, an organisation in braces of its own, and then no key', () => {
    const [record] = withKeys([
      {
        ...workOf(sample[0] as ListedResource),
        authors: [
          { family: 'Müller', given: 'Jürgen' },
          { literal: 'Research & Development and Co' },
          { family: 'Sand and Sea, Inc.' },
        ],
      },
    ]);
    const text = bibtexEntry(record as NonNullable<typeof record>);
    expect(text).toContain('@misc{muller2017attention,\n');
    expect(text).toContain(
      'author = {M{\\"u}ller, J{\\"u}rgen and {Research \\& Development and Co} and {Sand and Sea, Inc.}},',
    );
    expect(text).not.toContain('  key = ');
  });

  test('has a label of its own where several are called the same, and none that natbib would take a year of', () => {
    const resources = ['Open Source', 'Open Source', 'World Models (Ha & Schmidhuber, 2018) [v1]', '大模型'];
    expect(write(titled(resources)).match(/(?<= {2}key = \{).*(?=\},$)/gm)).toEqual([
      'Open Source, example2024opena',
      'Open Source, example2024openb',
      'World Models Ha {\\&} Schmidhuber, 2018 v1',
      'example2024-3',
    ]);
  });

  test('has a label that BibTeX keeps whole, however long the title', () => {
    const [label = ''] = write(titled(['Élan '.repeat(200)])).match(/(?<= {2}key = \{).*(?=\},$)/m) ?? [];
    expect(label).toMatch(/^\{\\'E\}lan /);
    expect(label.length).toBeLessThan(500);
  });

  test('counts as balanced, whatever the title', () => {
    fc.assert(
      fc.property(nastyTitle, nastyTitle, (title, tag) => {
        const depths = depthsOf(entry({ title, tags: [tag], id: `doi:${title}`, url: `https://example.com/${title}` }));
        expect(Math.min(...depths)).toBe(0);
        expect(depths.at(-1)).toBe(0);
      }),
    );
  });
});

describe('judged by the tools that read it', () => {
  const nasty = titled(nastyTitles(400, 1));

  describe.each(['plain', 'alpha', 'unsrt', 'plainnat'])('BibTeX with %s', (style) => {
    needsTool('bibtex')('accepts the sample and nasty titles, and has nothing to say', () => {
      // With alpha, more than a hundred entries of one label have no letters left to tell them apart.
      const { status, output } = runBibtex(write([...sample, ...nasty.slice(0, style === 'alpha' ? 60 : 400)]), style);
      expect(output.replace(/^Warning--empty year in .*$/gm, '')).not.toMatch(/error|warning--|Repeated entry/i);
      expect(status).toBe(0);
    });
  });

  needsTool('biber')('biber finds the data model kept, but for missing years', () => {
    const output = inFolder({ 'refs.bib': write([...sample, ...nasty]) }, (folder) =>
      runTool(folder, 'biber', '--tool', '--validate-datamodel', '--nolog', 'refs.bib'),
    );
    expect(
      output.output.split('\n').filter((line) => /^(?:WARN|ERROR) /.test(line) && !/'(?:date|year)/.test(line)),
    ).toEqual([]);
    expect(output.status).toBe(0);
  });

  needsTool('pandoc')('pandoc gives every title back', () => {
    const resources = [...sample, ...nasty];
    const read = inFolder({ 'refs.bib': write(resources) }, (folder) =>
      runTool(folder, 'pandoc', '-f', 'bibtex', '-t', 'csljson', 'refs.bib'),
    );
    expect(read.status).toBe(0);
    const titles = new Map<string, string>();
    for (const { id, title } of JSON.parse(read.output) as { id: string; title?: string }[])
      titles.set(id, title ?? '');
    const given = withKeys(resources.map((resource) => workOf(resource)));
    expect(given.map(({ key }) => asPandocReads(titles.get(key) ?? ''))).toEqual(
      given.map(({ title }) => asPandocReads(title)),
    );
  });

  needsTool('pdflatex', 'bibtex', 'pdftotext')(
    'LaTeX prints every title in ASCII as it is, and keeps the capitals that matter',
    () => {
      const titles = [
        'Half 50% of the R&D at AT&T, by O\'Reilly: LLMs & "quoted" words | pipes',
        'C:\\temp\\x_1 costs $5 ~ #1 ^ {balanced {twice}} <b>bold</b> -- and --- more',
        "Unbalanced } and { braces, {&X} {%} \\textbf{x} '' ,, << >> ?? !",
        ...nastyTitles(300, 2).filter((title) => /^[\n\x20-\x7e]*[a-z][\n\x20-\x7e]*$/i.test(title)),
      ];
      const lines = printedEntries(write(titled(titles)), 'unsrt');
      expect(lines).toHaveLength(titles.length);
      lines.forEach((line, index) => {
        const title = (titles[index] ?? '').replace(/\s+/g, ' ').trim();
        expect(asPrinted(line).toLowerCase()).toContain(asPrinted(title).toLowerCase());
        const words = title.match(/[a-z0-9]+(?:[&'][a-z0-9]+)*/gi) ?? [];
        for (const word of words.filter((word) => /^.[^A-Z]*[A-Z]|^[B-Z]$/.test(word))) expect(line).toContain(word);
      });
    },
    60_000,
  );

  describe.each(['plain', 'alpha', 'plainnat'])('LaTeX with %s', (style) => {
    needsTool('pdflatex', 'bibtex', 'pdftotext')(
      'takes every label and accent',
      () => {
        const accents =
          'àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßłŁøØœŒÅÄÉÇąęėıĩīǐůőűžščřňťďģķļņşţżźćńśḍḥṭḏ'.match(/.{1,8}/gu) ?? [];
        const bracketed = ['[x] y', ']', '{[}', '%', '[', '#1', '& co', '~', '\\', '(a', '"', '$x', '_', "'tis", '-'];
        const ascii = nastyTitles(60, 3).filter((title) => /^[\n\x20-\x7e]*$/.test(title));
        const lines = printedEntries(write(titled([...accents, ...bracketed, ...ascii])), style);
        expect(lines.length).toBeGreaterThan(accents.length + bracketed.length);
      },
      60_000,
    );
  });
});

/** Depth of braces after each character, counted as BibTeX does: an escaped brace is one too. */
function depthsOf(text: string): readonly number[] {
  let depth = 0;
  return Array.from(text, (character) => {
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    return depth;
  });
}

/** What is left of a title in pandoc 2.17: it prints apostrophes its own way, and no brace without its partner. */
function asPandocReads(title: string): string {
  let text = title.normalize('NFC').toLowerCase().replaceAll('’', "'");
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\{([^{}]*)\}/g, '\ue000$1\ue001');
  }
  return text.replace(/[{}]/g, '').replaceAll('\ue000', '{').replaceAll('\ue001', '}').replace(/ +/g, ' ').trim();
}

/** The font that is always there prints no backtick that can be read back. */
function asPrinted(text: string): string {
  return text.replace(/[`\s]/g, '');
}

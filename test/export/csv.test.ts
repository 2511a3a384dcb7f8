import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneWordAddress } from '../../src/export/address.ts';
import { type Column, linkColumns, resourceColumns } from '../../src/export/columns.ts';
import { csv, linksAsCsv } from '../../src/export/csv.ts';
import { oneLine } from '../../src/export/one-line.ts';
import { linksAsTsv, tsv } from '../../src/export/tsv.ts';
import type { ListedResource } from '../../src/model/registry.ts';
import { needsTool } from '../helpers/tools.ts';
import { nastyTitle } from './nasty-title.ts';
import { resourceWith } from './resource.ts';
import { linkSample, sample } from './sample.ts';
import { inFolder, runTool } from './tex.ts';

/** Titles in which formulas are as frequent as in an attack. */
const title = fc.oneof(
  nastyTitle,
  fc
    .array(
      fc.constantFrom(...'=+-@＝＋－＠﹣;,"\'` \t\r\n\0', '“', '\u00a0', '\u200b', '\ufeff', 'cmd|', 'HYPERLINK(', 'x'),
      {
        maxLength: 10,
      },
    )
    .map((pieces) => pieces.join('')),
);

const write = (fields: Partial<ListedResource>) => [...csv([resourceWith(fields)])].join('');

/** The records of a text as RFC 4180 reads it; throws where a quotation mark stands where none may. */
function readCsv(text: string): readonly (readonly string[])[] {
  const token = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const records: string[][] = [[]];
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const found = token.exec(text);
    if (found === null) throw new Error(`no RFC 4180 at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    const [, quoted, plain = '', end] = found;
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

/** What a reader does who wants the texts as they were. */
function withoutGuards(text: string): string {
  return text.replace(/(^|;)'(?=[\s\p{Cf}"'`‘’‚“”„«»]*[=+\-@＝＋－＠﹢﹣﹦﹫])/gu, '$1');
}

/** What a reader gets back of a row: names have a guard at the start alone, and a semicolon of theirs may be encoded. */
const unguarded = (columns: readonly Pick<Column<never>, 'isName'>[]) => (value: string, index: number) =>
  columns[index]?.isName === true
    ? withoutGuards(value.replace(/;/g, '\0')).replaceAll('\0', ';').replaceAll('%3B', ';')
    : withoutGuards(value);

const valuesOf = (resource: ListedResource) => resourceColumns.map(({ value }) => oneLine(value(resource)));

test('begins with a byte order mark and the names of the columns, and ends each line with CR LF', () => {
  expect(write({ description: 'Says "hi", twice', tags: ['llm', 'rag'], date: '2023-03' })).toBe(
    '\ufeffid,title,url,kind,tags,date,description,section,file,line,occurrences,related\r\n' +
      'url:example.com/,Title,https://example.com/,website,"llm, rag",2023-03,"Says ""hi"", twice",,,,0,\r\n',
  );
});

test('says where a resource stands first, and how often', () => {
  const [first] = sample;
  const [place] = first?.occurrences ?? [];
  if (place === undefined) throw new Error('no place');
  const occurrences = [
    { ...place, file: 'z, x.md', line: 7, section: ['Models', 'Open'] },
    { ...place, file: 'a.md' },
  ];
  expect(readCsv(write({ occurrences }))[1]?.slice(7, 11)).toEqual(['Models > Open', 'z, x.md', '7', '2']);
});

test.each([
  ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'=1"],
  ['\r=1', "'=1"],
  ['\n=1', "'=1"],
  ['\u0000=1', "'=1"],
  ['\u001b[31m=1', "'=1"],
  ['  =1', "'=1"],
  ['\u00a0=1', "'=1"],
  ['\u200b=1', "'\u200b=1"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠x', "'＠x"],
  ['﹦1', "'﹦1"],
  ['"=1"', `"'""=1"""`],
  ["'=1", "''=1"],
  ['“=1”', "'“=1”"],
  ['a;=1', `"a;'=1"`],
  ['a; "=1', `"a;' ""=1"`],
  ['a;b', '"a;b"'],
  ['a=1+1-1@x', 'a=1+1-1@x'],
  ["'tis", "'tis"],
  ['C++, and -1', '"C++, and -1"'],
  ['a\tb\r\nc', 'a b c'],
])('%j is written %j', (text, expected) => {
  expect(write({ title: text })).toContain(`\r\nurl:example.com/,${expected},https://example.com/,website,`);
});

test('whatever the texts, what is read back is what went in, each on one line', () => {
  fc.assert(
    fc.property(title, title, fc.array(title, { maxLength: 3 }), title, (name, description, tags, path) => {
      const resource = resourceWith({ title: name, description, tags, url: `https://example.com/${path}` });
      const records = readCsv(write(resource).replace(/^\ufeff/, ''));
      expect(records).toHaveLength(2);
      expect(records[1]?.map(unguarded(resourceColumns))).toEqual(valuesOf(resource));
      expect(write(resource).match(/[\r\n]/g)).toHaveLength(4);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['https://example.com/p;=1', 'https://example.com/p;=1'],
  ['https://example.com/?a=1;-b;@c;+d', 'https://example.com/?a=1;-b;@c;+d'],
  ["https://example.com/a;'=b", "https://example.com/a;'=b"],
  ['https://example.com/;-)', 'https://example.com/;-)'],
  ['https://example.com/;=SUM(A1)', 'https://example.com/%3B=SUM(A1)'],
  ["https://example.com/;=cmd|'/Ccalc'!A0;b", "https://example.com/%3B=cmd|'/Ccalc'!A0;b"],
  ['=1', "'=1"],
  ['-a.md;=1', "'-a.md;=1"],
])('the address %j stays one that can be fetched, %j, and so does an id', (url, expected) => {
  const related = [{ id: url, role: 'code' as const }];
  const resource = resourceWith({ id: url, url, related });
  const [, ...rest] = readCsv([...csv([resource])].join('').replace(/^\ufeff/, ''));
  const rows = [...rest, [...tsv([resource])][1]?.trimEnd().split('\t') ?? []];
  expect(rows.map((row) => [row[0], row[2], row[11]])).toEqual(Array(2).fill(Array(3).fill(expected)));
  const [listed] = linkSample;
  if (listed === undefined) throw new Error('no link');
  const links = [{ ...listed, link: { ...listed.link, url, resource: url } }];
  const [, row] = readCsv([...linksAsCsv(links)].join('').replace(/^\ufeff/, ''));
  expect([row?.[4], row?.[8]]).toEqual([expected, expected]);
});

test('no value is a formula, in whatever way a spreadsheet parts the line', () => {
  fc.assert(
    fc.property(title, title, (name, description) => {
      const [, line = ''] = write({ title: name, description }).split('\r\n');
      const read = readCsv(`${line}\r\n`)[0] ?? [];
      for (const value of [...read, ...read.flatMap((text) => text.split(/[;\t]/)), ...line.split(/[;\t]/)]) {
        expect(value).not.toMatch(/^[\s\p{Cf}"]*[=+\-@＝＋－＠]/u);
      }
    }),
    { numRuns: 1000 },
  );
});

needsTool('python3')('Python reads the same', () => {
  const resources = fc
    .sample(fc.tuple(title, title), { numRuns: 300, seed: 1 })
    .map(([name, description]) => resourceWith({ title: name, description }));
  const script =
    'import csv, json\n' +
    'with open("list.csv", encoding="utf-8-sig", newline="") as file:\n' +
    '    print(json.dumps(list(csv.DictReader(file, strict=True))))\n';
  const { output } = inFolder({ 'list.csv': [...csv(resources)].join(''), 'read.py': script }, (folder) =>
    runTool(folder, 'python3', 'read.py'),
  );
  const read = JSON.parse(output) as readonly Readonly<Record<string, string>>[];
  expect(read.map(({ title: name = '', description = '' }) => [name, description].map(withoutGuards))).toEqual(
    resources.map(({ title: name, description = '' }) => [oneLine(name), oneLine(description)]),
  );
});

describe('tsv', () => {
  test('has no byte order mark and no quotation', () => {
    const [, line] = [...tsv([resourceWith({ title: '"Why Should I Trust You?", asked\tagain', tags: ['a', 'b'] })])];
    expect(line).toBe(
      'url:example.com/\t"Why Should I Trust You?", asked again\thttps://example.com/\twebsite\ta, b\t\t\t\t\t\t0\t\n',
    );
  });

  test('whatever the texts, what is read back is what went in', () => {
    fc.assert(
      fc.property(title, title, (name, description) => {
        const resource = resourceWith({ title: name, description });
        const [header, line, ...others] = [...tsv([resource])].join('').split('\n');
        expect(others).toEqual(['']);
        expect(header?.split('\t')).toEqual(resourceColumns.map(({ name: column }) => column));
        expect(line?.split('\t').map(unguarded(resourceColumns))).toEqual(valuesOf(resource));
      }),
      { numRuns: 500 },
    );
  });
});

test('links have a line each, with the columns of links', () => {
  const names = linkColumns.map(({ name }) => name);
  const expected = linkSample.map((listed) => linkColumns.map(({ value }) => oneLine(value(listed))));
  const [header, ...records] = readCsv([...linksAsCsv(linkSample)].join('').replace(/^\ufeff/, ''));
  expect(header).toEqual(names);
  expect(records.map((record) => record.map(unguarded(linkColumns)))).toEqual(expected);
  const lines = [...linksAsTsv(linkSample)].map((line) =>
    line.replace(/\n$/, '').split('\t').map(unguarded(linkColumns)),
  );
  expect(lines).toEqual([names, ...expected]);
});

test('an address stays one word', () => {
  const url = 'https://example.com/a b\n"c"';
  expect(readCsv(write({ url }))[1]?.[2]).toBe(oneWordAddress(url));
});

import { expect, test } from 'vitest';
import { UserError } from '../../src/model/user-error.ts';
import { parseQuery } from '../../src/registry/query-parser.ts';
import type { QueryTree } from '../../src/registry/query-tree.ts';

/** A tree as one line: `and(tag=rag|llm, not(word))`. */
function shown(tree: QueryTree | undefined): string {
  if (tree === undefined) return 'nothing';
  if (tree.type === 'word') return tree.text;
  if (tree.type === 'field') return `${tree.field}=${tree.values.join('|')}`;
  if (tree.type === 'not') return `not(${shown(tree.of)})`;
  return `${tree.type}(${tree.of.map(shown).join(', ')})`;
}

test.each([
  ['', 'nothing'],
  [' \t\n ', 'nothing'],
  ['rag', 'rag'],
  ['large language', 'and(large, language)'],
  ['"large  language"', 'large language'],
  ['“large language”', 'large language'],
  ['„groß“ «grand»', 'and(groß, grand)'],
  ['"say \\"hi\\" \\\\ C:\\dir"', 'say "hi" \\ C:\\dir'],
  ['"say “hi” now"', 'say “hi” now'],
  ['5\\"', '5"'],
  ['a OR b c', 'or(a, and(b, c))'],
  ['a b OR c', 'or(and(a, b), c)'],
  ['a (b OR c)', 'and(a, or(b, c))'],
  ['(a b) (c)', 'and(a, b, c)'],
  ['a OR (b OR c)', 'or(a, b, c)'],
  ['a(b c)', 'and(a, b, c)'],
  ['(a)(b)"c"', 'and(a, b, c)'],
  ['a or b', 'and(a, or, b)'],
  ['a Or "OR"', 'and(a, Or, OR)'],
  ['ORB', 'ORB'],
  ['!a', 'not(a)'],
  ['-a', 'not(a)'],
  ['–kind:video', 'not(kind=video)'],
  ['!!a', 'a'],
  ['!-!a', 'not(a)'],
  ['!(a b)', 'not(and(a, b))'],
  ['!"a b"', 'not(a b)'],
  ['!a OR b', 'or(not(a), b)'],
  ['a-b - c', 'and(a-b, -, c)'],
  ['Wow!', 'Wow!'],
  ['tag:rag', 'tag=rag'],
  ['TAG:Rag', 'tag=Rag'],
  ['tag:rag,llm', 'tag=rag|llm'],
  ['tag:"Large Language Models",b', 'tag=Large Language Models|b'],
  ['tag:“Large Models”', 'tag=Large Models'],
  ['tag:"a,b"', 'tag=a,b'],
  ['tag:c++', 'tag=c++'],
  ['(tag:rag)', 'tag=rag'],
  ['!tag:a,b', 'not(tag=a|b)'],
  ['is:dead', 'verdict=dead'],
  ['verdict:dead,down', 'verdict=dead|down'],
  ['year:>=2023', 'year=>=2023'],
  ['year:2020,2023..', 'year=2020|2023..'],
  ['file:docs/{a,b}/**,x.md', 'file=docs/{a,b}/**|x.md'],
  ['file:a{,b', 'file=a{|b'],
  ['file:a,b}', 'file=a|b}'],
  ['file:@(a|b).md', 'file=@(a|b).md'],
  ['host:https://arxiv.org/abs', 'host=https://arxiv.org/abs'],
  ['section:"Large models"', 'section=Large models'],
  // What only looks like a field.
  ['https://x.org/a', 'https://x.org/a'],
  ['https://x.org/a_(b)?c=(d),e', 'https://x.org/a_(b)?c=(d),e'],
  ['(https://x.org/a_(b))', 'https://x.org/a_(b)'],
  ['file:///etc/x', 'file:///etc/x'],
  ['C++:', 'C++:'],
  ['10:30', '10:30'],
  ['C:\\dir\\x', 'C:\\dir\\x'],
  ['arxiv:2303.18223', 'arxiv:2303.18223'],
  ['github:o/r', 'github:o/r'],
  ['RAG: a', 'and(RAG:, a)'],
  ['knd:', 'knd:'],
  ['a=b', 'a=b'],
  ['#rag', '#rag'],
  ['a,b', 'a,b'],
  ["don't", "don't"],
  ['論文 综述', 'and(論文, 综述)'],
  ['R&D', 'R&D'],
  ['tag:"!rag"', 'tag=!rag'],
  ['section:"a|b"', 'section=a|b'],
  ['section:a|b', 'section=a|b'],
  ['section:subtag:x', 'section=subtag:x'],
  ['section:"tag: x"', 'section=tag: x'],
  ['file:!(a|b).md', 'file=!(a|b).md'],
  ['url:x.org/a', 'url:x.org/a'],
  ['https://x.org/!kind:a', 'https://x.org/!kind:a'],
  // As keyboards of Chinese and Japanese write it.
  ['ｋｉｎｄ：survey，paper', 'kind=survey|paper'],
  ['（a OR b）！c', 'and(or(a, b), not(c))'],
  ['year：＞＝2023', 'year=>=2023'],
  ['“a：b” "（c）" tag:“d，e”', 'and(a：b, （c）, tag=d，e)'],
])('%j is read as %s', (query, tree) => {
  expect(shown(parseQuery(query))).toBe(tree);
});

/** The query, what is marked in it, and what is said. */
test.each<[query: string, marked: string, message: RegExp, hint: RegExp]>([
  ['knd:survey', 'knd', /there is no field "knd"/, /did you mean "kind:"/],
  ['kidn:survey', 'kidn', /no field/, /"kind:"/],
  ['kinds:survey', 'kinds', /no field/, /"kind:"/],
  ['sec:x', 'sec', /no field/, /"section:"/],
  ['verdit:dead', 'verdit', /no field/, /"verdict:"/],
  ['si:dead', 'si', /no field/, /"is:"/],
  ['type:paper', 'type', /no field/, /"kind:"/],
  ['Topics:rag', 'Topics', /no field/, /"tag:"/],
  ['site:x.org', 'site', /no field/, /"host:"/],
  ['tag=rag', 'tag=', /a colon is expected/, /did you mean "tag:rag"/],
  ['a (year>=2023) b', 'year>=', /a colon is expected/, /did you mean "year:>=2023"/],
  ['tag:', 'tag:', /a value is expected/, /right behind the colon/],
  ['tag: rag', 'tag:', /a value is expected/, /right behind the colon/],
  ['tag:(a OR b)', 'tag:', /a value is expected/, /tag:a,b/],
  ['kind:survey, paper', ' ', /beside the comma/, /kind:survey,paper/],
  ['tag:a,,b', ',', /beside the comma/, /without blanks/],
  ['tag:""', '""', /nothing stands between/, /leave them out/],
  ["tag:'a b'", "'a", /an apostrophe is no quotation mark/, /"…"/],
  ['tag:!rag', '!rag', /before its name/, /"!tag:rag"/],
  ['tag:-rag x', '-rag', /before its name/, /"!tag:rag"/],
  ['tag:–rag', '–rag', /before its name/, /"!tag:rag"/],
  ['tag::rag', ':rag', /one colon/, /"tag:rag"/],
  ['tag:rag,-survey', '-survey', /before its name/, /"!tag:survey"/],
  ['kind:!video', '!video', /before its name/, /"!kind:video"/],
  ['kind:paper,!video', '!video', /before its name/, /"!kind:video"/],
  ['host:!arxiv.org', '!arxiv.org', /before its name/, /"!host:arxiv.org"/],
  ['section:!Old', '!Old', /before its name/, /"!section:Old"/],
  ['file:!docs', '!docs', /before its name/, /"!file:docs"/],
  ['year:!2023', '!2023', /before its name/, /"!year:2023"/],
  ['is:!dead', '!dead', /before its name/, /"!verdict:dead"/],
  ['tag:!', '!', /nothing to look for/, /quotation marks/],
  ['tag:rag!kind:paper', 'rag!kind:paper', /a blank is expected before "!kind:"/, /"tag:rag !kind:paper"/],
  ['tag:rag;kind:paper', 'rag;kind:paper', /a blank is expected before "kind:"/, /"tag:rag kind:paper"/],
  ['tag:rag,kind:paper', 'kind:paper', /a blank is expected before "kind:"/, /"kind:paper"/],
  ['host:arxiv.org|host:x.org', 'arxiv.org|host:x.org', /a blank is expected/, /"host:arxiv.org host:x.org"/],
  ['rag!kind:paper', 'rag!kind:paper', /a blank is expected before "!kind:"/, /"rag !kind:paper"/],
  ['tag:rag|llm', 'rag|llm', /commas between/, /"tag:rag,llm"/],
  ['a | b', '|', /is no part/, /OR/],
  ['title:rag', 'title', /no field "title"/, /a word is looked for in title/],
  ['author:Vaswani', 'author', /no field "author"/, /a word is looked for in title/],
  ['text:"a b"', 'text', /no field "text"/, /a word is looked for in title/],
  ['sort:date', 'sort', /no field "sort"/, /--sort/],
  ['limit:3', 'limit', /no field "limit"/, /--limit/],
  ['in:title', 'in', /no field "in"/, /tag:, kind:/],
  ['has:date', 'has', /no field "has"/, /tag:, kind:/],
  ['kind:papers', 'papers', /"papers" is no kind/, /did you mean "paper"/],
  ['a kind:survey,papr b', 'papr', /"papr" is no kind/, /did you mean "paper"/],
  ['kind:"nosuch thing"', '"nosuch thing"', /is no kind/, /kinds: paper, survey/],
  ['is:ded', 'ded', /"ded" is no verdict/, /did you mean "dead"/],
  ['is:nosuch', 'nosuch', /is no verdict/, /verdicts: alive, moved/],
  ['is:survey', 'survey', /is no verdict/, /did you mean "kind:survey"/],
  ['tag:#', '#', /"#" is no tag/, /genai-links tags/],
  ['year:2023-2024', '2023-2024', /is no year/, /did you mean "2023..2024"/],
  ['year:2023...2024', '2023...2024', /is no year/, /"2023..2024"/],
  ['year:2023-05', '2023-05', /is no year/, /did you mean "2023"/],
  ['year:=>2023', '=>2023', /is no year/, /did you mean ">=2023"/],
  ['year:2024..2023', '2024..2023', /end before they begin/, /"2023..2024"/],
  ['year:..', '..', /is no year/, /2023..2024/],
  ['year:23', '23', /is no year/, /2023..2024/],
  ['a "b', '"', /quotation mark is not closed/, /\\"/],
  ['tag:"b', '"', /quotation mark is not closed/, /\\"/],
  ['5"', '"', /inside of a word/, /\\"/],
  ['"a"b', 'b', /inside of a word/, /blank/],
  ['tag:"a"b', 'b', /inside of a word/, /blank/],
  ['"a","b"', ',', /a comma stands behind a phrase/, /OR/],
  ['(a b', '(', /this bracket is not closed/, /close it/],
  ['a (b (c) d', '(', /this bracket is not closed/, /close it/],
  ['a) b', ')', /no bracket is open/, /leave it out/],
  ['a ()', ')', /expected before this bracket/, /fill/],
  ['OR a', 'OR', /nothing stands before OR/, /"kind:survey OR kind:book"/],
  ['a OR OR b', 'OR', /nothing stands before OR/, /OR/],
  ['a OR', '', /something to look for is expected/, /OR/],
  ['(a OR) b', ')', /something to look for is expected/, /brackets/],
  ['a AND b', 'AND', /"AND" is no part/, /blanks mean and/],
  ['NOT a', 'NOT', /"NOT" is no part/, /!/],
  ['a || b', '||', /is no part/, /OR/],
  ['a !', '!', /nothing stands right behind/, /!kind:video/],
  ['! a', '!', /nothing stands right behind/, /!kind:video/],
  ['(!)', '!', /nothing stands right behind/, /!kind:video/],
  ['rag --kind survey', '-', /an option/, /outside/],
])('%j is refused at %j', (query, marked, message, hint) => {
  const error = refusal(query);
  const [said = '', line = '', caret = ''] = error.message.split('\n');
  expect(said).toMatch(message);
  expect(error.hint).toMatch(hint);
  expect(line).toBe(`  ${query}`);
  expect(caret).toMatch(/^ +\^+$/);
  const start = caret.indexOf('^');
  expect(line.slice(start, caret.length)).toBe(marked);
});

test.each([
  ['論文 kind:papr', '  論文 kind:papr\n            ^^^^'],
  ['e\u0301 kind:papr', '  e\u0301 kind:papr\n         ^^^^'],
  ['\tkind:papr', '      kind:papr\n           ^^^^'],
  ['👩‍🔬 kind:論', '  👩‍🔬 kind:論\n          ^^'],
])('the place is marked in %j as a terminal shows it', (query, excerpt) => {
  expect(refusal(query).message.split('\n').slice(1).join('\n')).toBe(excerpt);
});

test('a long query is shown around the place', () => {
  const [, line = '', caret = ''] = refusal(`${'word '.repeat(500)}kind:papr ${'more '.repeat(500)}`).message.split(
    '\n',
  );
  expect(line.length).toBeLessThan(80);
  expect(line.slice(caret.indexOf('^'), caret.length)).toBe('papr');
});

test('what controls a terminal is told as text', () => {
  expect(refusal('kind:\u001b[31mpapr').message).not.toContain('\u001b');
});

test('a hundred brackets may stand in one another, and no more', () => {
  const nested = (depth: number) => `${'('.repeat(depth)}a b OR c${')'.repeat(depth)}`;
  expect(shown(parseQuery(nested(100)))).toBe('or(and(a, b), c)');
  expect(refusal(nested(101)).message).toMatch(/too deep/);
});

test.each([
  '(',
  ')',
  '"',
  '!',
  '-',
  ',',
  '\\',
  'a(',
  'a"',
  '((a))',
  'tag:a,',
  'tag:{',
  '“',
  '!(',
  'a OR ',
  '()',
  ' ',
  'é',
  'kind:',
  '--',
])('a hundred thousand of %j come to an end', (part) => {
  const query = part.repeat(100_000 / part.length);
  for (const text of [query, `tag:${query}`, `file:${query}`, `x${query} y`]) {
    const read = () => parseQuery(text);
    expect(outcome(read)).toMatch(/^(?:read|refused)$/);
  }
});

function outcome(act: () => unknown): string {
  try {
    act();
    return 'read';
  } catch (error) {
    return error instanceof UserError ? 'refused' : String(error);
  }
}

function refusal(query: string): UserError {
  try {
    parseQuery(query);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`${query} was read`);
}

import { expect, test } from 'vitest';
import { texText, texTitle } from '../../src/export/tex-text.ts';

test.each([
  ['A Survey of Large Language Models', 'A Survey of Large Language Models'],
  ['BERT: Pre-training for LLMs', '{BERT}: Pre-training for {LLMs}'],
  ['GPT-4, iText2KG, CS25 and an 8B model', '{GPT}-4, {iText2KG}, {CS25} and an {8B} model'],
  ['T5, Llama2 and DeepSeek-R1 in S0140', '{T5}, {Llama2} and {DeepSeek}-{R1} in {S0140}'],
  ["Q&A, R&D at AT&T by O’Reilly and O'Neil", "{Q\\&A}, {R\\&D} at {AT\\&T} by {O’Reilly} and {O'Neil}"],
  ["Let's learn R and C++", "Let's learn {R} and {C}++"],
  ['Mixture-of-Experts', 'Mixture-of-Experts'],
  ['ÜBER Élan', '{{\\"U}BER} {\\\'E}lan'],
  ['Łódź, ça va, œuvre, Weiß, Ångström', "{\\L}{\\'o}d{\\'z}, {\\c c}a va, {\\oe}uvre, Wei{\\ss}, {\\AA}ngstr{\\\"o}m"],
  ['e\u0301 is é', "{\\'e} is {\\'e}"],
  ['中文 Привет 😀 ế', '中文 Привет 😀 ế'],
  ['50% of $5 & #1 a_b', '50\\% of \\$5 \\& \\#1 a\\_b'],
  ['~ ^ \\ < > `', '\\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\textless{} \\textgreater{} \\`{}'],
  ['| " \'', '| " \''],
  ['a -- b --- c - d', 'a -{}- b -{}-{}- c - d'],
  ["''x,,", "'{}'x,{},"],
  ['{a} }{', '\\{a\\} {\\textbraceright}{\\textbraceleft}'],
  ['{&B}', '\\{{}\\&{B}\\}'],
  ['{LLM}', '\\{{LLM}\\}'],
  ['{L}LM', '\\{{L}\\}{LM}'],
  ['no\u00a0break', 'no~break'],
  ['  two\r\nlines\u0000 ', 'two lines'],
])('the title %j is %s', (title, expected) => {
  expect(texTitle(title)).toBe(expected);
});

test('text that no style prints in small letters needs no braces for its capitals', () => {
  expect(texText('BERT at R&D')).toBe('BERT at R\\&D');
});

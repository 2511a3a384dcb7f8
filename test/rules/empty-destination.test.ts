import { expect, test } from 'vitest';
import { findings } from './pages.ts';

test.each<[source: string, severities: readonly string[]]>([
  ['[Attention paper](){ .md-button }', ['error']],
  ['[Attention paper](){:target="_blank"}', ['error']],
  ['[论文](<>){: .button }', ['error']],
  ['![picture](){ width=300 }', ['error']],
  ['[](){.only}', ['error']],
  ['[Attention](){#anchor}', ['warning']],
  ['[](){#anchor}', []],
  ['[ ](<>){: #anchor .class }', []],
  ['[](){#anchor}\n## Heading', []],
])('%s', (source, severities) => {
  const found = findings(source).filter(({ rule }) => rule === 'empty-destination');
  expect(found.map(({ severity }) => severity)).toEqual(severities);
});

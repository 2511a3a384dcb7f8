import { isAddress, RUN } from './address.ts';
import { mend } from './mend-address.ts';
import { together } from './mended.ts';
import { brokenLink } from './parenthesis.ts';
import { eachDoubtfulAddress, eachLabel, type Rule } from './rule.ts';

const QUOTES = '"\'“”„‘’«»';
const SHAPE = new RegExp(
  `^\\([ \\t]*(${RUN})[ \\t]+([${QUOTES}][^\\r\\n]*?|[^\\r\\n()${QUOTES}]+[${QUOTES}])[ \\t]*\\)`,
);

export const unclosedTitle = {
  name: 'unclosed-title',
  severity: 'error',
  fix: 'safe',
  summary: 'the title after the address is not closed by its quote',
  why: 'A title stands in straight quotes of one kind. Where one is missing or curly there is no link.',
  bad: [
    '[Attention](https://arxiv.org/abs/1706.03762 "The transformer)',
    '[Attention](https://arxiv.org/abs/1706.03762 The transformer")',
    '[Attention](https://arxiv.org/abs/1706.03762 “The transformer”)',
  ],
  good: [
    '[Attention](https://arxiv.org/abs/1706.03762 "The transformer")',
    "[Attention](https://arxiv.org/abs/1706.03762 'The transformer')",
  ],
  check: together(
    // Some renderers take a curly title for a part of the address.
    eachDoubtfulAddress(({ url, start, destination: [from, to] }, { page: { source } }) => {
      const [, address = '', written = ''] = /^(\S+)\s+([“”„‘’«»].*[“”„‘’«»])$/.exec(url) ?? [];
      if (!isAddress(address) || source.slice(from, to) !== url) return undefined;
      return { meant: mend(address), suggestion: `${source.slice(start, from)}${address}${quoted(written)})` };
    }),
    eachLabel((label, rest, subject) => {
      const [whole = '', run = '', written = ''] = SHAPE.exec(rest) ?? [];
      const [address = ''] = /^[^"“”„«»]+/.exec(run) ?? [];
      if (whole === '' || !isAddress(address)) return undefined;
      const title = quoted(address === run ? written : `${run.slice(address.length)} ${written}`);
      return brokenLink(subject, label, label.end + whole.length, address, title);
    }),
  ),
} as const satisfies Rule;

function quoted(written: string): string {
  const title = written.replace(/^["'“”„‘’«»]+|["'“”„‘’«»]+$/g, '').trim();
  return title === '' ? '' : ` "${title.replace(/\\?"/g, '\\"')}"`;
}

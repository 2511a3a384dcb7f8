import { isAddress, OPEN_RUN, upToPunctuation } from './address.ts';
import { brokenLink, parenthesisAt } from './parenthesis.ts';
import { eachLabel, type Rule } from './rule.ts';

const SHAPE = new RegExp(`^\\(([ \\t]*<?)(${OPEN_RUN})`);

export const unclosedDestination = {
  name: 'unclosed-destination',
  severity: 'error',
  fix: 'safe',
  summary: 'the address is not closed by a `)`',
  why: 'Without its `)` the text shows its brackets, and there is no link.',
  bad: [
    '- [Attention](https://arxiv.org/abs/1706.03762',
    '- [Attention](https://arxiv.org/abs/1706.03762 which proposed the transformer',
    '| [Attention](https://arxiv.org/abs/1706.03762 | 2017 |\n| --- | --- |',
  ],
  good: [
    '[Attention](https://arxiv.org/abs/1706.03762)',
    '[Lamb](https://en.wikipedia.org/wiki/Lamb_(food))',
    'f[i](x',
  ],
  check: eachLabel((label, rest, subject) => {
    const [, before = '', run = ''] = SHAPE.exec(rest) ?? [];
    if (run === '' || parenthesisAt(rest) !== undefined) return undefined;
    const address = withoutEnd(upToPunctuation(run));
    if (!isAddress(address)) return undefined;
    return brokenLink(subject, label, label.end + 1 + before.length + address.length, address);
  }),
} as const satisfies Rule;

/** Without the punctuation that belongs to the sentence, or was meant to close the address. */
function withoutEnd(run: string): string {
  let end = run.length;
  while (end > 0 && /["'`*.,;:!?>\]}]/.test(run[end - 1] ?? '')) end -= 1;
  return run.slice(0, end);
}

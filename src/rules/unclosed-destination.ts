import { isAddress, OPEN_RUN } from './address.ts';
import { destinationEnd } from './destination-end.ts';
import { brokenLink, parenthesisAt, signsBefore } from './parenthesis.ts';
import { eachLabel, type Rule } from './rule.ts';

const SHAPE = new RegExp(`^\\(([ \\t]*<?)(${OPEN_RUN})`);
/** What can only be a title: nothing of the sentence follows it. */
const TITLE = /^([ \t]+(?:"[^"\r\n]*"|'[^'\r\n]*'))[ \t]*(?=[.,;:!?|]|[\r\n]|$)/;
const QUOTED = /^[ \t]+(?:"[^"\r\n]*"|'[^'\r\n]*')/;

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
    const { address, closing, isGuess } = destinationEnd(run, signsBefore(subject, label));
    if (closing !== '' || !isAddress(address)) return undefined;
    const from = 1 + before.length + address.length;
    const [, title = ''] = TITLE.exec(rest.slice(from)) ?? [];
    const fault = brokenLink(subject, label, label.end + from + title.length, address, title);
    return isGuess || (title === '' && QUOTED.test(rest.slice(from))) ? { ...fault, isGuess: true } : fault;
  }),
} as const satisfies Rule;

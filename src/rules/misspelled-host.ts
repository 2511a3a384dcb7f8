import type { Link } from '../model/link.ts';
import { eachHost, type WrittenHost } from './host.ts';
import { type NearHost, nearHost } from './near-host.ts';
import type { LinkFault, Rule } from './rule.ts';

export const misspelledHost = {
  name: 'misspelled-host',
  severity: 'warning',
  summary: 'the host is nearly that of a well-known site',
  why: 'A letter too much or too few leads to nobody, or to somebody who waits for such slips. A host that can be one is not changed by itself.',
  bad: [
    '[Attention](https://arxiv.og/abs/1706.03762)',
    '[Code](https://githb.com/tensorflow/tensor2tensor)',
    '[Talk](https://www.youtub.com/watch?v=rBCqOTEfxvg)',
    '[Model](https://hugginface.co/google-bert/bert-base-uncased)',
    '[Files](https://docs.goolge.com/document/d/1)',
  ],
  good: [
    '[Attention](https://arxiv.org/abs/1706.03762)',
    '[Code](https://gitlab.com/group/project), [more](https://gitee.com/group/project)',
    '[Talk](https://youtu.be/rBCqOTEfxvg), [post](https://t.co/abc), [model](https://hf.co/google)',
    '[Of the same name](https://medium.co/), [a plural](https://githubs.com/), [a number](https://kaggle2.com/)',
  ],
  check: eachHost(nearHost, tell),
} as const satisfies Rule;

/** Only what cannot be meant as it stands is mended without being asked. */
function tell({ name, isSure }: NearHost, host: WrittenHost, { url }: Link): LinkFault {
  const message = `the host is nearly that of a well-known site; did you mean "${name}"?`;
  return isSure ? { message, meant: url.slice(0, host.start) + name + url.slice(host.end) } : { message };
}

import type { KindId } from '../model/kinds.ts';
import type { Link, SyntaxId } from '../model/link.ts';
import { eachLink, type Rule } from './rule.ts';
import { namesAnother } from './title-likeness.ts';

const WITH_TEXT: ReadonlySet<SyntaxId> = new Set(['inline', 'reference', 'html', 'admonition']);
/** What is called by its title: of other pages, texts say what they are about. */
const WORKS: ReadonlySet<KindId | undefined> = new Set(['paper', 'survey', 'book', 'video', 'course']);

export const titleMismatch = {
  name: 'title-mismatch',
  severity: 'warning',
  summary: 'the text of the link names another work than its address',
  why: 'An address pasted from the line above leads to the wrong paper, and every checker calls it alive. Told where the title of the work is known, and text and title share next to no words.',
  titles: {
    'arxiv:1706.03762': 'Attention Is All You Need',
    'arxiv:2005.14165': 'Language Models are Few-Shot Learners',
  },
  bad: ['[Deep Residual Learning for Image Recognition](https://arxiv.org/abs/2005.14165)'],
  good: [
    '[Language Models are Few-Shot Learners](https://arxiv.org/abs/2005.14165)',
    '[GPT-3: language models as few-shot learners](https://arxiv.org/pdf/2005.14165.pdf)',
    '[GPT-3](https://arxiv.org/abs/2005.14165), [the original paper](https://arxiv.org/abs/2005.14165)',
    '[语言模型是小样本学习者](https://arxiv.org/abs/2005.14165)',
    '[Deep Residual Learning for Image Recognition](https://arxiv.org/abs/1512.03385)',
  ],
  check: eachLink((link, { titleOf, identify }) => {
    if (titleOf === undefined || !mayBeTitle(link)) return undefined;
    const { id, kind } = identify(link.url);
    const title = WORKS.has(kind) ? titleOf(id) : undefined;
    if (title === undefined || !namesAnother(link.text, title)) return undefined;
    return { message: `the address leads to "${title}"` };
  }),
} as const satisfies Rule;

/** A text that is an address, or as long as a paragraph, is no title. */
function mayBeTitle({ text, target, syntax }: Link): boolean {
  return target === 'resource' && WITH_TEXT.has(syntax) && text.length <= 300 && !/^\s*(?:https?:|www\.)/i.test(text);
}

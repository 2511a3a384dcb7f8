import { nearest } from '../model/did-you-mean.ts';
import { isDay } from '../model/ignore.ts';
import type { PageComment } from '../model/page-comments.ts';
import { ignorableNames } from './ignorable-names.ts';
import type { Fault } from './rule.ts';
import type { RuleName } from './table.ts';

/** What all comments begin with that ignore something. */
export const MARK = 'genai-links-ignore';

const forms = ['next-line', 'line', 'start', 'end'] as const;
type Form = (typeof forms)[number];

/** `<!-- genai-links-ignore-next-line RULE, RULE until 2027-01-01: reason -->` and its like. */
export interface Directive {
  readonly form: Form;
  readonly comment: PageComment;
  /** As written: those that nobody knows, too. */
  readonly names: readonly string[];
  /** Nothing is ignored by one that is over, or of which nothing was understood. */
  readonly isInForce: boolean;
}

/** What is wrong with a comment. */
export interface IgnoreFault extends Fault {
  readonly rule: RuleName;
}

interface Words {
  readonly names: readonly string[];
  /** The last day, as written. */
  readonly day?: string;
}

/** Reads a comment; what is wrong with it goes to `tell`. Undefined where it is no directive. */
export function readDirective(
  comment: PageComment,
  written: string,
  today: string,
  tell: (fault: IgnoreFault) => void,
): Directive | undefined {
  const { start, end } = comment;
  const [, ending = '', head = ''] = /^([\w-]*)([^:]*)/.exec(comment.body) ?? [];
  const form = forms.find((known) => ending === `-${known}`);
  if (form === undefined) {
    tell({ rule: 'unknown-ignore', start, end, ...unknownForm(ending, written) });
    return undefined;
  }
  const { names, day } = wordsOf(head);
  const unknown = names.find((name) => !ignorableNames.has(name));
  if (unknown !== undefined)
    tell({ rule: 'unknown-ignore', start, end, ...unknownName(unknown, written, MARK + ending) });
  const isDated = day === undefined || isDay(day);
  if (!isDated) tell({ rule: 'unknown-ignore', start, end, message: `"${day}" is no day such as 2027-01-01` });
  const isOver = isDated && day !== undefined && day < today;
  if (isOver) tell({ rule: 'expired-ignore', start, end, message: `this ignore counted until ${day}` });
  const isUnderstood = names.length === 0 || names.some((name) => ignorableNames.has(name));
  return { form, comment, names, isInForce: isUnderstood && isDated && !isOver };
}

function wordsOf(head: string): Words {
  const words = head.split(/[\s,]+/).filter((word) => word !== '');
  const until = words.indexOf('until');
  return until < 0 ? { names: words } : { names: words.toSpliced(until, 2), day: words[until + 1] ?? '' };
}

type Told = Pick<Fault, 'message' | 'suggestion'>;

function unknownForm(ending: string, written: string): Told {
  const meant = nearest(ending.replace(/^-/, ''), forms);
  const message = `no comment is called "${MARK}${ending}"`;
  if (meant === undefined) return { message: `${message}: it ends with ${forms.map((form) => `-${form}`).join(', ')}` };
  return {
    message: `${message}; did you mean "${MARK}-${meant}"?`,
    suggestion: written.replace(MARK + ending, `${MARK}-${meant}`),
  };
}

function unknownName(name: string, written: string, directive: string): Told {
  const meant = nearest(name, ignorableNames);
  const message = `no rule is called "${name}"`;
  if (meant === undefined) return { message: `${message}; a reason follows a colon` };
  const head = written.indexOf(directive) + directive.length;
  const words = written.slice(head).split(/([\s,:]+)/);
  return {
    message: `${message}; did you mean "${meant}"?`,
    suggestion: written.slice(0, head) + words.with(words.indexOf(name), meant).join(''),
  };
}

import { reasonWords } from '../model/reasons.ts';
import { type VerdictId, verdicts } from '../model/verdict.ts';
import type { Rule } from './rule.ts';
import { rules } from './table.ts';
import { unreadableSource } from './unreadable-source.ts';

/** All that people are told of a rule, or of a verdict, in the order in which it is told. */
export interface Explanation {
  readonly name: string;
  /** How it counts, such as `error`. */
  readonly level: string;
  readonly summary: string;
  readonly paragraphs: readonly string[];
  /** Markdown, each under a heading. */
  readonly examples: readonly { readonly title: string; readonly markdown: readonly string[] }[];
  /** What was seen, by the reason that a report gives. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What to do. */
  readonly cure: string;
}

/** So much of an example is shown: nobody would read a longer one to the end. */
const LONGEST_EXAMPLE = 1000;
const SHOWN_OF_LONG = 100;

/** What a rule says of itself. */
type Told = Omit<Rule, 'check' | 'bad' | 'good'> & { readonly [Key in 'bad' | 'good']?: readonly string[] };

/** All that has a name of its own in the reports of lint, in the order of the names. */
const explained: readonly Told[] = [...rules, unreadableSource].toSorted((a, b) => (a.name < b.name ? -1 : 1));

export function explainRules(): readonly Explanation[] {
  return explained.map(explainRule);
}

function explainRule({ name, severity, off, fix, summary, why, bad = [], good = [] }: Told): Explanation {
  return {
    name,
    level: off === true ? 'off' : severity,
    summary,
    paragraphs: [why, ...(off === true ? [`Off unless asked for, with --rule ${name}.`] : [])],
    examples: [
      { title: 'Found', markdown: bad.map(shortened) },
      { title: 'Not found', markdown: good.map(shortened) },
    ].filter(({ markdown }) => markdown.length > 0),
    reasons: {},
    cure:
      fix !== undefined
        ? 'lint --fix mends it where it is sure.'
        : 'People must mend it; a report says what was meant, where that is known.',
  };
}

export function explainVerdict(id: VerdictId): Explanation {
  const { summary, advice, reasons, fails } = verdicts[id];
  const words: Readonly<Record<string, string>> = reasonWords;
  return {
    name: id,
    level: fails ? 'fails' : 'passes',
    summary,
    paragraphs: [fails ? 'It fails a run of check.' : `It fails no run of check, unless --fail-on names it.`],
    examples: [],
    reasons: Object.fromEntries(reasons.map((reason) => [reason, words[reason] ?? ''])),
    cure: advice,
  };
}

function shortened(markdown: string): string {
  return markdown.length > LONGEST_EXAMPLE ? `${markdown.slice(0, SHOWN_OF_LONG).trimEnd()} …` : markdown;
}

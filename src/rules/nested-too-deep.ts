import { problems } from './problems.ts';
import type { Rule } from './rule.ts';

export const nestedTooDeep = {
  name: 'nested-too-deep',
  severity: 'error',
  summary: 'the text is nested too deep to be read',
  why: 'No parser bears such nesting, so what stands in it is not read; what stands outside is.',
  bad: [`${'>'.repeat(120)} [deep](https://example.com/)`],
  good: ['> > > [deep](https://example.com/)'],
  check: problems('nested-too-deep'),
} as const satisfies Rule;

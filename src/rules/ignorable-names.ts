import { verdictIds } from '../model/verdict.ts';
import { rules } from './table.ts';

/** What an ignore may name: a rule of `lint`, or a verdict of `check`. */
export const ignorableNames: ReadonlySet<string> = new Set([...rules.map(({ name }) => name), ...verdictIds]);

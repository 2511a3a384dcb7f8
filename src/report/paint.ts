import { Chalk } from 'chalk';
import type { Style, Tone } from '../model/style.ts';

const chalk = new Chalk({ level: 1 });

const tones: Readonly<Record<Tone, (text: string) => string>> = {
  strong: chalk.bold,
  dim: chalk.dim,
  error: chalk.red,
  warning: chalk.yellow,
  good: chalk.green,
  link: chalk.cyan,
  tag: chalk.magenta,
};

export const paint: Style['paint'] = (tone, text) => tones[tone](text);

import type { Site } from './site.ts';

const CRATE = /^\/crates\/([a-z][\w-]{0,63})(?:\/\d[\w.+-]*)?\/?$/i;

export const crates = {
  id: 'crates',
  title: 'crates.io',
  hosts: ['crates.io'],
  match: ({ pathname }) => {
    const name = CRATE.exec(pathname)?.[1];
    if (name === undefined) return undefined;
    const id = `crates:${name.toLowerCase().replaceAll('_', '-')}`;
    return { id, canonical: `https://crates.io/crates/${name}`, kind: 'tool' };
  },
  examples: {
    'https://crates.io/crates/candle-core/0.3.1': {
      id: 'crates:candle-core',
      canonical: 'https://crates.io/crates/candle-core',
      kind: 'tool',
    },
  },
} as const satisfies Site;

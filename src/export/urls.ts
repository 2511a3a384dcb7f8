import { oneWordAddress } from './address.ts';
import type { Exporter } from './exporter.ts';

export const urls = {
  summary: 'the addresses, one a line',
  extension: '.txt',
  serves: ['list'],
  *render(resources) {
    for (const { url } of resources) yield `${oneWordAddress(url)}\n`;
  },
} as const satisfies Exporter;

import { oneWordAddress } from './address.ts';
import type { Exporter } from './exporter.ts';

export const urls: Exporter = {
  summary: 'the addresses, one a line',
  extension: '.txt',
  serves: ['list'],
  *render(resources) {
    for (const { url } of resources) yield `${oneWordAddress(url)}\n`;
  },
};

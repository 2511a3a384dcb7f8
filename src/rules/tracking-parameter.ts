import { isTracking } from '../sites/tracking-parameters.ts';
import { changeDestination } from './change-destination.ts';
import { hostIn } from './host.ts';
import { eachAddress, type Rule } from './rule.ts';

export const trackingParameter = {
  name: 'tracking-parameter',
  severity: 'warning',
  off: true,
  fix: 'shorter',
  summary: 'the address tells where its readers come from',
  why: 'Such parameters change nothing about the page: they count visitors for somebody, and make two spellings of one address.',
  bad: [
    '[x](https://example.com/page?utm_source=list&id=1)',
    '[x](https://example.com/page?id=1&amp;utm_medium=social&amp;utm_campaign=a#part)',
    '[x](https://youtu.be/rBCqOTEfxvg?si=abcdef&t=20)',
    'https://example.com/?fbclid=abc',
  ],
  good: [
    '[x](https://example.com/page?id=1&source=list)',
    '[x](https://example.com/page?si=1), [y](https://example.com/#?utm_source=a)',
    '[x](https://example.com/?{{ utm_source }})',
  ],
  check: eachAddress((link, { page }) => {
    const host = hostIn(link.url)?.name.replace(/^www\./, '');
    if (host === undefined || !link.url.includes('?')) return undefined;
    const found: string[] = [];
    const suggestion = changeDestination(link, page, (written) => withoutTracking(written, host, found));
    if (found.length === 0) return undefined;
    const message = `the address tells where its readers come from: ${found.join(', ')}`;
    return { message, ...(suggestion !== undefined && { suggestion }) };
  }),
} as const satisfies Rule;

/** An address as the source writes it without its tracking parameters, whose names are told; nothing else changes. */
function withoutTracking(written: string, host: string, found: string[]): string {
  const [, before = '', query = '', after = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(written) ?? [];
  const kept = query
    .split(/(?=&)/)
    .filter((part) => {
      const [, name = '', value = ''] = /^(?:&amp;|&)?([^=]*)=?(.*)$/s.exec(part.replaceAll('\\', '')) ?? [];
      const isIdle = isTracking(name, host, value);
      if (isIdle) found.push(name);
      return !isIdle;
    })
    .join('')
    .replace(/^(?:&amp;|&)/, '');
  if (found.length === 0) return written;
  return `${before}${kept === '' ? '' : `?${kept}`}${after}`;
}

import type { FlavorId } from '../../src/model/page.ts';
import { pageOf } from './describe-page.ts';

/** The links of a text in a flavour, each as `target address "text"`. */
export function linksOf(source: string, flavor: FlavorId): string[] {
  const { links } = pageOf(source, flavor);
  return links
    .filter(({ syntax }) => syntax !== 'definition')
    .map(({ target, url, text }) => `${target} ${url}${text === '' ? '' : ` "${text}"`}`);
}

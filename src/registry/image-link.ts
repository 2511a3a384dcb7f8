import type { Link } from '../model/link.ts';
import { isAddress } from './labels.ts';
import type { PageIndex } from './page-index.ts';

const IMAGE_ONLY = /^(?:\[\s*!\[[^\]]*\]\([^)]*\)\s*\]|<a\b[^>]*>\s*<img\b[^>]*>\s*<\/a>)/i;

/** Whether a link shows nothing but a picture. */
export function isImageLink({ start, end, text }: Link, { page }: PageIndex): boolean {
  return IMAGE_ONLY.test(page.source.slice(start, end)) && !isAddress(text);
}

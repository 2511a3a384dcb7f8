import { maskCredentials } from '../model/mask-credentials.ts';
import { printable } from '../model/printable.ts';

/** Untrusted text as a report for people shows it. */
export function shown(text: string): string {
  return printable(maskCredentials(text));
}

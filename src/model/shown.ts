import { maskCredentials } from './mask-credentials.ts';
import { printable } from './printable.ts';

/** Untrusted text as one line for people shows it: nothing that a terminal acts on, and no user and password. */
export function shown(text: string): string {
  return printable(maskCredentials(text));
}

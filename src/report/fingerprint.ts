import { createHash } from 'node:crypto';
import { maskCredentials } from '../model/mask-credentials.ts';

/** The fingerprint of a fault: its rule, file and text, and how many of the same came before; lines may move. */
export function createFingerprints(): (rule: string, file: string, raw: string) => string {
  const seen = new Map<string, number>();
  return (rule, file, raw) => {
    const text = maskCredentials(raw).replace(/\s+/g, ' ');
    const hash = createHash('sha256')
      .update(JSON.stringify([rule, file, text]))
      .digest('hex')
      .slice(0, 32);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}

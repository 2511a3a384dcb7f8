import type { Event } from 'micromark-util-types';
import type { TreeContext } from './read-tree.ts';
import { flush, startReading } from './reading.ts';
import { tokenReaders } from './token-readers.ts';

/**
 * Tells what tokens hold, in order: what `readTree` tells of the tree that they would make, without making it. Where words
 * may hold bare links that only a second look at them finds, nothing is told, and the answer is no.
 */
export function readTokens(events: readonly Event[], context: TreeContext): boolean {
  const reading = startReading(events, context);
  for (; reading.at < events.length; reading.at += 1) {
    const [type, token] = events[reading.at] as Event;
    tokenReaders[type].get(token.type)?.(reading, token);
  }
  flush(reading);
  if (reading.mayBeBare && context.flavor.hasBareLinks) return false;
  for (const event of reading.told) context.emit(event);
  return true;
}

import type { Link } from '../model/link.ts';
import type { Identity } from '../sites/identify.ts';
import type { PageIndex } from './page-index.ts';

/** A link that leads to a resource, where it stands. */
export interface Sighting {
  readonly index: PageIndex;
  readonly link: Link;
  readonly identity: Identity;
}

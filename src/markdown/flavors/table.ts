import type { FlavorId } from '../../model/page.ts';
import type { Flavor } from './flavor.ts';
import { gfm } from './gfm.ts';

/** The Markdown dialects. */
export const flavors: Readonly<Record<FlavorId, Flavor>> = { gfm, mkdocs: { ...gfm, id: 'mkdocs' } };

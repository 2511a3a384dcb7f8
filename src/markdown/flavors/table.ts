import type { FlavorId } from '../../model/page.ts';
import type { Flavor } from './flavor.ts';
import { gfm } from './gfm.ts';
import { mkdocs } from './mkdocs.ts';

/** The Markdown dialects. */
export const flavors: Readonly<Record<FlavorId, Flavor>> = { gfm, mkdocs };

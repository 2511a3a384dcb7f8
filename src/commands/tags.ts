import { countTags } from '../registry/count-tags.ts';
import { countCommand } from './counts.ts';

export const run = countCommand(async ({ found, taxonomy }) => countTags(found, await taxonomy()));

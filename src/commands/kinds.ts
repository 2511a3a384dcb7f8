import { countKinds } from '../registry/count-kinds.ts';
import { countCommand } from './counts.ts';

export const run = countCommand(async ({ found }) => countKinds(found));

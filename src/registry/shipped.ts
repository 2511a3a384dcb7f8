import { fileURLToPath } from 'node:url';

/** The folder of the package with the curated pages, the registry made of them, and the taxonomy. */
export const shippedData = fileURLToPath(new URL('../../data', import.meta.url));

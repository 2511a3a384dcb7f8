import { hostOf } from './hostname.ts';
import { decodedPathAndQuery } from './parse-url.ts';
import type { Site } from './site.ts';

const places: Readonly<Record<string, RegExp>> = {
  'sciencedirect.com': /^\/science\/article\/(?:abs\/|am\/)?pii\/([^/?]+)(?:\/(?:pdf|pdfft))?\/?(?:\?|$)/i,
  'reader.elsevier.com': /^\/reader\/sd\/pii\/([^/?]+)\/?(?:\?|$)/i,
  'linkinghub.elsevier.com': /^\/retrieve\/pii\/([^/?]+)\/?(?:\?|$)/i,
  'cell.com': /^\/(?:[\w-]+\/){1,3}(?:fulltext|abstract|pdf|pdfExtended)\/([^/?]+?)(?:\.pdf)?\/?(?:\?|$)/i,
  'thelancet.com':
    /^\/(?:journals\/[\w-]+\/article\/|(?:pdfs\/)?journals\/[\w-]+\/)PII([^/?]+?)(?:\.pdf)?(?:\/(?:fulltext|abstract|pdf))?\/?(?:\?|$)/i,
};
/** A journal's number, the year and the article's number, with check characters; the S is missing in old ones. */
const ITEM = /^S?\d{7}[\dX]\d{7}[\dX]$/;

export const elsevier = {
  id: 'pii',
  title: 'ScienceDirect',
  hosts: Object.keys(places),
  match: (url) => {
    const written = places[hostOf(url)]?.exec(decodedPathAndQuery(url))?.[1] ?? '';
    const item = written.toUpperCase().replace(/[-()]/g, '');
    if (!ITEM.test(item)) return undefined;
    return { id: `pii:${item}`, canonical: `https://www.sciencedirect.com/science/article/pii/${item}`, kind: 'paper' };
  },
  examples: {
    'https://www.sciencedirect.com/science/article/abs/pii/S0893608014002135?via%3Dihub': {
      id: 'pii:S0893608014002135',
      canonical: 'https://www.sciencedirect.com/science/article/pii/S0893608014002135',
      kind: 'paper',
    },
    'https://www.cell.com/neuron/fulltext/S0896-6273(17)30509-3': {
      id: 'pii:S0896627317305093',
      canonical: 'https://www.sciencedirect.com/science/article/pii/S0896627317305093',
      kind: 'paper',
    },
    'https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(20)30183-5/fulltext': {
      id: 'pii:S0140673620301835',
      canonical: 'https://www.sciencedirect.com/science/article/pii/S0140673620301835',
      kind: 'paper',
    },
  },
} as const satisfies Site;

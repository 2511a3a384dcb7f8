import { hostOf } from './hostname.ts';
import type { Site, SiteMatch } from './site.ts';

const ENTRY = /^\/(?:pubmed\/|m\/pubmed\/)?(\d{1,8})\/?$/;
const ARTICLE = /^\/(?:(?:labs\/)?pmc\/)?articles\/(?:pmid\/)?(PMC\d+)(?:\/(?:pdf(?:\/[^/]*)?)?)?$/i;
const EUROPE = /^\/(?:article|abstract)\/(?:med\/(\d{1,8})|pmc\/(PMC\d+))\/?$|^\/articles\/(PMC\d+)\/?$/i;

export const pubmed = {
  id: 'pubmed',
  title: 'PubMed',
  hosts: ['pubmed.ncbi.nlm.nih.gov', 'pubmed.gov', 'pmc.ncbi.nlm.nih.gov', 'ncbi.nlm.nih.gov', 'europepmc.org'],
  match: (url) => {
    switch (hostOf(url)) {
      case 'pubmed.ncbi.nlm.nih.gov':
      case 'pubmed.gov':
        return abstractOf(ENTRY.exec(url.pathname)?.[1]);
      case 'pmc.ncbi.nlm.nih.gov':
        return articleOf(ARTICLE.exec(url.pathname)?.[1]);
      case 'europepmc.org':
        return (
          abstractOf(EUROPE.exec(url.pathname)?.[1]) ?? articleOf(EUROPE.exec(url.pathname)?.slice(2).find(Boolean))
        );
      default:
        return url.pathname.startsWith('/pubmed/') || url.pathname.startsWith('/m/pubmed/')
          ? abstractOf(ENTRY.exec(url.pathname)?.[1])
          : articleOf(ARTICLE.exec(url.pathname)?.[1]);
    }
  },
  examples: {
    'https://www.ncbi.nlm.nih.gov/pubmed/36812645': {
      id: 'pubmed:36812645',
      canonical: 'https://pubmed.ncbi.nlm.nih.gov/36812645/',
      kind: 'paper',
    },
    'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9931230/#sec1': {
      id: 'pubmed:PMC9931230',
      canonical: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9931230/',
      kind: 'paper',
    },
  },
} as const satisfies Site;

function abstractOf(number: string | undefined): SiteMatch | undefined {
  if (number === undefined) return undefined;
  return { id: `pubmed:${number}`, canonical: `https://pubmed.ncbi.nlm.nih.gov/${number}/`, kind: 'paper' };
}

function articleOf(written: string | undefined): SiteMatch | undefined {
  const number = written?.toUpperCase();
  if (number === undefined) return undefined;
  return { id: `pubmed:${number}`, canonical: `https://pmc.ncbi.nlm.nih.gov/articles/${number}/`, kind: 'paper' };
}

import { hostOf, isHostOrBelow } from './hostname.ts';
import { decodedPathAndQuery } from './parse-url.ts';

/** How the addresses of a publisher or a preprint server hold a DOI. */
interface Publisher {
  /** Each with all below it. */
  readonly hosts: readonly string[];
  /** Tried on path and query; its groups, with a slash between them, are the DOI, or what `prefix` makes one. */
  readonly address: RegExp;
  readonly prefix?: string;
}

function list(hosts: string): readonly string[] {
  return hosts.split(/\s+/);
}

/** Publishers whose addresses hold the whole DOI after `/doi/`. */
const doiHosts = list(`dl.acm.org onlinelibrary.wiley.com science.org sciencemag.org pnas.org journals.sagepub.com
  tandfonline.com pubs.acs.org epubs.siam.org pubsonline.informs.org annualreviews.org nejm.org ahajournals.org
  royalsocietypublishing.org worldscientific.com ascopubs.org atsjournals.org journals.physiology.org
  mitpressjournals.org journals.uchicago.edu liebertpub.com emerald.com journals.asm.org pubs.aip.org
  scitation.org ascelibrary.org cell.com degruyter.com journals.ametsoc.org psychiatryonline.org
  pubs.rsna.org healthaffairs.org jamanetwork.com link.aps.org zenodo.org chemrxiv.org techrxiv.org authorea.com
  essopenarchive.org advance.sagepub.com embopress.org rupress.org ajronline.org bioone.org inderscienceonline.com
  nowpublishers.com iospress.nl ebooks.iospress.nl europepmc.org birpublications.org ieeexplore.ieee.org mitpress.mit.edu
  journals.biologists.com cambridge.org academic.oup.com direct.mit.edu thelancet.com journals.aom.org computer.org karger.com thieme-connect.com thieme-connect.de`);

/** The first that finds a DOI decides. */
const publishers: readonly Publisher[] = [
  {
    hosts: ['link.springer.com', 'rd.springer.com'],
    address:
      /^\/(?:article|chapter|book|protocol|referencework|referenceworkentry|epdf|content\/(?:pdf|epub))?\/?(10\.\d{4,9}\/[^/?]+?)(?:\.pdf|\.epub)?(?:\/fulltext\.html)?\/?(?:\?|$)/i,
  },
  {
    hosts: ['springeropen.com', 'biomedcentral.com'],
    address: /^\/(?:articles|(?:track|counter)\/(?:pdf|epub))\/(10\.1186\/[^/?]+?)(?:\.pdf)?\/?(?:\?|$)/i,
  },
  {
    hosts: ['nature.com'],
    address: /^\/articles\/(s41599-\d{3}-\d{4,5}-[\da-z])(?:\.e?pdf|_reference\.pdf)?\/?(?:\?|$)/i,
    prefix: '10.1057/',
  },
  {
    hosts: ['nature.com'],
    address:
      /^\/(?:articles|nature\/journal\/v\d+\/n\d+\/(?:full|abs|pdf))\/(?:doi:10\.1038\/)?((?:[sd]\d{5}-\d{3}-\d{4,5}-[\da-z]|(?:nature|ncomms|srep)\d+|\d{3,}[a-z]\d?|[a-z]+(?:\.\d+){1,2}))(?:\.e?pdf|_reference\.pdf|\.html)?\/?(?:\?|$)/i,
    prefix: '10.1038/',
  },
  {
    hosts: ['biorxiv.org', 'medrxiv.org'],
    address: /^\/content\/(10\.(?:1101|64898)\/[\d.]*\d)(?:v\d+)?(?:[./?]|$)/i,
  },
  {
    hosts: ['biorxiv.org', 'medrxiv.org'],
    address: /^\/content\/(?:biorxiv\/|medrxiv\/)?early\/\d{4}\/\d\d\/\d\d\/([\d.]*\d)(?:v\d+)?(?:[./?]|$)/i,
    prefix: '10.1101/',
  },
  {
    hosts: ['zenodo.org'],
    address: /^\/records?\/(\d+)(?:\/?(?:\?|$)|\/(?:files|preview)\/)/,
    prefix: '10.5281/zenodo.',
  },
  { hosts: ['ssrn.com'], address: /[?&/]abstract(?:_?id)?=(\d+)/i, prefix: '10.2139/ssrn.' },
  {
    hosts: ['frontiersin.org'],
    address: /\/articles?\/(10\.3389\/[^/?]+)(?:\/(?:full|abstract|pdf|epub))?\/?(?:\?|$)/i,
  },
  {
    hosts: ['elifesciences.org'],
    address: /^\/(?:articles|reviewed-preprints)\/(\d+)(?:v\d+)?(?:\.pdf)?\/?(?:\?|$)/,
    prefix: '10.7554/elife.',
  },
  {
    hosts: ['journals.plos.org', 'plosone.org'],
    address: /(?:[?&]id=(?:info:doi\/)?|\/info:doi\/)(10\.1371\/[^&?/]+)/i,
  },
  { hosts: ['direct.mit.edu'], address: /\/doi\/(?:[a-z]+\/)?(10\.1162\/[^/?]+)/i },
  { hosts: ['academic.oup.com'], address: /\/doi\/(10\.1093\/[a-z]+\/[^/?]+)(?:\/\d+)?(?:\/[^/?]*)?\/?(?:\?|$)/i },
  {
    hosts: ['journals.aps.org'],
    address: /^\/[a-z]+\/(?:abstract|pdf|accepted|references|cited-by|export)\/(10\.1103\/[^/?]+)/i,
  },
  {
    hosts: ['iopscience.iop.org'],
    address: /^\/article\/(10\.\d{4,9}\/[^?]+?)(?:\/(?:meta|pdf|ampdf|epub|data))?\/?(?:\?|$)/i,
  },
  {
    hosts: ['pubs.rsc.org'],
    address:
      /\/content\/article(?:landing|html|pdf)\/(?:19|20)\d\d\/[a-z]{2}\/([a-z]\d[a-z]{2}\d{5}[a-z\d])\/?(?:\?|$)/i,
    prefix: '10.1039/',
  },
  { hosts: ['hindawi.com'], address: /^\/journals\/[a-z]+\/((?:19|20)\d\d\/\d+)\/?(?:\?|$)/i, prefix: '10.1155/' },
  { hosts: ['jmir.org'], address: /^\/202\d\/\d+\/e(\d{5,})\/?(?:\?|$)/, prefix: '10.2196/' },
  {
    hosts: ['ijcai.org'],
    address: /^\/proceedings\/(201[7-9]|202\d)\/0*([1-9]\d*)(?:\.pdf)?\/?(?:\?|$)/,
    prefix: '10.24963/ijcai.',
  },
  { hosts: ['aeaweb.org'], address: /^\/articles\?(?:[^#]*&)?id=(10\.1257\/[^&/]+)/i },
  {
    hosts: ['jamanetwork.com'],
    address: /^\/journals\/[a-z-]+\/(?:fullarticle|article-abstract)\/(10\.1001\/[^/?]+)\/?(?:\?|$)/i,
  },
  {
    hosts: ['dl.acm.org', 'portal.acm.org'],
    address: /^\/citation\.cfm\?(?:.*&)?doid=(?:10\.1145\/)?(\d+(?:\.\d+)*)(?:&|$)/i,
    prefix: '10.1145/',
  },
  { hosts: ['psycnet.apa.org'], address: /(?:^\/doi\/|[?&]doi=)(10\.1037\/[^&?]+)/i },
  { hosts: ['spiedigitallibrary.org'], address: /\/(10\.1117\/[\w.]*?\d)(?:\.(?:short|full|pdf))?\/?(?:\?|$)/i },
  { hosts: ['annualreviews.org'], address: /^\/content\/journals\/(10\.1146\/[^/?]+)\/?(?:\?|$)/i },
  {
    hosts: doiHosts,
    address:
      /\/doi\/(?!suppl\/)(?:[a-z][a-z-]*\/){0,2}(10\.\d{4,9}\/[^?]+?)(?:\.pdf|\/(?:abstract|full|full\/html|html|pdf|epdf|references|summary)){0,2}\/?(?:\?|$)/i,
  },
];

/** The hosts whose addresses may hold a DOI. */
export const publisherHosts: readonly string[] = [...new Set(publishers.flatMap(({ hosts }) => hosts))];

/** The DOI that an address of a publisher holds. */
export function publishedDoi(url: URL): string | undefined {
  const host = hostOf(url);
  if (host.startsWith('sandbox.')) return undefined;
  const address = decodedPathAndQuery(url);
  for (const { hosts, address: pattern, prefix = '' } of publishers) {
    if (!hosts.some((parent) => isHostOrBelow(host, parent))) continue;
    const [, ...parts] = pattern.exec(address) ?? [];
    if (parts.length > 0) return `${prefix}${parts.join('/')}`;
  }
  return undefined;
}

import { aaai } from './aaai.ts';
import { aclAnthology } from './acl-anthology.ts';
import { acm } from './acm.ts';
import { amazon } from './amazon.ts';
import { appleApps } from './apple-apps.ts';
import { applePodcasts } from './apple-podcasts.ts';
import { arxiv } from './arxiv.ts';
import { bilibili } from './bilibili.ts';
import { bluesky } from './bluesky.ts';
import { cambridge } from './cambridge.ts';
import { chemrxiv } from './chemrxiv.ts';
import { chromeWebStore } from './chrome-web-store.ts';
import { colab } from './colab.ts';
import { coursera } from './coursera.ts';
import { crates } from './crates.ts';
import { cvf } from './cvf.ts';
import { discord } from './discord.ts';
import { doi } from './doi.ts';
import { edx } from './edx.ts';
import { elsevier } from './elsevier.ts';
import { gist } from './gist.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { goodreads } from './goodreads.ts';
import { googleBooks } from './google-books.ts';
import { googleDrive } from './google-drive.ts';
import { googlePlay } from './google-play.ts';
import { gutenberg } from './gutenberg.ts';
import { hackerNews } from './hacker-news.ts';
import { hal } from './hal.ts';
import { huggingFace } from './hugging-face.ts';
import { iacr } from './iacr.ts';
import { ieee } from './ieee.ts';
import { isbn } from './isbn.ts';
import { jama } from './jama.ts';
import { jmlr } from './jmlr.ts';
import { kaggle } from './kaggle.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { mdpi } from './mdpi.ts';
import { medium } from './medium.ts';
import { neurips } from './neurips.ts';
import { notion } from './notion.ts';
import { npm } from './npm.ts';
import { openLibrary } from './open-library.ts';
import { openreview } from './openreview.ts';
import { osf } from './osf.ts';
import { oxford } from './oxford.ts';
import { pmlr } from './pmlr.ts';
import { preprintsOrg } from './preprints-org.ts';
import { pubmed } from './pubmed.ts';
import { pypi } from './pypi.ts';
import { reddit } from './reddit.ts';
import { researchSquare } from './research-square.ts';
import { researchgate } from './researchgate.ts';
import { rfc } from './rfc.ts';
import { semanticScholar } from './semantic-scholar.ts';
import type { Site } from './site.ts';
import { spotify } from './spotify.ts';
import { stackExchange } from './stack-exchange.ts';
import { substack } from './substack.ts';
import { techrxiv } from './techrxiv.ts';
import { ted } from './ted.ts';
import { udacity } from './udacity.ts';
import { udemy } from './udemy.ts';
import { vimeo } from './vimeo.ts';
import { wikipedia } from './wikipedia.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** The sites; the first match wins, so what knows more of a DOI, of an ISBN or of a file stands before the others. */
export const sites = [
  arxiv,
  aclAnthology,
  osf,
  preprintsOrg,
  researchSquare,
  techrxiv,
  chemrxiv,
  acm,
  doi,
  elsevier,
  ieee,
  mdpi,
  oxford,
  cambridge,
  jama,
  openreview,
  neurips,
  pmlr,
  jmlr,
  cvf,
  aaai,
  semanticScholar,
  pubmed,
  iacr,
  hal,
  researchgate,
  rfc,
  github,
  gist,
  gitlab,
  huggingFace,
  kaggle,
  colab,
  pypi,
  npm,
  crates,
  youtube,
  vimeo,
  bilibili,
  ted,
  applePodcasts,
  spotify,
  isbn,
  amazon,
  googleBooks,
  goodreads,
  openLibrary,
  gutenberg,
  coursera,
  udemy,
  udacity,
  edx,
  wikipedia,
  medium,
  substack,
  notion,
  googleDrive,
  x,
  bluesky,
  linkedin,
  reddit,
  hackerNews,
  stackExchange,
  discord,
  appleApps,
  googlePlay,
  chromeWebStore,
  mastodon,
] as const satisfies readonly Site[];

/** The prefix of a site's ids. */
export type SiteId = (typeof sites)[number]['id'];
/** A site of the table, whichever it is. */
export type AnySite = Site<SiteId>;

import { aclAnthology } from './acl-anthology.ts';
import { arxiv } from './arxiv.ts';
import { cvf } from './cvf.ts';
import { doi } from './doi.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { huggingFace } from './hugging-face.ts';
import { jmlr } from './jmlr.ts';
import { kaggle } from './kaggle.ts';
import { neurips } from './neurips.ts';
import { npm } from './npm.ts';
import { openreview } from './openreview.ts';
import { pmlr } from './pmlr.ts';
import { pypi } from './pypi.ts';
import { semanticScholar } from './semantic-scholar.ts';
import type { Site } from './site.ts';
import { vimeo } from './vimeo.ts';
import { wikipedia } from './wikipedia.ts';
import { youtube } from './youtube.ts';

/** The sites; the first match wins, so what knows more of a DOI stands before `doi`. */
export const sites = [
  arxiv,
  aclAnthology,
  doi,
  github,
  youtube,
  huggingFace,
  openreview,
  neurips,
  pmlr,
  jmlr,
  semanticScholar,
  cvf,
  vimeo,
  wikipedia,
  gitlab,
  kaggle,
  pypi,
  npm,
] as const satisfies readonly Site[];

export type SiteId = (typeof sites)[number]['id'];

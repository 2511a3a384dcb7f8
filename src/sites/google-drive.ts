import { hostOf } from './hostname.ts';
import type { Site, SiteMatch } from './site.ts';

const ID = '([\\w-]{10,120})';
const ACCOUNT = String.raw`(?:u\/\d+\/)?`;
/** Accounts of a firm may name its domain. */
const DOMAIN = String.raw`(?:a\/[^/]+\/)?`;
const DOCUMENT = new RegExp(
  String.raw`^\/${DOMAIN}(document|spreadsheets|presentation|forms)\/${ACCOUNT}d\/(e\/)?${ID}(?:\/(?:edit|view|preview|pub|pubhtml|viewform|copy|mobilebasic|mobilepresent|htmlview|present|embed|template\/preview))?\/?$`,
);
const FILE = new RegExp(String.raw`^\/${DOMAIN}file\/${ACCOUNT}d\/${ID}(?:\/(?:view|edit|preview))?\/?$`);
const FOLDER = new RegExp(String.raw`^\/drive\/${ACCOUNT}(?:mobile\/)?folders\/${ID}\/?$`);
const BY_PARAMETER = /^\/(?:open|uc|folderview|thumbnail)\/?$/;
/** How the kinds of documents are shown. */
const views: Readonly<Record<string, string>> = { forms: 'viewform' };

export const googleDrive = {
  id: 'googledrive',
  title: 'Google Drive',
  hosts: ['docs.google.com', 'drive.google.com', 'drive.usercontent.google.com'],
  match: (url) =>
    hostOf(url) === 'docs.google.com'
      ? (document(url) ?? stored(url) ?? byParameter(url))
      : (stored(url) ?? byParameter(url)),
  examples: {
    'https://docs.google.com/document/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit?usp=sharing': {
      id: 'googledrive:1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms',
      canonical: 'https://docs.google.com/document/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit',
    },
    'https://drive.google.com/file/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs/view?usp=drive_link': {
      id: 'googledrive:1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs',
      canonical: 'https://drive.google.com/file/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs/view',
    },
    'https://docs.google.com/spreadsheets/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit#gid=7': {
      id: 'googledrive:1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms#gid=7',
      canonical: 'https://docs.google.com/spreadsheets/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit#gid=7',
    },
  },
} as const satisfies Site;

function document(url: URL): SiteMatch | undefined {
  const [, type = '', published = '', id = ''] = DOCUMENT.exec(url.pathname) ?? [];
  if (id === '') return undefined;
  const view =
    published === '' ? (views[type] ?? 'edit') : type === 'spreadsheets' ? 'pubhtml' : (views[type] ?? 'pub');
  const place = placeIn(url);
  return {
    id: `googledrive:${published}${id}${place}`,
    canonical: `https://docs.google.com/${type}/d/${published}${id}/${view}${place}`,
  };
}

/** A sheet other than the first, or a slide. */
function placeIn({ hash }: URL): string {
  return /^#(?:gid=[1-9]\d*|slide=id\.(?!p$|p1$)\w+)$/.exec(hash)?.[0] ?? '';
}

function stored(url: URL): SiteMatch | undefined {
  const file = FILE.exec(url.pathname)?.[1];
  if (file !== undefined) return match(file, `https://drive.google.com/file/d/${file}/view`, url);
  const folder = FOLDER.exec(url.pathname)?.[1];
  return folder === undefined ? undefined : match(folder, `https://drive.google.com/drive/folders/${folder}`, url);
}

function byParameter(url: URL): SiteMatch | undefined {
  const id = BY_PARAMETER.test(url.pathname) ? (url.searchParams.get('id') ?? '') : '';
  return /^[\w-]{10,120}$/.test(id) ? match(id, `https://drive.google.com/open?id=${id}`, url) : undefined;
}

/** Older files open only with their key. */
function match(id: string, address: string, { searchParams }: URL): SiteMatch {
  const key = searchParams.get('resourcekey') ?? '';
  if (!/^[\w-]{1,60}$/.test(key)) return { id: `googledrive:${id}`, canonical: address };
  return { id: `googledrive:${id}`, canonical: `${address}${address.includes('?') ? '&' : '?'}resourcekey=${key}` };
}

/** Other names of a host, under which every path is the same page. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['twitter.com', 'x.com'],
  ['mobile.twitter.com', 'x.com'],
  ['m.twitter.com', 'x.com'],
  ['mobile.x.com', 'x.com'],
  ['hf.co', 'huggingface.co'],
  ['m.youtube.com', 'youtube.com'],
  ['old.reddit.com', 'reddit.com'],
  ['new.reddit.com', 'reddit.com'],
  ['np.reddit.com', 'reddit.com'],
  ['m.reddit.com', 'reddit.com'],
  ['xxx.lanl.gov', 'arxiv.org'],
  ['export.arxiv.org', 'arxiv.org'],
  ['smile.amazon.com', 'amazon.com'],
  ['mobile.facebook.com', 'facebook.com'],
  ['m.facebook.com', 'facebook.com'],
  ['web.facebook.com', 'facebook.com'],
  ['mbasic.facebook.com', 'facebook.com'],
  ['fb.com', 'facebook.com'],
  ['chat.openai.com', 'chatgpt.com'],
  ['portal.acm.org', 'dl.acm.org'],
  ['m.imdb.com', 'imdb.com'],
  ['telegram.me', 't.me'],
  ['threads.net', 'threads.com'],
  ['nbviewer.jupyter.org', 'nbviewer.org'],
  ['nbviewer.ipython.org', 'nbviewer.org'],
  ['m.wikidata.org', 'wikidata.org'],
  ['m.mediawiki.org', 'mediawiki.org'],
  ['m.linkedin.com', 'linkedin.com'],
]);

/** Families of such names. */
const families: readonly { readonly host: RegExp; readonly main: string }[] = [
  {
    host: /^([a-z-]+)\.m\.((?:wikipedia|wiktionary|wikibooks|wikiquote|wikisource|wikinews|wikiversity|wikivoyage|wikimedia)\.org)$/,
    main: '$1.$2',
  },
  { host: /^([a-z\d-]+)\.readthedocs\.org$/, main: '$1.readthedocs.io' },
  { host: /^([a-z\d-]+)\.blogspot\.(?:com?\.)?[a-z]{2}$/, main: '$1.blogspot.com' },
  { host: /^[a-z]{2}-[a-z]{2}\.facebook\.com$/, main: 'facebook.com' },
];

/** Countries have a host of their own there, which shows other jobs but the same people and firms. */
const COUNTRY = /^[a-z]{2}\.linkedin\.com$/;
const MEMBER = /^\/(?:in|pub|company|school|showcase)\/./;

/** The name that a host goes by for a path, of several that stand for the same pages. */
export function mainHost(host: string, path: string): string {
  if (COUNTRY.test(host) && MEMBER.test(path)) return 'linkedin.com';
  const known = aliases.get(host);
  if (known !== undefined) return known;
  const family = families.find(({ host: name }) => name.test(host));
  return family === undefined ? host : host.replace(family.host, family.main);
}

/** Other names of a host, under which every path is the same page. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['twitter.com', 'x.com'],
  ['mobile.twitter.com', 'x.com'],
  ['hf.co', 'huggingface.co'],
  ['m.youtube.com', 'youtube.com'],
  ['old.reddit.com', 'reddit.com'],
  ['np.reddit.com', 'reddit.com'],
  ['xxx.lanl.gov', 'arxiv.org'],
  ['export.arxiv.org', 'arxiv.org'],
  ['smile.amazon.com', 'amazon.com'],
  ['mobile.facebook.com', 'facebook.com'],
  ['m.facebook.com', 'facebook.com'],
]);

/** The name that a host goes by, of several that stand for the same pages. */
export function mainHost(host: string): string {
  return aliases.get(host) ?? host;
}

/** What a kind is, and the entry type each bibliography format gives it. */
export interface Kind {
  readonly summary: string;
  readonly bibtex: `@${string}`;
  readonly csl: string;
}

/** The kinds of resources, in the order in which lists group them. A new kind is one row here. */
export const kinds = {
  paper: { summary: 'a research paper', bibtex: '@misc', csl: 'article' },
  survey: { summary: 'a paper that surveys a field', bibtex: '@misc', csl: 'article' },
  video: { summary: 'a video or a recorded talk', bibtex: '@misc', csl: 'motion_picture' },
  course: { summary: 'a course or a series of lectures', bibtex: '@misc', csl: 'webpage' },
  article: { summary: 'a blog post, news or magazine article', bibtex: '@misc', csl: 'post-weblog' },
  book: { summary: 'a book', bibtex: '@misc', csl: 'book' },
  repo: { summary: 'a source repository', bibtex: '@misc', csl: 'software' },
  dataset: { summary: 'a data set or a benchmark', bibtex: '@misc', csl: 'dataset' },
  model: { summary: 'a trained model', bibtex: '@misc', csl: 'software' },
  tool: { summary: 'a tool, a product or a service', bibtex: '@misc', csl: 'software' },
  docs: { summary: 'documentation', bibtex: '@misc', csl: 'webpage' },
  podcast: { summary: 'a podcast, a newsletter, or an episode of one', bibtex: '@misc', csl: 'broadcast' },
  social: { summary: 'a post or a profile on a social network', bibtex: '@misc', csl: 'post' },
  list: { summary: 'a curated list of resources', bibtex: '@misc', csl: 'webpage' },
  website: { summary: 'any other page', bibtex: '@misc', csl: 'webpage' },
} as const satisfies Record<string, Kind>;

export type KindId = keyof typeof kinds;

export const kindIds = Object.keys(kinds) as readonly KindId[];

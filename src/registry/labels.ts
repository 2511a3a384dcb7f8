import type { KindId } from '../model/kinds.ts';
import type { RoleId } from '../model/resource.ts';

/** Words that say what a link is, not what it is called. */
export interface Label {
  /** Tried on the text in lower case without decoration. */
  readonly words: RegExp;
  /** The part that it plays beside the entry's main link. */
  readonly role?: RoleId;
  /** What such a link leads to, where its address does not tell. */
  readonly kind?: KindId;
}

const labels: readonly Label[] = [
  {
    words:
      /^(?:(?:the |this |their |our |full |original |arxiv |conference |journal )?(?:paper|preprint|publication|manuscript|review|survey)|(?:the|this|their|our) (?:study|research|work)|pdf|arxiv|abs|abstract|(?:technical|tech) report|openreview|acl anthology|doi|ps)$/,
    role: 'paper',
    kind: 'paper',
  },
  {
    words:
      /^(?:(?:the |official |source |project )?(?:code|repo|repository|implementation|source code|code base|codebase|github repo|github repository|github)|gitlab|pytorch|tensorflow|jax)$/,
    role: 'code',
    kind: 'repo',
  },
  {
    words:
      /^(?:(?:the |project |official )?(?:blog|blog ?post|post|article|news|announcement|medium|write ?up|press release))$/,
    role: 'blog',
    kind: 'article',
  },
  {
    words: /^(?:(?:the |youtube )?(?:video|talk|recording|lecture|presentation)|youtube|watch)$/,
    role: 'video',
    kind: 'video',
  },
  { words: /^(?:(?:online |live |web )?demo|playground|try it|space|app)$/, role: 'demo', kind: 'tool' },
  { words: /^(?:project|web ?site|(?:project|home|web) ?page|homepage|page|site|web)$/, role: 'demo' },
  { words: /^(?:docs?|documentation|readme|manual|api|api docs)$/, role: 'docs', kind: 'docs' },
  { words: /^(?:data|data ?sets?|benchmark|leaderboard)$/, kind: 'dataset' },
  { words: /^(?:models?|weights|checkpoints?|model card|hf|hugging ?face|huggingface models?)$/, kind: 'model' },
  { words: /^(?:tweet|twitter|thread|x|linkedin|reddit|discord|slack|mastodon)$/, kind: 'social' },
  { words: /^(?:podcast|episode|listen|spotify)$/, kind: 'podcast' },
  { words: /^(?:course|class)$/, kind: 'course' },
  { words: /^(?:book)$/, kind: 'book' },
  {
    words:
      /^(?:(?:click |see |find (?:it |out )?|read |available |look )?here|(?:the |this |external |direct )?links?|url|this|that|it|(?:read |learn |find out |see )?more|(?:more )?(?:details|info|information)|sources?|ref|refs|collections?|references?|citation|cite|bibtex|download|view|open|visit|go|see|read|check(?: it)? out|slides|poster|release|releases|release notes|notebook|colab|open in colab|supplement(?:ary)?|appendix|html|image|img|logo|icon|screenshot|badge|stars?|star|github stars?|github repo stars|license|build status|build|downloads|version|awesome|ar5iv|kaggle|npm|pypi)$/,
  },
];

/** What a text says of a link, where it says nothing else; undefined for a name of the thing itself. */
export function labelOf(text: string): Label | undefined {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/(?<=\p{L})\s*\d+\s*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /\p{L}{2}|\p{Lo}|^x$/u.test(words) ? labels.find((label) => label.words.test(words)) : { words: /^/ };
}

/** Whether a text is an address rather than a name. */
export function isAddress(text: string): boolean {
  return (
    /^(?:[a-z][a-z\d+.-]*:\/\/|www\.)\S+$/i.test(text.trim()) ||
    /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*$/i.test(text.trim())
  );
}

/** Whether a text names the thing that it links. */
export function isName(text: string): boolean {
  return text.trim() !== '' && !isAddress(text) && labelOf(text) === undefined;
}

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
  /** It stands beside a work and is not the work itself. */
  readonly beside?: true;
}

const labels: readonly Label[] = [
  {
    words:
      /^(?:(?:the |this |their |our |full |original |arxiv |conference |journal )?(?:papers?|preprint|publication|manuscript|review|survey)|(?:the|this|their|our) (?:study|research|work)|arxiv(?: paper)?|abs|abstract|(?:technical|tech) report|openreview|acl anthology|doi|artículo|artigo|статья|paper link|论文(?:链接|地址|原文)?|論文|논문|原文)$/,
    role: 'paper',
    kind: 'paper',
  },
  // What a book, a talk or a paper may have.
  { words: /^(?:(?:full |free )?(?:pdf|ps|html)(?: version| link| file)?|full ?text|文章pdf)$/, role: 'paper' },
  {
    words:
      /^(?:(?:the |official |source |project )?(?:code|repo|repository|implementation|source code|code base|codebase|github repo|github repository|github)|gitlab|open ?source|pytorch|tensorflow|jax|código|quellcode|код|исходный код|code link|代码(?:链接|仓库|地址)?|源码|代碼|コード|코드)$/,
    role: 'code',
    kind: 'repo',
  },
  {
    words:
      /^(?:(?:the |project |official )?(?:blog|blog ?post|post|article|news|announcement|medium|write ?up|press release)|блог|博客|文章|解读|記事|ブログ|블로그)$/,
    role: 'blog',
    kind: 'article',
  },
  {
    words:
      /^(?:(?:the |youtube )?(?:videos?|talk|recording|lecture|presentation|lecture videos?)|youtube|watch|vídeo|vidéo|видео|bilibili|b站|视频|影片|動画|영상)$/,
    role: 'video',
    kind: 'video',
  },
  {
    words: /^(?:(?:online |live |web )?demos?|playground|try it|space|app|démo|демо|演示|在线体验|デモ|데모)$/,
    role: 'demo',
    kind: 'tool',
  },
  {
    words:
      /^(?:projects?|web ?site|(?:official|project) (?:web ?)?site|(?:project|home|web) ?page|homepage|page|site|web|проект|сайт|项目(?:主页|地址|链接)?|主页|官网|项目页面|專案|プロジェクト|프로젝트)$/,
    role: 'demo',
    beside: true,
  },
  {
    words: /^(?:docs?|documentation|readme|manual|api|api docs|文档|文件|ドキュメント|문서)$/,
    role: 'docs',
    kind: 'docs',
  },
  { words: /^(?:data|data ?sets?|benchmark|leaderboard|数据集?|データセット|데이터셋)$/, kind: 'dataset' },
  {
    words: /^(?:models?|weights|checkpoints?|model card|hf|hugging ?face|huggingface models?|模型|モデル|모델)$/,
    kind: 'model',
  },
  { words: /^(?:tweet|twitter|thread|linkedin|reddit|discord|slack|mastodon)$/, kind: 'social' },
  { words: /^(?:podcast|episode|listen|spotify)$/, kind: 'podcast' },
  { words: /^(?:course|class)$/, kind: 'course' },
  {
    words: /^(?:book|e ?book|epub|kindle|(?:free|full) (?:e ?book|book)|buy(?: it)?(?: on amazon)?)$/,
    kind: 'book',
  },
  {
    words:
      /^(?:slides|poster|release|releases|release notes|notebook|colab|open in colab|supplement(?:ary)?|appendix|citation|cite|bibtex)$/,
    beside: true,
  },
  {
    words:
      /^(?:(?:click |see |find (?:it |out )?|read |available |look )?here|(?:the |this |external |direct )?links?|url|this|that|it|(?:read |learn |find out |see )?more|(?:more )?(?:details|info|information)|sources?|ref|refs|collections?|references?|download|view|open|visit|go|see|read|check(?: it)? out|html|image|img|logo|icon|screenshot|badge|stars?|star|github stars?|github repo stars|license|build status|build|downloads|version|awesome|ar5iv|kaggle|npm|pypi|(?:this|that|the|an?|our|my|their) (?:overview|tutorial|guide|list|thread|issue|comment|example|gist|answer|documentation|article|post|book|video|course|page|website|site|notebook|talk|repo)|aquí|enlace|ici|lien|hier|здесь|ссылка|qui|aqui|这里|此处|这儿|點此|点击(?:这里|查看)|链接|連結|リンク|こちら|링크|여기|详情|更多|下载|查看)$/,
  },
];

/** A name without two letters beside each other, as `C++` or `k8s`. */
const SHORT_NAME = /^\s*\p{L}(?:\+\+|#|\d{1,2}\p{L})\s*$/u;
/** A month or a season and its year, as `Oct 2019`. */
const DATE =
  /^(?:\d{1,2} )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter)(?: \d{1,2})? (?:19|20)\d\d$/;
/** A tag that is a link, as `#opensource`. */
const HASHTAG = /^\s*#[\p{L}\p{N}_-]+\s*$/u;

/** No label is longer, or has more words, whatever decoration it has. */
const MAX_LABEL = 48;
const MAX_LABEL_WORDS = 6;
const anyLabel = new RegExp(labels.map(({ words }) => words.source).join('|'));
/** A text that is a label, though no list has it: a number, a mark, a single letter. */
const WORDLESS: Label = { words: /^/ };

/** What a text says of a link, where it says nothing else; undefined for a name of the thing itself. */
export function labelOf(text: string): Label | undefined {
  if (text.length > MAX_LABEL && /\p{L}{2}|\p{Lo}/u.test(text)) return undefined;
  const parts = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = parts.length > MAX_LABEL_WORDS ? '' : withoutNumber(parts.join(' '));
  if (anyLabel.test(words)) return labels.find((known) => known.words.test(words));
  if (DATE.test(parts.join(' '))) return WORDLESS;
  const isNamed = parts.some((part) => /\p{L}{2}|\p{Lo}/u.test(part)) || SHORT_NAME.test(text);
  return isNamed && !HASHTAG.test(text) ? undefined : WORDLESS;
}

/** `Paper 2` is a label as `Paper` is. */
function withoutNumber(words: string): string {
  return /\d$/.test(words) ? words.replace(/(?<=\p{L})\s*\d+$/u, '') : words;
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

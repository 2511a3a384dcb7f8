import { hostOf } from './hostname.ts';
import { decodedPath } from './parse-url.ts';
import type { Site, SiteMatch } from './site.ts';

const HOST = /^(?!www\.)([a-z][a-z-]*)(?:\.m)?\.wikipedia\.org$/;
/** Chinese and Serbian have paths for the ways to write them. */
const ARTICLE = /^\/(?:wiki|zh-[a-z]{2,4}|sr-[a-z]{2})\/([^/].*)$/s;
/** Segments that a browser would resolve away. */
const DOTS = /(?:^|\/)\.{1,2}(?:\/|$)/;
/** Pages that show no article, and what no title holds. */
const NO_ARTICLE = /^special(?::|_talk:)|[\p{C}#<>[\]{}|]/iu;

export const wikipedia = {
  id: 'wikipedia',
  title: 'Wikipedia',
  hosts: ['*.wikipedia.org'],
  match: (url) => {
    const language = HOST.exec(hostOf(url))?.[1];
    if (language === undefined || isOtherView(url)) return undefined;
    return article(language, titleIn(url));
  },
  examples: {
    'http://en.m.wikipedia.org/wiki/Large_language_model#History': {
      id: 'wikipedia:en/Large_language_model',
      canonical: 'https://en.wikipedia.org/wiki/Large_language_model',
      kind: 'article',
    },
    'https://en.wikipedia.org/w/index.php?title=large%20language%20model': {
      id: 'wikipedia:en/Large_language_model',
      canonical: 'https://en.wikipedia.org/wiki/Large_language_model',
      kind: 'article',
    },
    'https://zh.wikipedia.org/zh-cn/大型语言模型': {
      id: 'wikipedia:zh/大型语言模型',
      canonical: 'https://zh.wikipedia.org/wiki/%E5%A4%A7%E5%9E%8B%E8%AF%AD%E8%A8%80%E6%A8%A1%E5%9E%8B',
      kind: 'article',
    },
  },
} as const satisfies Site;

/** An old revision, a comparison, an editor. */
function isOtherView({ searchParams }: URL): boolean {
  return ['oldid', 'diff', 'action', 'curid', 'search'].some((name) => searchParams.has(name));
}

function titleIn(url: URL): string {
  if (url.pathname === '/w/index.php' || url.pathname === '/') return url.searchParams.get('title') ?? '';
  return ARTICLE.exec(decodedPath(url))?.[1] ?? '';
}

/** Blanks are underscores, and a title begins with a capital. */
function article(language: string, written: string): SiteMatch | undefined {
  const plain = written.replace(/[ _]+/g, '_').replace(/^_|_$/g, '');
  const title = plain.replace(/^\p{Ll}/u, (letter) => (letter === 'ß' ? letter : letter.toUpperCase()));
  if (title === '' || NO_ARTICLE.test(title) || DOTS.test(title) || title.startsWith('/')) return undefined;
  const canonical = `https://${language}.wikipedia.org/wiki/${encodeURI(title).replace(/[?#]/g, encodeURIComponent)}`;
  return { id: `wikipedia:${language}/${title}`, canonical, kind: 'article' };
}

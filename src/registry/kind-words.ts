import type { KindId } from '../model/kinds.ts';

/** What a kind of thing is called in headings, file names and the heads of columns. */
export interface KindWords {
  readonly kind: KindId;
  /** Words of scripts with blanks between words, each a regular expression. */
  readonly words: string;
  /** Words of the other scripts, which may stand inside of longer ones. */
  readonly signs?: string;
}

/** Longer titles are sentences. */
const MAX_TITLE_WORDS = 7;

/** What names the topic of tools as often as the kind of what is listed. */
const TOPICAL: ReadonlySet<KindId> = new Set(['article', 'docs', 'social', 'list', 'repo', 'model', 'tool']);

/** In order: of several kinds that a heading names, the first counts. */
const kindWords: readonly KindWords[] = [
  {
    kind: 'survey',
    words:
      'surveys?|survey papers?|review (?:papers?|articles?)|обзоры|übersichtsarbeiten|revues de littérature|revisiones|revisões',
    signs: '综述|綜述|サーベイ|서베이',
  },
  {
    kind: 'dataset',
    words:
      'data ?sets?|data sources|corpora|corpus|benchmarks?|leaderboards?|conjuntos de (?:datos|dados)|jeux? de données|datensätze|datensammlungen|датасеты?|наборы данных|набори даних|zbiory danych|veri (?:setleri|kümeleri)|insiemi di dati|datasety|bộ dữ liệu|مجموعات (?:ال)?بيانات|مجموعه ?داده',
    signs:
      '数据集|數據集|资料集|資料集|语料|語料|基准|榜单|排行榜|データセット|コーパス|ベンチマーク|데이터셋|데이터 ?세트|벤치마크|डेटासेट',
  },
  {
    kind: 'podcast',
    words: 'podcasts?|подкасты?|подкасти|pódcasts?|podkasty|balados?|بودكاست',
    signs: '播客|ポッドキャスト|팟캐스트|पॉडकास्ट',
  },
  {
    kind: 'video',
    words:
      'videos|video (?:lectures|tutorials?|talks|series)|recordings?|talks|webinars?|youtube(?: channels?)?|screencasts|vídeos|vidéos|charlas|palestras|conférences|vorträge|видео|відео|видеолекции|доклады|filmy|wideo|videolar|filmati|conferenze|فيديو|ویدیو',
    signs: '视频|視頻|影片|录像|演讲|動画|ビデオ|講演|동영상|비디오|영상|वीडियो',
  },
  {
    kind: 'course',
    words:
      "courses?|lectures?|classes|moocs?|mooc['’]s|bootcamps?|curricul(?:a|um)|nanodegrees?|cursos?|clases|aulas|cours|formations|kurse?|onlinekurse|vorlesungen|lehrgänge|corsi|corso|lezioni|курсы?|курси|лекции|лекції|kursy|wykłady|kurslar|dersler|kurzy|kursus|cursussen|khóa học|دورات|دوره ?(?:ها|های)?",
    signs: '课程|課程|公开课|公開課|讲座|講座|教學影片|コース|講義|강의|강좌|코스|पाठ्यक्रम',
  },
  {
    kind: 'book',
    words:
      'books?|text ?books?|e ?books?|handbooks?|libros?|livros?|livres?|bücher|buch|lehrbücher|fachbücher|libri|libro|книги|книга|учебники|підручники|książki|kitaplar|kitap|boeken|knihy|böcker|bøger|bøker|kirjat|könyvek|cărți|buku|sách|βιβλία|книжки|كتب|کتاب ?(?:ها|های)?|ספרים',
    signs: '书籍|書籍|图书|圖書|书单|書單|电子书|電子書|(?<![图圖])书$|書$|本$|책|도서|किताबें|पुस्तकें|หนังสือ',
  },
  {
    kind: 'paper',
    words:
      'papers?|publications?|preprints?|research articles|artículos (?:científicos|académicos)|artigos (?:científicos|acadêmicos)|articles (?:scientifiques|de recherche)|publicaciones|publicações|veröffentlichungen|forschungsarbeiten|pubblicazioni|научные статьи|публикации|наукові статті|publikacje|makaleler|bài báo',
    signs: '论文|論文|논문|शोध',
  },
  {
    kind: 'article',
    words:
      'articles?|blogs?|blog ?posts?|posts|essays?|news|newsletters?|magazines?|thoughts|reading|readings|tutorials?|how ?tos?|write ?ups?|guides|artículos|artigos|artikel|beiträge|blogbeiträge|articoli|статьи|статті|блоги|новости|новини|туториалы|artykuły|blogi|tutoriales|tutoriais|tutoriels|tutorien|anleitungen|actualités|noticias|notícias|nachrichten|blogues|yazılar|haberler|články|artiklar|artikler|tin tức|مقالات|دروس',
    signs:
      '文章|博客|部落格|教程|教學|新闻|新聞|资讯|専栏|专栏|記事|ブログ|チュートリアル|ニュース|기사|블로그|튜토리얼|뉴스|लेख',
  },
  {
    kind: 'docs',
    words:
      'docs|documentation|manuals?|specifications?|references? docs|documentación|documentação|documentazione|dokumentation(?:en)?|handbücher|документация|документація|dokumentacja|dokümantasyon|tài liệu',
    signs: '文档|文檔|官方文件|ドキュメント|문서|दस्तावेज़',
  },
  {
    kind: 'social',
    words:
      'communit(?:y|ies)|questions and answers|q ?& ?a|forums?|social(?: media| networks?)?|twitter|slack|discord|subreddits?|mailing lists|people to follow|comunidades?|communautés?|gemeinschaft(?:en)?|foren|comunità|сообщества?|спільноти|форумы|społeczności?|topluluk(?:lar)?',
    signs: '社区|社群|论坛|論壇|コミュニティ|フォーラム|커뮤니티',
  },
  {
    kind: 'list',
    words:
      'lists|awesome lists?|directories|collections|(?:other|more|related|similar) (?:awesome )?lists?|listas|listes|listen|elenchi|списки|listy|listeler',
    signs: '列表|清单|合集|リスト集|목록',
  },
  {
    kind: 'repo',
    words:
      'repos|repositories|source code|repositorios|repositórios|dépôts|репозитории|репозиторії|repozytoria|depolar',
    signs: '代码库|仓库|リポジトリ|저장소',
  },
  {
    kind: 'model',
    words:
      'checkpoints|weights|model (?:zoo|hub|cards?|list)|(?<=^(?:\\W|\\d)*)(?:the )?models|(?:open|closed|pre ?trained|available|released|base|finetuned|fine ?tuned|open ?source(?:d)?|open ?weights?|closed ?source(?:d)?) models',
    signs: '预训练模型|开源模型|事前学習済みモデル',
  },
  {
    kind: 'tool',
    words:
      'tools?|toolkits?|tooling|frameworks?|librar(?:y|ies)|software|applications?|apps|services?|products?|platforms?|assistants?|plugins?|extensions?|demos?|playgrounds?|apis?|packages|sdks?|utilities|engines|clients|servers|editors|websites and tools|herramientas|bibliotecas?|aplicaciones|ferramentas|aplicativos|aplicações|outils|bibliothèques|logiciels|applications|werkzeuge|bibliotheken|anwendungen|strumenti|librerie|applicazioni|инструменты?|библиотеки|приложения|фреймворки|сервисы|інструменти|бібліотеки|narzędzia|biblioteki|aplikacje|araçlar|kütüphaneler|hulpmiddelen|nástroje|verktyg|værktøjer|verktøy|công cụ|alat|أدوات|ابزار ?(?:ها|های)?|כלים',
    signs:
      '工具|框架|软件|軟體|应用|應用|平台|插件|ツール|ライブラリ|フレームワーク|アプリ|도구|라이브러리|프레임워크|उपकरण',
  },
];

/** Signs followed by these name a topic: the making of videos, say. */
const TOPIC_SIGNS = '(?!生成|编辑|編集|理解|合成|생성|處理|处理)';

interface Pattern {
  readonly kind: KindId;
  readonly anywhere: RegExp;
  readonly asHead: RegExp;
}

const patterns: readonly Pattern[] = kindWords.map(({ kind, words, signs }) => {
  const word = `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;
  const sign = signs === undefined ? '' : `(?:${signs})${TOPIC_SIGNS}`;
  const either = sign === '' ? word : `${word}|${sign}`;
  const opening = String.raw`(?:(?:awesome|free|best|top|list|curated|the|my|of|useful|more|good|great|ai|ml|llm|lista|liste|de|des)[\s-]+){0,4}`;
  return {
    kind,
    anywhere: new RegExp(either, 'iu'),
    asHead: new RegExp(`(?:${either})$|^${opening}(?:${either})`, 'iu'),
  };
});

/** The kind of thing that stands under a heading, as its words say. */
export function kindOfHeading(heading: string): KindId | undefined {
  const words = withBlanks(heading);
  return patterns.find(({ anywhere }) => anywhere.test(words))?.kind;
}

/** The kind that a title names as what the whole collects: `Awesome Podcasts`, not `Papers as a way of life`. */
export function kindCollected(title: string): KindId | undefined {
  const words = withBlanks(title)
    .replace(/\p{Extended_Pictographic}|\ufe0f/gu, '')
    .replace(/[\s:：.!]+$/u, '')
    .trim();
  if (words.split(' ').length > MAX_TITLE_WORDS) return undefined;
  return patterns.find(({ asHead }) => asHead.test(words))?.kind;
}

/** Whether the word for a kind is also what tools are made for: `Documentation`, `Newsletters`, `Models`. */
export function isTopical(kind: KindId): boolean {
  return TOPICAL.has(kind);
}

function withBlanks(text: string): string {
  return text.replace(/[_-]+/g, ' ');
}

import type { KindId } from '../model/kinds.ts';

/** What a kind of thing is called in headings, file names and the heads of columns. */
export interface KindWords {
  readonly kind: KindId;
  /** Words and phrases in lower case with commas between them; a question mark makes the letter before it optional. */
  readonly words: string;
  /** Those that count only where a heading begins with them. */
  readonly leading?: string;
  /** Those that count only where they are all of a heading. */
  readonly whole?: string;
  /** Words of scripts without blanks, which may stand inside of longer ones. */
  readonly signs?: RegExp;
}

/** In order: of several kinds that a heading names, the first counts. */
export const kindWords: readonly KindWords[] = [
  {
    kind: 'survey',
    words:
      'surveys?, survey papers?, review papers?, review articles?, обзоры, übersichtsarbeiten, revues de littérature, revisiones, revisões',
    signs: /综述|綜述|サーベイ|서베이/u,
  },
  {
    kind: 'dataset',
    words:
      'datasets?, data sets?, data sources, corpora, corpus, benchmarks?, leaderboards?, conjuntos de datos, conjuntos de dados, jeux? de données, datensätze, datensammlungen, датасеты?, наборы данных, набори даних, zbiory danych, veri setleri, veri kümeleri, insiemi di dati, datasety, bộ dữ liệu, مجموعات بيانات, مجموعات البيانات, مجموعه داده',
    whole: 'data, open data, public data, datos, dados, données, daten, dati, данные, дані, dane, veri',
    signs:
      /数据集|數據集|资料集|資料集|语料|語料|基准|榜单|排行榜|データセット|コーパス|ベンチマーク|데이터 ?세트|데이터셋|벤치마크|डेटासेट/u,
  },
  {
    kind: 'podcast',
    words: 'podcasts?, pódcasts?, подкасты?, подкасти, podkasty, balados?, بودكاست, پادکست',
    signs: /播客|ポッドキャスト|팟캐스트|पॉडकास्ट/u,
  },
  {
    kind: 'video',
    words:
      'videos, video lectures?, video tutorials?, video talks, video series, recordings?, talks, webinars?, youtube, youtube channels?, screencasts, vídeos, vidéos, charlas, palestras, conférences, vorträge, видео, відео, видеолекции, доклады, filmy, wideo, videolar, filmati, conferenze, فيديو, ویدیو',
    signs:
      /(?:视频|視頻|影片|录像|演讲|動画|ビデオ|講演|동영상|비디오|영상|वीडियो)(?!生成|编辑|編集|理解|合成|생성|處理|处理)/u,
  },
  {
    kind: 'course',
    words:
      'courses?, lectures?, lecture notes, classes, moocs?, bootcamps?, curriculum, curricula, nanodegrees?, cursos?, clases, aulas, cours, formations, kurse?, onlinekurse, vorlesungen, lehrgänge, corsi, corso, lezioni, курсы?, курси, лекции, лекції, kursy, wykłady, kurslar, dersler, kurzy, kursus, cursussen, khóa học, دورات, دوره ها',
    signs: /课程|課程|公开课|公開課|讲座|講座|コース|講義|강의|강좌|코스|पाठ्यक्रम/u,
  },
  {
    kind: 'book',
    words:
      'books?, textbooks?, text books?, ebooks?, e books?, handbooks?, libros?, livros?, livres?, bücher, buch, lehrbücher, fachbücher, libri, книги, книга, учебники, підручники, книжки, książki, kitaplar, kitap, boeken, knihy, böcker, bøger, bøker, kirjat, könyvek, cărți, buku, sách, βιβλία, كتب, کتاب, کتابها, ספרים',
    signs: /书籍|書籍|图书|圖書|书单|書單|电子书|電子書|(?<![图圖])[书書]$|[^本]本$|책|도서|किताबें|पुस्तकें|หนังสือ/u,
  },
  {
    kind: 'paper',
    words:
      'papers?, publications?, preprints?, research articles, artículos científicos, artículos académicos, artigos científicos, articles scientifiques, articles de recherche, publicaciones, publicações, veröffentlichungen, forschungsarbeiten, pubblicazioni, научные статьи, публикации, наукові статті, publikacje, makaleler, bài báo',
    signs: /论文|論文|논문|शोध/u,
  },
  {
    kind: 'article',
    words:
      'articles?, blogs?, blogposts?, blog posts?, posts, essays?, news, newsletters?, magazines?, thoughts, reading, readings, tutorials?, how tos?, howtos?, write ups?, guides, artículos, artigos, artikel, beiträge, blogbeiträge, articoli, статьи, статті, блоги, новости, новини, туториалы, artykuły, blogi, tutoriales, tutoriais, tutoriels, tutorien, anleitungen, actualités, noticias, notícias, nachrichten, blogues, yazılar, haberler, články, artiklar, artikler, tin tức, مقالات, دروس',
    signs:
      /文章|博客|部落格|教程|教學|新闻|新聞|资讯|専栏|专栏|記事|ブログ|チュートリアル|ニュース|기사|블로그|튜토리얼|뉴스|लेख/u,
  },
  {
    kind: 'docs',
    words:
      'docs, documentation, manuals?, specifications?, documentación, documentação, documentazione, dokumentation, dokumentationen, handbücher, документация, документація, dokumentacja, dokümantasyon, tài liệu',
    signs: /文档|文檔|官方文件|ドキュメント|문서|दस्तावेज़/u,
  },
  {
    kind: 'social',
    words:
      'community, communities, meetups?, user groups?, questions and answers, q a, forums?, social media, social networks?, twitter, slack, discord, subreddits?, mailing lists, people to follow, comunidades?, communautés?, gemeinschaft, gemeinschaften, foren, comunità, сообществ, сообщества, спільноти, форумы, społeczności?, topluluk, topluluklar',
    signs: /社区|社群|论坛|論壇|コミュニティ|フォーラム|커뮤니티/u,
  },
  {
    kind: 'list',
    words:
      'awesome lists?, other lists?, more lists?, similar lists?, related lists?, curated lists?, lists of, link lists?, directories, collections, listas, listes, listen, elenchi, списки, listy, listeler',
    leading: 'lists',
    signs: /列表|清单|合集|목록/u,
  },
  {
    kind: 'repo',
    words: 'repos, repositories, source code, repositorios, repositórios, dépôts, репозитории, репозиторії, depolar',
    signs: /代码库|仓库|リポジトリ|저장소/u,
  },
  {
    kind: 'model',
    words:
      'checkpoints, weights, model zoo, model hub, model cards?, model list, open models, closed models, pretrained models, pre trained models, available models, released models, base models, finetuned models, fine tuned models, open source models, open weight models, open weights models, closed source models',
    leading: 'models',
    signs: /预训练模型|开源模型|事前学習済みモデル/u,
  },
  {
    kind: 'tool',
    words:
      'tools?, toolkits?, tooling, frameworks?, library, libraries, software, applications?, apps, services?, products?, platforms?, assistants?, plugins?, extensions?, demos?, playgrounds?, apis?, packages, sdks?, utilities, engines, clients, servers, editors, herramientas, bibliotecas?, aplicaciones, ferramentas, aplicativos, aplicações, outils, bibliothèques, logiciels, werkzeuge, bibliotheken, anwendungen, strumenti, librerie, applicazioni, инструменты?, библиотеки, приложения, фреймворки, сервисы, інструменти, бібліотеки, narzędzia, biblioteki, aplikacje, araçlar, kütüphaneler, hulpmiddelen, nástroje, verktyg, værktøjer, verktøy, công cụ, أدوات, ابزار, כלים',
    signs:
      /工具|框架|软件|軟體|应用|應用|平台|插件|ツール|ライブラリ|フレームワーク|アプリ|도구|라이브러리|프레임워크|उपकरण/u,
  },
  {
    kind: 'website',
    words:
      'websites?, web sites?, sites, organizations?, organisations?, associations?, foundations?, institutions?, institutes?, conferences?, events?, companies, people, researchers?, universities, labs, sitios web, sites web, webseiten, siti web, сайты, сайти, strony, organizaciones, organizações, organisationen, organizzazioni, организации, організації, organizacje, conferencias, conferências, konferenzen, конференции, конференції, konferencje, empresas, entreprises, personas, pessoas, personnes',
    signs: /网站|網站|组织|組織|会议|會議|サイト|組織|学会|웹사이트|단체|컨퍼런스/u,
  },
];

/** What names the topic of tools as often as the kind of what is listed: `Documentation`, `Newsletters`, `Models`. */
const TOPICAL: ReadonlySet<KindId> = new Set(['article', 'docs', 'social', 'list', 'repo', 'model', 'tool', 'website']);

/** Whether the word for a kind may be a topic just as well. */
export function isTopical(kind: KindId): boolean {
  return TOPICAL.has(kind);
}

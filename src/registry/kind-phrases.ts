import type { KindId } from '../model/kinds.ts';

type Phrases = readonly (readonly [words: RegExp, kind: KindId])[];

const NOT_A_FIELD = String.raw`(?<!\b(?:loss|energy|fitness|optimi[sz]ation|conformational) )`;
const FIELD_OF = String.raw`(?:(?!loss|energy|fitness|optimi[sz]ation|conformational)[\w-]+ ){0,3}`;

/** A title that says of a paper that it surveys a field. */
export const SURVEY_TITLE = new RegExp(
  String.raw`\b(?:surveys?|surveying|overview|taxonomy|roadmap|systematic (?:mapping|study)|state of the art|${NOT_A_FIELD}landscape of|the ${FIELD_OF}landscape)\b|(?<!\b(?:peer|code|product|movie|paper|app|under|book|human|legal) )\breview\b(?! (?:generation|writing|process|text|data|comment|sentiment|assign))|综述|綜述`,
  'i',
);
/** The name of a repository, or the title of anything, that lists others. */
export const LIST_NAME =
  /(?:^|[-_/])awesome(?:[-_]|$)|paper[-_]?list|reading[-_]?list|(?:^|[-_])(?:papers|must[-_]read)(?:[-_]|$)|[a-z]papers(?:$|[-_])/i;
export const LIST_TITLE =
  /^awesome\b|\b(?:paper|reading|curated) list\b|\bawesome lists?\b|\blist of\b|\bmust-read papers\b|\bcollection of (?:papers|resources|links)\b/i;
export const COURSE_NAME = /(?:^|[-_/])(?:courses?|bootcamp|curriculum|for-beginners)(?:[-_/]|$)/i;

/** Whether a text ends with brackets. */
const BRACKETED = /[\])]\W*$/;

/** What stands in brackets behind a title: `Trees (video)`. */
const MAX_BRACKETS = 20;
const bracketPhrases: Phrases = [
  [/[[(](?:video|talk|screencast|playlist|lecture|видео|vídeo|vidéo|视频|動画)s?[\])]\W*$/i, 'video'],
  [/[[(](?:e-?book|book|книга|libro|livro|livre|buch)[\])]\W*$/i, 'book'],
  [/[[(](?:podcast|подкаст)[\])]\W*$/i, 'podcast'],
  [/[[(](?:course|mooc|курс|curso|kurs)[\])]\W*$/i, 'course'],
  [/[[(](?:paper|preprint)[\])]\W*$/i, 'paper'],
  [/[[(](?:article|blog|blog post)[\])]\W*$/i, 'article'],
];

/** What a title calls the thing itself. */
export const surePhrases: Phrases = [
  [/\bpodcasts?\b/i, 'podcast'],
  [/\bwebinars?\b|\bvideo lectures?\b|\byoutube (?:channel|playlist|series)\b|\b(?:lecture )?videos$/i, 'video'],
  [
    /^(?!an? (?:\w+ ){0,2}course (?:in|of|on)\b).*\b(?:mooc|boot ?camp|nanodegree|specialization|syllabus|lecture (?:notes|series)|(?:short|online|crash|free|mini|video) course|courses?)(?:$|[:,(]| (?:by|on|from|at|for|in|notes?)\b)|^(?:CS|EE|CSE|COS|STAT|EECS|CMU|MIT)[\s-]?\d{2,3}[A-Z]?\b|^(?:curso|cours|kurs|corso|курс)\b/i,
    'course',
  ],
  [/课程|課程|公开课|公開課|강의/, 'course'],
  [/(?:^|\s)(?:text|hand|e-?)?book$|[[(](?:e-?)?book[\])]|\b(?:the|a) (?:\w+ )?(?:text|hand)?book\b/i, 'book'],
  [/\b(?:blogs?|newsletter)$/i, 'article'],
  [/\S (?:community|forums?|subreddit|mailing list|user group)$/i, 'social'],
  [/\b(?:data ?sets?|corpus|corpora|leader ?board|benchmark)$/i, 'dataset'],
  [/\b(?:playground|app|plug-?in|extension|sdk|cli|studio)$/i, 'tool'],
  [
    /\b(?:documentation|docs)$|^documentation(?:$| (?:of|for)\b)|\bstyle ?guide$|(?:^|\s)документаци[яию]|\b(?:documentación|documentação|documentazione|dokumentation|dokumentacja)\b/i,
    'docs',
  ],
  [/(?:文档|文檔|ドキュメント|문서)$/, 'docs'],
  [LIST_TITLE, 'list'],
];

/** What a title suggests. */
export const likelyPhrases: Phrases = [
  [
    /\b(?:documentation|docs|specification|protocol|api reference|developer guide|cookbook)\b|\bguide$|\b(?:style|coding|reference|user|developer|installation) guide\b/i,
    'docs',
  ],
  [
    /^(?:how|why|what|when|where)\b|\bexplained\b|\bguide to\b|\bintro(?:duction)? to\b|\btutorial\b|\blessons? learned\b|\b(?:getting|get) started\b|\bbest practices\b|\?$/i,
    'article',
  ],
  [/^(?:introducing|announcing)\b/i, 'article'],
  [/教程|教學|入门指南|튜토리얼/, 'article'],
  [/(?<![\w.])\d+(?:\.\d+)?[BM]\b(?!\w)/, 'model'],
];

const LEAD = String.raw`^(?:(?:this|it|here) is )?(?:the|an?|another|my|our|their|his|her)?\s*(?:[\p{L}\d+#.'’-]+\s+){0,3}?`;

/** What a description calls the thing with its first words. */
export const saidPhrases: Phrases = [
  [
    new RegExp(String.raw`${LEAD}(?:text|hand|e-?)?books?(?![\p{L}\d]| (?:club|review|search|reader|manage))`, 'iu'),
    'book',
  ],
  [
    new RegExp(
      String.raw`${LEAD}(?:courses?|mooc|lecture (?:notes|series)|specialization|bootcamp|curriculum)(?![\p{L}\d]| (?:manage|platform))`,
      'iu',
    ),
    'course',
  ],
  [new RegExp(String.raw`${LEAD}podcasts?(?![\p{L}\d]| (?:app|client|player|host))`, 'iu'), 'podcast'],
  [
    new RegExp(String.raw`${LEAD}(?:video series|youtube channel|talk|webinars?|screencasts?)(?![\p{L}\d])`, 'iu'),
    'video',
  ],
  [
    new RegExp(
      String.raw`${LEAD}(?:data ?set|corpus|benchmark|leader ?board)(?=$|[^\p{L}\d\s]|\s+(?:\p{L}+(?:ing|ed)|of|for|with|to|in|on|by|from|that|which|and|is)(?![\p{L}\d]))`,
      'iu',
    ),
    'dataset',
  ],
  [
    new RegExp(
      String.raw`${LEAD}(?:tutorial|article|blog(?: post)?|newsletter|essay)(?![\p{L}\d]| (?:engine|platform|generat|manage|app|software|tool|service|system))`,
      'iu',
    ),
    'article',
  ],
  [
    new RegExp(String.raw`${LEAD}(?:curated list|list of|collection of (?:resources|links|papers))(?![\p{L}\d])`, 'iu'),
    'list',
  ],
];

/** What a description says of tools, anywhere in its first words. */
const TOOL_NOUNS =
  'librar(?:y|ies)|framework|toolkit|tools?|toolbox|platform|app|application|software|server|client|package|module|plug-?in|extension|add-?on|engine|sdk|cli|service|system|database|generator|editor|compiler|interpreter|parser|linter|debugger|wrapper|bindings?|implementation|assistant|chatbot|browser|manager|utility|daemon|agent|solution|suite|workspace|ide|dashboard|proxy|alternative|replacement|bouncer|downloader|scheduler|orchestrator|herramienta|biblioteca|librería|plataforma|aplicación|paquete|ferramenta|aplicativo|outil|bibliothèque|logiciel|plateforme|werkzeug|bibliothek|plattform|anwendung|strumento|libreria|piattaforma|библиотека|инструмент|фреймворк|платформа|приложение|утилита|narzędzie|biblioteka';
/** The same in scripts without blanks; what comes before it in the sentence says which. */
const TOOL_SIGNS =
  '工具|框架|平台|库|軟體|软件|插件|客户端|服务器|服务端|解析器|生成器|引擎|程序|模块|封装|编译器|编辑器|浏览器|实现|ツール|ライブラリ|フレームワーク|エンジン|プラグイン|라이브러리|프레임워크|도구|플러그인';
/** What ends the phrase that names a thing: what follows is what it is for, or does. */
const ENDS_NOUN =
  'by|which|that|for|to|of|with|in|on|from|at|as|how|what|where|when|who|whose|while|is|are|was|can|will|helps?|runs?|lets?|makes?|offers?';
const NO_TOOL = String.raw`(?<!(?:voluntary|legal|policy|regulatory|conceptual|theoretical|governance|risk|ethical|nist|eu)[\w\s-]{0,20})`;
/** Begins with a noun for tools, whatever stands before it in the same phrase. */
export const SAID_TOOL = new RegExp(
  String.raw`^(?:(?!(?:${ENDS_NOUN})\s)[\p{L}\d+#.,'’/&-]+\s+){0,7}?${NO_TOOL}(?:${TOOL_NOUNS})(?![\p{L}\d])|^[^。.!！]{0,40}(?:${TOOL_SIGNS})(?=[。，,.、；;（(\s]|$)`,
  'iu',
);

/** The kind that the brackets at the end of a text name. */
export function phraseInBrackets(text: string): KindId | undefined {
  const end = text.slice(-MAX_BRACKETS);
  return BRACKETED.test(end) ? phraseIn(end, bracketPhrases) : undefined;
}

export function phraseIn(text: string, phrases: Phrases): KindId | undefined {
  return phrases.find(([words]) => words.test(text))?.[1];
}

import { hostList, type KindPlace } from './place.ts';

/** Words of hosts and paths that tell of any site what stands there; the first match wins. */
export const surePlaces: readonly KindPlace[] = [
  { kind: 'article', path: /(?:^|\/)(?:[\w-]*blogs?|newsroom)(?:\.html?)?\/?$/i },
  { kind: 'social', host: /^(?:[\w-]*forums?|discuss|discourse|community|lists)\./ },
  {
    kind: 'social',
    path: /(?:^|\/)(?:discuss|forums?|community\/(?:topics|posts?)|mailman\/listinfo|viewtopic\.php)(?:\/|$)/i,
  },
  { kind: 'dataset', path: /\b(?:leaderboards?|benchmarks?)\b/i },
  { kind: 'dataset', host: /\b(?:leaderboard|benchmark|datasets?)\b/ },
  {
    kind: 'paper',
    path: /\/doi\/(?:abs\/|full\/|e?pdf\/|pdfplus\/|pdfdirect\/)?10\.\d{4,}\/|\.(?:abstract|full-text)$/i,
  },
  {
    kind: 'docs',
    host: /^(?:docs?|documentation|developers?|help|support|api|reference|manual|v\d+)\.|^learn\.microsoft\.com$|\.readthedocs\.(?:io|org)$/,
    path: /^(?!.*\/(?:blogs?|news|community)\b)/,
  },
  {
    kind: 'docs',
    page: true,
    path: /(?:^|\/)(?:docs?|documentation|reference|api-docs|api-documentation|api-reference|manual|user-?guide|quickstart|getting-started|help|usage|installation|configuration|faq)(?:\/|\.html?$|$)/i,
  },
  { kind: 'docs', page: true, path: /(?:^|\/)(?:apis?|developers?)(?:\/|\.html?)?$|^\/developers?\//i },
  {
    kind: 'docs',
    host: /\.(?:github|gitlab)\.io$/,
    path: /^\/[^/]+\/(?:extensions|plugins|options|settings|guides?)\/./,
  },
  {
    kind: 'book',
    path: /(?:^|\/)(?:text|hand|e)?books?(?:\/|$)|(?:^|[/_-])(?:the|text|hand|my)?[-_]?books?\.(?:pdf|html?)$|\.(?:epub|mobi)$|(?:^|\/)(?:livres?|libros?|buch|buecher)(?:\/|$)|Book\.pdf$|\/[a-z]{2,12}(?<!face|note|mac|chrome|run|play|cook|look|guest|year|code)book\/?$/,
  },
  {
    kind: 'course',
    page: true,
    path: /(?:^|\/)(?:[\w-]*courses?|class(?:es)?|lectures?|lecture-?notes|syllabus|short-courses|[\w-]*bootcamp|curriculum|moocs?|cursos?|cours|kurse?|formations?|teaching|docencia|enseignement|lehre|clases)(?:\/|(?:\.html?|\.php)?$)/i,
  },
  {
    kind: 'course',
    page: true,
    path: /(?:^|[/~_-])(?:cs|ee|cse|cos|stat|eecs|(?:ph|phys|math)(?=\d{3}))-?\d{2,4}[a-z]?(?:[-_/]|$)/i,
  },
  { kind: 'docs', page: true, path: /\/[^/]+\/(?:latest|current)(?:\/|$)|\/guides?\/[a-z]{2}\// },
  { kind: 'podcast', path: /(?:^|\/)(?:podcasts?|episodes?)(?:\/|$)/i },
  {
    kind: 'video',
    path: /(?:^|\/)(?:videos?|webinars?|recordings?|watch|talks?|keynotes?|session(?:s|_\w+)?)(?:\/|$)|\.(?:mp4|webm|mov)$/i,
  },
  { kind: 'paper', page: true, path: /(?:^|\/)(?:papers?|publications?|pubs?|preprints?|proceedings|publis)\/.+/i },
  { kind: 'dataset', path: /(?:^|\/)(?:data-?sets?|corpora)(?:\/|$)/i },
  {
    kind: 'article',
    host: /^(?:news|newsroom|newsletter|magazine|medium|research\.?blog|ai-?blog)\.|^(?:engineering|eng|tech)\.[\w-]+\.(?:com|io|tech|org|net)$|\bblog\b/,
    path: /^\/.+/,
  },
  {
    kind: 'article',
    page: true,
    path: /(?:^|\/)(?:[\w-]*blogs?|news(?:room|letter)?|posts|articles?|stor(?:y|ies)|insights?|announcements?|press(?:-releases?)?|editorials?|opinion|essays?|engineering)\/.+/i,
  },
  {
    kind: 'article',
    page: true,
    path: /(?:^|\/)(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])\/|\/(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?-/,
  },
  {
    kind: 'article',
    hosts: hostList(
      'openai.com anthropic.com deepmind.google deepmind.com ai.meta.com research.google ai.google mistral.ai microsoft.com nvidia.com',
    ),
    path: /^\/(?:index|research|engineering|discover)\/.+/,
  },
  { kind: 'course', path: /(?:^|[/-])(?:bootcamp|course)\/?$/i },
];

/** What paths suggest where the page says nothing. */
export const likelyPlaces: readonly KindPlace[] = [
  { kind: 'paper', path: /\.(?:pdf|ps(?:\.gz)?)$/i },
  { kind: 'course', host: /^learn\./ },
  { kind: 'docs', host: /^dev\.(?!to$)/ },
  {
    kind: 'docs',
    page: true,
    path: /\/(?:latest|stable|current|v?\d{1,2}\.\d{1,2}(?:\.\d+)?)(?:\/|$)/,
  },
  { kind: 'tool', host: /^(?:app|console|dashboard|play|playground|demo|studio)\./ },
  { kind: 'docs', host: /^wiki\./ },
  { kind: 'article', host: /\bblog\b/ },
  {
    kind: 'article',
    page: true,
    path: /(?:^|\/)(?:post|p|notes|learn|tutorials?|explorables|bliki|perspectives?|writing|guides?)\/.+/i,
  },
  { kind: 'tool', hosts: hostList('aws.amazon.com azure.microsoft.com cloud.google.com') },
  {
    kind: 'tool',
    path: /(?:^|\/)(?:products?|features|solutions|pricing|downloads?|tools?|software|projects?)(?:\/|$)/i,
  },
  {
    kind: 'tool',
    path: /(?:^|[/-])(?:platform|studio|playground|assistant|copilot|chatbot|generator|editor|app)\/?$/i,
  },
  { kind: 'list', path: /(?:^|[/_-])awesome[/_-]/i },
  { kind: 'article', path: /\/(?:[\p{L}\d%]+[-_]){4,}[\p{L}\d%]+(?:\.html?|\/)?$/iu },
];

/** Where nothing else tells more. */
export const latePlaces: readonly KindPlace[] = [
  { kind: 'social', hosts: hostList('youtube.com'), path: /^\/(?:@|c\/|channel\/|user\/)/ },
  { kind: 'article', hosts: hostList('notion.site notion.so docs.google.com telegra.ph hackmd.io'), path: /^\/.+/ },
  { kind: 'podcast', host: /\.fm$/ },
];

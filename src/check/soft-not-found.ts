import type { PageFacts } from './page-facts.ts';

/** Longest text of a page that does nothing but say that there is none: menus and footers count too. */
const SHORT = 2000;

const THING = '(?:page|file|document|article|post|resource|content|site|video|product|paper|url|link|address)';
const NOT = `(?:not|cannot|(?:can|could|does|was|is)(?:n(?:'|’)t| not)|can(?:'|’)t)`;
const PHRASES = [
  `^(?:http )?(?:error |status )?404(?:\\s*$|\\s*[-–—:|.!(,·•]|\\s+(?:page|error|not|file|oops|sorry)\\b)`,
  `[-–—:|·•(]\\s*(?:error )?404(?: error)?\\)?\\s*$`,
  `\\b${THING} ${NOT}(?: be)? (?:found|exist|available)\\b`,
  `\\b(?:can(?:'|’)?t|cannot|could(?:n(?:'|’)t| not)|unable to) find (?:the|this|that|your) ${THING}`,
  `\\b${THING} (?:you (?:are|were|(?:'|’)re) looking for|you requested|no longer exists|is no longer available|has been (?:removed|deleted)|does(?:n(?:'|’)t| not) exist|unavailable|is gone)`,
  `^(?:not found|oops[!.,]? |nothing found|nothing here|no such page|file not found)`,
  `(?:[-–—:|·•] )not found$`,
  '^(?:seite nicht gefunden|page (?:non trouvée|introuvable)|página no encontrada|pagina non trovata|página não encontrada|pagina niet gevonden|страница не найдена|页面不存在|页面未找到|找不到(?:网页|页面)|ページが見つかりません|페이지를 찾을 수 없습니다)',
].map((source) => new RegExp(source, 'iu'));

/** Whether a page that came with a good status says itself that it was not found. An article about such pages is longer. */
export function isSoftNotFound({ title, headings, textLength }: PageFacts): boolean {
  if (textLength > SHORT) return false;
  return [title, ...headings].some((words) => PHRASES.some((phrase) => phrase.test(words)));
}

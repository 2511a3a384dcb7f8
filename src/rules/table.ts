import { brokenDestination } from './broken-destination.ts';
import { brokenFrontMatter } from './broken-front-matter.ts';
import { credentialsInUrl } from './credentials-in-url.ts';
import { doubledBrackets } from './doubled-brackets.ts';
import { doubledScheme } from './doubled-scheme.ts';
import { duplicate } from './duplicate.ts';
import { emptyDestination } from './empty-destination.ts';
import { emptyText } from './empty-text.ts';
import { expiredIgnore } from './expired-ignore.ts';
import { fullWidthBrackets } from './full-width-brackets.ts';
import { genericText } from './generic-text.ts';
import { insecureScheme } from './insecure-scheme.ts';
import { invalidHost } from './invalid-host.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { lostTableCell } from './lost-table-cell.ts';
import { missingOpeningBracket } from './missing-opening-bracket.ts';
import { missingParenthesis } from './missing-parenthesis.ts';
import { missingScheme } from './missing-scheme.ts';
import { misspelledHost } from './misspelled-host.ts';
import { mixedScriptHost } from './mixed-script-host.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { nestedLink } from './nested-link.ts';
import { nestedTooDeep } from './nested-too-deep.ts';
import { pastedUrls } from './pasted-urls.ts';
import type { Rule } from './rule.ts';
import { schemeTypo } from './scheme-typo.ts';
import { scriptUrl } from './script-url.ts';
import { spaceBeforeDestination } from './space-before-destination.ts';
import { strayPunctuation } from './stray-punctuation.ts';
import { swallowedByFence } from './swallowed-by-fence.ts';
import { swappedBrackets } from './swapped-brackets.ts';
import { textInDestination } from './text-in-destination.ts';
import { titleMismatch } from './title-mismatch.ts';
import { tooLong } from './too-long.ts';
import { trackingParameter } from './tracking-parameter.ts';
import { unclosedDestination } from './unclosed-destination.ts';
import { unclosedIgnore } from './unclosed-ignore.ts';
import { unclosedTitle } from './unclosed-title.ts';
import { undefinedReference } from './undefined-reference.ts';
import { unknownIgnore } from './unknown-ignore.ts';
import { unknownKind } from './unknown-kind.ts';
import { unknownTld } from './unknown-tld.ts';
import { unorderedList } from './unordered-list.ts';
import { unusedDefinition } from './unused-definition.ts';
import { unusedIgnore } from './unused-ignore.ts';
import { wrongClosingBracket } from './wrong-closing-bracket.ts';
import { wrongSlashes } from './wrong-slashes.ts';

/** The rules, ordered by name. A retired name stays as a comment and is never used again. */
export const rules = [
  brokenDestination,
  brokenFrontMatter,
  credentialsInUrl,
  doubledBrackets,
  doubledScheme,
  duplicate,
  emptyDestination,
  emptyText,
  expiredIgnore,
  fullWidthBrackets,
  genericText,
  insecureScheme,
  invalidHost,
  invisibleCharacter,
  lostTableCell,
  missingOpeningBracket,
  missingParenthesis,
  missingScheme,
  misspelledHost,
  mixedScriptHost,
  nearDuplicate,
  nestedLink,
  nestedTooDeep,
  pastedUrls,
  schemeTypo,
  scriptUrl,
  spaceBeforeDestination,
  strayPunctuation,
  swallowedByFence,
  swappedBrackets,
  textInDestination,
  titleMismatch,
  tooLong,
  trackingParameter,
  unclosedDestination,
  unclosedIgnore,
  unclosedTitle,
  undefinedReference,
  unknownIgnore,
  unknownKind,
  unknownTld,
  unorderedList,
  unusedDefinition,
  unusedIgnore,
  wrongClosingBracket,
  wrongSlashes,
] as const satisfies readonly Rule[];

export type RuleName = (typeof rules)[number]['name'];

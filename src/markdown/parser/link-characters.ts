/** What every link, every tag and every malformed link has at least one of. */
const LINK_CHARACTER = /[[\]<@［］（]|:\/\/|www\./i;

/** The rest of an address that a blank line broke: the first word of a block, or of a cell, and a bracket that closes. */
const LINK_END = /(?:^|\|)[\s>*+\-\d.)#:]{0,60}[^\s()|]{0,120}\)/m;

/** Whether a stretch of text can hold a link, or what was meant as one, or the end of that. */
export function canHoldLinks(text: string): boolean {
  return LINK_CHARACTER.test(text) || LINK_END.test(text);
}

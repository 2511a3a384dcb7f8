/** Names of conferences and journals as lists of papers write them. */
const VENUES = [
  'NeurIPS|NIPS|ICML|ICLR|AAAI|IJCAI|AISTATS|UAI|COLT|COLM|ECML|ACML|AutoML|LoG|TMLR|JMLR|MLJ|MLSys|SysML',
  'ACL|EMNLP|NAACL|EACL|AACL|TACL|COLING|CoNLL|LREC|IJCNLP|SemEval|Findings|INLG|SIGDIAL|WMT|Interspeech|ICASSP|TASLP|ISMIR',
  'CVPR|ICCV|ECCV|WACV|BMVC|ACCV|3DV|MICCAI|TPAMI|IJCV|TIP|SIGGRAPH(?: Asia)?|TOG|MM|ACM MM|ICIP|ICME|TMM',
  'KDD|SIGKDD|WWW|TheWebConf|SIGIR|CIKM|WSDM|RecSys|ECIR|ICDM|SDM|TKDE|TOIS|VLDB|PVLDB|SIGMOD|ICDE|EDBT|PAKDD',
  'CoRL|RSS|ICRA|IROS|RA-?L|AAMAS|CHI|UIST|CSCW|IUI|FAccT|AIES|ICWSM',
  'ICSE|FSE|ESEC|ASE|ISSTA|TOSEM|TSE|PLDI|POPL|OOPSLA|OSDI|SOSP|NSDI|SIGCOMM|EuroSys|ATC|ASPLOS|ISCA|MICRO|HPCA|SC|CCS|NDSS|USENIX(?: Security)?|Oakland|S&P',
  'arXiv|bioRxiv|medRxiv|CoRR|OpenReview|SSRN|Nature(?: [A-Z][a-z]+)*|Science|Cell|PNAS|PLOS ONE|IEEE|ACM|Springer|Elsevier|Distill',
].join('|');

const YEAR = String.raw`((?:19|20)\d\d)|['’](\d\d)(?!\d)`;
/** A venue with its year, as `NeurIPS 2022` or `CVPR'23`. */
const VENUE_YEAR = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${VENUES})(?:[ ,(]{1,3}(?:Findings|Workshop|Oral|Spotlight)\b)?[\s,.(]{0,3}(?:${YEAR})(?!\d)`,
  'u',
);
const VENUE = new RegExp(String.raw`(?<![\p{L}\d-])(?:${VENUES})(?![\p{L}\d-])`, 'u');

/** The year that stands behind the name of a conference or a journal. */
export function venueYear(text: string): string | undefined {
  const [, whole, short] = VENUE_YEAR.exec(text) ?? [];
  return whole ?? (short === undefined ? undefined : `20${short}`);
}

/** What a venue may have beside its name and year. */
const TRACK =
  '(?:[Mm]ain|[Ff]indings|[Ww]orkshops?|[Oo]ral|[Ss]potlight|[Pp]oster|[Bb]est [Pp]aper|[Hh]ighlight|[Dd]emo|[Ll]ong|[Ss]hort)(?: (?:[Tt]rack|[Pp]aper|[Aa]ward))?';
const AT = String.raw`(?:(?:[Aa]ccepted|[Pp]ublished|[Pp]resented|[Aa]ppeared) )?(?:(?:[Ii]n|[Aa]t|[Tt]o) )?(?:the )?(?:[Pp]roc(?:eedings|\.) of )?(?:the )?(?:[Ff]indings of )?`;
/** Spelt in other ways too, where a year follows. */
const SPELT = `(?!Findings)(?:${VENUES}|Neurips|NEURIPS|Nips|arxiv|Arxiv|ArXiv)`;
const VENUE_AND_YEAR = String.raw`${AT}${SPELT}(?:(?:[ ,(]{1,2}|-)${TRACK})?[\s,.’'-]{0,3}(?:(?:19|20)\d\d|(?<=['’])\d\d)(?:\)?[ ,(]{1,3}${TRACK})?`;
const VENUE_AT_END = new RegExp(
  String.raw`(?:\s*[,.;]\s+|(?<=[?!])\s+)${VENUE_AND_YEAR}[\s.,)\]]*$|\s*[([（]\s*${VENUE_AND_YEAR}\s*[)\]）][\s.,]*$`,
  'u',
);
/** What belongs to the venue, so that it is no title without it. */
const OF_VENUE =
  /^(?:workshops?|tutorials?|keynotes?|proceedings|invited|accepted|best papers?|call for)\b|\b(?:papers?|posters?|proceedings|workshops?|tutorials?|keynotes?|talks?|challenges?|competitions?|tracks?|sessions?|posts?|lectures?|slides|videos?|recordings?|schedule|program(?:me)?|conference|symposium|summit|awards?|reports?)$/i;
/** A word that names a thing: `BERT`, `nanoGPT`, `3D`. */
const NAMED = /\p{Lu}.*\p{Lu}|\p{L}\p{Lu}|\d/u;

/** A title without where and when the work appeared: `Some Title, ICLR 2024`. */
export function withoutVenue(title: string): string {
  const found = /\d\d/.test(title) ? VENUE_AT_END.exec(title) : null;
  if (found === null) return title;
  const rest = title.slice(0, found.index);
  const isTitle = rest.includes(' ') || NAMED.test(rest) || /\p{Lo}{2}/u.test(rest);
  return isTitle && !OF_VENUE.test(rest) && !isVenue(rest) ? rest : title;
}

const WHOLE_VENUE = new RegExp(
  String.raw`^[\s[(]*${SPELT}(?:[ ,'’-]{0,2}(?:19|20)?\d\d)?(?:[ ,(]{1,2}(?:accepted|${TRACK})\)?)?[\s\])]*$`,
  'u',
);

/** Whether a text is the name of a venue and nothing else, perhaps with its year. */
export function isVenue(text: string): boolean {
  return WHOLE_VENUE.test(text);
}

export function namesVenue(text: string): boolean {
  return VENUE.test(text);
}

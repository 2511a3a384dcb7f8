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

export function namesVenue(text: string): boolean {
  return VENUE.test(text);
}

/** Where values come from. */
export type SourceId =
  | 'files'
  | 'tags'
  | 'kinds'
  | 'hosts'
  | 'sections'
  | 'ids'
  | 'rules'
  | 'verdicts'
  | 'shells'
  | 'nothing';

/** The source of what each word between brackets of an option or an operand stands for. A new word is one row here. */
export const sourceOfPlaceholder: Readonly<Record<string, SourceId>> = {
  file: 'files',
  folder: 'files',
  glob: 'files',
  path: 'files',
  state: 'files',
  old: 'files',
  new: 'files',
  tag: 'tags',
  kind: 'kinds',
  host: 'hosts',
  text: 'sections',
  id: 'ids',
  rule: 'rules',
  'rule[=level]': 'rules',
  verdict: 'verdicts',
  verdicts: 'verdicts',
  shell: 'shells',
};

/** Sources whose values may be joined by commas. */
export const listed: ReadonlySet<SourceId> = new Set(['tags', 'kinds', 'hosts', 'verdicts']);

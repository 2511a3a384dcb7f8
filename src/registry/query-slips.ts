import type { Fault } from './query-error.ts';
import type { FieldName } from './query-fields.ts';
import { fieldNamed } from './query-names.ts';

/** Another field that was meant to stand by itself: `rag!kind:paper`, `rag,kind:paper`. */
const GLUED = /^(?:(?<before>[^:"]*?)(?<sign>[!|&;+,-]+))?(?<name>[\p{L}]{1,20}):(?=[^/\s])(?<rest>.*)$/su;

/**
 * What is wrong with a value that stands without quotation marks: what denies it stands before the name of the field, and
 * another field behind a blank. In quotation marks it is what it says.
 */
export function slipIn(field: FieldName, value: string): Fault | undefined {
  return deniedInside(field, value) ?? gluedTo(field, value) ?? splitByBars(field, value);
}

function deniedInside(field: FieldName, value: string): Fault | undefined {
  const [, sign = '', rest = ''] = /^([!–−:-]+)(.*)$/s.exec(value) ?? [];
  if (sign === '' || isOfField(field, value)) return undefined;
  const meant = `${sign.startsWith(':') ? '' : '!'}${field}:${rest}`;
  if (rest === '') return { message: `"${value}" is nothing to look for`, hint: inQuotes };
  return sign.startsWith(':')
    ? { message: 'one colon stands behind the name of a field', hint: `did you mean "${meant}"?` }
    : { message: `what denies a field stands before its name`, hint: `did you mean "${meant}"? ${inQuotes}` };
}

const inQuotes = 'In quotation marks it is text to look for';

/** `!(a|b)` is a glob, and `-2023` a year that its own error mends. */
function isOfField(field: FieldName, value: string): boolean {
  return (field === 'file' && value.startsWith('!(')) || (field === 'year' && /^[–−-]/.test(value));
}

function gluedTo(field: FieldName, value: string): Fault | undefined {
  const { before = '', sign = '', name = '', rest = '' } = GLUED.exec(value)?.groups ?? {};
  const other = fieldNamed(name);
  if (other === undefined) return undefined;
  const denied = /[!-]$/.test(sign) ? '!' : '';
  const one = before === '' ? '' : `${field}:${before} `;
  return {
    message: `a blank is expected before "${denied}${name}:"`,
    hint: `did you mean "${one}${denied}${name}:${rest}"? ${inQuotes}`,
  };
}

function splitByBars(field: FieldName, value: string): Fault | undefined {
  if (!value.includes('|') || field === 'file' || field === 'section') return undefined;
  const parts = value.split(/\|+/).filter((part) => part !== '');
  return {
    message: 'alternatives stand with commas between them',
    hint: `did you mean "${field}:${parts.join(',')}"? ${inQuotes}`,
  };
}

/** The same of a word: `rag!kind:paper`. */
export function slipInWord(word: string): Fault | undefined {
  const [, before = '', rest = '', name = ''] = /^([^:!]+)!((\p{L}{1,20}):[^/\s].*)$/su.exec(word) ?? [];
  if (fieldNamed(name) === undefined) return undefined;
  return {
    message: `a blank is expected before "!${name}:"`,
    hint: `did you mean "${before} !${rest}"? ${inQuotes}`,
  };
}

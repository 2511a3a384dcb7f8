import type { Edit, Span } from '../mapped-text.ts';
import { templatesIn } from '../templates.ts';
import { guardOf, opaqueEdit } from './opaque.ts';
import { parametersIn } from './parameters.ts';
import { afterBlanks, isInLabel, isLineEnd, nextOf } from './places.ts';
import { COMPONENT_PREFIX } from './retell.ts';
import { type Read, type Reader, walk } from './walk.ts';
import { tagEdits, type WrittenTag } from './written-tag.ts';

/** A way to write a template: what opens and what closes it. */
export interface TemplateForm {
  /** At its start; of a tag, the first group is its name, nothing where it closes another. */
  readonly opening: RegExp;
  readonly closing: RegExp;
  /** What of this form is only text. */
  readonly isText?: (written: string) => boolean;
}

/** A language of templates that runs before Markdown is read. */
export interface TemplateLanguage {
  readonly marks: RegExp;
  /** The first that opens holds. */
  readonly forms: readonly TemplateForm[];
  /** Whether what a tag encloses is no Markdown, or not shown. */
  readonly isRaw: (name: string) => boolean;
  /** Any tag: whether it closes another, and its name. */
  readonly tag: RegExp;
  /** Whether what a tag shows may hold the addresses that it is given. */
  readonly shows: (name: string) => boolean;
  /** Whether a template alone on its line leaves a blank one, instead of a word. */
  readonly leavesBlank: (written: string) => boolean;
}

const MAX_LENGTH = 5000;

interface Template {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly parameters: Span;
}

/**
 * Takes templates for what they are, no prose; those that hold an address are tags of HTML. What stands between two tags
 * is read, unless it is raw. Templates in destinations and in the words of links stay.
 */
export function templateTagEdits(text: string, language: TemplateLanguage): readonly Edit[] {
  const templateAt = templates(text, language);
  const closingOf = closingTags(text, language);
  const anchorEnds = new Set<number>();
  const hidden = (start: number, end: number): Read => {
    const leavesBlank = isLineEnd(text, afterBlanks(text, end)) && language.leavesBlank(text.slice(start, end));
    return { edits: [...(leavesBlank ? [] : guardOf(text, start)), opaqueEdit(start, end)], end };
  };
  const tag = (written: Omit<WrittenTag, 'isWhole'>): Read => {
    const { start, end, isClosing } = written;
    const edits = tagEdits(text, { ...written, isWhole: false });
    return { edits: [...(isClosing ? [] : guardOf(text, start)), ...edits], end };
  };
  const readTag = ({
    start,
    end,
    name,
    parameters,
    closing,
  }: Template & { readonly closing: Span | undefined }): Read => {
    const attributes = language.shows(name) ? parametersIn(text, ...parameters) : [];
    if (attributes.every((attribute) => attribute.name === 'alt')) return hidden(start, end);
    const isAnchor = closing !== undefined && attributes.every((attribute) => attribute.name === 'href');
    if (isAnchor) anchorEnds.add(closing[0]);
    return tag({ start, end, name: isAnchor ? 'a' : `${COMPONENT_PREFIX}template`, isClosing: false, attributes });
  };
  const read: Reader = (start) => {
    const template = templateAt(start);
    if (template === undefined) return undefined;
    const { end, name } = template;
    if (anchorEnds.has(start)) return tag({ start, end, name: 'a', isClosing: true, attributes: [] });
    const closing = closingOf(template);
    if (closing !== undefined && language.isRaw(name)) return hidden(start, closing[1]);
    return readTag({ ...template, closing });
  };
  return walk(text, language.marks, read, templatesIn(text));
}

interface FoundTag {
  readonly span: Span;
  readonly isClosing: boolean;
}

/** Finds the tag that closes another, where none of its name opens before. */
function closingTags(text: string, language: TemplateLanguage): (template: Template) => Span | undefined {
  const waiting = new Map<string, FoundTag[]>();
  for (const { index, 0: tag, 1: closes = '', 2: name = '' } of [...text.matchAll(language.tag)].reverse()) {
    const alike = waiting.get(name) ?? [];
    alike.push({ span: [index, index + tag.length], isClosing: closes !== '' });
    waiting.set(name, alike);
  }
  return ({ name, end }) => {
    const alike = waiting.get(name) ?? [];
    while ((alike.at(-1)?.span[0] ?? end) < end) alike.pop();
    const next = alike.at(-1);
    return next?.isClosing === true ? next.span : undefined;
  };
}

/** Reads the template that opens at an offset, if it is closed and no part of a link's words. */
function templates(text: string, { forms }: TemplateLanguage): (at: number) => Template | undefined {
  const readers = forms.map((form) => ({ form, closing: nextOf(text, form.closing) }));
  return (start) => {
    for (const { form, closing } of readers) {
      form.opening.lastIndex = start;
      const opening = form.opening.exec(text);
      if (opening === null) continue;
      const parametersStart = start + opening[0].length;
      const close = closing(parametersStart);
      if (close === undefined || close[1] - start > MAX_LENGTH || isInLabel(text, start, close[1])) return undefined;
      const [parametersEnd, end] = close;
      if (form.isText?.(text.slice(start, end)) === true) return undefined;
      return { start, end, name: opening[1] ?? '', parameters: [parametersStart, parametersEnd] };
    }
    return undefined;
  };
}

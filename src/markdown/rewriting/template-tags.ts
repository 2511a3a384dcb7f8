import type { Edit, Span } from '../mapped-text.ts';
import { templatesIn } from '../templates.ts';
import { guardOf, opaqueEdit } from './opaque.ts';
import { parametersIn } from './parameters.ts';
import { afterBlanks, isInLabel, isLineEnd, nextOf } from './places.ts';
import { COMPONENT_PREFIX } from './retell.ts';
import { type Read, walk } from './walk.ts';
import { tagEdits } from './written-tag.ts';

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
  /** The next tag of a name, whether it opens or closes. */
  readonly tagOf: (name: string) => RegExp;
  /** Of such a tag, that it closes. */
  readonly closes: RegExp;
  /** Whether what a tag shows may hold the addresses that it is given. */
  readonly shows: (name: string) => boolean;
  /** Whether a template alone on its line leaves a blank one, instead of a word. */
  readonly leavesBlank: (written: string) => boolean;
}

const MAX_LENGTH = 5000;

interface Template extends TemplateForm {
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
  const tagsOf = new Map<string, (from: number) => Span | undefined>();
  const rawEnd = ({ name, end }: Template): number | undefined => {
    if (!language.isRaw(name)) return undefined;
    const next = tagsOf.get(name) ?? nextOf(text, language.tagOf(name));
    tagsOf.set(name, next);
    const tag = next(end);
    return tag !== undefined && language.closes.test(text.slice(...tag)) ? tag[1] : undefined;
  };
  const hidden = (start: number, end: number): Read => {
    const leavesBlank = isLineEnd(text, afterBlanks(text, end)) && language.leavesBlank(text.slice(start, end));
    return { edits: [...(leavesBlank ? [] : guardOf(text, start)), opaqueEdit(start, end)], end };
  };
  return walk(
    text,
    language.marks,
    (at) => {
      const template = templateAt(at);
      if (template === undefined) return undefined;
      const raw = rawEnd(template);
      if (raw !== undefined) return hidden(at, raw);
      const { end, name, parameters } = template;
      const attributes = language.shows(name) ? parametersIn(text, ...parameters) : [];
      if (attributes.every((attribute) => attribute.name === 'alt')) return hidden(at, end);
      const tag = { start: at, end, name: `${COMPONENT_PREFIX}template`, isClosing: false, isWhole: true, attributes };
      return { edits: [...guardOf(text, at), ...tagEdits(text, tag)], end };
    },
    templatesIn(text),
  );
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
      return { ...form, start, end, name: opening[1] ?? '', parameters: [parametersStart, parametersEnd] };
    }
    return undefined;
  };
}

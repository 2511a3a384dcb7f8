import { Parser } from 'htmlparser2';

/** What an HTML page told, as far as verdicts need it. */
export interface PageFacts {
  readonly title: string;
  /** Its first main headings; where it has none, the first below. */
  readonly headings: readonly string[];
  /** Length of the text that a reader sees, white space folded. */
  readonly textLength: number;
  /** What a fragment may name: `id` and `name` attributes. Empty unless asked for. */
  readonly anchors: ReadonlySet<string>;
  readonly hasPassword: boolean;
  /** What it shows is made by a script, so that what is missing here may be there in a browser. */
  readonly needsScript: boolean;
  /** `content` of `<meta http-equiv="refresh">`. */
  readonly refresh?: string;
}

type Attributes = Readonly<Record<string, string>>;

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'title']);
const HEADINGS_KEPT = 3;
const APP_ID = /^(?:root|app|__next|__nuxt|___gatsby|svelte|main-app|react-root|__NEXT_DATA__|__NUXT_DATA__)$/;
const APP_ELEMENT = /^(?:react-app|react-partial|app-root|flutter-view|ytd-app|shreddit-app)$/;
/** Nobody asks how much longer a page is than this. */
const LONG = 20_000;
/** A page with less text than this is filled by its scripts. */
const SHELL_LENGTH = 200;

/** Reads a page in one pass; never throws, whatever the bytes. */
export function readPage(html: string, wantsAnchors: boolean): PageFacts {
  const anchors = new Set<string>();
  const headings: string[] = [];
  const subheadings: string[] = [];
  const titles: string[] = [];
  const texts = new Map([
    ['h1', headings],
    ['h2', subheadings],
    ['title', titles],
  ]);
  /** The elements around whose text no reader sees, outermost first. */
  const unseen: string[] = [];
  let [textLength, scripts, hasPassword, hasApp] = [0, 0, false, false];
  let refresh: string | undefined;
  /** The title or main heading that is being read. */
  let words: string[] | undefined;

  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (wantsAnchors) addAnchors(anchors, attributes);
      if (isRefresh(name, attributes) && !unseen.includes('noscript')) refresh ??= attributes.content;
      hasPassword ||= isPassword(name, attributes);
      hasApp ||= isApp(name, attributes);
      if (name === 'script') scripts++;
      if (texts.has(name) && !unseen.includes('svg')) words = [];
      if (UNSEEN.has(name)) unseen.push(name);
    },
    ontext: (text) => {
      words?.push(text);
      if (unseen.length === 0 && textLength < LONG) textLength += fold(text).length;
    },
    onclosetag: (name) => {
      if (unseen.at(-1) === name) unseen.pop();
      const kept = texts.get(name);
      if (words === undefined || kept === undefined) return;
      kept.push(fold(words.join('')).slice(0, 300));
      words = undefined;
    },
  });
  parser.end(html);
  return {
    title: titles[0] ?? '',
    headings: headings.length > 0 ? headings.slice(0, HEADINGS_KEPT) : subheadings.slice(0, 1),
    textLength,
    anchors,
    hasPassword,
    needsScript: hasApp || (scripts > 0 && textLength < SHELL_LENGTH),
    ...(refresh === undefined ? {} : { refresh }),
  };
}

function addAnchors(anchors: Set<string>, { id, name }: Attributes): void {
  if (id !== undefined) anchors.add(id);
  if (name !== undefined) anchors.add(name);
}

function isRefresh(name: string, attributes: Attributes): boolean {
  return name === 'meta' && attributes['http-equiv']?.trim().toLowerCase() === 'refresh';
}

function isPassword(name: string, { type }: Attributes): boolean {
  return name === 'input' && type?.toLowerCase() === 'password';
}

function isApp(name: string, attributes: Attributes): boolean {
  const hasMark = 'data-reactroot' in attributes || 'ng-version' in attributes;
  return hasMark || APP_ELEMENT.test(name) || APP_ID.test(attributes.id ?? '');
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

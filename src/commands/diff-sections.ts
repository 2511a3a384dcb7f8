import type { RegistryLink } from '../model/registry.ts';
import type { Tone } from '../model/style.ts';
import type { LoneResource, Place, RegistryDiff } from '../registry/diff.ts';

/** A piece of a line: words out of pages, what is no prose, or our own words. */
export interface Piece {
  readonly as: 'prose' | 'code' | 'own';
  readonly text: string;
}

/** Changes of one sort: a heading, and a line of pieces for each. */
export interface DiffSection {
  readonly heading: string;
  readonly mark: '+' | '-' | '~';
  readonly tone: Tone;
  readonly lines: readonly (readonly Piece[])[];
}

/** What text and Markdown tell of a comparison, in the order in which they do. Sorts without a change are left out. */
export function sectionsOf(diff: RegistryDiff): readonly DiffSection[] {
  const { added, removed, moved, retitled, retagged, rekinded, readdressed, changed, pages, links } = diff;
  const sections: readonly DiffSection[] = [
    { heading: 'added', mark: '+', tone: 'good', lines: added.map(lone) },
    { heading: 'removed', mark: '-', tone: 'error', lines: removed.map(lone) },
    section('moved', moved.map(movement)),
    section(
      'retitled',
      retitled.map(({ id, from, to }) => [code(id), own(': '), prose(from), ARROW, prose(to)]),
    ),
    section(
      'retagged',
      retagged.map((entry) => [
        prose(entry.title),
        own(': '),
        ...spaced([...entry.added.map((tag) => code(`+${tag}`)), ...entry.removed.map((tag) => code(`-${tag}`))]),
      ]),
    ),
    section('of another kind', rekinded.map(change)),
    section('at another address', readdressed.map(change)),
    section(
      'otherwise changed',
      changed.map(({ title, field, from, to }) => [prose(title), own(`: ${field} `), value(from), ARROW, value(to)]),
    ),
    section('pages', pageLines(pages)),
    section('other links', linkLines(links)),
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function section(heading: string, lines: DiffSection['lines']): DiffSection {
  return { heading, mark: '~', tone: 'warning', lines };
}

const ARROW: Piece = { as: 'own', text: ' → ' };

function own(text: string): Piece {
  return { as: 'own', text };
}

function prose(text: string): Piece {
  return { as: 'prose', text };
}

function code(text: string): Piece {
  return { as: 'code', text };
}

function spaced(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [own(' '), piece]));
}

function lone({ title, url, places }: LoneResource): readonly Piece[] {
  const [place] = places;
  const where = place === undefined ? [] : [own(' '), code(`${place.file}:${place.line}`)];
  const more = places.length > 1 ? [own(` and ${places.length - 1} more`)] : [];
  return [prose(title), own(' '), code(url), ...where, ...more];
}

function movement({ id, formerId, title, from, to }: RegistryDiff['moved'][number]): readonly Piece[] {
  const renamed = formerId === undefined ? [] : [own(': '), code(formerId), ARROW, code(id)];
  const places = (list: readonly Place[]) => spacedByComma(list.map(place));
  const way = () => {
    if (from.length === 0) return [own('also in '), ...places(to)];
    if (to.length === 0) return [own('no more in '), ...places(from)];
    return [...places(from), ARROW, ...places(to)];
  };
  const hasMoved = from.length + to.length > 0;
  return [prose(title), ...renamed, ...(hasMoved ? [own(renamed.length > 0 ? '; ' : ': '), ...way()] : [])];
}

function spacedByComma(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [own(', '), piece]));
}

function place({ file, section: headings }: Place): Piece {
  return code(headings.length === 0 ? file : `${file} (${headings.join(' > ')})`);
}

function change({ title, from, to }: RegistryDiff['rekinded'][number]): readonly Piece[] {
  return [prose(title), own(': '), code(from), ARROW, code(to)];
}

function value(written: unknown): Piece {
  if (written === null) return own('nothing');
  return typeof written === 'string' ? prose(written) : code(JSON.stringify(written));
}

function pageLines({ added, removed, changed, isReordered }: RegistryDiff['pages']): DiffSection['lines'] {
  return [
    ...added.map((file) => [code(file), own(' is new')]),
    ...removed.map((file) => [code(file), own(' is gone')]),
    ...changed.map((file) => [code(file), own(' has another title, tags or flavour')]),
    ...(isReordered ? [[own('they come in another order')]] : []),
  ];
}

function linkLines({ added, removed, reordered }: RegistryDiff['links']): DiffSection['lines'] {
  const line = (word: string) => (link: RegistryLink) => [
    code(link.url),
    own(` ${word} `),
    code(`${link.file}:${link.line}`),
  ];
  return [
    ...added.map(line('is new in')),
    ...removed.map(line('is gone from')),
    ...reordered.map((file) => [code(file), own(' has its entries in another order')]),
  ];
}

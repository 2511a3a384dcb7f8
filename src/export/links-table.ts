import type { ListedLink } from '../model/registry.ts';
import type { Style } from '../model/style.ts';
import { oneWordAddress } from './address.ts';
import { oneTerminalLine } from './one-line.ts';
import { columnsOf, NARROWEST, TWO_COLUMNS_FROM, wrap } from './text-width.ts';

/** The longest kind or target, and two blanks. */
const LEFT_COLUMN = 'template  '.length;
const INDENT = 2;

/** Past so many lines, a value ends with an ellipsis. */
const TEXT_LINES = 2;
const ADDRESS_LINES = 4;

/** What a reader wants to know of a link, each as one harmless line. */
interface Row {
  readonly place: string;
  /** The kind of its resource, else what it points at. */
  readonly label: string;
  readonly text: string;
  readonly url: string;
}

/** Links for the terminal: text, address and place. In a pipe, the place first, as `grep -n` writes it. */
export function* linksTable(links: Iterable<ListedLink>, { width, paint }: Style): Iterable<string> {
  for (const listed of links) {
    const { place, label, text, url } = rowOf(listed);
    if (width === undefined) {
      yield `${[paint('dim', place), paint('dim', label), paint('strong', text), paint('link', url)].join('\t')}\n`;
      continue;
    }
    yield `${layOut({ place, label, text, url }, Math.max(NARROWEST, width), paint).join('\n')}\n`;
  }
}

function rowOf({ link, resource }: ListedLink): Row {
  const { file, line, column, target, text, url } = link;
  return {
    place: `${oneTerminalLine(file)}:${line}:${column}`,
    label: resource?.kind ?? target ?? 'other',
    text: oneTerminalLine(text),
    url: oneWordAddress(url),
  };
}

function layOut({ place, label, text, url }: Row, width: number, paint: Style['paint']): readonly string[] {
  const isWide = width >= TWO_COLUMNS_FROM;
  const indent = isWide ? LEFT_COLUMN : INDENT;
  const blanks = ' '.repeat(indent);
  const body = [
    ...wrap(text, width - indent, TEXT_LINES).map((line) => `${blanks}${paint('strong', line)}`),
    ...addressLines(url, place, width, indent, paint),
  ];
  const [first = '', ...more] = body;
  if (isWide && first.startsWith(blanks))
    return [`${paint('dim', label.padEnd(indent))}${first.slice(indent)}`, ...more];
  return [paint('dim', label), ...body];
}

/** The address, so that it can be clicked and copied, and the whole place beside it or, where that does not fit, below. */
function addressLines(url: string, place: string, width: number, indent: number, paint: Style['paint']): string[] {
  const blanks = ' '.repeat(indent);
  if (indent + columnsOf(`${url}  ${place}`) <= width)
    return [`${blanks}${paint('link', url)}  ${paint('dim', place)}`];
  const before = ' '.repeat(Math.max(0, Math.min(indent, width - columnsOf(url))));
  return [
    ...wrap(url, width, ADDRESS_LINES).map((line) => `${before}${paint('link', line)}`),
    ...wrap(place, width - indent, Number.POSITIVE_INFINITY).map((line) => `${blanks}${paint('dim', line)}`),
  ];
}

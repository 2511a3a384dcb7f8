import type { Root } from 'mdast';
import type { Page } from '../model/page.ts';
import { rangeBetween, sourceLines } from '../model/source-lines.ts';
import { collectPage } from './collect/collect-page.ts';
import { withoutDeepNesting } from './deep-nesting.ts';
import { byIdentifier, definitionsIn } from './definitions.ts';
import { denseTextEdits } from './dense-text.ts';
import type { Flavor } from './flavors/flavor.ts';
import { readHead } from './front-matter/front-matter.ts';
import { edited, type MappedText, mappedText, spanInSource } from './mapped-text.ts';
import { parseTree } from './parse-tree.ts';
import { readTree } from './read-tree.ts';
import { templateEdits } from './templates.ts';

const TOO_DEEP = 'nested too deeply to be read; the rest of the page is read';

/** Reads one page. */
export function parsePage(file: string, source: string, flavor: Flavor): Page {
  const lines = sourceLines(source);
  const head = readHead(source);
  const { text, admonitions } = flavor.rewrite(mappedText(source, head.bodyStart));
  const { mapped, tree, unread } = parseGuarded(text, flavor);
  const definitions = definitionsIn(tree, mapped, source);
  const collector = collectPage(file, lines, flavor);
  for (const { url, span } of head.addresses) {
    collector.take({ type: 'link', link: { syntax: 'frontmatter', url, destination: span, label: '' }, span });
    collector.take({ type: 'unlink', span });
  }
  readTree(tree, {
    mapped,
    flavor,
    admonitions,
    definitions: byIdentifier(definitions.filter(({ identifier }) => flavor.resolves(identifier))),
    emit: collector.take,
  });
  const { headings, problems, ...collected } = collector.finish();
  const title = titleIn(head.frontMatter?.data) ?? headings[0]?.text;
  return {
    file,
    source,
    flavor: flavor.id,
    ...(title === undefined ? {} : { title }),
    ...(head.frontMatter === undefined ? {} : { frontMatter: head.frontMatter }),
    ...collected,
    headings,
    definitions: definitions.map(({ label, identifier, url, span }) => ({
      ...rangeBetween(lines, file, ...span),
      label,
      identifier,
      url,
    })),
    problems: [
      ...(head.fault === undefined ? [] : [{ problem: 'broken-front-matter', ...head.fault } as const]),
      ...problems,
      ...unread.map((span) => ({ problem: 'nested-too-deep', message: TOO_DEEP, span }) as const),
    ].map(({ problem, message, span }) => ({ ...rangeBetween(lines, file, ...span), problem, message })),
  };
}

/** Parses a text less what no parser bears. */
function parseGuarded(text: MappedText, flavor: Flavor) {
  const { edits, unread } = withoutDeepNesting(text);
  const shallow = edited(text, edits);
  const sparse = edited(shallow, denseTextEdits(shallow.text));
  const mapped = edited(sparse, templateEdits(sparse.text));
  try {
    return { mapped, tree: parseTree(mapped.text, flavor.hasBareLinks), unread };
  } catch (error) {
    // The parser's own recursion has come to its end.
    if (!(error instanceof RangeError)) throw error;
    const whole = spanInSource(mapped, 0, mapped.text.length);
    return { mapped, tree: { type: 'root', children: [] } satisfies Root, unread: [whole] };
  }
}

function titleIn(data: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const title = data !== undefined && Object.hasOwn(data, 'title') ? data.title : undefined;
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
}

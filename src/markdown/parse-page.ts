import type { Page } from '../model/page.ts';
import { rangeBetween, sourceLines } from '../model/source-lines.ts';
import { collectPage } from './collect/collect-page.ts';
import { byIdentifier } from './definitions.ts';
import type { Flavor } from './flavors/flavor.ts';
import { readHead } from './front-matter/front-matter.ts';
import { mappedText } from './mapped-text.ts';
import { parseBody } from './parse-body.ts';
import { readTree } from './read-tree.ts';

const TOO_DEEP = 'nested too deeply to be read; the rest of the page is read';

/** Pages below this many characters are parsed whole. */
const CHUNK_SIZE = 100_000;

/** Reads one page. */
export function parsePage(file: string, source: string, flavor: Flavor, chunkSize = CHUNK_SIZE): Page {
  const lines = sourceLines(source);
  const head = readHead(source);
  const { text, admonitions, retell } = flavor.rewrite(mappedText(source, head.bodyStart));
  const { hasBareLinks, lacks = [] } = flavor;
  const body = parseBody(text, { source, hasBareLinks, lacks, chunkSize });
  const resolved = byIdentifier(body.definitions.filter(({ identifier }) => flavor.resolves(identifier)));
  const collector = collectPage(file, lines, flavor);
  for (const { url, span } of head.addresses) {
    collector.take({ type: 'link', link: { syntax: 'frontmatter', url, destination: span, label: '' }, span });
    collector.take({ type: 'unlink', span });
  }
  const emit = retell?.(collector.take) ?? collector.take;
  for (const { mapped, tree } of body.parts) {
    readTree(tree, { mapped, flavor, admonitions, definitions: resolved, emit });
  }
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
    definitions: body.definitions.map(({ label, identifier, url, span }) => ({
      ...rangeBetween(lines, file, ...span),
      label,
      identifier,
      url,
    })),
    problems: [
      ...(head.fault === undefined ? [] : [{ problem: 'broken-front-matter', ...head.fault } as const]),
      ...problems,
      ...body.unread.map((span) => ({ problem: 'nested-too-deep', message: TOO_DEEP, span }) as const),
    ].map(({ problem, message, span }) => ({ ...rangeBetween(lines, file, ...span), problem, message })),
  };
}

function titleIn(data: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const title = data !== undefined && Object.hasOwn(data, 'title') ? data.title : undefined;
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
}

import type { Page } from '../model/page.ts';
import { rangeBetween, sourceLines } from '../model/source-lines.ts';
import { collectPage } from './collect/collect-page.ts';
import type { Flavor } from './flavors/flavor.ts';
import { readHead } from './front-matter/front-matter.ts';
import { mappedText } from './mapped-text.ts';
import { prepareBody } from './parser/prepare-body.ts';
import type { BodyReader } from './read/read-body.ts';

const TOO_DEEP = 'nested too deeply to be read; the rest of the page is read';
const DIVIDED = 'too long to be read as one: it is read in pieces, and a link across the end of one is lost';

/** Reads one page. */
export function parsePage(file: string, source: string, flavor: Flavor, readBody: BodyReader): Page {
  const lines = sourceLines(source);
  const head = readHead(source);
  const { text, admonitions, retell } = flavor.rewrite(mappedText(source, head.bodyStart));
  const collector = collectPage(file, lines, flavor);
  for (const { url, span } of head.addresses) {
    collector.take({ type: 'link', link: { syntax: 'frontmatter', url, destination: span, label: '' }, span });
    collector.take({ type: 'unlink', span });
  }
  const emit = retell?.(collector.take) ?? collector.take;
  const prepared = prepareBody(text);
  const body = readBody(prepared.text, { source, flavor, admonitions, emit, awaitsWords: collector.awaitsWords });
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
      ...[...prepared.unread, ...body.unread].map(
        (span) => ({ problem: 'nested-too-deep', message: TOO_DEEP, span }) as const,
      ),
      ...[...prepared.divided, ...body.divided].map(
        (span) => ({ problem: 'too-long', message: DIVIDED, span }) as const,
      ),
    ].map(({ problem, message, span }) => ({ ...rangeBetween(lines, file, ...span), problem, message })),
  };
}

function titleIn(data: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const title = data !== undefined && Object.hasOwn(data, 'title') ? data.title : undefined;
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
}

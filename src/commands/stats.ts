import type { BarStyle } from '../export/bar.ts';
import { countsObject } from '../export/counts-json.ts';
import { type CountGroup, countsText } from '../export/counts-text.ts';
import { exitCodes } from '../model/exit-code.ts';
import type { Resource } from '../model/resource.ts';
import type { Style } from '../model/style.ts';
import { countStatistics, type Statistics } from '../registry/count-statistics.ts';
import type { Context, Run } from './command.ts';
import { writeResult } from './output.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { selectResources } from './select.ts';
import { findVerdictState } from './verdict-state.ts';

/** Changes only when an older reader would misread the JSON. */
const STATISTICS_VERSION = 1;

/** How many names of a group a terminal shows; `--verbose` shows all. */
const MOST = 12;

export const run: Run = async (context) => {
  const { registry, found, taxonomy } = await selectResources(context);
  await refuseOverwriting(
    context,
    registry.sources.map(({ file }) => file),
  );
  const state = findVerdictState(context);
  const statistics = countStatistics(found, { taxonomy: await taxonomy(), verdictsOf: state?.verdictsOf });
  const isJson = context.settings.format.includes('json');
  await writeResult(context, (style) => (isJson ? json(statistics) : text(statistics, found, style, context)));
  return exitCodes.clean;
};

function* json({ total, byTag, byKind, byYear, byHost, byVerdict }: Statistics): Iterable<string> {
  const counts = { byTag, byKind, byYear, byHost, ...(byVerdict !== undefined && { byVerdict }) };
  const fields = Object.entries(counts).map(([name, group]) => `  "${name}": ${countsObject(group, '  ')}`);
  yield `{\n  "version": ${STATISTICS_VERSION},\n  "total": ${total},\n${fields.join(',\n')}\n}\n`;
}

function* text(
  statistics: Statistics,
  resources: readonly Resource[],
  style: Style,
  { settings, io }: Context,
): Iterable<string> {
  const { total } = statistics;
  if (style.width === undefined)
    yield `${style.paint('dim', 'total')}\t${style.paint('strong', 'resources')}\t${total}\n`;
  else yield `${style.paint('strong', total === 1 ? '1 resource' : `${total} resources`)}\n`;
  const groups = groupsOf(statistics, resources).filter(({ counts }) => counts.length > 0);
  yield* countsText(groups, style, {
    bars: barStyle(io.env),
    most: settings.verbose ? Number.POSITIVE_INFINITY : MOST,
  });
}

function groupsOf(
  { byTag, byKind, byYear, byHost, byVerdict = [] }: Statistics,
  resources: readonly Resource[],
): readonly CountGroup[] {
  const undated = resources.filter(({ date }) => date === undefined).length;
  return [
    { name: 'tag', heading: 'tags', counts: byTag },
    { name: 'kind', heading: 'kinds', counts: byKind },
    {
      name: 'year',
      heading: 'years',
      counts: byYear.toReversed(),
      remark: undated === 0 ? undefined : `${undated} without a date`,
    },
    { name: 'host', heading: 'hosts', counts: byHost },
    { name: 'verdict', heading: 'verdicts', counts: byVerdict },
  ];
}

/** Blocks, unless the locale says that the terminal shows no Unicode. */
function barStyle({ LC_ALL, LC_CTYPE, LANG }: Context['io']['env']): BarStyle {
  const locale = [LC_ALL, LC_CTYPE, LANG].find((name) => name !== undefined && name !== '');
  return locale === undefined || /utf-?8/i.test(locale) ? 'blocks' : 'ascii';
}

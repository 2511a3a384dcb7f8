import type { Citations, Exporter } from '../export/exporter.ts';
import type { Style } from '../model/style.ts';
import type { Selection } from './select.ts';

/** How an exporter writes what was found: with the places of each resource only where it shows them. */
export async function rendering(
  exporter: Exporter,
  selection: Selection,
  citations?: Citations,
): Promise<(style: Style) => Iterable<string>> {
  const { registry } = selection;
  if (exporter.showsPlaces) {
    const render = await exporter.load();
    return (style) => render(selection.resources, style, registry.resources, citations);
  }
  const render = await exporter.load();
  return (style) => render(selection.found, style, registry.resources, citations);
}

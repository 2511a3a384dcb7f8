import { resolve } from 'node:path';
import type { CheckedLink } from '../check/checked-link.ts';
import { readText } from '../files/read.ts';
import type { Finding } from '../model/finding.ts';
import type { Page } from '../model/page.ts';
import type { Registry } from '../model/registry.ts';
import { UserError } from '../model/user-error.ts';
import { parseRegistry } from '../registry/load.ts';
import type { PlacedItem } from '../rules/ignore-items.ts';
import type { ResultSettings } from '../rules/ignored-results.ts';
import type { Context } from './command.ts';
import { ignoreSettings } from './ignores.ts';
import { unreadableFinding } from './lint.ts';
import { readSources } from './pages.ts';

/** What a run of `check` judges. */
export interface Material {
  readonly links: readonly CheckedLink[];
  readonly findings: readonly Finding[];
  /** Findings that comments or the configuration ignore. */
  readonly ignored: readonly Finding[];
  readonly ignores: ResultSettings;
  readonly pages: readonly Page[];
  /** Where they come of no page. */
  readonly registry?: Registry;
  /** Every file it was read from. */
  readonly files: readonly string[];
}

const WEB = /^https?:\/\//i;
const LARGEST_REGISTRY = 512 * 1024 ** 2;

/** Addresses that were typed, and the links of pages; those of a registry where only one is named. */
export async function readMaterial(context: Context): Promise<Material> {
  const { operands, settings } = context;
  const typed = operands.filter((operand) => WEB.test(operand)).map(typedLink);
  const paths = operands.filter((operand) => !WEB.test(operand));
  if (operands.length === 0 && settings.registry !== undefined) return ofRegistry(settings.registry, context);
  if (paths.length === 0 && typed.length > 0) return { links: typed, ...noPages(context) };
  const { pages, findings, ignored, ignores, unreadable } = await readSources(context, paths);
  return {
    links: [...typed, ...pages.flatMap(linksOf)],
    findings: [...unreadable.map(unreadableFinding), ...findings],
    ignored,
    ignores,
    pages,
    files: [...pages, ...unreadable].map(({ file }) => file),
  };
}

function typedLink(url: string): CheckedLink {
  return { url, text: '', syntax: 'bare', flavor: 'gfm' };
}

function linksOf({ links, flavor }: Page): CheckedLink[] {
  return links.map((link) => {
    const { url, text, target, syntax } = link;
    return { url, text, target, syntax, flavor, at: link };
  });
}

function noPages(context: Context): Omit<Material, 'links'> {
  const ignores = { ...ignoreSettings(context, false), used: new Set<PlacedItem>() };
  return { findings: [], ignored: [], ignores, pages: [], files: [] };
}

async function ofRegistry(path: string, context: Context): Promise<Material> {
  const text = readText(resolve(context.io.cwd, path), LARGEST_REGISTRY);
  if (typeof text !== 'string') throw new UserError('REGISTRY_UNREADABLE', `${path} ${text.message}`);
  const registry = await parseRegistry(path, text);
  if (registry === undefined) {
    throw new UserError('REGISTRY_INVALID', `${path} is not a registry of genai-links`, {
      hint: 'genai-links build makes one',
    });
  }
  return { links: registryLinks(registry), registry, ...noPages(context) };
}

function registryLinks({ links, sources }: Registry): CheckedLink[] {
  const flavors = new Map(sources.map(({ file, flavor }) => [file, flavor]));
  return links.map((link) => {
    const { url, text, target = 'resource', syntax, file } = link;
    return { url, text, target, syntax, flavor: flavors.get(file) ?? 'gfm', at: link };
  });
}

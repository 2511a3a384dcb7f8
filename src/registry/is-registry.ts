import { kindIds } from '../model/kinds.ts';
import { syntaxes, targets } from '../model/link.ts';
import { flavorIds } from '../model/page.ts';
import { type Registry, registryFormat } from '../model/registry.ts';
import { roles } from '../model/resource.ts';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

/**
 * Whether a value of JSON holds what the schema of a registry says, and nothing said of why not: at a hundred thousand resources
 * the schema itself takes longer than to parse them. A test holds both against each other.
 */
export function isRegistry(value: unknown): value is Registry {
  return (
    isObject(value) &&
    value.format === registryFormat &&
    Number.isInteger(value.version) &&
    isListOf(value.sources, isSource) &&
    isListOf(value.resources, isResource) &&
    isListOf(value.links, isLink)
  );
}

const kinds = new Set<unknown>(kindIds);
const flavors = new Set<unknown>(flavorIds);
const writtenTargets = new Set<unknown>(targets.filter((target) => target !== 'resource'));
const syntaxIds = new Set<unknown>(syntaxes);
const roleIds = new Set<unknown>(roles);
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

const isText: Check = (value) => typeof value === 'string';
const isPosition: Check = (value) => Number.isInteger(value) && (value as number) >= 1;
const isKind: Check = (value) => kinds.has(value);
const isDate: Check = (value) => typeof value === 'string' && DATE.test(value);

function isSource(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.file) &&
    isOptional(value.title, isText) &&
    isListOf(value.tags, isText) &&
    flavors.has(value.flavor)
  );
}

function isResource(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.id) &&
    isText(value.url) &&
    isText(value.title) &&
    isOptional(value.description, isText) &&
    isKind(value.kind) &&
    isListOf(value.tags, isText) &&
    isOptional(value.date, isDate) &&
    isOptional(value.related, isListOfRelated) &&
    isOptional(value.aliases, isListOfTexts)
  );
}

const isListOfTexts: Check = (value) => isListOf(value, isText);
const isListOfRelated: Check = (value) =>
  isListOf(value, (related) => isObject(related) && isText(related.id) && roleIds.has(related.role));

function isLink(value: unknown): boolean {
  return isObject(value) && hasPlace(value) && hasText(value) && hasMeaning(value);
}

function hasPlace({ file, line, column, endLine, endColumn }: Fields): boolean {
  return isText(file) && isPosition(line) && isPosition(column) && isPosition(endLine) && isPosition(endColumn);
}

function hasText({ url, text, syntax, section }: Fields): boolean {
  return isText(url) && isText(text) && syntaxIds.has(syntax) && isListOf(section, isText);
}

function hasMeaning(link: Fields): boolean {
  return (
    isOptional(link.target, (target) => writtenTargets.has(target)) &&
    isOptional(link.header, isText) &&
    isOptional(link.kind, isKind) &&
    isOptional(link.kindLine, isPosition) &&
    isOptional(link.resource, isText) &&
    isOptional(link.repaired, (repaired) => repaired === true)
  );
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** What is not there is in order. */
function isOptional(value: unknown, isRight: Check): boolean {
  return value === undefined || isRight(value);
}

function isListOf(value: unknown, isRight: Check): boolean {
  return Array.isArray(value) && value.every(isRight);
}

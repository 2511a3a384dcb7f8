import type { Finding } from '../model/finding.ts';
import { maskCredentials } from '../model/mask-credentials.ts';
import type { CheckResult } from '../model/verdict.ts';
import { createFingerprints } from './fingerprint.ts';
import type { ReportContext } from './reporter.ts';
import { sarifRuleId } from './sarif-rules.ts';
import { type Weight, weightOf, wordsOf } from './weight.ts';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly snippet?: { readonly text: string };
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: ArtifactLocation;
    readonly region: Region;
  };
}

interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId: '%SRCROOT%';
}

interface Fix {
  readonly description: { readonly text: string };
  readonly artifactChanges: readonly {
    readonly artifactLocation: ArtifactLocation;
    readonly replacements: readonly {
      readonly deletedRegion: Region;
      readonly insertedContent: { readonly text: string };
    }[];
  }[];
}

/** One place in which something is wrong. */
export interface SarifResult {
  readonly ruleId: string;
  readonly level: Weight;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly Fix[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

const FINGERPRINT = 'genaiLinks/v1';

export function* sarifOfFinding(findings: readonly Finding[], { folder = '' }: ReportContext): Iterable<SarifResult> {
  const fingerprint = createFingerprints();
  for (const finding of findings) {
    const { rule, severity, message, file, raw, meant, suggestion } = finding;
    const told = meant ?? suggestion;
    const region = regionOf(finding);
    const snippet = raw === '' ? {} : { snippet: { text: raw } };
    const artifactLocation = artifactAt(folder + file);
    yield {
      ruleId: rule,
      level: severity,
      message: messageOf(told === undefined ? message : `${message}; meant: ${told}`),
      locations: [{ physicalLocation: { artifactLocation, region: { ...region, ...snippet } } }],
      partialFingerprints: { [FINGERPRINT]: fingerprint(rule, file, raw) },
      ...fixesOf(finding, artifactLocation, region),
    };
  }
}

/** A result for each place of an address, since each must be mended; what is in order is left out. */
export function* sarifOfResult(
  results: readonly CheckResult[],
  { failing, folder = '' }: ReportContext,
): Iterable<SarifResult> {
  const fingerprint = createFingerprints();
  for (const result of results) {
    const level = weightOf(result.verdict, failing);
    if (level === 'none') continue;
    const { message, occurrences, ...evidence } = result;
    const ruleId = sarifRuleId(result);
    const places = occurrences.length === 0 ? [undefined] : occurrences;
    for (const place of places) {
      yield {
        ruleId,
        level,
        message: messageOf(`${result.url}: ${wordsOf(result)}`),
        locations: place === undefined ? [] : [locationAt(place, folder)],
        partialFingerprints: { [FINGERPRINT]: fingerprint(ruleId, place?.file ?? '', result.url) },
        properties: evidence,
      };
    }
  }
}

function locationAt({ file, line, column }: CheckResult['occurrences'][number], folder: string): Location {
  const region = { startLine: line, startColumn: column };
  return { physicalLocation: { artifactLocation: artifactAt(folder + file), region } };
}

function regionOf({ line, column, endLine, endColumn }: Finding): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** None where a password would have to stand in it. */
function fixesOf({ suggestion, meant }: Finding, artifactLocation: ArtifactLocation, deletedRegion: Region) {
  if (suggestion === undefined || maskCredentials(suggestion) !== suggestion) return {};
  const replacements = [{ deletedRegion, insertedContent: { text: suggestion } }];
  const text = meant === undefined ? 'Write the link as it was meant' : `Link to ${meant}`;
  const fix: Fix = { description: messageOf(text), artifactChanges: [{ artifactLocation, replacements }] };
  return { fixes: [fix] };
}

/** In a message of SARIF, `[text](address)` would be a link: brackets of the page are none. */
function messageOf(text: string): { readonly text: string } {
  const masked = maskCredentials(text);
  return { text: masked.includes('](') ? masked.replace(/[[\]\\]/g, '\\$&') : masked };
}

/** A relative path as a URI: what is no path character is percent-encoded. */
function artifactAt(path: string): ArtifactLocation {
  const uri = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

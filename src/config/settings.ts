import type { IgnoreItem } from '../model/ignore.ts';
import type { FlavorId } from '../model/page.ts';

/** Every setting with its type. Times are in milliseconds, sizes in bytes. */
export interface Settings {
  readonly registry: string | undefined;
  readonly config: string | undefined;
  readonly color: boolean | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly debug: boolean;
  /** Those of a command that writes several reports may name a file: `sarif=links.sarif`. */
  readonly format: readonly string[];
  readonly output: string | undefined;
  readonly sources: readonly string[];
  readonly exclude: readonly string[];
  readonly data: string;
  readonly siteRoot: string | undefined;
  readonly flavor: FlavorId | 'auto';
  readonly maxFileSize: number;
  readonly stdinFilename: string | undefined;
  readonly cache: boolean;
  readonly frozen: boolean;
  readonly frozenPositions: boolean;
  readonly tag: readonly string[];
  readonly kind: readonly string[];
  readonly host: readonly string[];
  readonly section: readonly string[];
  readonly file: readonly string[];
  readonly year: readonly string[];
  readonly verdict: readonly string[];
  readonly sort: 'title' | 'date' | 'kind' | 'host' | 'relevance' | undefined;
  readonly limit: number | undefined;
  readonly links: boolean;
  readonly rules: Readonly<Record<string, 'off' | 'on' | 'warning' | 'error'>>;
  readonly rule: readonly string[];
  readonly ignore: readonly IgnoreItem[];
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly maxWarnings: number | undefined;
  readonly offline: boolean;
  readonly failOn: readonly string[];
  readonly concurrency: number;
  readonly perHost: number;
  readonly timeout: number;
  readonly retries: number;
  readonly maxWait: number;
  readonly allowPrivate: readonly string[];
}

import { options } from '../../src/config/options.ts';
import { code, table } from './markdown.ts';

export function settingsPage(): string {
  const rows = Object.entries(options).map(([key, { flags, summary, fallback, config }]) => [
    flags === undefined ? '–' : code(flags),
    config ? code(key) : '–',
    summary,
    fallback === undefined || fallback === false || flags?.startsWith('--no-') ? '–' : code(JSON.stringify(fallback)),
  ]);
  return `# Settings

A flag wins over the configuration file (\`genai-links.config.json\`, or the key \`genai-links\` of \`package.json\`), and
that over the default. Times in the last column are in milliseconds, sizes in bytes. What would let a repository reach
out of itself has no key: it can only be said on the command line. The schema is \`config.schema.json\` of the package, for
editors that follow \`"$schema": "./node_modules/genai-links/data/config.schema.json"\`.

${table(['flag', 'key', 'says', 'default'], rows)}

## What is in force

\`genai-links config\` prints it, with the flags that it takes itself. \`--format json\` holds:

${table(
  ['field', 'holds'],
  [
    ['`version`', '1'],
    ['`root`', 'absolute path of the project'],
    [
      '`foundBy`',
      'what told it: `flag` (`--config`), `config` (the nearest folder upward with a configuration), else `git` (with `.git`), else `folder` (the current one)',
    ],
    ['`configFile`', 'from the root; null where there is none'],
    [
      '`settings`',
      'for each key of the table, and each flag that is given, `value` and `source`: `flag`, the name of the file, `environment` or `default`',
    ],
    ['`files`', '`path` and `exists` of the registry, of what is kept by hand, of the state and the cache'],
    ['`environment`', 'the variables that are set and heeded; secrets as `***`'],
  ],
)}
`;
}

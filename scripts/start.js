// Runs the tool from a clone: compiles what is stale, builds the curated registry where it is stale, then passes the
// arguments on. Plain JavaScript, since Node 20 runs no TypeScript and nothing is compiled yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const compiled = join(root, 'dist', '.tsbuildinfo');
const config = join(root, 'genai-links.config.json');
const registry = join(root, 'data', 'registry.json');

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
const newest = (folder, wanted) =>
  Math.max(
    0,
    ...readdirSync(join(root, folder), { recursive: true })
      .filter((name) => wanted.test(name))
      .map((name) => modified(join(root, folder, name))),
  );

if (newest('src', /\.ts$/) > modified(compiled)) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', root], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(2);
  const { bundle } = await import('./bundle.js');
  await bundle();
}

const { main } = await import('../dist/cli/main.js');
if (
  Math.max(newest('data', /\.md$|(?:taxonomy|overrides|metadata)\.json$/), modified(compiled), modified(config)) >
  modified(registry)
) {
  const { stdin, stdout, stderr, env } = process;
  const io = { stdin, stdout, stderr, env, cwd: root, signal: new AbortController().signal };
  const exitCode = await main(['build', '--quiet'], io);
  if (exitCode !== 0) process.exit(exitCode);
}

await import('../bin/genai-links.js');

// Makes the command line of what is compiled: a file for each thing that is loaded late, with all that it imports in it.
// A module of its own costs Node half a millisecond, and a command has hundreds; its loader of ES modules costs ten more
// before the first: so the bundle is CommonJS, and starts in less than half the time. The library stays as it is compiled.
// Plain JavaScript, since Node 20 runs no TypeScript and nothing is compiled yet.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build, transform } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'dist', 'cli');

const common = {
  absWorkingDir: root,
  outdir: target,
  bundle: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/** Bundles, and names the licence of each package whose code is in the bundle. */
export async function bundle() {
  rmSync(target, { recursive: true, force: true });
  const late = new Set();
  const first = await build({
    ...common,
    // As deep below the root as all modules that ask where they are.
    entryPoints: { main: 'dist/main.js', worker: 'dist/pages/worker.js' },
    splitting: true,
    format: 'esm',
    // Large, and needed only where the network takes longer than any start.
    external: ['undici'],
    plugins: [requiredLate(late), withoutProcesses],
    write: false,
  });
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'package.json'), '{ "type": "commonjs" }\n');
  const files = await Promise.all(
    first.outputFiles.map(async ({ path, text }) => [basename(path), await asCommonJs(text)]),
  );
  for (const [name, code] of inOneFile(new Map(files), earlyFiles(first.metafile)))
    writeFileSync(join(target, name), code);
  const second = await build({
    ...common,
    entryPoints: Object.fromEntries([...late].map((name) => [name, name])),
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
  });
  const inputs = [first, second].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync(join(target, 'LICENSES.txt'), licenses(inputs));
}

/** Only ES modules can be split into files for what is loaded late, so they are split first and translated then. */
async function asCommonJs(module) {
  const { code } = await transform(module, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    // What is not there need not be parsed; names and lines stay, for the stack of a bug.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 120,
    define: { 'import.meta.url': 'addressOfThis' },
    banner: module.includes('import.meta.url')
      ? "const addressOfThis = require('node:url').pathToFileURL(__filename).href;"
      : '',
  });
  return code;
}

/** What `list` runs, which is the command that must answer at once. */
const early = new Set(
  ['main', 'commands/list', 'commands/taxonomy', 'export/terminal-table', 'registry/query'].map(
    (name) => `dist/${name}.js`,
  ),
);

/** The files of those, and all that they load at once. */
function earlyFiles({ outputs }) {
  const found = new Set(Object.keys(outputs).filter((path) => early.has(outputs[path].entryPoint)));
  for (const path of found) {
    const atOnce = outputs[path].imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
    for (const { path: inner } of atOnce) found.add(inner);
  }
  return [...found].map((path) => basename(path));
}

/** Puts some files into one: to find, read and compile each by itself costs a third of a millisecond. */
function inOneFile(files, names) {
  const parts = names.map((name) => `"./${name}"(require, module) {\n${files.get(name)}}`);
  const result = new Map(files).set('early.js', `const parts = {\n${parts.join(',\n')}\n};\n${loader}`);
  for (const name of names) result.set(name, `module.exports = require("./early.js")("./${name}");\n`);
  return result.set('main.js', 'exports.main = require("./early.js")("./main.js").main;\n');
}

/** Loads a part where there is one, else a file, each once, as `require` does. */
const loader = `const loaded = new Map();
module.exports = function load(name) {
  const part = parts[name];
  if (part === undefined) return require(name);
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  part(load, module);
  return module.exports;
};
`;

/** Packages that a module requires when it first needs them: each becomes a file of its own. */
function requiredLate(names) {
  return {
    name: 'required-late',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(/createRequire\(import\.meta\.url\)\('([^']+)'\)/g, (_, name) => {
          names.add(name);
          return `require('./${name}.cjs')`;
        }),
        loader: 'js',
      }));
      onResolve({ filter: /^\.\/[^/]+\.cjs$/ }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** Commander runs commands that are programs of their own, which there are none of here: it need not load what starts them. */
const withoutProcesses = {
  name: 'without-processes',
  setup({ onLoad, onResolve }) {
    const namespace = 'without-processes';
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace } : undefined,
    );
    onLoad({ filter: /./, namespace }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

function licenses(inputs) {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return [...folders].sort().map(licenseOf).join('\n');
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

if (process.argv[1] === import.meta.filename) {
  if (!existsSync(join(root, 'dist', 'main.js'))) throw new Error('tsc comes first');
  await bundle();
}

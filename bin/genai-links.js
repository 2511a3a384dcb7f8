#!/usr/bin/env node
'use strict';
// CommonJS, so that this is set before the thread pool starts: names are resolved on it, four at a time otherwise.
process.env.UV_THREADPOOL_SIZE ??= '32';

// Newer versions keep what they compiled from one start to the next.
require('node:module').enableCompileCache?.();

// A reader that has seen enough (`| head -1`) closes the pipe: that is no fault of ours.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`genai-links: cannot write to the standard output (${error.code})\n`);
  process.exit(2);
});

const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());

function currentFolder() {
  try {
    return process.cwd();
  } catch {
    process.stderr.write('genai-links: the current folder is not there any more\n');
    return process.exit(2);
  }
}

const { main } = require('../dist/cli/main.js');
main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: currentFolder(),
  signal: interrupt.signal,
}).then((exitCode) => {
  process.exitCode = exitCode;
});

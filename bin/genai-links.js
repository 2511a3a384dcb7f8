#!/usr/bin/env node
'use strict';
// CommonJS, so that this is set before the thread pool starts: names are resolved on it, four at a time otherwise.
process.env.UV_THREADPOOL_SIZE ??= '32';

// V8 optimises what has run for a while: in runs of a second or two that takes a third of all the time, on the cores that
// read the pages, and does not pay; so it waits for what is run very often. Threads get room at once for what they make,
// instead of growing it step by step; and pages of many megabytes are kept from taking twice the memory that they need.
// These versions know the flags.
if (/^2[0-4]\./.test(process.versions.node)) {
  const { setFlagsFromString } = require('node:v8');
  setFlagsFromString('--interrupt-budget=600000');
  setFlagsFromString('--min-semi-space-size=16');
}

// A reader that has seen enough (`| head -1`) closes the pipe: that is no fault of ours.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`genai-links: cannot write to the standard output (${error.code})\n`);
  process.exit(2);
});

const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());

import('../dist/cli/main.js').then(async ({ main }) => {
  process.exitCode = await main(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    signal: interrupt.signal,
  });
});

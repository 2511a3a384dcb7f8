// The least that `list` can cost: the same two imports, and the same file read and parsed.
import { readFileSync } from 'node:fs';
import 'chalk';
import 'commander';

const { resources } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
process.stdout.write(`${resources.length}\n`);

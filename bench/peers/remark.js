// What a bare script costs that reads one page with unified, remark-parse and remark-gfm.
import { readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const tree = unified().use(remarkParse).use(remarkGfm).parse(readFileSync(process.argv[2], 'utf8'));
process.stdout.write(`${tree.children.length}\n`);

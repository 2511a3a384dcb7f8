import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test as base, type TestProject } from '../helpers/project.ts';
import { requireTools } from '../helpers/tools.ts';

const bin = resolve(import.meta.dirname, '../../bin/genai-links.js');
const collection = resolve(import.meta.dirname, '../fixtures/end-to-end');

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program as a user would: in a process of its own, with nothing mocked. */
function run(program: string, argv: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((done) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' };
    execFile(program, argv, { cwd, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

const test = base.extend<{ links: (...argv: readonly string[]) => Promise<Ended> }>({
  links: async ({ project }, use) => {
    cpSync(collection, project.root, { recursive: true });
    await use((...argv) => run(process.execPath, [bin, ...argv], project.root));
  },
});

describe('a collection, from Markdown to bibliography', () => {
  test('build writes every link, and list finds the survey under its tag', async ({ project, links }) => {
    const built = await links('build');
    expect(built).toMatchObject({ code: 0, stdout: '' });

    const listed = await links('list', '--tag', 'llm', '--format', 'json');
    expect(listed.code).toBe(0);
    const resources: { id: string; kind: string; url: string }[] = JSON.parse(listed.stdout);
    expect(resources).toContainEqual(
      expect.objectContaining({ id: 'arxiv:2303.18223', kind: 'survey', url: 'https://arxiv.org/abs/2303.18223' }),
    );
    expect(addressesOf(project)).toEqual(expected);
  });

  test('lint gives the line and column of the link with the wrong bracket, and the address it meant', async ({
    project,
    links,
  }) => {
    const linted = await links('lint');
    const line = lineOf(project, '2307.10169]');
    expect(linted.code).toBe(1);
    expect(linted.stdout).toContain(`docs/index.md:${line}:3`);
    expect(linted.stdout).toContain('wrong-closing-bracket');
    expect(linted.stdout).toContain('https://arxiv.org/abs/2307.10169');

    const { findings, summary } = JSON.parse((await links('lint', '--format', 'json')).stdout);
    expect(summary).toMatchObject({ error: 1 });
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'wrong-closing-bracket',
        severity: 'error',
        file: 'docs/index.md',
        line,
        column: 3,
        endLine: line,
        endColumn: 91,
        raw: '[Challenges and Applications of Large Language Models](https://arxiv.org/abs/2307.10169]',
        meant: 'https://arxiv.org/abs/2307.10169',
      }),
    );
  });

  test('bibtex takes the export', async ({ project, links, skip }) => {
    requireTools({ skip }, 'bibtex');
    await links('build');
    expect(await links('export', '-o', 'references.bib')).toMatchObject({ code: 0, stdout: '' });
    expect(project.read('references.bib')).toContain('A Survey of Large Language Models'.split(' ')[1]);
    project.write('paper.aux', '\\relax\n\\citation{*}\n\\bibstyle{plain}\n\\bibdata{references}\n');
    const judged = await run('bibtex', ['paper'], project.root);
    expect(judged.stdout).not.toMatch(/error|Repeated entry|isn't style-file defined/i);
    expect(judged.code).toBe(0);
    expect(project.read('paper.bbl')).toContain('\\bibitem');
  });
});

describe('check, against servers that behave in every way', () => {
  let attempts = 0;
  const answers: Readonly<Record<string, () => [status: number, headers?: Record<string, string>]>> = {
    '/ok': () => [200],
    '/permanent': () => [301, { location: '/ok' }],
    '/temporary': () => [302, { location: '/ok' }],
    '/forbidden': () => [403],
    '/busy': () => [attempts++ === 0 ? 429 : 200, { 'retry-after': '0' }],
    '/broken': () => [500],
    '/inward': () => [302, { location: `http://127.0.0.2:${portOf(server)}/ok` }],
    '/missing': () => [404],
  };
  const server = createServer(({ url = '/' }, response) => {
    const [status, headers] = answers[url]?.() ?? [];
    // What is not in the table hangs.
    if (status !== undefined) response.writeHead(status, { 'content-type': 'text/html', ...headers }).end('<p>Page');
  });
  beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('every address gets its verdict and its reason', async ({ project, links }) => {
    const origin = `http://127.0.0.1:${portOf(server)}`;
    const closed = await closedPort();
    const paths = ['ok', 'permanent', 'temporary', 'missing', 'forbidden', 'busy', 'broken', 'hang', 'inward'];
    const lines = [...paths.map((path) => `- [${path}](${origin}/${path})`), `- [none](http://127.0.0.1:${closed}/)`];
    project.write(
      'docs/network.md',
      `# Network\n\n${lines.join('\n')}\n- [file](nowhere.md)\n- [htps](htps://example.com/)\n`,
    );
    const flags = ['--allow-private', '127.0.0.1', '--timeout', '400ms', '--retries', '1', '--format', 'json'];
    const checked = await links('check', 'docs/network.md', ...flags);
    expect(checked.code).toBe(1);
    const { results, summary }: { results: Judged[]; summary: Record<string, number> } = JSON.parse(checked.stdout);
    const said = results.map(({ url, verdict, reason, occurrences: [place] }) => {
      const name = url.replace(origin, '').replace(`:${closed}`, ':closed');
      return `${place?.line}:${place?.column} ${name} ${verdict} ${reason}`;
    });
    expect(said).toEqual([
      '3:3 /ok alive ok',
      '4:3 /permanent moved permanent',
      '5:3 /temporary alive redirected',
      '6:3 /missing dead http-404',
      '7:3 /forbidden blocked forbidden',
      '8:3 /busy alive ok',
      '9:3 /broken down server-error',
      '10:3 /hang down timeout',
      '11:3 /inward suspect private-redirect',
      '12:3 http://127.0.0.1:closed/ down refused',
      '13:3 nowhere.md dead file-missing',
      '14:3 htps://example.com/ malformed scheme-typo',
    ]);
    expect(summary).toMatchObject({ alive: 3, moved: 1, suspect: 1, blocked: 1, down: 3, dead: 2, malformed: 1 });
  });

  test('a private address is not asked, unless it is named', async ({ project, links }) => {
    project.write('docs/network.md', `[private](http://127.0.0.1:${portOf(server)}/ok)\n`);
    const { code, stdout } = await links('check', 'docs/network.md', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).results).toMatchObject([{ verdict: 'skipped', reason: 'private-address', attempts: [] }]);
  });
});

interface Judged {
  readonly url: string;
  readonly verdict: string;
  readonly reason: string;
  readonly occurrences: readonly { readonly line: number; readonly column: number }[];
}

function portOf(server: { address: () => AddressInfo | string | null }): number {
  return (server.address() as AddressInfo).port;
}

/** A port of the loopback that nobody listens on. */
function closedPort(): Promise<number> {
  const server = createServer();
  return new Promise((found) => {
    server.listen(0, '127.0.0.1', () => {
      const port = portOf(server);
      server.close(() => found(port));
    });
  });
}

function lineOf(project: TestProject, text: string): number {
  const lines = project.read('docs/index.md').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

interface Registered {
  readonly file: string;
  readonly line: number;
  readonly syntax: string;
  readonly url: string;
  readonly repaired?: true;
}

/** What the registry holds of the first page, in order: syntax and address, `!` where it was recovered. */
function addressesOf(project: TestProject): readonly string[] {
  const registry: { links: readonly Registered[] } = JSON.parse(project.read(join('data', 'registry.json')));
  return registry.links
    .filter(({ file }) => file === 'docs/index.md')
    .map(({ syntax, url, repaired }) => `${syntax} ${url}${repaired === true ? ' !' : ''}`);
}

const expected = [
  'inline applications.md',
  'inline models/index.md#architectures',
  'inline applications.md',
  'admonition https://www.youtube.com/watch?v=zjkBMFhNj_g',
  'html https://example.com/pictures/one.png',
  'html https://example.com/pictures/two.png',
  'inline https://www.youtube.com/@TwoMinutePapers',
  'inline https://www.youtube.com/@ai-explained-',
  'inline https://a16z.com/2023/06/20/emerging-architectures-for-llm-applications/',
  'inline https://arxiv.org/pdf/2303.18223.pdf',
  'inline https://arxiv.org/abs/2307.10169 !',
  // What a renderer still makes of it.
  'bare https://arxiv.org/abs/2307.10169',
  'admonition https://github.com/karpathy/nanoGPT',
  'image https://badgen.net/github/stars/karpathy/nanoGPT',
  'inline https://arxiv.org/abs/2005.14165',
  'admonition https://arxiv.org/abs/1706.03762v7',
  'inline https://nlp.seas.harvard.edu/annotated-transformer/',
  'admonition https://arxiv.org/abs/2106.09685',
  'image https://example.com/lora.png',
  'admonition https://arxiv.org/abs/2001.08361',
  'admonition https://arxiv.org/abs/2203.15556',
  'admonition https://arxiv.org/abs/2302.04761',
  'admonition https://huggingface.co/blog/rlhf',
  'inline https://huggingface.co/learn/nlp-course/chapter1/1',
  'inline https://d2l.ai/',
  'inline https://huggingface.co/datasets',
  'inline https://arxiv.org/abs/2101.00027',
  'inline https://arxiv.org/abs/2306.01116',
  'inline https://huggingface.co/mistralai/Mistral-7B-v0.1',
  'inline https://github.com/mistralai/mistral-inference/?tab=readme-ov-file',
  'reference https://www.promptingguide.ai/',
  'reference https://github.com/sindresorhus/awesome',
  'autolink https://lilianweng.github.io/posts/2023-06-23-agent/',
  'html https://example.com/a?b=1&c=2',
  'autolink mailto:curator@example.com',
  'inline https://example.com/alert',
  'definition https://www.promptingguide.ai/',
  'definition https://github.com/sindresorhus/awesome',
  'inline https://example.com/footnote_one',
];

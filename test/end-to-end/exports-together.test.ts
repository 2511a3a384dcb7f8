import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { test } from '../helpers/project.ts';

const bin = join(import.meta.dirname, '../../bin/genai-links.js');
const hosts = ['a.example', 'b.example', 'c.example', 'd.example'];

/** What a process of its own writes. */
function exported(root: string, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, 'export', '--format', 'csl-json', '--host', host], { cwd: root });
    let text = '';
    child.stdout.on('data', (part) => {
      text += part;
    });
    child.once('error', reject);
    child.once('close', () => resolve(text));
  });
}

test('exports at the same time lose no citekey, and share none', async ({ project }) => {
  const addresses = hosts.flatMap((host) => Array.from({ length: 20 }, (_, index) => `https://${host}/${index}`));
  project.write('genai-links.config.json', '{}');
  project.write('page.md', addresses.map((address) => `- [Same title](${address}) (2024)\n`).join(''));
  project.write(
    'data/metadata.json',
    JSON.stringify({
      resources: Object.fromEntries(
        addresses.map((address) => [
          address.replace('https://', 'url:'),
          { authors: { value: [{ family: 'Lee' }], source: 'page', on: '2026-11-24' } },
        ]),
      ),
    }),
  );
  expect((await project.run(['build', '--quiet'])).code).toBe(0);
  const texts = await Promise.all(hosts.map((host) => exported(project.root, host)));
  const handedOut = texts.flatMap((text) => JSON.parse(text) as { id: string; URL: string }[]);
  const { resources } = JSON.parse(project.read('data/metadata.json')) as {
    resources: Record<string, { citekey?: string }>;
  };
  expect(handedOut).toHaveLength(addresses.length);
  expect(new Set(handedOut.map(({ id }) => id)).size).toBe(addresses.length);
  for (const { id, URL: url } of handedOut) expect(resources[url.replace('https://', 'url:')]?.citekey).toBe(id);
});

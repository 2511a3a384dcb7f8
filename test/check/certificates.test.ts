import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { SecureContextOptions } from 'node:tls';
import { expect } from 'vitest';
import type { CheckResult } from '../../src/model/verdict.ts';
import { needsTool } from '../helpers/tools.ts';
import { verdictOf } from './ask.ts';

const bin = resolve(import.meta.dirname, '../../bin/genai-links.js');
const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** A certificate authority in a folder, and certificates that it signs. */
function createAuthority(folder: string) {
  const at = (name: string) => join(folder, name);
  const openssl = (...argv: readonly string[]) => execFileSync('openssl', argv, { cwd: folder, stdio: 'pipe' });
  openssl('req', '-x509', ...KEY, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=authority', '-days', '2');
  const files = (name: string) => ({ key: readFileSync(at(`${name}.key`)), cert: readFileSync(at(`${name}.pem`)) });
  return {
    file: at('ca.pem'),
    sign: (name: string, subject: string, days: number) => {
      openssl('req', ...KEY, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
      writeFileSync(at(`${name}.ext`), `subjectAltName=${subject}`);
      const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', `${name}.ext`];
      openssl('x509', '-req', '-in', `${name}.csr`, ...by, '-days', String(days), '-out', `${name}.pem`);
      return files(name);
    },
    selfSigned: () => {
      const subject = ['-subj', '/CN=self', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
      openssl('req', '-x509', ...KEY, '-keyout', 'self.key', '-out', 'self.pem', ...subject);
      return files('self');
    },
  };
}

async function listen(server: Server, servers: Server[]): Promise<number> {
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}

function checkAddresses(urls: readonly string[], authority: string): Promise<readonly CheckResult[]> {
  const flags = ['--format', 'json', '--retries', '0', '--allow-private', '127.0.0.1'];
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: authority };
  return new Promise((done, fail) => {
    execFile(process.execPath, [bin, 'check', ...flags, ...urls], { env }, (_error, stdout, stderr) => {
      try {
        done(JSON.parse(stdout).results);
      } catch {
        fail(new Error(stderr));
      }
    });
  });
}

needsTool('openssl')('each fault of a certificate is told apart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'genai-links-'));
  const servers: Server[] = [];
  try {
    const authority = createAuthority(folder);
    const serve = async (options: SecureContextOptions, status: number) => {
      const server = createServer(options, (_request, response) => response.writeHead(status).end());
      return `https://127.0.0.1:${await listen(server, servers)}/`;
    };
    const good = await serve(authority.sign('good', 'IP:127.0.0.1', 2), 200);
    const upgrade = createHttpServer((_request, response) => response.writeHead(301, { location: good }).end());
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    const expired = authority.sign('expired', 'IP:127.0.0.1', -1);
    const rows: readonly (readonly [url: string, verdict: string])[] = [
      [good, 'alive ok'],
      [`http://127.0.0.1:${await listen(upgrade, servers)}/`, 'moved https-upgrade'],
      [await serve(authority.sign('other', 'DNS:other.example', 2), 200), 'down tls-name'],
      [await serve(authority.selfSigned(), 200), 'down tls-untrusted'],
      [await serve(expired, 200), 'down tls-expired'],
      [await serve(expired, 404), 'dead http-404'],
      [await serve({ ...authority.sign('old', 'IP:127.0.0.1', 2), ...old }, 200), 'down protocol'],
    ];
    const results = await checkAddresses(
      rows.map(([url]) => url),
      authority.file,
    );
    expect(results.map((result) => [result.url, verdictOf(result)])).toEqual(rows);
    const messages = results.filter(({ reason }) => reason === 'tls-expired').map(({ message }) => message);
    expect(messages).toEqual(['its certificate has expired: 200 OK']);
  } finally {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true });
  }
});

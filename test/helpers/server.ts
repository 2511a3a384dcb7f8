import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createRawServer, type Server as RawServer, type Socket } from 'node:net';
import { test as base } from 'vitest';

/** What a route answers: a status, an answer, or anything that node:http can do. */
export type Step = number | Answer | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
}

export interface TestServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  readonly port: number;
  /** Answers a path with one step after the other, the last of them for ever; gives the URL. What has no route is 404. */
  readonly route: (path: string, ...steps: readonly [Step, ...Step[]]) => string;
  /** Every request so far, in order. */
  readonly requests: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** A server of its own that speaks bytes; gives its origin. */
  readonly raw: (speak: (socket: Socket) => void) => Promise<string>;
  /** An origin where nobody listens. */
  readonly refused: () => Promise<string>;
}

/** A fixture for Vitest: a server on the loopback interface that lives as long as the test. */
export const serverFixture = {
  server: async ({ task: _task }: object & { task?: unknown }, use: (server: TestServer) => Promise<void>) => {
    const { server, close } = await startServer();
    await use(server);
    await close();
  },
};

export const test = base.extend<{ server: TestServer }>(serverFixture);

async function startServer(): Promise<{ server: TestServer; close: () => Promise<void> }> {
  const routes = new Map<string, Step[]>();
  const requests: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const http = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers });
    const steps = routes.get(path) ?? [404];
    answer(steps.length > 1 ? (steps.shift() ?? 404) : (steps[0] ?? 404), request, response);
  });
  const sockets = new Set<Socket>();
  const others: RawServer[] = [];
  const port = await listen(http, sockets);
  const origin = `http://127.0.0.1:${port}`;
  const raw = async (speak: (socket: Socket) => void) => {
    const other = createRawServer(speak);
    others.push(other);
    return `http://127.0.0.1:${await listen(other, sockets)}`;
  };
  const server: TestServer = {
    origin,
    port,
    requests,
    route: (path, ...steps) => {
      routes.set(path, [...steps]);
      return `${origin}${path}`;
    },
    raw,
    refused: async () => {
      const closed = await raw(() => {});
      await new Promise((resolve) => others.pop()?.close(resolve));
      return closed;
    },
  };
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await Promise.all([http, ...others].map((each) => new Promise((resolve) => each.close(resolve))));
  };
  return { server, close };
}

async function listen(server: Server | RawServer, sockets: Set<Socket>): Promise<number> {
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => {}));
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function answer(step: Step, request: IncomingMessage, response: ServerResponse): void {
  if (typeof step === 'function') {
    step(request, response);
    return;
  }
  const { status = 200, headers = {}, body = '' } = typeof step === 'number' ? { status: step } : step;
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(status === 204 || status === 304 ? undefined : body);
}

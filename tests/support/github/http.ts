import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** A request with its body read. */
export interface Exchange {
  readonly method: string;
  /** Address with the host the client used. */
  readonly url: URL;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a server answers. A `Buffer` goes out as it is, everything else as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json | Buffer;
  /** What goes wrong on the way; left out = nothing. */
  readonly disturbance?: Disturbance;
}

/** What the network does to an answer. */
export interface Disturbance {
  /** The connection breaks after so many bytes of the body; 0 = before any. */
  readonly cutAfter?: number;
  /** Milliseconds before the first byte. */
  readonly delayMs?: number;
  /** The length is not announced. */
  readonly isChunked?: boolean;
  /** What becomes of the answer as a whole; left out = it arrives. */
  readonly delivery?: Delivery;
}

/**
 * What becomes of an answer that does not arrive: `dropped`, the connection ends without a byte of it; `cut`, it ends in
 * the middle of the body; `stalled`, the rest of the body never comes; `never`, nothing comes and the connection stays.
 */
export type Delivery = 'dropped' | 'cut' | 'stalled' | 'never';

/** A server on loopback that can be closed. */
export interface Loopback {
  /** Address without a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Listens on a free port of loopback. A handler that throws answers 500 with the stack, so that a fault of a test's
 * server is told from a scripted one.
 */
export async function listen(handle: (exchange: Exchange) => Promise<Answer>): Promise<Loopback> {
  const server = createServer((request, response) => {
    void serve(handle, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address of this shape.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function serve(
  handle: (exchange: Exchange) => Promise<Answer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let answer: Answer;
  try {
    answer = await handle(await readExchange(request));
  } catch (error) {
    const stack = error instanceof Error ? error.stack : String(error);
    answer = { status: 500, body: { message: `The test's server failed: ${stack}` } };
  }
  const { status, headers = {}, body, disturbance = {} } = answer;
  const { delayMs, delivery } = disturbance;
  if (delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, delayMs).unref());
  if (delivery === 'never') return;
  if (delivery === 'dropped') {
    response.destroy();
    return;
  }
  const isRaw = body === undefined || Buffer.isBuffer(body);
  const bytes = isRaw ? (body ?? Buffer.alloc(0)) : Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    ...(isRaw ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
    ...(status === 204 || status === 304 || disturbance.isChunked === true
      ? {}
      : { 'content-length': String(bytes.length) }),
  });
  if (delivery !== undefined) {
    response.flushHeaders();
    response.write(bytes.subarray(0, bytes.length >> 1), () => {
      if (delivery === 'cut') response.destroy();
    });
    return;
  }
  if (disturbance.cutAfter !== undefined) {
    response.write(bytes.subarray(0, disturbance.cutAfter), () => response.destroy());
    return;
  }
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

async function readExchange(request: IncomingMessage): Promise<Exchange> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', `http://${headers.host ?? '127.0.0.1'}`),
    headers,
    body: Buffer.concat(chunks),
  };
}

/** The value of a body, or undefined when it is none. */
export function parseJson(body: Buffer): Json | undefined {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object in a body; an empty one when there is none. */
export function parseObject(body: Buffer): JsonObject {
  const value = parseJson(body);
  return isObject(value) ? value : {};
}

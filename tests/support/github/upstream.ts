import { type IncomingMessage, request } from 'node:http';
import { createEmulator } from 'emulate';
import { type Answer, parseJson } from './http.ts';
import { identities } from './identities.ts';
import type { Upstream } from './state.ts';

/** The emulator behind the gap server. */
export interface RunningEmulator {
  /** Its own address, which it writes into its answers. */
  readonly address: string;
  readonly upstream: Upstream;
  readonly close: () => Promise<void>;
}

/** Headers of an answer that describe its transport or the emulator's own limit, not what it says. */
const transport = new Set([
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-used',
  'x-ratelimit-reset',
  'x-ratelimit-resource',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-type',
  'date',
]);

/** Starts the emulator on a free port, with everybody of {@link identities}. */
export async function startEmulator(): Promise<RunningEmulator> {
  const everybody = Object.values(identities);
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(
        everybody.map(({ token, login }) => [token, { login, scopes: ['repo', 'user'] }]),
      ),
      github: { users: everybody.map(({ login }) => ({ login })) },
    },
  });
  const { port } = new URL(emulator.url);
  const upstream: Upstream = (method, path, { body, token, host } = {}) =>
    new Promise((resolve, reject) => {
      // Not `fetch`, which sets the host itself: the emulator builds its `link` headers from it.
      const call = request(
        {
          host: '127.0.0.1',
          port,
          method,
          path,
          headers: {
            'content-type': 'application/json',
            ...(host === undefined ? {} : { host }),
            ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          },
        },
        (response) => answerOf(response).then(resolve, reject),
      );
      call.on('error', reject);
      call.end(body === undefined ? undefined : Buffer.isBuffer(body) ? body : JSON.stringify(body));
    });
  return { address: emulator.url, upstream, close: () => emulator.close() };
}

async function answerOf(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const headers = Object.fromEntries(
    Object.entries(response.headers).flatMap(([name, value]) =>
      value === undefined || transport.has(name) ? [] : [[name, String(value)]],
    ),
  );
  const body = bytes.length === 0 ? undefined : (parseJson(bytes) ?? bytes);
  return { status: response.statusCode ?? 500, headers, ...(body === undefined ? {} : { body }) };
}

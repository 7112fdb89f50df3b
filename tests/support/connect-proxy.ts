import { request as ask, createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { closeAfterTests } from './github/close-after-tests.ts';

/** A proxy on loopback, as companies have one. */
export interface ConnectProxy {
  readonly url: string;
  /** `host:port` of every tunnel that was asked for. */
  readonly tunnels: readonly string[];
  /** Addresses of requests that were passed on as they are, as git sends them for plain HTTP. */
  readonly requests: readonly string[];
}

/**
 * Starts a proxy that passes everything on to one port of loopback, whatever name is asked for: a name that does not
 * exist is then reached through the proxy, or not at all.
 */
export async function startProxy(target: string): Promise<ConnectProxy> {
  const port = Number(new URL(target).port);
  const tunnels: string[] = [];
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://nowhere');
    requests.push(url.href);
    const { method = 'GET', headers } = request;
    const path = url.pathname + url.search;
    const upstream = ask({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    upstream.on('error', () => response.writeHead(502).end());
    request.pipe(upstream);
  });
  server.on('connect', (request, client) => {
    tunnels.push(request.url ?? '');
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    for (const end of [upstream, client]) end.on('error', () => end.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address of this shape.
  const { port: own } = server.address() as AddressInfo;
  closeAfterTests(async () => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${own}`, tunnels, requests };
}

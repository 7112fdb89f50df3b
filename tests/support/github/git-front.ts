import { request } from 'node:http';
import { closeAfterTests } from './close-after-tests.ts';
import type { FaultLine } from './fault-line.ts';
import { type Answer, type Exchange, type Loopback, listen } from './http.ts';

/**
 * Stands before a git server, so that its answers can go wrong.
 *
 * @param address - of the server, as `serveGit` gives it
 */
export async function startGitFront(address: string, faults: FaultLine): Promise<Loopback> {
  const front = await listen(faults.before('git', (exchange) => forward(address, exchange)));
  closeAfterTests(front.close);
  return front;
}

function forward(address: string, { method, url, headers, body }: Exchange): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(`${address}${url.pathname}${url.search}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const type = response.headers['content-type'];
        resolve({
          status: response.statusCode ?? 500,
          headers: type === undefined ? {} : { 'content-type': type },
          body: Buffer.concat(chunks),
        });
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}

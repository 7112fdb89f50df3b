import type { Answer, Exchange } from './http.ts';

/** Blobs as Azure keeps them, as far as block blobs go: blocks are put, then a list commits them. */
export interface BlobStore {
  /** Address at which a blob is written and read; whoever has it may. */
  readonly signedUrl: (address: string, name: string, contentType: string, fileName: string) => string;
  /** Answers a request to such an address; undefined when it is none. */
  readonly answer: (exchange: Exchange) => Answer | undefined;
  readonly read: (name: string) => Buffer | undefined;
  readonly write: (name: string, bytes: Buffer) => void;
}

/** An account and a container, as the Azure client finds them in an address with an IP. */
const container = '/account/artifacts/';

/** An empty store. */
export function blobStore(): BlobStore {
  const blobs = new Map<string, Buffer>();
  const blocks = new Map<string, Buffer>();

  const put = (name: string, { url, body }: Exchange): Answer => {
    const part = url.searchParams.get('comp');
    if (part === 'block') blocks.set(`${name} ${url.searchParams.get('blockid')}`, body);
    else if (part === 'blocklist') blobs.set(name, assemble(blocks, name, body.toString('utf8')));
    else blobs.set(name, body);
    const headers = {
      etag: '"0x8DC000000000000"',
      'last-modified': new Date().toUTCString(),
      'x-ms-request-id': '00000000-0000-0000-0000-000000000000',
      'x-ms-version': '2025-11-05',
      'x-ms-request-server-encrypted': 'true',
    };
    return { status: 201, headers };
  };

  const get = (name: string, { url }: Exchange): Answer => {
    const body = blobs.get(name);
    if (body === undefined) return refusal(404, 'BlobNotFound');
    const headers = {
      'content-type': url.searchParams.get('rsct') ?? 'application/octet-stream',
      'content-disposition': url.searchParams.get('rscd') ?? 'attachment',
    };
    return { status: 200, headers, body };
  };

  return {
    read: (name) => blobs.get(name),
    write: (name, bytes) => blobs.set(name, bytes),
    signedUrl: (address, name, contentType, fileName) => {
      const url = new URL(`${address}${container}${name}`);
      url.searchParams.set('sig', signatureOf(name));
      url.searchParams.set('rsct', contentType);
      url.searchParams.set('rscd', `attachment; filename="${fileName}"`);
      return url.href;
    },
    answer: (exchange) => {
      const { url, method } = exchange;
      if (!url.pathname.startsWith(container)) return undefined;
      const name = decodeURIComponent(url.pathname.slice(container.length));
      if (url.searchParams.get('sig') !== signatureOf(name)) return refusal(403, 'AuthenticationFailed');
      return method === 'PUT' ? put(name, exchange) : get(name, exchange);
    },
  };
}

/** Long enough to mask nothing else: the client masks a signature wherever it stands in a log. */
function signatureOf(name: string): string {
  return `signature-of-blob-${Buffer.from(name).toString('hex')}`;
}

function assemble(blocks: ReadonlyMap<string, Buffer>, name: string, list: string): Buffer {
  const ids = [...list.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map(([, id]) => id);
  return Buffer.concat(
    ids.map((id) => {
      const block = blocks.get(`${name} ${id}`);
      if (block === undefined) throw new RangeError(`block ${id} of ${name} was never put`);
      return block;
    }),
  );
}

function refusal(status: number, code: string): Answer {
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  const headers = { 'content-type': 'application/xml', 'x-ms-error-code': code };
  return { status, headers, body: Buffer.from(xml) };
}

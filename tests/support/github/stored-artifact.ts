import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import type { JsonObject } from './http.ts';

/** An artifact as the service keeps it. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  /** When the client asked it to expire; null when it left that to the repository. */
  readonly expiresAt: string | null;
  readonly createdAt: string;
  readonly mimeType: string;
  /** The archive, or the one file of an artifact that is none. */
  readonly bytes: Buffer;
  /** `sha256:` and the digest as the client said it. */
  readonly digest: string;
  /** Files of the archive by their path in it. */
  readonly entries: ReadonlyMap<string, Uint8Array>;
  /** File of the archive as text. @throws when there is none of this name */
  readonly text: (path: string) => string;
}

/** An artifact from its creation on; its bytes lie among the blobs. */
export type ArtifactDraft = Omit<StoredArtifact, 'bytes' | 'entries' | 'text' | 'digest'> & {
  digest: string;
  /** Whether the client said that the upload is whole; nobody sees it before. */
  isFinal: boolean;
};

/** An artifact that an earlier run left. */
export interface EarlierArtifact {
  readonly name: string;
  readonly runId: number;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly createdAt?: string;
  readonly expiresAt?: string | null;
  /** The archive as it is, in place of one made of the files: for one that is damaged or built to harm. */
  readonly bytes?: Uint8Array;
  /** What the service says of its digest; default the true one. */
  readonly digest?: string;
}

/** The draft that a call of CreateArtifact asks for. */
export function newDraft(id: number, runId: number, request: JsonObject): ArtifactDraft {
  return {
    id,
    name: String(request.name),
    runId,
    createdAt: new Date().toISOString(),
    expiresAt: typeof request.expires_at === 'string' ? request.expires_at : null,
    mimeType: String(request.mime_type ?? 'application/zip'),
    digest: '',
    isFinal: false,
  };
}

/** A finished artifact and its archive. */
export function packed(
  id: number,
  artifact: EarlierArtifact,
): { readonly draft: ArtifactDraft; readonly bytes: Buffer } {
  const { name, runId, files, createdAt = new Date().toISOString(), expiresAt = null } = artifact;
  const entries = Object.entries(files).map(([path, content]) => [path, Buffer.from(content)] as const);
  const bytes = Buffer.from(artifact.bytes ?? zipSync(Object.fromEntries(entries)));
  const digest = artifact.digest ?? `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const mimeType = 'application/zip';
  return { draft: { id, name, runId, createdAt, expiresAt, mimeType, digest, isFinal: true }, bytes };
}

/** A draft with its bytes, unpacked when it is an archive. */
export function storedArtifact(draft: ArtifactDraft, bytes: Buffer): StoredArtifact {
  const isArchive = draft.mimeType === 'application/zip';
  const unpacked = (): ReadonlyMap<string, Uint8Array> =>
    new Map(Object.entries(isArchive ? unzipSync(bytes) : { [draft.name]: bytes }));
  return {
    ...draft,
    bytes,
    // Unpacked when it is asked for: an archive that a test has damaged cannot be.
    get entries() {
      return unpacked();
    },
    text: (path) => {
      const entries = unpacked();
      const entry = entries.get(path);
      if (entry !== undefined) return Buffer.from(entry).toString('utf8');
      throw new RangeError(`${draft.name} has no ${path}, only ${[...entries.keys()].join(', ')}`);
    },
  };
}

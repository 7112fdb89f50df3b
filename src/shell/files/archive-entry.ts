import type { ArtifactRefusal } from '../../core/model/artifact-error.ts';
import { FileError } from '../../core/model/program-error.ts';

/** A file in an archive as its directory lists it. */
export interface ArchiveEntry {
  readonly name: string;
  /** ZIP's number: 0 stored, 8 deflate, 93 zstd. */
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly crc32: number;
  /** Offset in the archive of the entry's own header. */
  readonly start: number;
  /** Offset that its data must not pass: the next entry, or the end of the archive. */
  readonly limit: number;
}

/** What an archive may be. */
export interface ArchiveRules {
  readonly entries: number;
  /** Bytes of one entry, unpacked. */
  readonly entryBytes: number;
  /** Bytes of all entries, unpacked. */
  readonly totalBytes: number;
  /** Unpacked size over packed size. */
  readonly ratio: number;
  /** Unpacked bytes up to which the ratio is not looked at. */
  readonly ratioFreeBytes: number;
  /** Whether every name has to be a plain file name that stands once, whatever the case of its letters. */
  readonly isFlat: boolean;
}

/** An archive, or an entry of it, that is not to be read. */
export class ArchiveError extends FileError {
  readonly reason: ArtifactRefusal;
  readonly entry: string | null;
  /** As it stands after the name: `it is encrypted`. */
  readonly what: string;

  constructor(
    reason: ArtifactRefusal,
    at: { readonly path: string; readonly entry: string | null },
    what: string,
    cause?: unknown,
  ) {
    const shown = at.entry === null ? '' : `, entry ${JSON.stringify(at.entry.slice(0, shownName))}`;
    const hint = 'Write the archive again with the tool that makes it, or leave it out.';
    super('bad-archive', `${at.path}${shown}: ${what}.`, hint, cause);
    this.reason = reason;
    this.entry = at.entry;
    this.what = what;
  }
}

/** Longest entry name that is shown. */
const shownName = 80;

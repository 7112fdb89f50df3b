import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader } from 'yauzl';
import { FileError } from '../../core/model/program-error.ts';
import { type ArchiveEntry, ArchiveError, type ArchiveRules } from './archive-entry.ts';
import type { ReadRange } from './open-file.ts';

/** Rules for result files, which a tool on this machine wrote. */
const resultRules: ArchiveRules = {
  // Evaluation logs have a file a sample and epoch; the largest that are known have some 100 000.
  entries: 200_000,
  // One entry is in memory at a time; no sample that a person could read is near it.
  entryBytes: 256 * 1024 * 1024,
  // Entries are unpacked one after the other: this bounds the time (under a minute), not the memory.
  totalBytes: 8 * 1024 * 1024 * 1024,
  // Logs that repeat a conversation turn by turn pack some 200 to 1; deflate cannot pass 1032 to 1, where bombs are.
  ratio: 500,
  // Below this, nothing that is unpacked can hurt, and short runs of one letter pack better than any bomb.
  ratioFreeBytes: 8 * 1024 * 1024,
  // Inspect writes a sample that ran again once more, and the last one counts.
  isFlat: false,
};

/** A name that means the same file on every system, and nothing else. */
const plainName = /^(?!\.\.?$)[A-Za-z0-9._-]{1,100}$/;

/**
 * The files in an archive, folders left out, in the order of its directory. By the rules for result files a name may stand
 * twice; nothing is unpacked to disk, where the two could be mistaken.
 *
 * @throws ArchiveError for an archive that is cut, whose entries have names that lead out of it, are links or encrypted, lie
 *   over one another, or would unpack to too much
 */
export async function listEntries(
  path: string,
  read: ReadRange,
  sizeBytes: number,
  rules: ArchiveRules = resultRules,
): Promise<readonly ArchiveEntry[]> {
  const whole = { path, entry: null };
  const names = new Set<string>();
  const found: Omit<ArchiveEntry, 'limit'>[] = [];
  let total = 0;
  try {
    const reader = new RangeReader(read);
    const archive = await fromRandomAccessReaderPromise(reader, sizeBytes, {
      autoClose: false,
      // Names are taken as bytes where they are checked here.
      decodeStrings: !rules.isFlat,
    });
    if (archive.entryCount > rules.entries) {
      const what = `it says that it holds ${archive.entryCount} files, more than ${rules.entries}`;
      throw new ArchiveError('too-many-entries', whole, what);
    }
    for await (const entry of archive.eachEntry()) {
      const name = rules.isFlat ? flatName(path, entry, names) : entry.fileName;
      checkKind({ path, entry: name }, entry, rules);
      total += entry.uncompressedSize;
      if (total > rules.totalBytes)
        throw new ArchiveError(
          'unpacks-too-large',
          whole,
          `unpacked it is larger than ${inUnit(rules.totalBytes)}`,
        );
      found.push({
        name,
        method: entry.compressionMethod,
        packedBytes: entry.compressedSize,
        unpackedBytes: entry.uncompressedSize,
        crc32: entry.crc32,
        start: entry.relativeOffsetOfLocalHeader,
      });
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new ArchiveError('damaged', whole, `it is cut or damaged (${textOf(error)})`, error);
  }
  return withLimits(path, found, sizeBytes).filter(({ name }) => !name.endsWith('/'));
}

/** The name of an entry that has to be a plain one, and not there yet. */
function flatName(path: string, { fileNameRaw }: Entry, names: Set<string>): string {
  // Byte for byte: whatever is no ASCII is refused below.
  const name = Buffer.from(fileNameRaw).toString('latin1');
  const at = { path, entry: name };
  if (!plainName.test(name)) throw new ArchiveError('name', at, 'its name is no plain file name');
  const folded = name.toLowerCase();
  if (names.has(folded))
    throw new ArchiveError('duplicate', at, 'its name stands twice, or with other letters in upper case');
  names.add(folded);
  return name;
}

function checkKind(
  at: { readonly path: string; readonly entry: string },
  entry: Entry,
  rules: ArchiveRules,
): void {
  const { uncompressedSize, compressedSize } = entry;
  if ((entry.generalPurposeBitFlag & 1) !== 0) throw new ArchiveError('encrypted', at, 'it is encrypted');
  // The upper half holds the mode of a file under Unix, 0 where the archive was made elsewhere.
  const kind = (entry.externalFileAttributes >>> 28) & 0xf;
  if (kind !== 0 && kind !== 4 && kind !== 8) throw new ArchiveError('link', at, 'it is a link or no file');
  if (uncompressedSize > rules.entryBytes)
    throw new ArchiveError('entry-too-large', at, `unpacked it is larger than ${inUnit(rules.entryBytes)}`);
  if (uncompressedSize > rules.ratioFreeBytes && uncompressedSize > rules.ratio * compressedSize)
    throw new ArchiveError('ratio', at, `it unpacks to more than ${rules.ratio} times its size`);
}

/** Whole mebibytes or gibibytes. */
function inUnit(bytes: number): string {
  const mebibytes = bytes / (1024 * 1024);
  return mebibytes < 1024 ? `${mebibytes} MiB` : `${mebibytes / 1024} GiB`;
}

/** Entries that share bytes are the trick of archives that unpack to more than any of them could hold. */
function withLimits(
  path: string,
  found: readonly Omit<ArchiveEntry, 'limit'>[],
  sizeBytes: number,
): readonly ArchiveEntry[] {
  const inOrder = [...found].sort((left, right) => left.start - right.start);
  const limits = new Map(inOrder.map((entry, index) => [entry, inOrder[index + 1]?.start ?? sizeBytes]));
  return found.map((entry) => {
    const limit = limits.get(entry) ?? sizeBytes;
    // Its own header takes at least 30 bytes.
    if (entry.start + 30 + entry.packedBytes > limit)
      throw new ArchiveError(
        'overlap',
        { path, entry: entry.name },
        'it overlaps another entry, or the archive is cut',
      );
    return { ...entry, limit };
  });
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What yauzl reads the directory through: ranges, read at once, with some bytes ahead. */
class RangeReader extends RandomAccessReader {
  private readonly range: ReadRange;
  private ahead = new Uint8Array(0);
  private aheadFrom = 0;

  constructor(range: ReadRange) {
    super();
    this.range = range;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    try {
      if (position < this.aheadFrom || position + length > this.aheadFrom + this.ahead.length) {
        this.ahead = new Uint8Array(this.range(position, position + Math.max(length, 1 << 16)));
        this.aheadFrom = position;
      }
      const from = position - this.aheadFrom;
      const bytes = this.ahead.subarray(from, from + length);
      buffer.set(bytes, offset);
      callback(null, bytes.length);
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)));
    }
  }
}

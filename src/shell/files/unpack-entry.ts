import * as zlib from 'node:zlib';
import { FileError } from '../../core/model/program-error.ts';
import { type ArchiveEntry, ArchiveError } from './archive-entry.ts';
import type { ReadRange } from './open-file.ts';

const headerBytes = 30;
const [stored, deflate, zstd] = [0, 8, 93];

/**
 * Content of an entry, which has to be as long as the directory says and have its checksum.
 *
 * @throws FileError when it is damaged, not what it was declared to be, or packed in a way that this Node cannot unpack
 */
export function unpackEntry(path: string, entry: ArchiveEntry, read: ReadRange): Uint8Array {
  const at = { path, entry: entry.name };
  const header = read(entry.start, entry.start + headerBytes);
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  if (header.length < headerBytes || view.getUint32(0, true) !== 0x04034b50)
    throw new ArchiveError('damaged', at, 'there is no entry where the directory says');
  const start = entry.start + headerBytes + view.getUint16(26, true) + view.getUint16(28, true);
  const end = start + entry.packedBytes;
  if (end > entry.limit)
    throw new ArchiveError('overlap', at, 'it overlaps another entry, or the archive is cut');
  const packed = read(start, end);
  if (packed.length < entry.packedBytes) throw new ArchiveError('damaged', at, 'the archive is cut');
  const bytes = unpack(path, entry, packed);
  if (bytes.length !== entry.unpackedBytes)
    throw new ArchiveError('damaged', at, `it is ${bytes.length} bytes, declared as ${entry.unpackedBytes}`);
  // Node before 20.15 has no checksum: the length is all that is checked there.
  if (typeof zlib.crc32 === 'function' && zlib.crc32(bytes) !== entry.crc32)
    throw new ArchiveError('damaged', at, 'its checksum does not fit: it was damaged');
  return bytes;
}

function unpack(path: string, entry: ArchiveEntry, packed: Uint8Array): Uint8Array {
  const at = { path, entry: entry.name };
  const options = {
    maxOutputLength: Math.max(1, entry.unpackedBytes),
    chunkSize: Math.min(Math.max(1024, entry.unpackedBytes), 1 << 22),
  };
  try {
    if (entry.method === stored) return packed;
    if (entry.method === deflate) return zlib.inflateRawSync(packed, options);
    if (entry.method === zstd && typeof zlib.zstdDecompressSync === 'function')
      return zlib.zstdDecompressSync(packed, options);
  } catch (error) {
    const isLonger = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    const what = isLonger ? `it is longer than the ${entry.unpackedBytes} bytes declared` : 'it is damaged';
    throw new ArchiveError(isLonger ? 'entry-too-large' : 'damaged', at, what, error);
  }
  if (entry.method === zstd) {
    const hint =
      'Run with Node 24, or write the log as JSON: inspect log convert --to json, or --log-format json.';
    throw new FileError(
      'no-zstd',
      `${path} is packed with zstd, which Node ${process.versions.node} cannot unpack.`,
      hint,
      undefined,
    );
  }
  throw new ArchiveError('damaged', at, `it is packed in a way that is not read (method ${entry.method})`);
}

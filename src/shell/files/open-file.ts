import { close, fstat, open, readFile, readSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { OpenFile } from '../../app/ports.ts';
import { FileError } from '../../core/model/program-error.ts';
import { emptyFolder, readError } from './file-errors.ts';
import { unpackGzip } from './unpack-gzip.ts';
import { youngHeapKeeper } from './young-heap.ts';

/** Reads the bytes from one offset up to another; fewer where the file ends before. */
export type ReadRange = (from: number, to: number) => Uint8Array;

/**
 * Opens a file to be read in ranges, so that none is ever held whole. A ZIP archive, told by its first bytes, has its
 * entries listed; a file whose name ends in `.gz` is unpacked into memory; what is no regular file (a pipe) is read to its
 * end.
 *
 * @throws FileError when it cannot be opened, is a folder without files, a pipe that is not handed over by a shell, or an
 *   archive that should not be opened
 */
export async function openFile(path: string): Promise<OpenFile> {
  await refuseOther(path);
  // A bare descriptor: a FileHandle could be collected, and closed, while only its number is in use.
  const descriptor = await promisify(open)(path, 'r').catch((error) => {
    throw readError(path, error);
  });
  const shut = async (): Promise<void> => promisify(close)(descriptor);
  try {
    const status = await promisify(fstat)(descriptor);
    // A folder with files stands for its files: this one has none.
    if (status.isDirectory()) throw emptyFolder(path);
    if (!status.isFile() || path.endsWith('.gz')) {
      const bytes = unpackGzip(path, await promisify(readFile)(descriptor));
      await shut();
      return {
        name: path,
        sizeBytes: bytes.length,
        read: (from, to) => bytes.subarray(from, to),
        close: async () => {},
      };
    }
    const sizeBytes = status.size;
    const file = { name: path, sizeBytes, close: shut };
    const read = rangesOf(path, descriptor, sizeBytes, (length) => new Uint8Array(length));
    if (!isArchive(read(0, 4))) {
      return { ...file, read: rangesOf(path, descriptor, sizeBytes, oneBuffer()) };
    }
    // Few runs are archives: what reads them is loaded when one is.
    const { openArchive } = await import('./open-archive.ts');
    return { ...file, read, entries: await openArchive(path, read, sizeBytes) };
  } catch (error) {
    await shut().catch(() => {});
    throw error instanceof Error && 'code' in error && !('hint' in error) ? readError(path, error) : error;
  }
}

/** Where a shell hands over what another command prints: standard input, `<(command)`. */
const handedOver = /^\/(?:dev|proc)\//;

/** Opening a pipe waits until somebody writes to it, for ever where nobody does. @throws FileError */
async function refuseOther(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || found.isFile() || found.isDirectory() || handedOver.test(path)) return;
  const hint = 'Name a file, a folder, or /dev/stdin for what another command prints.';
  throw new FileError('no-regular-file', `${path} is a pipe, a socket or a device.`, hint, undefined);
}

/** Ranges up to this many bytes are read into one buffer: a new one for each piece of a file would be gigabytes of them. */
const sharedBytes = 1 << 20;

function oneBuffer(): (length: number) => Uint8Array {
  let buffer = new Uint8Array(0);
  return (length) => {
    if (length > sharedBytes) return new Uint8Array(length);
    if (buffer.length < length) buffer = new Uint8Array(length);
    return buffer.subarray(0, length);
  };
}

/** @param bufferOf - where a range of so many bytes goes */
function rangesOf(
  path: string,
  descriptor: number,
  sizeBytes: number,
  bufferOf: (length: number) => Uint8Array,
): ReadRange {
  const keepYoungHeap = youngHeapKeeper();
  return (from, to) => {
    const wanted = bufferOf(Math.max(0, Math.min(to, sizeBytes) - from));
    let filled = 0;
    while (filled < wanted.length) {
      let count: number;
      try {
        count = readSync(descriptor, wanted, filled, wanted.length - filled, from + filled);
      } catch (error) {
        throw readError(path, error);
      }
      if (count === 0) break;
      filled += count;
    }
    keepYoungHeap(filled);
    return wanted.subarray(0, filled);
  };
}

/** A ZIP archive begins with its first entry, an empty one with its end. */
function isArchive([first, second, third, fourth]: Uint8Array): boolean {
  return (
    first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))
  );
}

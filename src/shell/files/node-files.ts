import { access, copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Files } from '../../app/ports.ts';
import { FileError } from '../../core/model/program-error.ts';
import type { Cleanup } from '../process/cleanup.ts';
import { readError } from './file-errors.ts';
import { openFile } from './open-file.ts';
import { unpackGzip } from './unpack-gzip.ts';
import { youngHeapKeeper } from './young-heap.ts';

/**
 * The real file system.
 *
 * @param programUrl - URL of the running entry; what ships with the program lies beside it
 * @param temporary - folder for temporary folders: RUNNER_TEMP on a runner
 * @param cleanup - what removes workspaces when the program is told to end
 */
export function nodeFiles(programUrl: string, temporary: string, cleanup: Pick<Cleanup, 'add'>): Files {
  const keepYoungHeap = youngHeapKeeper();
  return {
    read: async (path) => {
      const bytes = await readPacked(path);
      // A hundred thousand small files are as much as one large one.
      keepYoungHeap(bytes.length);
      return unpackGzip(path, bytes);
    },
    readPacked,
    open: openFile,
    write,
    writeCompressed: (path, content) => write(path, gzipSync(content)),
    list: (path) => list(path, keepYoungHeap),
    exists: (path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    copy: async (from, to) => {
      await mkdir(dirname(to), { recursive: true });
      await copyFile(from, to);
    },
    makeTemporary: (prefix) => makeFolder(temporary, prefix),
    makeWorkspace: async (prefix) => {
      const path = await makeFolder(temporary, prefix);
      cleanup.add(() => rm(path, { recursive: true, force: true }));
      return path;
    },
    remove: (path) => rm(path, { recursive: true, force: true }),
    join: (...parts) => join(...parts),
    resolve: (...parts) => resolve(...parts),
    shipped: (name) => fileURLToPath(new URL(name, programUrl)),
  };
}

async function makeFolder(parent: string, prefix: string): Promise<string> {
  try {
    await mkdir(parent, { recursive: true });
    return await mkdtemp(join(parent, prefix));
  } catch (error) {
    throw new FileError(
      'no-temporary',
      `No folder can be made in ${parent}.`,
      'Check RUNNER_TEMP or TMPDIR.',
      error,
    );
  }
}

async function readPacked(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw readError(path, error);
  }
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    throw new FileError(
      'cannot-write',
      `${path} could not be written.`,
      'Check that the folder is writable and not full.',
      error,
    );
  }
}

/** What an entry of a folder takes while it is looked at, about. */
const bytesOfEntry = 500;

/** Files in a folder and in those below, sorted; a file is itself, and what is not there is none. */
async function list(
  path: string,
  keepYoungHeap: ReturnType<typeof youngHeapKeeper>,
): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) return [];
  if (found.isFile()) return [path];
  // A pipe or a socket holds no results.
  if (!found.isDirectory()) return [];
  const paths: string[] = [];
  const folders = [path];
  for (const folder of folders) {
    const entries = await readdir(folder, { withFileTypes: true });
    // Names that are kept while others come are what makes the young heap grow.
    keepYoungHeap(entries.length * bytesOfEntry);
    for (const entry of entries) {
      if (entry.isDirectory()) folders.push(join(folder, entry.name));
      else if (entry.isFile()) paths.push(join(folder, entry.name));
    }
  }
  return paths.sort();
}

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../../app/ports.ts';
import { FileError } from '../../core/model/program-error.ts';

/**
 * The real file system.
 *
 * @param programUrl - URL of the running entry; what ships with the program lies beside it
 */
export function nodeFiles(programUrl: string): Files {
  return {
    read: async (path) => {
      try {
        return await readFile(path);
      } catch (error) {
        throw readError(path, error);
      }
    },
    write: async (path, content) => {
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
    },
    makeTemporary: (prefix) => mkdtemp(join(tmpdir(), prefix)),
    remove: (path) => rm(path, { recursive: true, force: true }),
    join: (...parts) => join(...parts),
    shipped: (name) => fileURLToPath(new URL(name, programUrl)),
  };
}

function readError(path: string, error: unknown): FileError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return new FileError(
        'no-file',
        `${path} does not exist.`,
        'Check the path, and that the step that writes it has run.',
        error,
      );
    case 'EISDIR':
      return new FileError('is-folder', `${path} is a folder.`, 'Name the file itself.', error);
    case 'EACCES':
      return new FileError('no-access', `${path} may not be read.`, 'Check its permissions.', error);
    default:
      return new FileError(
        'cannot-read',
        `${path} could not be read (${code || 'unknown reason'}).`,
        'Check the path.',
        error,
      );
  }
}

import { FileError } from '../../core/model/program-error.ts';

/** The error for a file that the system does not let us read. */
export function readError(path: string, error: unknown): FileError {
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

/** The error for a folder that was named as results and holds none. */
export function emptyFolder(path: string): FileError {
  const hint = 'Check the path, and that the step that writes the results has run.';
  return new FileError('is-folder', `${path} is a folder that holds no file.`, hint, undefined);
}

import { statSync } from 'node:fs';
import type { ProcessRequest } from '../../app/ports.ts';

/** Why a program could not be started, one sentence that names it. */
export function startProblem(error: unknown, { command, cwd }: ProcessRequest): string {
  const [program] = command;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // The system reports a missing folder as if the program were missing.
  if (!isFolder(cwd)) return `The working directory ${cwd} does not exist.`;
  switch (code) {
    case 'ENOENT':
      return program.includes('/')
        ? `${program} does not exist, or the interpreter in its first line does not.`
        : `${program} was not found on PATH.`;
    case 'EACCES':
      return `${program} is not executable.`;
    case 'E2BIG':
      return `${program} was given more arguments and variables than the system allows.`;
    default:
      return `${program} could not be started (${code || String(error)}).`;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

import { GitError } from '../../core/model/program-error.ts';

/** How many of git's last lines go into a message: the reason is there, and progress before it is not. */
const keptLines = 4;

/** Control characters, which a server or a file name may put into what git prints. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * The error for a git process that failed.
 *
 * @param command - git's subcommand, such as `fetch`
 * @param exitCode - null = ended by a signal
 * @param stderr - what git printed, secrets already masked
 */
export function gitFailure(command: string, exitCode: number | null, stderr: string): GitError {
  const said = lastLines(stderr);
  const cause = new Error(stderr.trim());
  if (/not a git repository/i.test(stderr)) {
    return new GitError(
      'not-a-repository',
      'This folder is not in a git repository.',
      'Run it inside the repository; in a workflow, put a step with actions/checkout before this one.',
      cause,
    );
  }
  const owned = disownedFolder(stderr);
  if (owned !== null) {
    return new GitError(
      'dubious-ownership',
      `Git refuses ${owned}: it belongs to another user.`,
      `Run: git config --global --add safe.directory '${owned}'`,
      cause,
    );
  }
  if (/must be run in a work tree/i.test(stderr)) {
    return new GitError(
      'no-working-tree',
      'This repository has no working tree.',
      'Run it in a clone that has its files checked out.',
      cause,
    );
  }
  const how = exitCode === null ? 'was ended by a signal' : `failed (exit ${exitCode})`;
  return new GitError(
    `${command}-failed`,
    `git ${command} ${how}${said === '' ? '.' : `: ${said}`}`,
    'The lines above are git’s own; the same command in a terminal shows more.',
    cause,
  );
}

/** The folder that git refuses because of its owner; null = that is not what git said. */
export function disownedFolder(stderr: string): string | null {
  const match = /dubious ownership in repository at '(.+?)'(?:\n|$)/.exec(stderr);
  const older = /unsafe repository \('(.+?)' is owned/.exec(stderr);
  return match?.[1] ?? older?.[1] ?? null;
}

/** `text` without the secrets and without what stands before `@` in an address. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const masked = secrets
    .filter((secret) => secret !== '')
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  return masked.replace(/(\w+:\/\/)[^/@\s'"]+@/g, '$1***@');
}

function lastLines(stderr: string): string {
  return stderr
    .replace(controls, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('hint:'))
    .slice(-keptLines)
    .join(' | ');
}

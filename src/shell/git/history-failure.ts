import { HistoryError } from '../../core/model/history-error.ts';
import { GitError } from '../../core/model/program-error.ts';
import { againstRules, mayNotWrite } from '../history/history-refusal.ts';
import { gitFailure } from './git-failure.ts';
import { isRefusal } from './remote.ts';
import type { GitOutput } from './run-git.ts';

/** The branch moved between our look at it and our push. */
const raced =
  /\[rejected\] \((?:fetch first|non-fast-forward|needs force|stale info)\)|\[remote rejected\] \([^)]*(?:cannot lock ref|failed to (?:lock|update ref)|reference already exists|incorrect old value|fatal error in commit_refs)/i;

/** A server's rule, of a ruleset (GH013) or of branch protection (GH006), or of a hook of one's own. */
const refused =
  /\bGH0(?:06|13)\b|protected branch|repository rule violations|hook declined|push declined|deny updating/i;

const denied = /denied to |write access to repository not granted|returned error: 40[13]/i;

/**
 * What a push that did not work means.
 *
 * @returns null = another writer was first: look again
 */
export function pushFailure({ exitCode, stdout, stderr }: GitOutput, branch: string): HistoryError | null {
  const report = stdout.toString('utf8');
  if (raced.test(report)) return null;
  const cause = gitFailure('push', exitCode, stderr);
  const said = `${report}\n${stderr}`;
  const remote = remoteLines(stderr);
  if (refused.test(said)) return againstRules(branch, rulesOf(remote), remote.join(' '), cause);
  if (denied.test(said) || isRefusal(cause)) return mayNotWrite(branch, remote.join(' '), cause);
  return unreachable('written', cause);
}

/** What a failed fetch or listing means. */
export function fetchFailure(error: unknown, label: string): unknown {
  if (!(error instanceof GitError)) return error;
  if (isRefusal(error)) {
    return new HistoryError(
      'forbidden',
      `The history at ${label} could not be read: ${error.message}`,
      'Give that job `permissions:` with the line `contents: read`, or `contents: write` where it keeps records.',
      error,
    );
  }
  return unreachable('read', error);
}

/** Whether a fetch failed because there is no such branch. */
export function isNoSuchBranch(error: unknown): boolean {
  if (!(error instanceof GitError) || !(error.cause instanceof Error)) return false;
  return /couldn't find remote ref/i.test(error.cause.message);
}

function unreachable(what: string, cause: GitError): HistoryError {
  return new HistoryError(
    'unreachable',
    `The history could not be ${what}: ${cause.message}`,
    'Run it again; check the address of the remote if it stays so.',
    cause,
  );
}

/** What the server itself said, line by line. */
function remoteLines(stderr: string): readonly string[] {
  return stderr
    .split('\n')
    .flatMap((line) => /^remote:(.*)$/.exec(line)?.[1]?.trim() ?? [])
    .filter((line) => line !== '');
}

/** The rules that a refusal lists: with a dash each, or as errors behind the first one. */
function rulesOf(lines: readonly string[]): readonly string[] {
  const listed = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  if (listed.length > 0) return listed;
  return lines
    .flatMap((line) => /^error: (?!GH\d)(.*)$/.exec(line)?.[1] ?? [])
    .flatMap((line) => line.split(/(?<=\.) (?=[A-Z])/));
}

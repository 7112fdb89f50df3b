import type { PullRequestDetails, PullRequestFacts } from '../model/pull-request-facts.ts';
import { closedIssues } from './closed-issues.ts';
import type { Evaluation } from './evaluation.ts';
import type { WrittenOutcome } from './outcome.ts';
import { readTrailers } from './read-trailers.ts';
import { revertedChange } from './reverted-change.ts';

/** By what the records of one repository name pull requests. */
export interface NamedByRecords {
  readonly numbers: ReadonlySet<number>;
  /** Branches that were evaluated without a pull request. */
  readonly branches: ReadonlySet<string>;
  /** Heads that were evaluated: the last commit of a branch, or the merge on the default branch. */
  readonly shas: ReadonlySet<string>;
}

/** What evaluations of a repository name; others are left out. @param repository - `owner/name` */
export function namedByRecords(evaluations: readonly Evaluation[], repository: string): NamedByRecords {
  const own = evaluations.filter((evaluation) => evaluation.repository === repository.toLowerCase());
  return {
    numbers: new Set(own.flatMap(({ pullRequest }) => pullRequest ?? [])),
    branches: new Set(
      own.flatMap(({ pullRequest, branch }) => (pullRequest === null && branch !== null ? [branch] : [])),
    ),
    shas: new Set(own.flatMap(({ headSha }) => headSha ?? [])),
  };
}

/** Whether the records name a pull request: by number, by merge or head, or by the branch that it came from. */
export function isNamed(pull: PullRequestFacts, { numbers, branches, shas }: NamedByRecords): boolean {
  if (numbers.has(pull.number) || shas.has(pull.headSha)) return true;
  if (pull.state === 'merged' && pull.mergeSha !== null && shas.has(pull.mergeSha)) return true;
  return !pull.isForeign && branches.has(pull.headBranch);
}

/**
 * Outcomes of the pull requests that the records name, of those that take one of them back, and of those whose branch one of
 * them was merged into: nothing is said of others, which nobody evaluated.
 *
 * @param repository - `owner/name`
 * @param pulls - each once, in any order
 * @param details - by number; where one is missing, its description alone counts
 * @returns by number, ascending, in the form of the file
 */
export function outcomesOf(
  repository: string,
  pulls: readonly PullRequestFacts[],
  named: NamedByRecords,
  details: ReadonlyMap<number, PullRequestDetails> = new Map(),
): readonly WrittenOutcome[] {
  const revertOf = revertFinder(repository, pulls);
  const isBelow = stackFinder(pulls, named);
  const chosen = new Map<number, WrittenOutcome>();
  // What takes another one back has the higher number, so one pass finds the reverts of reverts too.
  for (const pull of [...pulls].sort((one, other) => one.number - other.number)) {
    const reverted = revertOf(pull);
    const isRevert = reverted !== null && chosen.has(reverted);
    if (!isNamed(pull, named) && !isRevert && !isBelow(pull)) continue;
    chosen.set(pull.number, outcomeOf(repository, pull, reverted, details.get(pull.number)));
    const original = reverted === null ? undefined : chosen.get(reverted);
    if (reverted === null || original === undefined || pull.mergedAt === null) continue;
    const known = original.revertedAt ?? null;
    const isEarlier = known === null || Date.parse(pull.mergedAt) < Date.parse(known);
    if (isEarlier) chosen.set(reverted, { ...original, revertedAt: pull.mergedAt });
  }
  return [...chosen.values()];
}

/** Outcomes as a file holds them, JSON a line. */
export function encodeOutcomes(outcomes: readonly WrittenOutcome[]): string {
  return outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join('');
}

function outcomeOf(
  repository: string,
  pull: PullRequestFacts,
  revertOf: number | null,
  details: PullRequestDetails | undefined,
): WrittenOutcome {
  const isMerged = pull.state === 'merged';
  const trailers = { ...readTrailers(details?.mergeMessage ?? ''), ...readTrailers(pull.body) };
  const issues = new Set([...closedIssues(pull.body, repository), ...(details?.closedIssues ?? [])]);
  return {
    version: 1,
    repository,
    pullRequest: pull.number,
    // A fork's branch may be called as one of ours is.
    branch: pull.isForeign ? null : pull.headBranch,
    baseBranch: pull.baseBranch,
    state: pull.state,
    openedAt: pull.openedAt,
    closedAt: pull.closedAt,
    mergedAt: isMerged ? pull.mergedAt : null,
    mergeSha: isMerged ? pull.mergeSha : null,
    headSha: pull.headSha,
    revertedAt: null,
    revertOf,
    labels: [...pull.labels],
    linkedIssues: [...issues].sort((one, other) => one - other),
    trailers,
  };
}

/** Tells pull requests that a named one was merged into the branch of, and those below these. */
function stackFinder(
  pulls: readonly PullRequestFacts[],
  named: NamedByRecords,
): (pull: PullRequestFacts) => boolean {
  const own = pulls.filter(({ isForeign }) => !isForeign);
  const below = new Set<PullRequestFacts>();
  let last = pulls.filter((pull) => isNamed(pull, named));
  while (last.length > 0) {
    const bases = new Set(last.flatMap(({ state, baseBranch }) => (state === 'merged' ? [baseBranch] : [])));
    last = own.filter((pull) => bases.has(pull.headBranch) && !below.has(pull));
    for (const pull of last) below.add(pull);
  }
  return (pull) => below.has(pull);
}

/** Finds the merged pull request that one takes back; on another base branch it takes nothing back. */
function revertFinder(
  repository: string,
  pulls: readonly PullRequestFacts[],
): (pull: PullRequestFacts) => number | null {
  const merged = pulls.filter(({ state }) => state === 'merged');
  const byNumber = new Map(merged.map((pull) => [pull.number, pull]));
  const bySha = (sha: string): PullRequestFacts | undefined =>
    merged.find(({ mergeSha, headSha }) => mergeSha?.startsWith(sha) === true || headSha.startsWith(sha));
  return (pull) => {
    const { pullRequests, commits } = revertedChange(pull.body, repository);
    const candidates = [...pullRequests.map((number) => byNumber.get(number)), ...commits.map(bySha)];
    const found = candidates.find(
      (one) => one !== undefined && one.number < pull.number && one.baseBranch === pull.baseBranch,
    );
    return found?.number ?? null;
  };
}

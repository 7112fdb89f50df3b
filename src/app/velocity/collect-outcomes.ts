import { GitHubError } from '../../core/model/program-error.ts';
import type { PullRequestDetails, PullRequestFacts } from '../../core/model/pull-request-facts.ts';
import type { Evaluation } from '../../core/velocity/evaluation.ts';
import type { WrittenOutcome } from '../../core/velocity/outcome.ts';
import { isNamed, namedByRecords, outcomesOf } from '../../core/velocity/outcomes-of.ts';
import type { PullRequests } from './pull-requests.ts';

/** Outcomes of one repository. */
export interface CollectedOutcomes {
  /** By number. */
  readonly outcomes: readonly WrittenOutcome[];
  /** Why they are not all, one sentence each. */
  readonly problems: readonly string[];
}

/**
 * A pull request changes when it is pushed to, which is before its evaluation ends: what changed so long before the first
 * record is not looked at in the list.
 */
const marginMs = 7 * 86_400_000;

/**
 * Asks GitHub what became of the pull requests that the records of a repository name, and which of them were taken back.
 * Nothing older than the first record is attributed. A list that breaks off is used as far as it goes, and said.
 *
 * @param repository - `owner/name`
 * @param reserve - requests of the hour that are left to others
 * @throws GitHubError when nothing could be listed
 */
export async function collectOutcomes(
  repository: string,
  evaluations: readonly Evaluation[],
  pulls: PullRequests,
  reserve: number,
): Promise<CollectedOutcomes> {
  const named = namedByRecords(evaluations, repository);
  const first = evaluations.find((evaluation) => evaluation.repository === repository.toLowerCase());
  if (first === undefined) return { outcomes: [], problems: [] };
  const problems: string[] = [];
  const found = new Map<number, PullRequestFacts>();
  const isSpent = (): boolean => (pulls.rateLimit()?.remaining ?? Number.POSITIVE_INFINITY) <= reserve;
  const spent = (what: string): string =>
    `${what}: only ${pulls.rateLimit()?.remaining ?? 0} requests of the hour are left; run it again later`;
  const broken = await listSince(first.finishedAt - marginMs, pulls, found, isSpent);
  if (broken === 'spent') problems.push(spent('the list of pull requests was not read to its end'));
  else if (broken !== null) problems.push(broken);
  const missing = [...named.numbers].filter((number) => !found.has(number)).sort((one, other) => one - other);
  for (const [index, number] of missing.entries()) {
    if (isSpent()) {
      problems.push(spent(`${missing.length - index} pull requests were not asked for`));
      break;
    }
    try {
      const pull = await pulls.one(number);
      if (pull !== null) found.set(number, pull);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      problems.push(`#${number} was not read: ${error.message} ${error.hint}`);
      if (error.code !== 'rejected') break;
    }
  }
  const all = [...found.values()];
  const wanted = all.filter((pull) => isNamed(pull, named)).map(({ number }) => number);
  const details = await detailsOf(wanted, pulls, problems);
  return { outcomes: outcomesOf(repository, all, named, details), problems };
}

/** @returns why it was not read as far as it is wanted; null = it was */
async function listSince(
  since: number,
  pulls: PullRequests,
  found: Map<number, PullRequestFacts>,
  isSpent: () => boolean,
): Promise<string | null> {
  try {
    for await (const pull of pulls.byChange()) {
      if (Date.parse(pull.updatedAt) < since) return null;
      found.set(pull.number, pull);
      // A page is paid for as a whole: it is read to its end.
      if (found.size % 100 === 0 && isSpent()) return 'spent';
    }
    return null;
  } catch (error) {
    if (!(error instanceof GitHubError) || found.size === 0) throw error;
    return `the list of pull requests broke off: ${error.message} ${error.hint}`;
  }
}

async function detailsOf(
  numbers: readonly number[],
  pulls: PullRequests,
  problems: string[],
): Promise<ReadonlyMap<number, PullRequestDetails>> {
  if (numbers.length === 0) return new Map();
  try {
    return await pulls.details(numbers);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    problems.push(
      `issues that were linked by hand, and trailers of merges, are not known: ${error.message} ${error.hint}`,
    );
    return new Map();
  }
}

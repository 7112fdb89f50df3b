import type { PullRequestDetails, PullRequestFacts } from '../../core/model/pull-request-facts.ts';
import type { RateLimit } from '../stored/run-artifacts.ts';

/** Pull requests of one repository. Every failure is a GitHubError with a hint. */
export interface PullRequests {
  /** All of them, the one that changed last first; read page by page, up to a number of pages. */
  readonly byChange: () => AsyncIterable<PullRequestFacts>;
  /** null = there is none of this number. */
  readonly one: (number: number) => Promise<PullRequestFacts | null>;
  /** By number; one that is not there is left out. */
  readonly details: (numbers: readonly number[]) => Promise<ReadonlyMap<number, PullRequestDetails>>;
  /** null = nothing was asked yet, or the server has no limit. */
  readonly rateLimit: () => RateLimit | null;
}

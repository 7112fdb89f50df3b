import type { WrittenOutcome } from '../../core/velocity/outcome.ts';
import { hashTexts } from '../draws.ts';
import type { PlannedChange } from './plan.ts';
import type { SharedFeature } from './plan-features.ts';
import type { PlannedEntry } from './plan-log.ts';
import { branchOf } from './plan-runs.ts';

/** What the outcomes of a change are made of. */
export interface OutcomesRequest
  extends Pick<
    PlannedChange,
    'repository' | 'fate' | 'closedAt' | 'revertedAt' | 'way' | 'runs' | 'shape' | 'pullRequests'
  > {
  readonly name: string;
  readonly openedAt: number;
  readonly feature: SharedFeature | null;
  readonly logged: PlannedEntry | null;
}

/** What GitHub says of the pull requests of a change. */
export function outcomesOf(change: OutcomesRequest): readonly WrittenOutcome[] {
  const { fate, openedAt, closedAt, pullRequests, name, shape, runs, way } = change;
  const last = runs.at(-1)?.at ?? openedAt;
  return pullRequests.map((pullRequest, index): WrittenOutcome => {
    const isSecond = index === 1;
    const isFirstOfTwo = pullRequests.length === 2 && !isSecond;
    // The second one is open before the first one ends, so that the change is never between two pull requests.
    const ends =
      isFirstOfTwo && closedAt !== null ? Math.max(openedAt + 2, Math.min(closedAt, last)) : closedAt;
    const state =
      ends === null
        ? 'open'
        : fate === 'shipped' && !(shape === 'renamed' && isFirstOfTwo)
          ? 'merged'
          : 'closed';
    const evaluated = runs.findLast((run) => run.pullRequest === pullRequest)?.head;
    const head = way === 'not-evaluated' ? hashTexts('unevaluated', name).slice(0, 40) : evaluated;
    return {
      repository: change.repository,
      pullRequest,
      branch: branchOf(shape, name, isSecond ? 1 : 0),
      baseBranch: 'main',
      state,
      openedAt: isoTime(isSecond ? openedAt + 1 : openedAt),
      closedAt: ends === null ? null : isoTime(ends),
      mergedAt: state === 'merged' && ends !== null ? isoTime(ends) : null,
      mergeSha: state === 'merged' ? mergeShaOf(change.repository, pullRequest) : null,
      ...(head === undefined ? {} : { headSha: head }),
      revertedAt: change.revertedAt === null || isFirstOfTwo ? null : isoTime(change.revertedAt),
      ...namesIn(change),
    };
  });
}

/** Commit on the default branch that a merge made. */
export function mergeShaOf(repository: string, pullRequest: number): string {
  return hashTexts('squash', repository, String(pullRequest)).slice(0, 40);
}

/** Labels, issues and trailers: what says which experiment and feature it is. */
function namesIn({
  shape,
  name,
  feature,
  logged,
}: OutcomesRequest): Pick<WrittenOutcome, 'labels' | 'linkedIssues' | 'trailers'> {
  const experiment = logged?.joinedBy === 'trailer' ? logged.entry.id : shape === 'split' ? name : undefined;
  return {
    labels: feature?.naming === 'label' ? ['needs review', feature.name] : ['needs review'],
    linkedIssues: feature?.naming === 'issue' ? [feature.issue] : [],
    trailers: {
      ...(experiment === undefined ? {} : { Experiment: experiment }),
      ...(feature?.naming === 'trailer' ? { Feature: feature.title } : {}),
    },
  };
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}

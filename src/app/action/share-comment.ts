import { nextState, readState, resolvedBlock, stateLine } from '../../core/leg/comment-state.ts';
import { type ComposedLegs, composeLegs, type FoundLeg } from '../../core/leg/compose-legs.ts';
import type { Leg } from '../../core/leg/leg-view.ts';
import { fitComment } from '../../core/report/fit-comment.ts';
import type { GitHub } from '../action-ports.ts';
import type { LegReader } from './leg-reader.ts';
import { type CommentOutcome, postComment } from './post-comment.ts';

/** GitHub takes 65,536 characters for sure; this is measured in UTF-8 bytes on the final text. */
export const commentBudget = 60_000;

/** The comment that jobs share, and what this job adds to it. */
export interface SharedComment {
  readonly leg: Leg;
  readonly pullRequest: number;
  readonly marker: string;
  readonly older: readonly string[];
  readonly mayCreate: boolean;
  /** What this job says. */
  readonly own: readonly FoundLeg[];
}

/**
 * Writes the comment of all jobs of this run, as the reader settles it.
 *
 * @param legs - finds what other jobs say
 * @throws GitHubError when GitHub does not let us
 */
export async function shareComment(
  shared: SharedComment,
  legs: LegReader,
  github: GitHub,
): Promise<CommentOutcome> {
  let outcome: CommentOutcome | undefined;
  await legs.settle(async ({ found, unread }) => {
    const composed = composeLegs([...shared.own, ...found], unread);
    const next = await postComment(requestOf(shared, composed), github);
    outcome = outcome?.kind === 'created' && next.kind !== 'left-out' ? { ...next, kind: 'created' } : next;
    // The head has moved on, or nobody wants a comment: another look changes nothing about it.
    return next.kind === 'left-out' ? 'over' : 'written';
  });
  return outcome ?? { kind: 'left-out', reason: 'no round was made' };
}

function requestOf(shared: SharedComment, { view, verdict, isPartial }: ComposedLegs) {
  const { pullRequest, marker, older, mayCreate, leg } = shared;
  const markers = [marker, ...older];
  return {
    pullRequest,
    headSha: leg.headSha,
    marker,
    older,
    mayCreate,
    markdown: (existing: string | null): string => {
      const before = markers.map((each) => (existing === null ? null : readState(existing, each)));
      const state = nextState(before.find((each) => each !== null) ?? null, {
        verdict,
        headSha: leg.headSha,
        isPartial,
      });
      const whole = { ...view, blocks: [...resolvedBlock(state), ...view.blocks] };
      return fitComment(whole, `${stateLine(state)}\n${marker}`, commentBudget).markdown;
    },
  };
}

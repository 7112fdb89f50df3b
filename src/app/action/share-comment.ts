import { nextMove } from '../../core/leg/comment-round.ts';
import { nextState, readState, resolvedBlock, stateLine } from '../../core/leg/comment-state.ts';
import { type ComposedLegs, composeLegs, type FoundLeg } from '../../core/leg/compose-legs.ts';
import { decodeLegView } from '../../core/leg/decode-leg-view.ts';
import { type Leg, type LegView, largestLegView, legViewFile } from '../../core/leg/leg-view.ts';
import { GitHubError } from '../../core/model/program-error.ts';
import { fitComment } from '../../core/report/fit-comment.ts';
import type { Artifacts, GitHub, OwnArtifact } from '../action-ports.ts';
import type { World } from '../ports.ts';
import { jobArtifactPrefix } from './leg-views.ts';
import { type CommentOutcome, postComment } from './post-comment.ts';

/** GitHub takes 65,536 characters for sure; this is measured in UTF-8 bytes on the final text. */
export const commentBudget = 60_000;

/** Largest archive that is loaded for the view in it. */
const largestArchive = 64 * 1024 * 1024;

/** Archives that are loaded at a time. */
const atATime = 8;

/** A look at the artifacts of the run is followed by a write only where it found more: far more looks than any run needs. */
const mostRounds = 300;

/** The comment that jobs share, and what this job adds to it. */
export interface SharedComment {
  readonly leg: Leg;
  readonly pullRequest: number;
  readonly marker: string;
  readonly older: readonly string[];
  readonly mayCreate: boolean;
  /** What this job says, and under which names other jobs find it. */
  readonly own: readonly FoundLeg[];
  readonly ownNames: readonly string[];
  /** What of it is not known to be stored: the service may have taken it, and its answer got lost. Default nothing. */
  readonly unstored?: readonly LegView[];
  /** Makes the links of a view from the id of its artifact. */
  readonly links: (artifactId: number) => FoundLeg['links'];
}

/**
 * Writes the comment of all jobs of this run, by the rule of {@link nextMove}: from what the artifacts of the run hold
 * now, and again where there are more of them after that. No job is waited for.
 *
 * @param artifacts - null = jobs cannot read each other's artifacts: the comment is this job's alone
 * @throws GitHubError when GitHub does not let us
 */
export async function shareComment(
  shared: SharedComment,
  artifacts: Artifacts | null,
  github: GitHub,
  world: World,
): Promise<CommentOutcome> {
  const read = new Map<number, FoundLeg | 'unreadable' | 'no-view'>();
  let written: readonly number[] | null = null;
  let outcome: CommentOutcome | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const others: readonly OwnArtifact[] | null =
      artifacts === null ? [] : await othersOf(shared, artifacts, outcome !== undefined);
    // What is written stands where nobody can see whether there is more by now.
    if (others === null) break;
    const ids = others.map(({ id }) => id);
    if (outcome !== undefined && nextMove(written, ids) === 'done') return outcome;
    written = ids;
    if (artifacts !== null) await readNew(others, read, shared, artifacts, world);
    const found = others.flatMap(({ id }): FoundLeg[] => {
      const one = read.get(id);
      if (typeof one !== 'object' || !isOfComment(one.leg, shared.leg)) return [];
      return shared.unstored?.some((leg) => isSame(leg, one.leg)) ? [] : [one];
    });
    const unread = others.filter(({ id }) => read.get(id) === 'unreadable').map(({ name }) => name);
    const composed = composeLegs([...shared.own, ...found], unread);
    const next = await postComment(requestOf(shared, composed), github);
    outcome = outcome?.kind === 'created' && next.kind !== 'left-out' ? { ...next, kind: 'created' } : next;
    // The head has moved on, or nobody wants a comment: another look changes nothing about it.
    if (next.kind === 'left-out') return next;
  }
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

/** What names of artifacts with a view begin with: those of suites, and those of jobs that came to no suite. */
const artifactPrefixes = ['eval-envelope-', jobArtifactPrefix];

/** Views of other jobs: artifacts of ours that this job did not store; null = they cannot be listed. */
async function othersOf(
  { ownNames }: SharedComment,
  artifacts: Artifacts,
  mayFail: boolean,
): Promise<readonly OwnArtifact[] | null> {
  const all = await artifacts.list().catch((error: unknown) => {
    if (mayFail && error instanceof GitHubError) return null;
    throw error;
  });
  if (all === null) return null;
  return all
    .filter(
      ({ name }) => artifactPrefixes.some((prefix) => name.startsWith(prefix)) && !ownNames.includes(name),
    )
    .sort((left, right) => left.id - right.id);
}

function isOfComment(leg: Leg, own: Leg): boolean {
  return leg.config === own.config && leg.headSha === own.headSha;
}

/** Whether it is one view of one job, found again. */
function isSame(left: LegView, right: LegView): boolean {
  return (['job', 'matrixKey', 'attempt', 'suite'] as const).every((key) => left[key] === right[key]);
}

/** Loads what was not loaded before. */
async function readNew(
  others: readonly OwnArtifact[],
  read: Map<number, FoundLeg | 'unreadable' | 'no-view'>,
  { links }: SharedComment,
  artifacts: Artifacts,
  world: World,
): Promise<void> {
  const missing = others.filter(({ id }) => !read.has(id));
  for (let at = 0; at < missing.length; at += atATime) {
    await Promise.all(
      missing.slice(at, at + atATime).map(async (artifact) => {
        const leg = await readView(artifact, artifacts, world);
        read.set(artifact.id, typeof leg === 'string' ? leg : { leg, links: links(artifact.id) });
      }),
    );
  }
}

async function readView(
  artifact: OwnArtifact,
  artifacts: Artifacts,
  { files, log }: World,
): Promise<LegView | 'unreadable' | 'no-view'> {
  if (artifact.sizeBytes > largestArchive) return 'unreadable';
  const folder = await files.makeWorkspace('eval-envelope-leg-');
  try {
    const archive = await files.open(await artifacts.download(artifact.id, folder));
    try {
      const file = archive.entries?.find(({ name }) => name === legViewFile);
      if (file === undefined) return archive.entries === undefined ? 'unreadable' : 'no-view';
      if (file.sizeBytes > largestLegView) return 'unreadable';
      return decodeLegView(file.read(0, file.sizeBytes)) ?? 'unreadable';
    } finally {
      await archive.close();
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.note(`eval-envelope: the artifact ${artifact.name} could not be read for the comment: ${why}`);
    return 'unreadable';
  } finally {
    await files.remove(folder);
  }
}

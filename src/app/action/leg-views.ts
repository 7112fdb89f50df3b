import { encodeLegView } from '../../core/leg/encode-leg-view.ts';
import { type Leg, type LegView, legViewFile, legViewVersion } from '../../core/leg/leg-view.ts';
import { isAcceptedTradeOff } from '../../core/model/verdict-rank.ts';
import type { CommentView } from '../../core/report/comment-view.ts';
import type { ActionPorts, Artifacts } from '../action-ports.ts';
import type { GateOutcome } from '../gate/gate-request.ts';
import type { World } from '../ports.ts';
import type { Publication } from './publication.ts';
import type { StoredArtifact } from './upload-artifacts.ts';

/** A view of this job, and the artifact that holds it for others. */
export interface OwnView {
  readonly leg: LegView;
  /** null = nothing is stored, so no other job finds it. */
  readonly artifact: StoredArtifact | null;
}

/** What names of artifacts begin with that hold the view of a job and no suite. */
export const jobArtifactPrefix = 'envelope-job-';

/** What this job has to say: a view for each suite, or one for itself where no suite had to run. */
export function legViewsOf(outcome: GateOutcome, leg: Leg): readonly LegView[] {
  const { suites, skipped, required } = outcome;
  const shared = {
    ...leg,
    version: legViewVersion,
    ...(required.length === 0 ? {} : { required }),
    skipped,
  } as const;
  if (suites.length === 0) {
    const { exitCode, conclusion, view } = outcome;
    return [{ ...shared, suite: null, verdict: null, exitCode, conclusion, view }];
  }
  return suites.map(({ suite, decision, view }) => ({
    ...shared,
    suite,
    verdict: decision.verdict,
    exitCode: decision.exitCode,
    conclusion: decision.conclusion,
    ...(isAcceptedTradeOff(decision) ? { isAccepted: true } : {}),
    view,
  }));
}

/** What a job has to say that ended before a suite could be tried. */
export function failedLegView(view: CommentView, leg: Leg): LegView {
  const ended = { verdict: 'not-evaluated', exitCode: 3, conclusion: 'failure' } as const;
  return { ...leg, version: legViewVersion, skipped: [], suite: null, ...ended, view };
}

/** Writes the view of each suite into the folder that its artifact is made of. */
export async function writeLegViews(views: readonly LegView[], out: string, { files }: World): Promise<void> {
  for (const view of views) {
    if (view.suite !== null) await files.write(files.join(out, view.suite, legViewFile), encodeLegView(view));
  }
}

/**
 * The views of this job with the artifacts that hold them. That of a job that came to no suite is stored here, where other
 * jobs, or the report of this run, could miss it.
 *
 * @param stored - in the order of the views
 */
export async function ownViews(
  views: readonly LegView[],
  stored: readonly (StoredArtifact | null)[],
  publication: Publication | null,
  ports: ActionPorts,
  world: World,
): Promise<readonly OwnView[]> {
  const [job] = views;
  if (job?.suite !== null || publication?.isOneOfSeveral !== true)
    return views.map((leg, at) => ({ leg, artifact: stored[at] ?? null }));
  const artifacts = await ports.artifacts();
  if (artifacts.whyNot() !== null) return [{ leg: job, artifact: null }];
  try {
    return [{ leg: job, artifact: await storeJobView(job, artifacts, world) }];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    world.log.note(`eval-envelope: the comment is this job's alone: ${why}`);
    return [{ leg: job, artifact: null }];
  }
}

async function storeJobView(leg: LegView, artifacts: Artifacts, { files }: World): Promise<StoredArtifact> {
  const folder = await files.makeWorkspace('eval-envelope-job-');
  try {
    const path = files.join(folder, legViewFile);
    await files.write(path, encodeLegView(leg));
    const job = leg.job.toLowerCase().replace(/[^a-z0-9_-]+/g, '-');
    const name = `${jobArtifactPrefix}${job}-${leg.matrixKey}-${leg.attempt}`;
    const { id } = await artifacts.upload({ name, folder, files: [path], retentionDays: undefined });
    return { id, name };
  } finally {
    await files.remove(folder);
  }
}

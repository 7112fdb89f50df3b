import { matrixKey } from '../../core/event/matrix-key.ts';
import type { EvaluationPlan } from '../../core/event/plan-evaluation.ts';
import type { RawEvent } from '../../core/event/workflow-event.ts';
import { annotations } from '../../core/report/annotations.ts';
import { fingerprintAnnotations } from '../../core/report/fingerprint-annotations.ts';
import { renderText } from '../../core/report/render-text.ts';
import type { ActionPorts } from '../action-ports.ts';
import { type GateRequest, plainRequest, usualConfigPath } from '../gate/gate-request.ts';
import { runGate } from '../gate/run-gate.ts';
import type { World } from '../ports.ts';
import type { ActionInputs } from './action-inputs.ts';
import { historyKeeper } from './keep-history.ts';
import { legViewsOf, ownViews, writeLegViews } from './leg-views.ts';
import { publicationOf } from './publication.ts';
import { publish } from './publish.ts';
import { setOutputs } from './set-outputs.ts';
import { shardsToMerge, suiteLeg } from './sharding.ts';
import { storedRuns } from './stored-runs.ts';
import { uploadArtifacts } from './upload-artifacts.ts';

/** Where the Action keeps what it makes. */
export interface ActionPlaces {
  /** Folder that stays when the job goes on: record, rows, report, comment. */
  readonly out: string;
}

/** A run that has got as far as knowing what it is for. */
export interface ActionRun {
  readonly inputs: ActionInputs;
  readonly plan: EvaluationPlan;
  readonly event: RawEvent;
  readonly places: ActionPlaces;
}

/**
 * Evaluates the change, then reports: the artifact first, because the comment links to it.
 *
 * @returns the exit code that the verdict earned
 */
export async function evaluateChange(run: ActionRun, ports: ActionPorts, world: World): Promise<number> {
  const { inputs, plan, places } = run;
  const request = { ...gateRequest(run, ports, world), hide: ports.runner.hide };
  await ports.prepare();
  const keepInHistory = await historyKeeper(run, ports, world);
  const outcome = await runGate(request, world.git('.'), world);
  // The verdict stands from here on: what cannot be reported is a warning.
  const tried = async <T>(what: string, work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      ports.runner.annotate({
        level: 'warning',
        title: 'Eval Envelope: reporting',
        message: `${what} failed; the verdict stands as it is. ${why}`,
      });
      return otherwise;
    }
  };
  await world.terminal.print(`\n${renderText(outcome.view, false, 'In the summary and the report')}\n`);
  const shown =
    plan.isFingerprint === true
      ? fingerprintAnnotations(outcome.suites)
      : annotations(outcome.suites, outcome.evidence);
  for (const annotation of shown) ports.runner.annotate(annotation);
  const publication = await publicationOf(ports.runner, world);
  const views = publication?.leg == null ? [] : legViewsOf(outcome, publication.leg);
  const stored = await tried('Storing the artifact', async () => {
    await writeLegViews(views, places.out, world);
    return uploadArtifacts(outcome, places.out, inputs.retentionDays, request, ports, world);
  }, []);
  const artifactId = stored[0]?.id ?? null;
  await tried('Keeping the record in the history', () => keepInHistory(outcome), undefined);
  const isWanted = isCommentWanted(inputs, plan, outcome.suites.length > 0, outcome.exitCode !== 0);
  const published = await tried(
    'Writing summary and comment',
    async () => {
      const own = await ownViews(views, stored, publication, ports, world);
      const place = publication === null ? null : { ...publication, isWanted };
      return publish({ view: outcome.view, own, artifactId }, place, ports, world);
    },
    { commentUrl: null },
  );
  const parts = { ...published, artifactId, out: places.out };
  await tried('Setting the outputs', () => setOutputs(outcome, parts, ports.runner, world), undefined);
  return outcome.exitCode;
}

/** What the inputs and the event ask of the gate. */
export function gateRequest(
  { inputs, plan, event, places }: ActionRun,
  ports: ActionPorts,
  world: World,
): GateRequest {
  const { environment } = world;
  const attempt = Number(environment.GITHUB_RUN_ATTEMPT);
  return {
    ...plainRequest,
    // A gate that records, on the default branch, says so.
    command:
      plan.isFingerprint === true ? 'fingerprint' : inputs.shards === undefined ? plan.command : 'merge',
    mode: plan.command,
    base: inputs.base ?? plan.base,
    head: plan.head,
    isEverySuite: plan.isEverySuite,
    configPath: inputs.config ?? usualConfigPath,
    suite: inputs.suite ?? plan.outside?.suite,
    ...(plan.isFingerprint === true ? { isFingerprint: true } : {}),
    ...(plan.outside === undefined ? {} : { candidate: plan.outside.candidate }),
    results: inputs.results,
    enforce: inputs.enforce,
    ...storedRuns(inputs, plan, ports, world),
    identity: {
      repository: environment.GITHUB_REPOSITORY ?? null,
      pullRequest: plan.pullRequest?.number ?? null,
      branch: plan.branch,
      ...(plan.pullRequest === null ? {} : { headSha: plan.pullRequest.headSha }),
      runId: environment.GITHUB_RUN_ID ?? null,
      runAttempt: Number.isInteger(attempt) && attempt > 0 ? attempt : null,
      event: event.name,
    },
    matrixKey: matrixKey(suiteLeg(inputs)),
    ...shardsToMerge(inputs, ports, world),
    // Raw results may hold anything, and the folder is an output that others may upload.
    keepsResults: false,
    out: places.out,
  };
}

function isCommentWanted(
  { comment }: ActionInputs,
  plan: EvaluationPlan,
  isEvaluated: boolean,
  isFailure: boolean,
): boolean {
  if (plan.pullRequest === null) return false;
  switch (comment) {
    case 'always':
      return true;
    case 'on-change':
      return isEvaluated;
    case 'on-failure':
      return isFailure;
    case 'never':
      return false;
  }
}

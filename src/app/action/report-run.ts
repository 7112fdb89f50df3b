import { describeProblem } from '../../core/model/describe-problem.ts';
import { GitHubError } from '../../core/model/program-error.ts';
import type { ActionPorts } from '../action-ports.ts';
import { type History, usualHistoryBranch } from '../history/history.ts';
import type { GitHubAccess, World } from '../ports.ts';
import { prepareReport, type Report, type ReportRequest } from '../report-run/prepare-report.ts';
import { reportLeg } from '../report-run/report-comment.ts';
import { artifactStore } from '../stored/artifact-store.ts';
import { findBaseline } from '../stored/find-baseline.ts';
import { historyStore } from '../stored/history-store.ts';
import type { RunStore } from '../stored/run-store.ts';
import type { ActionInputs } from './action-inputs.ts';
import { failedLegView, legViewsOf, type OwnView } from './leg-views.ts';
import type { Publication } from './publication.ts';
import { publish } from './publish.ts';
import { markerOf } from './report-marker.ts';
import { type ReportCall, reportRequest } from './report-request.ts';
import { setFailureOutputs, setOutputs } from './set-outputs.ts';
import { type StoredRecords, uploadReport } from './upload-report.ts';

type Written = Extract<Report, { kind: 'report' }>;

/**
 * `report`: takes what the run of another workflow, or an earlier job of this one, evaluated, judges it anew, and writes the
 * commit status, the comment and the record. It runs nothing of the pull request and needs no checkout.
 *
 * @returns 0 when all that had to be said is said, whatever the verdict: the status carries it; 3 when the status could not
 *   be written
 */
export async function reportRun(call: ReportCall, ports: ActionPorts, world: World): Promise<number> {
  const { inputs, places } = call;
  const request = reportRequest(call, world);
  if (typeof request === 'string') {
    world.log.note(`report: nothing is written: ${request}`);
    return 0;
  }
  const access = await world.gitHub(request.repository);
  const report = await prepareReport(request, access.runs, {
    remote: access.repository,
    approvals: access.approvals,
    findBase: (wanted) => findBaseline(baseStores(request, call, access, world), wanted, world.clock),
    wait: ports.wait,
    world,
  });
  if (report.kind === 'nothing') {
    world.log.note(`report: nothing is written: ${report.reason}`);
    await ports.runner.writeSummary(
      `Nothing was reported: ${report.reason.replace(/[<>&@#\\`*_|[\]]/g, ' ')}.\n`,
    );
    return 0;
  }
  const { pullRequest, headSha, status, outcome } = report;
  if (request.commented !== null) {
    // Right before writing: what was judged must still be what is reviewed.
    const { headSha: now } = await access.repository.pullRequest(pullRequest);
    if (now !== headSha) {
      world.log.note(
        `report: nothing is written: pull request ${pullRequest} has moved on to ${now.slice(0, 7)}`,
      );
      return 0;
    }
  }
  world.log.note(`report: pull request ${pullRequest} at ${headSha.slice(0, 7)}: ${status.description}`);
  // The one thing that a branch rule waits for goes first. It stands beside the commit that was judged, and on no other.
  const isWritten = await writeStatus(report, access, ports, world);
  // The status stands from here on: what cannot be reported besides is a warning.
  const tried = async <T>(what: string, work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const message = `${what} failed; the status stands as it is. ${describeProblem(error)}`;
      ports.runner.annotate({ level: 'warning', title: 'Eval Envelope: reporting', message });
      return otherwise;
    }
  };
  const how = { isOwnRun: request.named !== null, inputs, out: places.out };
  const judged = report.isSound ? (outcome?.suites ?? []) : [];
  const stored: StoredRecords = await tried(
    'Storing the record',
    () => uploadReport(judged, how, ports, world),
    new Map(),
  );
  const marker = await markerOf(report, request.configPath, access.comments);
  const publication = publicationFor(report, marker, request, call, world);
  const own = ownViews(report, stored, publication);
  const artifactId = own[0]?.artifact?.id ?? null;
  const { commentUrl } = await publish({ view: report.view, own, artifactId }, publication, ports, world);
  if (outcome === null) setFailureOutputs(commentUrl, ports.runner);
  else {
    const parts = { commentUrl, artifactId, out: places.out };
    await tried('Setting the outputs', () => setOutputs(outcome.gate, parts, ports.runner, world), undefined);
  }
  return isWritten ? 0 : 3;
}

/** Where base is looked for: the history branch by its address, for there is no checkout, then artifacts. */
function baseStores(
  { repository }: ReportRequest,
  { inputs }: ReportCall,
  { runs }: GitHubAccess,
  world: World,
): readonly RunStore[] {
  const server = world.environment.GITHUB_SERVER_URL ?? 'https://github.com';
  const { branch = usualHistoryBranch } = inputs.history;
  const open = (): Promise<History> =>
    world.history({ folder: '.', remote: `${server}/${repository}.git`, branch });
  return [historyStore(open, world), artifactStore(async () => runs, world)];
}

/** Where the report goes. */
function publicationFor(
  report: Written,
  marker: string,
  { repository, configPath }: ReportRequest,
  { inputs }: ReportCall,
  { environment }: World,
): Publication {
  const { pullRequest: number, headSha } = report;
  return {
    pullRequest: { number, headSha },
    whyNoComment: null,
    markers: { shared: marker, own: marker, older: [] },
    leg: reportLeg({ configPath, headSha }, environment),
    status: null,
    isOneOfSeveral: false,
    isAlone: true,
    token: inputs.token,
    repository,
    isWanted: report.isSound && isCommentWanted(inputs, report),
    isQuiet: inputs.comment === 'never',
  };
}

function ownViews(
  { outcome, view }: Written,
  stored: StoredRecords,
  { leg }: Publication,
): readonly OwnView[] {
  if (leg === null) return [];
  if (outcome === null) return [{ leg: failedLegView(view, leg), artifact: null }];
  return legViewsOf(outcome.gate, leg).map((one) => ({
    leg: one,
    artifact: stored.get(one.suite ?? '') ?? null,
  }));
}

async function writeStatus(
  { headSha, status }: Written,
  { repository }: GitHubAccess,
  { runner }: ActionPorts,
  world: World,
): Promise<boolean> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_RUN_ID: run } = world.environment;
  const targetUrl = server === undefined ? null : `${server}/${name}/actions/runs/${run}`;
  try {
    await repository.setStatus(headSha, { ...status, targetUrl });
    world.log.note(`report: status ${status.state} written on ${headSha.slice(0, 7)}`);
    return true;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const message = `The commit status could not be written. ${describeProblem(error)}`;
    runner.annotate({ level: 'error', title: 'Eval Envelope: reporting', message });
    return false;
  }
}

function isCommentWanted({ comment }: ActionInputs, { status, outcome }: Written): boolean {
  switch (comment) {
    case 'always':
      return true;
    case 'on-change':
      return (outcome?.gate.suites.length ?? 0) > 0;
    case 'on-failure':
      return status.state === 'failure';
    case 'never':
      return false;
  }
}

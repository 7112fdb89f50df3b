import { readEvent } from '../../core/event/read-event.ts';
import type { RawEvent } from '../../core/event/workflow-event.ts';
import { describeProblem } from '../../core/model/describe-problem.ts';
import { GitHubError } from '../../core/model/program-error.ts';
import { hashValue } from '../../core/model/stable-hash.ts';
import { commentMarker } from '../../core/report/comment-marker.ts';
import { fitComment } from '../../core/report/fit-comment.ts';
import { tableCsv } from '../../core/report/table-csv.ts';
import { buildVelocityPage } from '../../core/report/velocity-view.ts';
import { type SprintRhythm, sprintCalendar } from '../../core/velocity/sprint-calendar.ts';
import { figuresTable } from '../../core/velocity/tables/figures-table.ts';
import { velocityTables } from '../../core/velocity/tables/velocity-tables.ts';
import type { VelocityDocument } from '../../core/velocity/velocity-document.ts';
import type { ActionPorts } from '../action-ports.ts';
import { usualConfigPath } from '../gate/gate-request.ts';
import { usualHistoryBranch } from '../history/history.ts';
import { loadConfig } from '../load-config.ts';
import type { World } from '../ports.ts';
import { gatherSources, noRecords, usualSources } from '../velocity/gather-sources.ts';
import { measureRecords } from '../velocity/measure-records.ts';
import { inWorkflow, rhythmOf, sprintOf } from '../velocity/sprint-options.ts';
import { writeTables } from '../velocity/write-tables.ts';
import type { ActionInputs } from './action-inputs.ts';
import type { ActionPlaces } from './evaluate-change.ts';
import { isOnDefaultBranch } from './on-default-branch.ts';
import { postIssue } from './post-issue.ts';
import { commentBudget } from './share-comment.ts';

const title = 'Eval Envelope: velocity';

/** A run that makes the page of a sprint. */
export interface VelocityRun {
  readonly inputs: ActionInputs;
  readonly event: RawEvent;
  readonly places: ActionPlaces;
}

/**
 * `command: velocity`: the page of the sprint that is under way, or of the one that is asked for, from the history branch,
 * from artifacts that it does not hold, and from the pull requests of this repository; into the summary, a folder, and one
 * issue that always shows the newest page. Nothing of the repository is run but its config read.
 *
 * @returns 0 when the page was made, 3 where there is not one record; what cannot be written is a warning
 */
export async function velocityAction(run: VelocityRun, ports: ActionPorts, world: World): Promise<0 | 3> {
  const { inputs } = run;
  const { runner } = ports;
  const repository = world.environment.GITHUB_REPOSITORY ?? '';
  const configPath = inputs.config ?? usualConfigPath;
  const hasConfig = inputs.config !== undefined || (await world.files.exists(configPath));
  const { velocity } = await loadConfig(world.files, hasConfig ? configPath : undefined);
  const rhythm = rhythmOf(velocity);
  const now = world.clock.now().getTime();
  const sprint = sprintOf(inputs.sprint, rhythm, now, inWorkflow);
  const sources = {
    folders: [],
    outcomeFiles: undefined,
    history: { folder: '.', remote: undefined, branch: inputs.history.branch ?? usualHistoryBranch },
    artifactsOf: [repository],
    outcomesOf: [repository],
    cache: undefined,
    minutes: inputs.minutes ?? usualSources.minutes,
    reserve: usualSources.reserve,
  };
  const gathered = await gatherSources(sources, world);
  const { sink, outcomes, unreadable } = gathered;
  for (const { file, reason } of unreadable)
    runner.annotate({ level: 'warning', title, message: `${file}: ${reason}` });
  if (sink.isEmpty()) {
    await gathered.close();
    runner.annotate({
      level: 'error',
      title,
      message: `There is no page: ${await noRecords(sources, world.files)}`,
    });
    return 3;
  }
  const request = { velocity, rhythm, now, sprint, defaultBranch: undefined };
  const rows = { sources: gathered.rows, files: world.files };
  const { document, take } = await measureRecords(sink, outcomes, unreadable, request, rows).finally(
    gathered.close,
  );
  const marker = commentMarker(
    configPath === usualConfigPath ? 'velocity' : `velocity-${hashValue(configPath).slice(0, 8)}`,
  );
  runner.setOutput('sprint', String(document.sprint.number));
  const view = buildVelocityPage(document);
  const { markdown } = fitComment(view, marker, commentBudget);
  const tried = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const message = `${what} could not be written; the page was made all the same. ${describeProblem(error)}`;
      runner.annotate({ level: 'warning', title, message });
    }
  };
  await tried('The summary of the job', () => runner.writeSummary(markdown));
  await tried('The folder of the page', async () => {
    const folder = world.files.join(run.places.out, 'velocity');
    runner.setOutput('report-path', folder);
    await writeFolder(folder, document, markdown, world);
    // The charts are large, and loaded for this alone.
    const { renderVelocityPage } = await import('../../core/charts/velocity-page.ts');
    await world.files.write(world.files.join(folder, 'page.html'), renderVelocityPage(view, document));
    await writeTables(velocityTables({ taken: take(), document }), world.files.join(folder, 'tables'), world);
  });
  if (!inputs.isIssueWanted) return 0;
  if (isNewest(inputs.sprint, document, now, rhythm))
    await tried('The issue', () => writeIssue(document, { markdown, marker }, run, ports, world));
  else {
    const message = `The issue is left as it is: sprint ${document.sprint.number} was asked for, which is not the newest one.`;
    runner.annotate({ level: 'notice', title, message });
  }
  return 0;
}

/** The issue shows what is newest: who asks for an older sprint by its number gets the summary and the folder. */
function isNewest(
  asked: string | undefined,
  { sprint }: VelocityDocument,
  now: number,
  rhythm: SprintRhythm,
): boolean {
  return (
    asked === undefined || asked === 'last' || sprint.number === sprintCalendar(rhythm).at(now - 1).number
  );
}

async function writeFolder(
  folder: string,
  document: VelocityDocument,
  markdown: string,
  { files }: World,
): Promise<void> {
  await files.write(files.join(folder, 'page.md'), markdown);
  await files.write(files.join(folder, 'velocity.json'), `${JSON.stringify(document, null, 2)}\n`);
  await files.write(files.join(folder, 'velocity.csv'), tableCsv(figuresTable(document)));
}

/** @throws GitHubError where GitHub does not let us */
async function writeIssue(
  { sprint }: VelocityDocument,
  { markdown, marker }: { readonly markdown: string; readonly marker: string },
  { event }: VelocityRun,
  { runner }: ActionPorts,
  world: World,
): Promise<void> {
  const say = (message: string): void => runner.annotate({ level: 'notice', title, message });
  // The config of another branch may be anybody's; what everybody reads is that of the default branch.
  if (!isOnDefaultBranch(readEvent(event))) {
    say(`The issue is left as it is: this workflow runs for ${event.name}, not for the default branch.`);
    return;
  }
  const { issues } = await world.gitHub(world.environment.GITHUB_REPOSITORY ?? '');
  try {
    const request = { title: `Eval Envelope: sprint ${sprint.number}`, markdown, marker };
    const { kind, issue, notPinned } = await postIssue(request, issues);
    runner.setOutput('comment-url', issue.url);
    world.log.note(`eval-envelope: issue #${issue.number} ${kind}`);
    if (notPinned !== null)
      say(`Issue #${issue.number} is not pinned: ${notPinned} Pin it by hand, if it shall be.`);
    if (!issue.isOpen)
      say(
        `Issue #${issue.number} shows the newest sprint and is closed. Reopen it, or set \`issue: false\` to write none.`,
      );
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code !== 'forbidden') throw error;
    throw new GitHubError(
      error.code,
      error.message,
      'Give the job `permissions:` with the line `issues: write`, or set `issue: false`.',
      error,
    );
  }
}

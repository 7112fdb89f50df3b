import { commandWord, parseCommand } from '../../core/approval/parse-command.ts';
import { readEvent } from '../../core/event/read-event.ts';
import type { RawEvent } from '../../core/event/workflow-event.ts';
import { UsageError } from '../../core/model/program-error.ts';
import { usualConfigPath } from '../gate/gate-request.ts';
import type { World } from '../ports.ts';
import type { ReportRequest } from '../report-run/prepare-report.ts';
import type { ActionInputs } from './action-inputs.ts';
import type { ActionPlaces } from './evaluate-change.ts';

/** A run of `command: report`. */
export interface ReportCall {
  readonly inputs: ActionInputs;
  readonly event: RawEvent;
  readonly places: ActionPlaces;
}

const saidTwice = new UsageError(
  'said-twice',
  'On workflow_run the event says which run it is, and on issue_comment which pull request.',
  'Leave run-id, pull-request and head-sha out.',
);
const elsewhere = new UsageError(
  'report-elsewhere',
  'report writes what another run evaluated, and this workflow was not started by the end of one.',
  'Start it on workflow_run or issue_comment, or in a workflow that a person starts by hand; docs/forks.md tells how.',
);
const notNamed = new UsageError(
  'not-named',
  'A report that a person started has to be told which pull request it is of.',
  'Give pull-request and head-sha, as the person gave them.',
);
const otherRun = new UsageError(
  'other-run',
  'A report that a person started reads the artifacts of its own run, and run-id names another.',
  'Leave run-id out.',
);

/** What is to be reported; or, in one sentence, why nothing is. */
export function reportRequest(
  { inputs, event, places }: ReportCall,
  { environment }: Pick<World, 'environment'>,
): ReportRequest | string {
  const read = readEvent(event);
  const own = Number(environment.GITHUB_RUN_ID);
  const common = {
    repository: environment.GITHUB_REPOSITORY ?? '',
    folder: null,
    commented: null,
    configPath: inputs.config ?? usualConfigPath,
    out: places.out,
  };
  if (read.kind === 'workflow-run') {
    if (inputs.named !== null || inputs.runId !== undefined) throw saidTwice;
    return { ...common, runId: read.runId, named: null };
  }
  if (read.kind === 'issue-comment') {
    if (inputs.named !== null || inputs.runId !== undefined) throw saidTwice;
    if (!read.isPullRequest) return `#${read.number} is no pull request`;
    const isCommand = read.texts.some((text) => parseCommand(text).kind !== 'none');
    if (!isCommand) return `the comment holds no line that begins with ${commandWord}`;
    return { ...common, runId: null, named: null, commented: read.number };
  }
  if (read.kind !== 'dispatch') throw elsewhere;
  if (inputs.named === null) throw notNamed;
  // Another run may have evaluated anything: which commit it was is known of this one alone.
  if (inputs.runId !== undefined && inputs.runId !== own) throw otherRun;
  return { ...common, runId: own, named: inputs.named };
}

import { nothingSpent } from '../../core/budget/add-spending.ts';
import type { BudgetMeter } from '../../core/budget/budget-meter.ts';
import type { SuiteConfig } from '../../core/config/config.ts';
import { readFields } from '../../core/config/read-fields.ts';
import type { BudgetStop, Spending } from '../../core/model/budget.ts';
import { expandCommand } from '../../core/suite/expand-command.ts';
import { sideEnvironment } from '../../core/suite/side-environment.ts';
import type { World } from '../ports.ts';
import type { RunOutcome } from '../read-run.ts';
import { defaultResults, readResults, resultFiles, withoutSecrets } from './epoch-results.ts';
import { limitRun } from './limit-run.ts';
import { failureText, type Side } from './prepare-side.ts';
import { isOfLines, watchResults } from './watch-results.ts';

/** Time for one run of a suite where the config names none. */
const defaultTimeoutMs = 30 * 60_000;

/** A suite on a side, ready to run. */
export interface SuiteRun {
  readonly name: string;
  readonly side: Side;
  /** Run keys are this side's own; judge keys are the change's. */
  readonly suite: SuiteConfig;
  /** What lies outside git and this side is run with; absent = production as it is. */
  readonly candidate?: string;
  /** Folder that keeps the result files; null = they go with the side. */
  readonly keep: string | null;
  /** The part of it that is run; absent = all of it. */
  readonly shard?: SuiteShard;
}

/** A part of a suite, as the suite is told. */
export interface SuiteShard {
  /** `i/n` */
  readonly text: string;
  /** File that says which shard runs a case; null = nothing is known of the cases. */
  readonly planPath: string | null;
}

/** The results of one epoch, or why there are none, and what a reader has to know about how they came about. */
interface EpochOutcome {
  readonly outcome: RunOutcome;
  readonly notes: readonly string[];
  readonly durationMs: number;
  /** What it came to, as far as anybody knows. */
  readonly spent: Spending;
  /** Given where the budget ended it. */
  readonly stop?: BudgetStop;
}

/** Runs a suite on a side once, within what is left of the budget. */
export async function runEpoch(
  run: SuiteRun & {
    readonly epoch: number;
    readonly epochs: number;
    readonly expectedMs: number | undefined;
  },
  world: World,
  meter: BudgetMeter,
): Promise<EpochOutcome> {
  const { files, processes, log } = world;
  const { side, suite, name, epoch, epochs, expectedMs } = run;
  if (suite.run.command === undefined)
    return failed(`suite ${name} has no command on ${side.name}.`, nothingSpent);
  const workingDirectory = files.join(side.folder, suite.run.workingDirectory);
  const resultsPath = files.resolve(workingDirectory, suite.run.results ?? defaultResults);
  // A tracked results file would pass for a run.
  await files.remove(resultsPath);
  for (const { path } of await resultFiles(suite, workingDirectory, files)) await files.remove(path);
  const { variables, missing, refused } = sideEnvironment({
    environment: world.environment,
    passEnv: suite.judge.passEnv,
    side: side.name,
    root: side.folder,
    workingDirectory,
    resultsPath,
    epoch,
    candidate: run.candidate,
    shard: run.shard?.text,
    shardPlan: run.shard?.planPath ?? undefined,
    repository: side.workingCopy,
  });
  const secrets = suite.judge.passEnv.flatMap((variable) => variables[variable] ?? []);
  const label = epochs === 1 ? '' : `, run ${epoch} of ${epochs}`;
  const results = suite.run.results ?? defaultResults;
  const readAs = { format: suite.run.format, ...readFields(suite.judge) };
  const watch = isOfLines(results) ? watchResults(resultsPath, readAs, files) : null;
  const limits = limitRun(meter, watch, suite.run.timeoutMs ?? defaultTimeoutMs);
  const done = log.step(`${name}: ${side.name}${label}`, expectedMs);
  const ended = await processes.run({
    command: expandCommand(suite.run.command, { results: resultsPath }),
    cwd: workingDirectory,
    env: variables,
    secrets,
    ...limits.request,
    onLine: (line) => log.output(`  ${line}`),
  });
  // Places of ours differ from run to run and say nothing to a reader.
  const outcome = { ...ended, tail: ended.tail.replaceAll(`${side.folder}/`, '') };
  done(outcome.exitCode === 0 ? 'done' : `exit ${outcome.exitCode ?? 'none'}`);
  const unset = [
    ...(missing.length === 0 ? [] : [` These variables of pass-env are not set: ${missing.join(', ')}.`]),
    ...(refused.length === 0 ? [] : [` These are never passed to a suite: ${refused.join(', ')}.`]),
  ].join('');
  const read = withoutSecrets(await readResults(run, workingDirectory, epoch, world), secrets);
  const { spent, stop } = await limits.settle(outcome, read);
  if (stop !== null) return { ...failed('the budget ended it.', spent), stop };
  if (outcome.isTimedOut || outcome.startError !== null || outcome.exitCode === null) {
    return failed(`${failureText('the suite', outcome)}${unset}`, spent);
  }
  if (!read.ok) {
    const how =
      outcome.exitCode === 0
        ? 'the suite ended well, but left no results that can be read.'
        : failureText('the suite', outcome);
    const hint =
      outcome.exitCode === 0 ? ` ${resultsHint(suite)}` : await folderHint(suite, resultsPath, files);
    const end = /[.!?…]$/.test(how) ? '' : '.';
    return failed(`${how}${end} ${read.problems.join(' ')}${hint}${unset}`, spent);
  }
  const notes =
    outcome.exitCode === 0
      ? []
      : [
          `The suite ended with exit code ${outcome.exitCode} on ${side.name}; its results are complete and were used${casesFailed(read.run.format, outcome.exitCode)}.`,
        ];
  return { outcome: read, notes, durationMs: outcome.durationMs, spent };
}

/** A folder that git ignores lies in the working copy and in no fresh checkout, and many programs do not make it. */
async function folderHint(
  { run: { results = defaultResults } }: SuiteConfig,
  resultsPath: string,
  files: World['files'],
): Promise<string> {
  if (!results.includes('/') || (await files.exists(files.resolve(resultsPath, '..')))) return '';
  return ' Its folder is not there: a fresh checkout has no folder that git ignores, so the command has to make it.';
}

/** Where results are looked for, and how a command learns of it. */
function resultsHint({ run: { workingDirectory } }: SuiteConfig): string {
  const from = workingDirectory === '.' ? 'the top of the repository' : workingDirectory;
  return `The path is taken from ${from}. Name the file that the command writes, or hand the command its path: "$\{results}" among its arguments, EVAL_ENVELOPE_RESULTS in its environment.`;
}

/** What tools of a format mean by an exit code beside complete results. */
function casesFailed(format: string, exitCode: number | null): string {
  const isUsual =
    (format.startsWith('promptfoo') && exitCode === 100) || (format.startsWith('junit') && exitCode === 1);
  return isUsual ? ': it says that cases failed, as they do in an eval' : '';
}

function failed(problem: string, spent: Spending): EpochOutcome {
  return { outcome: { ok: false, problems: [problem] }, notes: [], durationMs: spent.durationMs ?? 0, spent };
}

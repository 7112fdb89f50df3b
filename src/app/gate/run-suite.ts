import type { SuiteConfig } from '../../core/config/config.ts';
import { readFields } from '../../core/config/read-fields.ts';
import { FileError } from '../../core/model/program-error.ts';
import type { Run } from '../../core/model/run.ts';
import { maskRun, maskSecrets } from '../../core/results/mask-run.ts';
import { expandCommand } from '../../core/suite/expand-command.ts';
import { mergeEpochs } from '../../core/suite/merge-epochs.ts';
import { sideEnvironment } from '../../core/suite/side-environment.ts';
import { type FoundFile, findResults } from '../find-results.ts';
import type { World } from '../ports.ts';
import { type RunOutcome, readFound } from '../read-run.ts';
import { failureText, type Side } from './prepare-side.ts';

/** Time for one run of a suite where the config names none. */
const defaultTimeoutMs = 30 * 60_000;

/** Where results lie when neither `results` nor the command says. */
const defaultResults = 'eval-results.json';

/** A suite on a side, ready to run. */
export interface SuiteRun {
  readonly name: string;
  readonly side: Side;
  /** Run keys are this side's own; judge keys are the change's. */
  readonly suite: SuiteConfig;
  /** Folder that keeps the result files; null = they go with the side. */
  readonly keep: string | null;
}

/** The results of one epoch, or why there are none, and what a reader has to know about how they came about. */
interface EpochOutcome {
  readonly outcome: RunOutcome;
  readonly notes: readonly string[];
  readonly durationMs: number;
}

/** The results of a side. */
export interface SideResults {
  readonly outcome: RunOutcome;
  readonly notes: readonly string[];
}

/**
 * Runs a suite on its sides, epoch by epoch, base and head in turn, so that a slow hour of a provider falls on both; the
 * side that goes first changes with every epoch, so that neither has all the cold starts. The first failure of a side ends that side, and one of head ends both.
 */
export async function runSides(
  runs: readonly SuiteRun[],
  epochs: number,
  world: World,
): Promise<readonly SideResults[]> {
  const results = runs.map(() => ({
    files: [] as Run[],
    notes: [] as string[],
    problem: null as readonly string[] | null,
  }));
  const hasHeadFailed = (): boolean =>
    runs.some(({ side }, index) => side.name === 'head' && results[index]?.problem !== null);
  let expectedMs: number | undefined;
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    const order = epoch % 2 === 1 ? [...runs.entries()] : [...runs.entries()].reverse();
    for (const [index, run] of order) {
      const result = results[index];
      // Head that failed settles it: nothing more is paid for. Without base, head may still be judged on its own.
      if (result === undefined || result.problem !== null || hasHeadFailed()) continue;
      const { outcome, notes, durationMs } = await runEpoch(run, epoch, epochs, expectedMs, world);
      expectedMs = durationMs;
      result.notes.push(...notes);
      if (outcome.ok) result.files.push(outcome.run);
      else result.problem = outcome.problems;
    }
  }
  return results.map(({ files, notes, problem }) => ({
    outcome: problem === null ? { ok: true, run: mergeEpochs(files) } : { ok: false, problems: problem },
    notes: [...new Set(notes)],
  }));
}

async function runEpoch(
  run: SuiteRun,
  epoch: number,
  epochs: number,
  expectedMs: number | undefined,
  world: World,
): Promise<EpochOutcome> {
  const { files, processes, log } = world;
  const { side, suite, name } = run;
  if (suite.run.command === undefined) return failed(`suite ${name} has no command on ${side.name}.`, 0);
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
    repository: side.workingCopy,
  });
  const secrets = suite.judge.passEnv.flatMap((variable) => variables[variable] ?? []);
  const label = epochs === 1 ? '' : `, run ${epoch} of ${epochs}`;
  const done = log.step(`${name}: ${side.name}${label}`, expectedMs);
  const ended = await processes.run({
    command: expandCommand(suite.run.command, { results: resultsPath }),
    cwd: workingDirectory,
    env: variables,
    timeoutMs: suite.run.timeoutMs ?? defaultTimeoutMs,
    secrets,
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
  if (outcome.isTimedOut || outcome.startError !== null || outcome.exitCode === null) {
    return failed(`${failureText('the suite', outcome)}${unset}`, outcome.durationMs);
  }
  if (!read.ok) {
    const how =
      outcome.exitCode === 0
        ? 'the suite ended well, but left no results that can be read.'
        : failureText('the suite', outcome);
    const hint =
      outcome.exitCode === 0 ? ` ${resultsHint(suite)}` : await folderHint(suite, resultsPath, files);
    const end = /[.!?…]$/.test(how) ? '' : '.';
    return failed(`${how}${end} ${read.problems.join(' ')}${hint}${unset}`, outcome.durationMs);
  }
  const notes =
    outcome.exitCode === 0
      ? []
      : [
          `The suite ended with exit code ${outcome.exitCode} on ${side.name}; its results are complete and were used${casesFailed(read.run.format, outcome.exitCode)}.`,
        ];
  return { outcome: read, notes, durationMs: outcome.durationMs };
}

/** A key that the suite was given must not leave through its results, nor through what is wrong with them. */
export function withoutSecrets(outcome: RunOutcome, secrets: readonly string[]): RunOutcome {
  return outcome.ok
    ? { ok: true, run: maskRun(outcome.run, secrets) }
    : { ok: false, problems: outcome.problems.map((problem) => maskSecrets(problem, secrets)) };
}

async function readResults(
  run: SuiteRun,
  workingDirectory: string,
  epoch: number,
  { files }: World,
): Promise<RunOutcome> {
  const { suite, side, keep } = run;
  const found = await resultFiles(suite, workingDirectory, files);
  if (found.length === 0) {
    return {
      ok: false,
      problems: [`There is no results file at ${suite.run.results ?? defaultResults}.`],
    };
  }
  if (keep !== null) {
    for (const [index, { path }] of found.entries()) {
      const ending = /\.[A-Za-z0-9.]{1,12}$/.exec(path)?.[0] ?? '';
      const part = found.length > 1 ? `-${index + 1}` : '';
      await files.copy(path, files.join(keep, `${side.name}-${epoch}${part}${ending}`));
    }
  }
  return readFound(files, found, { format: suite.run.format, ...readFields(suite.judge) });
}

/** The result files of a suite that are there: one, those of a folder, or those of a glob. */
async function resultFiles(
  { run: { results = defaultResults } }: SuiteConfig,
  workingDirectory: string,
  files: World['files'],
): Promise<readonly FoundFile[]> {
  try {
    const found = await findResults(files, results, files.resolve(workingDirectory));
    const [first] = found;
    return first !== undefined && !first.isFound && !(await files.exists(first.path)) ? [] : found;
  } catch (error) {
    if (error instanceof FileError) return [];
    throw error;
  }
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

function failed(problem: string, durationMs: number): EpochOutcome {
  return { outcome: { ok: false, problems: [problem] }, notes: [], durationMs };
}

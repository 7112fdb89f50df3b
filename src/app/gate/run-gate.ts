import { requiredSuites } from '../../core/config/resolve-policy.ts';
import { checkSuites, type SuiteVerdict } from '../../core/leg/check-suites.ts';
import { UsageError } from '../../core/model/program-error.ts';
import type { SuitePlan } from '../../core/model/suite-plan.ts';
import { isAcceptedTradeOff, verdictRank } from '../../core/model/verdict-rank.ts';
import { combineComments } from '../../core/report/combine-comments.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { withRequired } from '../../core/report/required-list.ts';
import { code, rich } from '../../core/report/rich-text.ts';
import { findEditedSuites } from '../../core/suite/find-edited-suites.ts';
import { planCandidateSuites } from '../../core/suite/plan-candidate-suites.ts';
import { planProbes } from '../../core/suite/plan-probes.ts';
import { planSuites } from '../../core/suite/plan-suites.ts';
import type { ChangeCommits, Git, World } from '../ports.ts';
import { evaluateSuite, type GateContext } from './evaluate-suite.ts';
import type { GateOutcome, GateRequest, SuiteOutcome } from './gate-request.ts';
import { inName } from './in-name.ts';
import { layOut } from './lay-out.ts';
import { missingSuites } from './missing-suites.ts';
import { createSetUp } from './prepare-side.ts';
import { type Change, readChange } from './read-change.ts';
import { resolveCommits } from './resolve-commits.ts';

/** Everything the end of a run is made of. */
interface Evaluated {
  readonly request: GateRequest;
  readonly commits: ChangeCommits;
  readonly change: Change;
  readonly startedAt: string;
  readonly suites: readonly SuiteOutcome[];
  readonly skipped: GateOutcome['skipped'];
}

/** `gate`: two commits in, a verdict out. Reads everything, runs what has to run, judges, writes. */
export async function runGate(request: GateRequest, git: Git, outer: World): Promise<GateOutcome> {
  const world = inName(request.command, outer);
  const { files, log, clock } = world;
  const startedAt = clock.now().toISOString();
  const commits = await resolveCommits(request, git);
  for (const note of commits.notes) log.note(note);
  const change = await readChange(git, commits, request, clock.now());
  log.note(
    `${commits.baseSha.slice(0, 7)} … ${commits.headSha.slice(0, 7)}, ${fileCount(change, 'changed ')}, class ${change.classification.classes.join(' + ')}`,
  );
  const plans = plansOf(request, commits, change);
  for (const plan of plans)
    log.note(`suite ${plan.suite} ${plan.isRun ? 'runs' : 'does not run'}: ${plan.reason}`);
  const running = plans.filter((plan) => plan.isRun);
  const skipped = plans.filter((plan) => !plan.isRun).map(({ suite, reason }) => ({ suite, reason }));
  if (running.length === 0)
    return finish({ request, commits, change, startedAt, suites: [], skipped }, world);
  const workspace = await files.makeWorkspace('eval-envelope-gate-');
  try {
    const isThere = request.results !== undefined || request.shards !== undefined;
    const what = isThere ? 'nothing' : request.mode === 'record' ? 'head' : 'both';
    const { sides, trees } = await layOut(what, workspace, commits, change, git, world);
    const context: GateContext = {
      request,
      commits,
      change,
      sides,
      trees,
      setUp: createSetUp(world),
      startedAt,
    };
    const evaluated: (() => Promise<SuiteOutcome>)[] = [];
    for (const plan of running) evaluated.push(await evaluateSuite(plan, context, world));
    const suites: SuiteOutcome[] = [];
    for (const judge of evaluated) suites.push(await judge());
    return await finish({ request, commits, change, startedAt, suites, skipped }, world);
  } finally {
    await files.remove(workspace);
  }
}

/** Which suites a request calls for, and why. @throws UsageError when it names none, or none is there */
export function plansOf(request: GateRequest, commits: ChangeCommits, change: Change): readonly SuitePlan[] {
  const { classification, combined } = change;
  if (request.isFingerprint === true) return planProbes(combined.config, request.suite);
  const required = requiredSuites(combined.config, classification.classes);
  const plans =
    request.candidate === undefined
      ? planSuites({
          config: combined.config,
          advisorySuites: combined.introducesGate
            ? Object.keys(combined.config.suites)
            : combined.advisorySuites,
          editedSuites: findEditedSuites({ base: change.baseConfig, head: change.headConfig }),
          changedPaths: change.paths,
          classes: classification.classes,
          requiredSuites: required,
          ...(request.suite === undefined ? {} : { only: request.suite }),
        })
      : planCandidateSuites(combined.config, request.candidate, required, request.suite);
  if (plans.length === 0) {
    // Green with nothing evaluated, for every change there will be.
    throw new UsageError(
      'no-suite',
      `${request.configPath} names no suite.`,
      'Add one under suites:, with its command and results.',
    );
  }
  if (request.results !== undefined) return [onlySuite(plans, request.suite)];
  const isAll = request.isEverySuite || (request.mode === 'record' && commits.baseSha === commits.headSha);
  if (!isAll || request.suite !== undefined) return plans;
  return plans.map((plan) => ({ ...plan, isRun: true, reason: 'Every suite is recorded.' }));
}

/** Results that are handed over belong to one suite. */
function onlySuite(plans: readonly SuitePlan[], asked: string | undefined): SuitePlan {
  const [plan, ...others] = asked === undefined ? plans : plans.filter(({ suite }) => suite === asked);
  if (plan === undefined || others.length > 0) {
    throw new UsageError(
      'which-suite',
      'The config has several suites, and the results do not say which one they are of.',
      `Name it with suite: one of ${plans.map(({ suite }) => suite).join(', ')}.`,
    );
  }
  return { ...plan, isRun: true, reason: 'Its results were handed over.' };
}

async function finish(evaluated: Evaluated, world: World): Promise<GateOutcome> {
  const { request, commits, change, skipped } = evaluated;
  // What is recorded is not gated: a suite that a class requires is asked of changes.
  const missing = request.mode === 'record' ? [] : await missingSuites(evaluated, world);
  const suites = [...evaluated.suites, ...missing].sort((left, right) => rank(left) - rank(right));
  const [worst] = suites;
  const shownHead = request.identity.headSha ?? commits.headSha;
  const footer = rich`base ${code(commits.baseSha.slice(0, 7))} · head ${code(shownHead.slice(0, 7))}`;
  const unaffected = rich`Nothing to evaluate: no suite covers what changed (${changedNames(change)})`;
  const required =
    request.mode === 'gate' ? requiredSuites(change.combined.config, change.classification.classes) : [];
  // A job that was asked for one suite leaves the others to other jobs.
  const absent = request.suite === undefined && request.results === undefined ? 'missing' : 'elsewhere';
  const checked = checkSuites(required, suites.map(verdictOf), absent);
  const view = withRequired(
    combineComments(suites, skipped, unaffected, footer),
    checked,
    change.classification.primary,
  );
  await world.files.write(world.files.join(request.out, 'comment.md'), renderMarkdown(view));
  const exitCode = worstExit(suites.map(({ decision, probes }) => probes?.exitCode ?? decision.exitCode));
  const isFailure =
    request.mode === 'record'
      ? exitCode !== 0
      : suites.some(({ decision }) => decision.conclusion === 'failure');
  return {
    commits,
    classes: change.classification.classes,
    primaryClass: change.classification.primary,
    evidence: change.classification.evidence,
    verdict: worst?.decision.verdict ?? null,
    conclusion: isFailure ? 'failure' : 'success',
    exitCode,
    suites,
    required,
    skipped,
    view,
  };
}

function fileCount({ paths }: Change, kind = ''): string {
  return `${paths.length} ${kind}${paths.length === 1 ? 'file' : 'files'}`;
}

/** The first few changed files by name. */
function changedNames({ paths }: Change): string {
  const named = paths.slice(0, 3).map(({ path }) => path);
  const more = paths.length - named.length;
  return paths.length === 0 ? 'nothing did' : `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function verdictOf({ suite, decision: { verdict, conclusion } }: SuiteOutcome): SuiteVerdict {
  return { suite, verdict, conclusion };
}

function rank({ decision, probes }: SuiteOutcome): number {
  if (probes !== undefined) return [3, 1, 0].indexOf(probes.exitCode);
  return verdictRank(decision.verdict, isAcceptedTradeOff(decision));
}

/** Could not evaluate outranks a failed gate, which outranks a pass. */
function worstExit(codes: readonly (0 | 1 | 3)[]): 0 | 1 | 3 {
  if (codes.includes(3)) return 3;
  return codes.includes(1) ? 1 : 0;
}

import { applyApprovals } from '../../core/approval/apply-approvals.ts';
import { waiversFor } from '../../core/approval/waivers-for.ts';
import type { OldestBase } from '../../core/compare/compare-creep.ts';
import type { DeploymentClass } from '../../core/model/deployment-class.ts';
import type { Run } from '../../core/model/run.ts';
import type { SuitePlan } from '../../core/model/suite-plan.ts';
import type { Decision } from '../../core/model/verdict.ts';
import { shortestSecret } from '../../core/results/mask-run.ts';
import { sameOutputs } from '../../core/suite/same-outputs.ts';
import { suiteBlock } from '../../core/suite/suite-block.ts';
import { candidateKey, suiteKey } from '../../core/suite/suite-key.ts';
import { approvalLines, readSignOffs, withSignOffs } from '../approval/read-sign-offs.ts';
import { judgeRuns } from '../judge-runs.ts';
import type { ChangeCommits, TreeEntry, World } from '../ports.ts';
import type { RunOutcome } from '../read-run.ts';
import { type SuiteKeys, seedText } from '../stored/earlier-runs.ts';
import { findPrevious } from '../stored/find-previous.ts';
import { candidateNotices } from './candidate-notices.ts';
import { changeNotices } from './change-notices.ts';
import { checkProbes, markedRows } from './check-probes.ts';
import { findOldestBase } from './find-oldest-base.ts';
import type { GateRequest, SuiteOutcome } from './gate-request.ts';
import { type Gathered, gatherResults } from './gather-results.ts';
import { passedSecrets } from './passed-secrets.ts';
import type { SetUp, Side } from './prepare-side.ts';
import type { Change } from './read-change.ts';
import { sourceNotices } from './read-sources.ts';
import type { SuiteShard } from './run-epoch.ts';
import { type Judged, writeSuite } from './write-suite.ts';

/** Everything a suite is evaluated in. */
export interface GateContext {
  readonly request: GateRequest;
  readonly commits: ChangeCommits;
  readonly change: Change;
  readonly sides: { readonly base: Side; readonly head: Side };
  /** Files of each side, the dataset of head laid over base. */
  readonly trees: { readonly base: readonly TreeEntry[]; readonly head: readonly TreeEntry[] };
  readonly setUp: SetUp;
  readonly startedAt: string;
  /** The part of the suite that is run; absent = all of it. */
  readonly shard?: SuiteShard;
}

/**
 * Gets a suite's results on both sides, run now or stored.
 *
 * @returns judges them and writes the suite's outputs; to be called when every suite has run, so that a sign-off counts that
 *   came meanwhile
 */
export async function evaluateSuite(
  plan: SuitePlan,
  context: GateContext,
  world: World,
): Promise<() => Promise<SuiteOutcome>> {
  const { request, change } = context;
  const suite = change.combined.config.suites[plan.suite];
  if (suite === undefined) throw new RangeError(`plan names suite ${plan.suite}, which the config lacks`);
  for (const secret of passedSecrets(suite, world).filter(({ length }) => length >= shortestSecret))
    request.hide?.(secret);
  const keys = suiteKeysOf(plan.suite, context);
  // Asked before any code of the suite runs.
  const earlierRun = await previousRun(plan, context, world);
  const gathered = await gatherResults(plan, suite, keys, context, world);
  return () => judgeSuite(plan, keys, { ...gathered, earlierRun }, context, world);
}

/** The run that was recorded last: its inputs and answers are what those of a run without a base are told against. null = none is wanted, or there is none. */
async function previousRun(
  { suite }: SuitePlan,
  { request }: Pick<GateContext, 'request'>,
  { log }: World,
): Promise<Run | null> {
  const { mode, isFingerprint, previousStores = [], matrixKey } = request;
  // Probes are held against runs of the very same content already.
  if (mode !== 'record' || isFingerprint === true) return null;
  const { run, problems } = await findPrevious(previousStores, { suite, matrixKey });
  for (const problem of problems) log.note(`record: ${suite}: ${problem}`);
  return run;
}

/** What a suite is judged by. */
interface Judging extends Gathered {
  readonly earlierRun: Run | null;
}

async function judgeSuite(
  plan: SuitePlan,
  keys: SuiteKeys,
  gathered: Judging,
  context: GateContext,
  world: World,
): Promise<SuiteOutcome> {
  const { request, change, startedAt } = context;
  const { base, head } = gathered;
  const baseRun = base.outcome?.ok === true ? base.outcome.run : null;
  const oldest = await findOldestBase(request.oldestBase, plan.suite, baseRun, world);
  const judgement = judge(plan, keys, context, gathered, oldest);
  const about = { today: startedAt.slice(0, 10), class: judgement.policy.class, suite: plan.suite };
  const { config } = change.combined;
  const signed = await readSignOffs(judgement, async () => gathered.judged, config, request.signOffs);
  const approvals = withSignOffs(waiversFor(change.waivers, about), signed);
  const decision = applyApprovals(judgement, approvals, about);
  for (const line of approvalLines(decision)) world.log.note(`${plan.suite}: ${line}`);
  const notices = [
    ...candidateNotices(request.candidate, baseRun, head),
    ...changeNotices(plan.suite, change),
    ...sourceNotices(change.sources),
    ...gathered.notices,
    ...suspicion(plan, base.outcome, head),
  ];
  const keep = world.files.join(request.out, plan.suite);
  const judged: Judged = {
    decision,
    notices,
    base,
    rows: gathered.rows,
    keep,
    key: keys.head,
    budget: gathered.budget ?? null,
  };
  if (request.isFingerprint !== true) return writeSuite(plan, judged, context, world);
  const probes = await checkProbes(plan, keys.head, gathered, context, world);
  return writeSuite(plan, { ...judged, probes, rows: markedRows(gathered.rows, probes) }, context, world);
}

function judge(
  plan: SuitePlan,
  keys: SuiteKeys,
  context: GateContext,
  { base, head, storedSides, isLatencyAdvisory, earlierRun }: Judging,
  oldestBase: OldestBase | null,
): Decision {
  const { config } = context.change.combined;
  const classes: readonly DeploymentClass[] = context.change.classification.classes;
  return judgeRuns({
    config: plan.isAdvisory ? { ...config, enforce: false } : config,
    suite: plan.suite,
    classes,
    base: base.outcome,
    head,
    seed: seedText(plan.suite, keys),
    isLatencyAdvisory,
    oldestBase,
    earlierRun,
    storedSides,
  });
}

/** Covered files differ and yet every answer is the same to the byte: rather base ran head's code than nothing mattered. */
function suspicion(plan: SuitePlan, base: RunOutcome | null, head: RunOutcome): string[] {
  if (base?.ok !== true || !head.ok || plan.coveredChanges.length === 0 || !sameOutputs(base.run, head.run))
    return [];
  return [
    "Every output is byte-identical on both sides although covered files differ: base may have run head's code.",
  ];
}

/** Key of what a suite evaluates on each side. */
export function suiteKeysOf(name: string, context: GateContext): SuiteKeys {
  return { base: keyOf(name, 'base', context), head: keyOf(name, 'head', context) };
}

function keyOf(name: string, side: 'base' | 'head', { change, trees, request }: GateContext): string {
  const suite = change.combined.config.suites[name];
  const run = side === 'base' ? (change.baseConfig?.suites[name]?.run ?? suite?.run) : suite?.run;
  const key = suiteKey({
    tree: trees[side],
    covers: suite?.judge.covers,
    dataset: suite?.judge.dataset ?? [],
    workingDirectory: run?.workingDirectory ?? '.',
    suiteBlock: suiteBlock(suite?.judge, run),
  });
  return side === 'base' || request.candidate === undefined ? key : candidateKey(key, request.candidate);
}

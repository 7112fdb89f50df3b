import type { OldestBase } from '../../core/compare/compare-creep.ts';
import type { SuiteConfig } from '../../core/config/config.ts';
import type { DeploymentClass } from '../../core/model/deployment-class.ts';
import type { SuitePlan } from '../../core/model/suite-plan.ts';
import type { Decision } from '../../core/model/verdict.ts';
import { sameOutputs } from '../../core/suite/same-outputs.ts';
import { suiteKey } from '../../core/suite/suite-key.ts';
import { judgeRuns } from '../judge-runs.ts';
import type { ChangeCommits, TreeEntry, World } from '../ports.ts';
import type { RunOutcome } from '../read-run.ts';
import { ageText } from './age-text.ts';
import { changeNotices } from './change-notices.ts';
import { sayResolution } from './expect-resolution.ts';
import { findBaseline, type StoredBaseline } from './find-baseline.ts';
import { findOldestBase } from './find-oldest-base.ts';
import type { BaselineUsed, GateRequest, SuiteOutcome } from './gate-request.ts';
import { readHandedOver } from './handed-over.ts';
import type { SetUp, Side } from './prepare-side.ts';
import type { Change } from './read-change.ts';
import { runSides, type SideResults, type SuiteRun } from './run-suite.ts';
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
}

/** What there is of base. */
interface Base {
  readonly outcome: RunOutcome | null;
  readonly used: BaselineUsed;
  readonly notices: readonly string[];
}

const noBase: BaselineUsed = { rung: 'none', sha: null, ageMs: null, runs: 0 };

/** Runs one suite on both sides, or on head against a stored base, judges it and writes its outputs. */
export async function evaluateSuite(
  plan: SuitePlan,
  context: GateContext,
  world: World,
): Promise<SuiteOutcome> {
  const { request, change } = context;
  const suite = change.combined.config.suites[plan.suite];
  if (suite === undefined) throw new RangeError(`plan names suite ${plan.suite}, which the config lacks`);
  const keep = world.files.join(request.out, plan.suite);
  const keys = { base: keyOf(plan.suite, 'base', context), head: keyOf(plan.suite, 'head', context) };
  const { results: given } = request;
  const { use } = suite.judge.baseline;
  const isCompared = request.mode === 'gate' && given?.base === undefined;
  const stored =
    isCompared && use.includes('stored')
      ? await findBaseline(
          request.baselineStore,
          { suite: plan.suite, suiteKey: keys.base, maxAgeMs: suite.judge.baseline.maxAgeMs },
          world,
        )
      : { found: null, note: null, similar: null };
  const isRerun = isCompared && given === undefined && stored.found === null && use.includes('rerun');
  if (given === undefined && request.mode === 'gate') await sayResolution(plan, stored, context, world);
  const results =
    given === undefined
      ? await runBoth(plan, { suite, keep: request.keepsResults ? keep : null, isRerun }, context, world)
      : await readHandedOver(suite, given, world);
  const base = baseOf(stored.found, results.base ?? null, plan, context);
  const baseRun = base.outcome?.ok === true ? base.outcome.run : null;
  const oldest = await findOldestBase(request.oldestBase, plan.suite, baseRun, world);
  const decision = judge(plan, context, base, results.head.outcome, oldest);
  const notices = [
    ...changeNotices(plan.suite, change),
    ...base.notices,
    ...(stored.note === null ? [] : [stored.note]),
    ...mergeSides(results.base?.notes ?? [], results.head.notes),
    ...suspicion(plan, base.outcome, results.head.outcome),
  ];
  const judged: Judged = { decision, notices, base, head: results.head.outcome, keep, key: keys.head };
  return writeSuite(plan, judged, context, world);
}

async function runBoth(
  { suite: name, isAdvisory }: SuitePlan,
  how: { suite: SuiteConfig; keep: string | null; isRerun: boolean },
  context: GateContext,
  world: World,
): Promise<{ head: SideResults; base?: SideResults }> {
  const { suite, keep, isRerun } = how;
  // Base is run by its own run keys, judged by the same judge keys.
  const baseRunKeys = context.change.baseConfig?.suites[name]?.run ?? suite.run;
  const head: SuiteRun = { name, side: context.sides.head, suite, keep };
  const base: SuiteRun = { name, side: context.sides.base, suite: { ...suite, run: baseRunKeys }, keep };
  let runs = isRerun ? [base, head] : [head];
  let unready: SideResults | undefined;
  for (const run of runs) {
    const ready = await context.setUp(run);
    if (ready.ok) continue;
    const failed: SideResults = { outcome: { ok: false, problems: [ready.problem] }, notes: [] };
    const idle: SideResults = {
      outcome: {
        ok: false,
        problems: ['the suite was not run, because the other side could not be set up.'],
      },
      notes: [],
    };
    if (run === head) return { head: failed, ...(isRerun ? { base: unready ?? idle } : {}) };
    if (!isAdvisory) return { head: idle, base: failed };
    // What is new may need what base does not have yet: head is run all the same.
    unready = failed;
    runs = [head];
  }
  const results = await runSides(runs, suite.judge.epochs ?? 1, world);
  const [first, second] = results;
  if (first === undefined) throw new RangeError('no side was run');
  if (second !== undefined) return { base: first, head: second };
  return { head: first, ...(unready === undefined ? {} : { base: unready }) };
}

function baseOf(
  stored: StoredBaseline | null,
  rerun: SideResults | null,
  plan: SuitePlan,
  { commits, request }: GateContext,
): Base {
  if (stored !== null) {
    const age = ageText(stored.used.ageMs ?? 0);
    const pooled = stored.used.runs === 1 ? 'one run' : `${stored.used.runs} runs pooled`;
    return {
      outcome: { ok: true, run: stored.run },
      used: stored.used,
      notices: [
        `Base is stored (commit ${stored.used.sha?.slice(0, 7)}, ${age} old, ${pooled}): latency is shown only, machines differ from day to day.`,
      ],
    };
  }
  if (rerun === null) return { outcome: null, used: noBase, notices: [] };
  if (!rerun.outcome.ok && plan.isAdvisory) {
    return {
      outcome: null,
      used: noBase,
      notices: [
        `The suite does not run on base, so nothing is compared: ${rerun.outcome.problems.join(' ')}`,
      ],
    };
  }
  const rung = request.results === undefined ? 'rerun' : 'file';
  return { outcome: rerun.outcome, used: { rung, sha: commits.baseSha, ageMs: null, runs: 1 }, notices: [] };
}

function judge(
  plan: SuitePlan,
  context: GateContext,
  base: Base,
  head: RunOutcome,
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
    seed: `${plan.suite}/${context.commits.baseSha}/${context.commits.headSha}`,
    isLatencyAdvisory: base.used.rung === 'stored',
    oldestBase,
  });
}

/** What holds for both sides is said once. */
function mergeSides(base: readonly string[], head: readonly string[]): string[] {
  const both = base.filter((note) => head.includes(note.replace(' on base', ' on head')));
  const twins = both.map((note) => note.replace(' on base', ' on head'));
  return [
    ...both.map((note) => note.replace(' on base', ' on both sides')),
    ...base.filter((note) => !both.includes(note)),
    ...head.filter((note) => !twins.includes(note)),
  ];
}

/** Covered files differ and yet every answer is the same to the byte: rather base ran head's code than nothing mattered. */
function suspicion(plan: SuitePlan, base: RunOutcome | null, head: RunOutcome): string[] {
  if (base?.ok !== true || !head.ok || plan.coveredChanges.length === 0 || !sameOutputs(base.run, head.run))
    return [];
  return [
    "Every output is byte-identical on both sides although covered files differ: base may have run head's code.",
  ];
}

function keyOf(name: string, side: 'base' | 'head', { change, trees }: GateContext): string {
  const suite = change.combined.config.suites[name];
  const run = side === 'base' ? (change.baseConfig?.suites[name]?.run ?? suite?.run) : suite?.run;
  return suiteKey({
    tree: trees[side],
    covers: suite?.judge.covers,
    dataset: suite?.judge.dataset ?? [],
    workingDirectory: run?.workingDirectory ?? '.',
    suiteBlock: { judge: suite?.judge, run },
  });
}

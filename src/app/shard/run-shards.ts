import type { SuitePlan } from '../../core/model/suite-plan.ts';
import { shortestSecret } from '../../core/results/mask-run.ts';
import { formatShard, type Shard } from '../../core/shard/shard.ts';
import { type GateContext, suiteKeysOf } from '../gate/evaluate-suite.ts';
import type { GateRequest } from '../gate/gate-request.ts';
import { inName } from '../gate/in-name.ts';
import { layOut } from '../gate/lay-out.ts';
import { isCompared, type Known, lookUp, neededSides } from '../gate/look-up.ts';
import { passedSecrets } from '../gate/passed-secrets.ts';
import { planBudget } from '../gate/plan-budget.ts';
import { createSetUp } from '../gate/prepare-side.ts';
import { readChange } from '../gate/read-change.ts';
import { resolveCommits } from '../gate/resolve-commits.ts';
import { plansOf } from '../gate/run-gate.ts';
import { runNeededSides } from '../gate/run-needed-sides.ts';
import type { ChangeCommits, Git, World } from '../ports.ts';
import { earlierAttempt } from './earlier-attempt.ts';
import { expectedShard } from './expected-shard.ts';
import { type MeasuredRun, planSuite } from './plan-suite.ts';
import type { ShardSource } from './shard-source.ts';
import { type RanSides, type WrittenShard, writeShard } from './write-shard.ts';

/** A part of every suite that a change calls for. */
export interface ShardRequest {
  readonly shard: Shard;
  /** Finds a stored run to split a suite by. */
  readonly measured: MeasuredRun;
  /** Where earlier attempts of this workflow run left their shards; null = there are none. */
  readonly earlier: ShardSource | null;
}

/** What a shard of one suite came to. */
export interface ShardedSuite extends WrittenShard {
  readonly suite: string;
  /** Sides that were run. */
  readonly sides: readonly ('base' | 'head')[];
  /** Attempt of this workflow run that ran it already; null = nothing was run before. */
  readonly ranInAttempt: number | null;
}

/** What a shard came to: nothing is judged. */
export interface ShardOutcome {
  readonly shard: Shard;
  readonly commits: ChangeCommits;
  readonly suites: readonly ShardedSuite[];
  /** Suites that did not run, with the reason. */
  readonly skipped: readonly { readonly suite: string; readonly reason: string }[];
  readonly exitCode: 0 | 3;
}

/**
 * Runs one shard of the suites that a change calls for, on the sides that need it, and writes what the job that merges the
 * shards needs: rows and a manifest for each suite, in a folder of its own under `out`.
 */
export async function runShards(
  request: GateRequest,
  sharding: ShardRequest,
  git: Git,
  outer: World,
): Promise<ShardOutcome> {
  const world = inName(request.command, outer);
  const { files, log, clock } = world;
  const { shard } = sharding;
  const startedAt = clock.now().toISOString();
  const commits = await resolveCommits(request, git);
  for (const note of commits.notes) log.note(note);
  const change = await readChange(git, commits, request, clock.now());
  const plans = plansOf(request, commits, change);
  for (const plan of plans)
    log.note(`suite ${plan.suite} ${plan.isRun ? 'runs' : 'does not run'}: ${plan.reason}`);
  const running = plans.filter((plan) => plan.isRun);
  const skipped = plans.filter((plan) => !plan.isRun).map(({ suite, reason }) => ({ suite, reason }));
  if (running.length === 0) return { shard, commits, suites: [], skipped, exitCode: 0 };
  const workspace = await files.makeWorkspace('eval-envelope-shard-');
  try {
    const what = request.mode === 'record' ? 'head' : 'both';
    const { sides, trees } = await layOut(what, workspace, commits, change, git, world);
    const setUp = createSetUp(world);
    const context: GateContext = { request, commits, change, sides, trees, setUp, startedAt };
    const suites: ShardedSuite[] = [];
    for (const plan of running) suites.push(await runShard(plan, sharding, context, workspace, world));
    const isWhole = suites.every(({ problems }) => problems.length === 0);
    return { shard, commits, suites, skipped, exitCode: isWhole ? 0 : 3 };
  } finally {
    await files.remove(workspace);
  }
}

async function runShard(
  plan: SuitePlan,
  { shard, measured, earlier }: ShardRequest,
  context: GateContext,
  workspace: string,
  world: World,
): Promise<ShardedSuite> {
  const { request, change } = context;
  const { files, log } = world;
  const suite = change.combined.config.suites[plan.suite];
  if (suite === undefined) throw new RangeError(`plan names suite ${plan.suite}, which the config lacks`);
  const secrets = passedSecrets(suite, world);
  for (const secret of secrets.filter(({ length }) => length >= shortestSecret)) request.hide?.(secret);
  const keys = suiteKeysOf(plan.suite, context);
  const split = await planSuite(plan.suite, { shard, measured, request }, world);
  const expected = { ...expectedShard(plan, keys, context), of: shard.of };
  const before = request.isEvaluatedAgain
    ? null
    : await earlierAttempt(earlier, { shard, expected, plan: split.hash }, world);
  if (before !== null) {
    log.note(`${plan.suite}: shard ${formatShard(shard)} ran in attempt ${before.attempt}`);
    const { cases, attempt } = before;
    return { suite: plan.suite, cases, sides: [], problems: [], folder: null, ranInAttempt: attempt };
  }
  const known = await lookUp(plan, suite, keys, context, world);
  const needed = neededSides(known, suite, request);
  const planPath = split.text === null ? null : files.join(workspace, 'plans', `${plan.suite}.json`);
  if (planPath !== null && split.text !== null) await files.write(planPath, split.text);
  const told = { ...context, shard: { text: formatShard(shard), planPath } };
  const { meter, refused } = planBudget(plan.suite, suite, needed, known, log, shard.of);
  const ran: RanSides =
    refused ?? (needed.length === 0 ? {} : await runNeededSides(plan, suite, needed, told, world, meter));
  const written = await writeShard(
    ran,
    { shard, expected, plan: split.hash, needs: needsOf(needed, known, context), secrets },
    { suite, context },
    files,
  );
  return { suite: plan.suite, sides: needed, ranInAttempt: null, ...written };
}

/** How the sides came about, for the job that merges the shards. */
function needsOf(
  needed: readonly ('base' | 'head')[],
  { stored, reused }: Known,
  { request }: GateContext,
): { readonly base: 'run' | 'stored' | 'none'; readonly head: 'run' | 'stored' } {
  const isBaseStored = stored.found !== null || (reused !== null && reused.base !== null);
  const base = needed.includes('base') ? 'run' : isCompared(request) && isBaseStored ? 'stored' : 'none';
  return { base, head: needed.includes('head') ? 'run' : 'stored' };
}

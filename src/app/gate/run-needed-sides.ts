import type { BudgetMeter } from '../../core/budget/budget-meter.ts';
import type { SuiteConfig } from '../../core/config/config.ts';
import type { SuitePlan } from '../../core/model/suite-plan.ts';
import type { World } from '../ports.ts';
import type { GateContext } from './evaluate-suite.ts';
import type { SuiteRun } from './run-epoch.ts';
import { runSides, type SideResults } from './run-suite.ts';

/** Sets up and runs the sides that are needed, in turn. */
export async function runNeededSides(
  { suite: name, isAdvisory }: SuitePlan,
  suite: SuiteConfig,
  needed: readonly ('base' | 'head')[],
  context: GateContext,
  world: World,
  meter: BudgetMeter,
): Promise<{ readonly head?: SideResults; readonly base?: SideResults }> {
  const { request } = context;
  const part = context.shard === undefined ? {} : { shard: context.shard };
  const keep = request.keepsResults ? world.files.join(request.out, name) : null;
  // Base is run by its own run keys, judged by the same judge keys.
  const baseRunKeys = context.change.baseConfig?.suites[name]?.run ?? suite.run;
  const sides: Readonly<Record<'base' | 'head', SuiteRun>> = {
    base: { name, side: context.sides.base, suite: { ...suite, run: baseRunKeys }, keep, ...part },
    head: {
      ...{ name, side: context.sides.head, suite, keep, ...part },
      ...(request.candidate === undefined ? {} : { candidate: request.candidate.name }),
    },
  };
  let runs = needed.map((side) => sides[side]);
  const isBaseNeeded = needed.includes('base');
  const isHeadNeeded = needed.includes('head');
  let unready: SideResults | undefined;
  for (const run of runs) {
    const ready = await context.setUp(run);
    if (ready.ok) continue;
    const failed = problem(ready.problem);
    const idle = problem('the suite was not run, because the other side could not be set up.');
    if (run === sides.head) return { head: failed, ...(isBaseNeeded ? { base: unready ?? idle } : {}) };
    if (!isHeadNeeded) return { base: failed };
    if (!isAdvisory) return { head: idle, base: failed };
    // What is new may need what base does not have yet: head is run all the same.
    unready = failed;
    runs = [sides.head];
  }
  const results = await runSides(runs, suite.judge.epochs ?? 1, world, meter);
  const of = (run: SuiteRun): SideResults | undefined => results[runs.indexOf(run)];
  const [base, head] = [of(sides.base) ?? unready, of(sides.head)];
  return { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) };
}

function problem(text: string): SideResults {
  return { outcome: { ok: false, problems: [text] }, notes: [] };
}

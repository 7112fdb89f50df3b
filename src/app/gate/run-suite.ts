import type { BudgetMeter } from '../../core/budget/budget-meter.ts';
import type { BudgetStop } from '../../core/model/budget.ts';
import type { Run } from '../../core/model/run.ts';
import { budgetStopText } from '../../core/report/budget-text.ts';
import { mergeEpochs } from '../../core/suite/merge-epochs.ts';
import type { World } from '../ports.ts';
import type { RunOutcome } from '../read-run.ts';
import { runEpoch, type SuiteRun } from './run-epoch.ts';

/** The results of a side. */
export interface SideResults {
  readonly outcome: RunOutcome;
  readonly notes: readonly string[];
  /** Time of the side's commands, milliseconds, and how often they ran; absent = they were not run here. */
  readonly measured?: { readonly durationMs: number; readonly commandRuns: number };
}

/**
 * Runs a suite on its sides, epoch by epoch, base and head in turn, so that a slow hour of a provider falls on both; the
 * side that goes first changes with every epoch, so that neither has all the cold starts. The first failure of a side ends that side, and one of head ends both; so does the budget.
 *
 * @param meter - counts what is spent, and says when that is enough
 */
export async function runSides(
  runs: readonly SuiteRun[],
  epochs: number,
  world: World,
  meter: BudgetMeter,
): Promise<readonly SideResults[]> {
  const results = runs.map(() => ({
    files: [] as Run[],
    notes: [] as string[],
    problem: null as readonly string[] | null,
    durationMs: 0,
  }));
  const active = (): number => results.filter(({ problem }) => problem === null).length;
  const hasHeadFailed = (): boolean =>
    runs.some(({ side }, index) => side.name === 'head' && results[index]?.problem !== null);
  let expectedMs: number | undefined;
  let stop: BudgetStop | null = null;
  let stoppedIn: string | null = null;
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    const order = epoch % 2 === 1 ? [...runs.entries()] : [...runs.entries()].reverse();
    let left = active() * (epochs - epoch + 1);
    for (const [index, run] of order) {
      const result = results[index];
      // Head that failed settles it: nothing more is paid for. Without base, head may still be judged on its own.
      if (stop !== null || result === undefined || result.problem !== null || hasHeadFailed()) continue;
      stop = meter.stopBefore(left);
      if (stop !== null) continue;
      const ran = await runEpoch({ ...run, epoch, epochs, expectedMs }, world, meter);
      expectedMs = ran.durationMs;
      left -= 1;
      meter.add(ran.spent, ran.outcome.ok);
      result.notes.push(...ran.notes);
      result.durationMs += ran.durationMs;
      if (ran.stop !== undefined) {
        stop = ran.stop;
        stoppedIn = `${run.side.name}, run ${epoch} of ${epochs}`;
      } else if (ran.outcome.ok) result.files.push(ran.outcome.run);
      else result.problem = ran.outcome.problems;
    }
  }
  const stopped = stop === null ? null : budgetStopText(stop, stoppedIn);
  if (stopped !== null) world.log.note(`${runs[0]?.name ?? ''}: budget: ${stopped}`);
  return results.map(({ files, notes, problem, durationMs }): SideResults => {
    const shared = {
      notes: [...new Set(notes)],
      measured: { durationMs: Math.round(durationMs), commandRuns: files.length },
    };
    if (problem !== null) return { ...shared, outcome: { ok: false, problems: problem } };
    if (stopped !== null) return { ...shared, outcome: overBudget(stopped) };
    return { ...shared, outcome: { ok: true, run: mergeEpochs(files) } };
  });
}

/** The outcome of a side that was ended, or not begun, for its cost. */
export function overBudget(problem: string): RunOutcome {
  return { ok: false, problems: [problem], isOverBudget: true };
}

import { describeProblem } from '../../core/model/describe-problem.ts';
import type { Run } from '../../core/model/run.ts';
import { caseTimes, encodePlan, planHash, planShards } from '../../core/shard/plan-shards.ts';
import type { Shard } from '../../core/shard/shard.ts';
import type { GateRequest } from '../gate/gate-request.ts';
import type { World } from '../ports.ts';

/**
 * Finds a stored run of a suite that says how long its cases take; null = there is none. All shards of a set have to find
 * the same one, so it is none that was stored after they began.
 */
export type MeasuredRun = (
  query: Pick<GateRequest, 'matrixKey'> & { readonly suite: string },
) => Promise<Run | null>;

/** How the cases of a suite are split. */
export interface SuiteSplit {
  /** File that tells the suite; null = nothing is known, and the suite splits by itself. */
  readonly text: string | null;
  readonly hash: string | null;
}

const unknown: SuiteSplit = { text: null, hash: null };

/** Splits a suite by the time that its cases took before. What cannot be found out is a note. */
export async function planSuite(
  suite: string,
  parts: { readonly shard: Shard; readonly measured: MeasuredRun; readonly request: GateRequest },
  { log }: Pick<World, 'log'>,
): Promise<SuiteSplit> {
  const { shard, measured, request } = parts;
  let run: Run | null;
  try {
    run = await measured({ suite, matrixKey: request.matrixKey });
  } catch (error) {
    log.note(`${suite}: no run to split it by could be read: ${describeProblem(error)}`);
    return unknown;
  }
  const times = run === null ? new Map<string, number>() : caseTimes(run);
  if (times.size === 0) {
    log.note(`${suite}: nothing is known of its cases' time: it splits them by itself`);
    return unknown;
  }
  const plan = planShards(times, shard.of);
  const own = [...plan.values()].filter((index) => index === shard.index).length;
  log.note(`${suite}: ${own} of ${plan.size} cases are planned for this shard`);
  return { text: encodePlan(plan, shard), hash: planHash(plan, shard.of) };
}

import { amountAt } from '../model/case-rows.ts';
import type { Run } from '../model/run.ts';
import { hashValue } from '../model/stable-hash.ts';
import type { Shard } from './shard.ts';

/** Which shard runs a case, from 1, by case id. */
export type ShardPlan = ReadonlyMap<string, number>;

/**
 * Measured time of each case of a run in milliseconds: the mean latency of its rows times their number, so that a case
 * which is repeated counts as often. Answers from a cache took no time and are no measurement; a case with none is taken
 * for one of mean latency.
 *
 * @returns empty where no row says how long it took
 */
export function caseTimes({ rows }: Pick<Run, 'rows'>): ReadonlyMap<string, number> {
  const measured = rows.caseIds.map(() => ({ sum: 0, known: 0, rows: 0 }));
  const all = { sum: 0, known: 0 };
  for (let row = 0; row < rows.length; row += 1) {
    const one = measured[rows.caseOf[row] ?? -1];
    if (one === undefined) continue;
    one.rows += 1;
    const latencyMs = rows.cached[row] === 1 ? undefined : amountAt(rows.latencyMs, row);
    if (latencyMs === undefined) continue;
    one.sum += latencyMs;
    one.known += 1;
    all.sum += latencyMs;
    all.known += 1;
  }
  if (all.known === 0) return new Map();
  const mean = all.sum / all.known;
  return new Map(
    rows.caseIds.map((caseId, code) => {
      const { sum, known, rows: count } = measured[code] ?? { sum: 0, known: 0, rows: 0 };
      return [caseId, (known === 0 ? mean : sum / known) * count];
    }),
  );
}

/**
 * Splits cases so that shards take about the same time: the longest case first, each to the shard that has least to do so
 * far. Its longest shard takes at most 4/3 − 1/(3n) of the shortest possible time.
 *
 * The same times give the same plan, in whatever order they come: cases of one time go by their id, shards of one load by
 * their index.
 *
 * @param times - milliseconds ≥ 0 by case id
 * @param of - number of shards, integer ≥ 1
 * @see Graham (1969), Bounds on multiprocessing timing anomalies, SIAM J. Appl. Math. 17(2), 416–429, theorem 2
 */
export function planShards(times: ReadonlyMap<string, number>, of: number): ShardPlan {
  if (!Number.isInteger(of) || of < 1) throw new RangeError(`of must be an integer ≥ 1, received ${of}`);
  const loads = Array.from({ length: of }, () => 0);
  const longestFirst = [...times].sort(([one, left], [other, right]) =>
    left === right ? (one < other ? -1 : 1) : right - left,
  );
  const plan = new Map<string, number>();
  for (const [caseId, timeMs] of longestFirst) {
    let least = 0;
    for (let at = 1; at < of; at += 1) if ((loads[at] ?? 0) < (loads[least] ?? 0)) least = at;
    loads[least] = (loads[least] ?? 0) + timeMs;
    plan.set(caseId, least + 1);
  }
  return plan;
}

/** The file that `EVAL_ENVELOPE_SHARD_PLAN` names. */
export function encodePlan(plan: ShardPlan, { index, of }: Shard): string {
  return `${JSON.stringify({ version: 1, shard: index, of, cases: Object.fromEntries(plan) })}\n`;
}

/** 32 hexadecimal digits; equal for the same split, whichever shard asks. */
export function planHash(plan: ShardPlan, of: number): string {
  return hashValue([of, [...plan].sort(([one], [other]) => (one < other ? -1 : 1))]);
}

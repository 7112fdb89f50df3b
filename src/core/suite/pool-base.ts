import { tableOf } from '../model/build-case-table.ts';
import type { CaseRow } from '../model/case-row.ts';
import { caseRows } from '../model/case-rows.ts';
import type { Run } from '../model/run.ts';
import { mergeEpochs } from './merge-epochs.ts';

/** What an earlier run has to share with the newest to be more of the same. */
const shared = ['judge', 'scorer', 'runner'] as const;

/** A base run with earlier runs of the same content as more epochs. */
export interface PooledBase {
  readonly run: Run;
  /** Earlier runs that were not pooled, with the reason, one sentence each. */
  readonly leftOut: readonly string[];
}

/**
 * Pools earlier runs of base into the newest one, as more epochs of its cases: for rates and scores. Their latency and
 * cost are taken out, for another day has other machines and other prices.
 *
 * A row counts where the newest run has its case, asked and judged alike; a replay from a cache does not. A run by another
 * judge, scorer or runner, or of another model, is left out: it would be other numbers under the same name.
 *
 * @param newest - decides which cases there are, and latency and cost alone
 * @param earlier - runs of the same content in any order
 * @param side - which side it is, for the sentences
 */
export function poolBase(newest: Run, earlier: readonly Run[], side: 'base' | 'head' = 'base'): PooledBase {
  const leftOut: string[] = [];
  const asked = new Map<string, string | undefined>();
  for (const { caseId, inputHash } of caseRows(newest.rows)) {
    if (!asked.has(caseId) || asked.get(caseId) === undefined) asked.set(caseId, inputHash);
  }
  const fitting: Run[] = [];
  for (const run of earlier) {
    const other = differenceOf(newest, run);
    if (other === null) fitting.push({ ...run, rows: tableOf(poolable(run, asked)), duplicates: [] });
    else leftOut.push(`A stored run${dateOf(run)} was not pooled into ${side}: it has another ${other}.`);
  }
  const added = fitting.filter(({ rows }) => rows.length > 0);
  if (added.length === 0) return { run: newest, leftOut };
  const merged = mergeEpochs([newest, ...added]);
  const dates = added.flatMap(({ origin }) => (origin === undefined ? [] : [origin.evaluatedAt])).sort();
  return {
    run: {
      ...merged,
      ...(newest.origin === undefined ? {} : { origin: newest.origin }),
      rows: { ...merged.rows, pooledFrom: newest.rows.length },
      pooled: { runs: added.length + 1, oldestAt: dates[0] ?? null },
    },
    leftOut,
  };
}

function* poolable({ rows }: Run, asked: ReadonlyMap<string, string | undefined>): Generator<CaseRow> {
  for (const { latencyMs: _latency, costUsd: _cost, judgeCostUsd: _judge, ...row } of caseRows(rows)) {
    if (row.cached || !asked.has(row.caseId)) continue;
    const known = asked.get(row.caseId);
    if (known === undefined || row.inputHash === undefined || known === row.inputHash) yield row;
  }
}

/** The first thing that two runs are known not to share; null = none. */
function differenceOf(newest: Run, run: Run): string | null {
  for (const key of shared) {
    const [one, other] = [newest.fingerprints[key], run.fingerprints[key]];
    if (one !== undefined && other !== undefined && one !== other) return key;
  }
  const models = [newest, run].map(({ fingerprints }) => fingerprints.models);
  const isKnown = models.every(({ length }) => length > 0);
  return isKnown && JSON.stringify(models[0]) !== JSON.stringify(models[1]) ? 'model' : null;
}

function dateOf({ origin }: Run): string {
  return origin === undefined ? '' : ` of ${origin.evaluatedAt.slice(0, 10)}`;
}

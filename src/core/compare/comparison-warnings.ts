import type { PooledRuns, Run } from '../model/run.ts';
import type { RawEvidence } from './estimate-dimension.ts';
import type { Pairing } from './pair-cases.ts';
import { mostEpochs, type RowsByCase } from './rows-by-case.ts';

/** What a reader of the numbers has to know, one sentence each: readers' warnings, caches, epochs, lost cases. */
export function collectWarnings(
  base: Run | null,
  head: Run,
  pairing: Pairing,
  dimensions: readonly RawEvidence[],
): string[] {
  const warnings: string[] = [];
  for (const [side, run] of [['base', base] as const, ['head', head] as const]) {
    warnings.push(...(run?.warnings ?? []).map((warning) => `${side}: ${warning}`));
    warnings.push(...cacheWarnings(side, run));
  }
  if (base !== null) {
    const epochs = { base: mostEpochs(pairing.cases.base), head: mostEpochs(pairing.cases.head) };
    if (base.pooled !== undefined) warnings.push(pooledNote('Base', base.pooled));
    if (head.pooled !== undefined) warnings.push(pooledNote('Head', head.pooled));
    const isPooled = base.pooled !== undefined || head.pooled !== undefined;
    if (!isPooled && epochs.base !== epochs.head && pairing.cases.length > 0) {
      warnings.push(
        `The sides have unequal epochs (base ${epochs.base}, head ${epochs.head}); each case counts once.`,
      );
    }
  }
  for (const side of ['base', 'head'] as const) {
    // Earlier runs may lack a case that is new; nobody ran failures again.
    if ((side === 'head' ? head : base)?.pooled === undefined)
      warnings.push(...unevenWarning(pairing.cases[side], side));
  }
  const replayed = pairing.replayedEpochs;
  if (replayed > 0) {
    warnings.push(
      `${replayed} runs came from a cache: a replayed epoch repeats nothing and is counted as one with its first.`,
    );
  }
  const lost = Math.max(0, ...dimensions.map((evidence) => evidence.lostPairs));
  if (lost > 0) {
    const what = lost === 1 ? '1 case has a value' : `${lost} cases have a value`;
    const where = dimensions.filter(({ lostPairs }) => lostPairs > 0).map(({ spec }) => spec.name);
    const rest = where.length - shownNames;
    const named = rest > 1 ? `${where.slice(0, shownNames).join(', ')} and ${rest} more` : where.join(', ');
    warnings.push(
      `${what} on one side only in ${named} (an error, or nothing reported) and cannot be compared there.`,
    );
  }
  return warnings;
}

/** Dimensions named in a warning before they are only counted. */
const shownNames = 2;

function pooledNote(side: 'Base' | 'Head', { runs, oldestAt }: PooledRuns): string {
  const since = oldestAt === null ? '' : `, the oldest of ${oldestAt.slice(0, 10)}`;
  return `${side} pools ${runs} runs of the same content${since}: rates and scores use all of them, latency and cost the newest alone.`;
}

function cacheWarnings(side: string, run: Run | null): string[] {
  if (run === null) return [];
  const cached = run.rows.cached.reduce((count, flag) => count + flag, 0);
  if (cached === 0) return [];
  return [
    `${side}: ${cached} of ${run.rows.length} answers came from a cache and are no sample of latency or cost.`,
  ];
}

/** More runs of some cases than of others: a retry of what failed looks so, and flatters its side. */
function unevenWarning(rows: RowsByCase, side: 'base' | 'head'): string[] {
  const most = mostEpochs(rows);
  const cases = rows.starts.length - 1;
  let fewer = 0;
  for (let index = 0; index < cases; index += 1) {
    if ((rows.starts[index + 1] ?? 0) - (rows.starts[index] ?? 0) < most) fewer += 1;
  }
  if (fewer === 0) return [];
  return [
    `${side}: ${fewer} of ${cases} cases were run less often than the others; if only failures were run again, ${side} is flattered.`,
  ];
}

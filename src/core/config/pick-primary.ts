import type { DimensionConfig } from './config.ts';
import { defaultBetter } from './metric-defaults.ts';
import { classifyScoreName } from './score-name.ts';

/**
 * The primary dimension of a config: the one that says so, else the first pass rate, else the one called
 * `quality`, else the score most like a quality score. One that says `primary: false` is never taken.
 *
 * @returns its name; undefined when nothing suits, such as in a config of times and prices only
 */
export function pickPrimary(dimensions: Readonly<Record<string, DimensionConfig>>): string | undefined {
  const entries = Object.entries(dimensions).filter(([, { primary }]) => primary !== false);
  const said = entries.find(([, { primary }]) => primary === true);
  const passRate = entries.find(([, { metric }]) => metric.kind === 'pass-rate');
  const quality = entries.find(([name]) => name === 'quality');
  return (said ?? passRate ?? quality ?? bestScore(entries))?.[0];
}

function bestScore(entries: readonly [string, DimensionConfig][]): [string, DimensionConfig] | undefined {
  const rank = ({ metric }: DimensionConfig) =>
    (metric.kind === 'score' ? classifyScoreName(metric.name).primaryRank : null) ?? Number.POSITIVE_INFINITY;
  return entries
    .filter(([, { metric, invert, better, tier }]) => {
      const isHigher = (better ?? defaultBetter(metric, invert)) === 'higher';
      return metric.kind === 'score' && isHigher && tier !== 'advisory';
    })
    .toSorted(([, a], [, b]) => compareRanks(rank(a), rank(b)))[0];
}

/** Ascending; `Infinity − Infinity` would be NaN. */
export function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

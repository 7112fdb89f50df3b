import type { ScoreRange } from '../model/suite-shape.ts';
import type { DimensionConfig } from './config.ts';
import { defaultBetter } from './metric-defaults.ts';
import { classifyScoreName } from './score-name.ts';
import { isGradeScale } from './score-scale.ts';

/**
 * The primary dimension of a config: the one that says so, else the first pass rate, else the one called
 * `quality`, else the score most like a quality score. One that says `primary: false` is never taken.
 *
 * @param scores - values seen of the scores; one that is not among them is taken by its name alone
 * @returns its name; undefined when nothing suits, such as in a config of times and prices only
 */
export function pickPrimary(
  dimensions: Readonly<Record<string, DimensionConfig>>,
  scores: readonly ScoreRange[] = [],
): string | undefined {
  const entries = Object.entries(dimensions).filter(([, { primary }]) => primary !== false);
  const said = entries.find(([, { primary }]) => primary === true);
  const passRate = entries.find(([, { metric }]) => metric.kind === 'pass-rate');
  const quality = entries.find(([name]) => name === 'quality');
  return (said ?? passRate ?? quality ?? bestScore(entries, scores))?.[0];
}

function bestScore(
  entries: readonly [string, DimensionConfig][],
  scores: readonly ScoreRange[],
): [string, DimensionConfig] | undefined {
  const rank = ({ metric }: DimensionConfig) =>
    metric.kind === 'score' ? classifyScoreName(metric.name).primaryRank : null;
  const isGrade = (dimension: DimensionConfig): boolean => {
    const { metric } = dimension;
    const seen = metric.kind === 'score' ? scores.find(({ name }) => name === metric.name) : undefined;
    return seen === undefined || isGradeScale(seen, rank(dimension) !== null);
  };
  return entries
    .filter(([, dimension]) => {
      const { metric, invert, better, tier } = dimension;
      const isHigher = (better ?? defaultBetter(metric, invert)) === 'higher';
      return metric.kind === 'score' && isHigher && tier !== 'advisory' && isGrade(dimension);
    })
    .toSorted(([, a], [, b]) => compareRanks(rank(a) ?? Infinity, rank(b) ?? Infinity))[0];
}

/** Ascending; `Infinity − Infinity` would be NaN. */
export function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

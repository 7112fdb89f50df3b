import type { DimensionKind, Evaluation } from './evaluation.ts';
import { settingsOf } from './setting.ts';

/** One measured level. */
export interface LevelPoint {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly level: number;
  readonly run: Evaluation;
}

/**
 * Dimensions that gate, and the primary: what is worth watching. No quality without its price: where no latency or no cost
 * gates, the first that advises is watched. The newest reading says what a dimension is.
 */
export function watchedKinds(runs: readonly Evaluation[]): readonly DimensionKind[] {
  const kinds = new Map<string, DimensionKind>();
  for (const { dimensions } of runs) for (const { kind } of dimensions) kinds.set(kind.name, kind);
  const all = [...kinds.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  const gated = all.filter(({ tier, isPrimary }) => isPrimary || tier !== 'advisory');
  const prices = (['ms', 'usd'] as const).flatMap((unit) =>
    gated.some((kind) => kind.unit === unit) ? [] : all.filter((kind) => kind.unit === unit).slice(0, 1),
  );
  return [...gated, ...prices].sort(
    (one, other) => Number(other.isPrimary) - Number(one.isPrimary) || (one.name < other.name ? -1 : 1),
  );
}

/** The evaluations at the end that share dataset, judge, models and cases. @param runs - of one suite and leg, by time */
export function newestSetting(runs: readonly Evaluation[]): readonly Evaluation[] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  const settings = settingsOf(runs);
  const before = runs.findLastIndex((run) => settings.get(run) !== settings.get(last));
  return runs.slice(before + 1);
}

/** Levels of a dimension by time. A decision from stored rows measured nothing, and gives no point. */
export function pointsOf(runs: readonly Evaluation[], dimension: string): readonly LevelPoint[] {
  return runs.flatMap((run) => {
    const level = run.dimensions.find(({ kind }) => kind.name === dimension)?.level ?? null;
    return level === null || run.isReused ? [] : [{ at: run.finishedAt, level, run }];
  });
}

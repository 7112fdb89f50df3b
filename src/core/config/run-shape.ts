/** The smallest and largest value seen of a score. */
export interface ScoreRange {
  readonly name: string;
  readonly min: number;
  readonly max: number;
}

/** What a run holds, as far as it decides which dimensions there are and how wide their margins. */
export interface RunShape {
  /** Distinct cases, not rows. */
  readonly cases: number;
  /** Repetitions of a case. */
  readonly epochs: number;
  /** Which metrics the rows hold values of. */
  readonly metrics: {
    readonly passRate: boolean;
    readonly scores: readonly ScoreRange[];
    readonly latency: boolean;
    readonly cost: boolean;
    readonly tokens: boolean;
    readonly retrieval: boolean;
    readonly errors: boolean;
  };
}

/**
 * Width of the scale of a score, guessed from its values: 1 for values within 0–1, otherwise what they span.
 *
 * @param range - undefined = nothing is known of the score, taken as 0–1
 * @returns > 0
 */
export function scaleWidth(range: ScoreRange | undefined): number {
  if (range === undefined || isUnitScale(range)) return 1;
  const span = range.max - range.min;
  if (!Number.isFinite(span)) return 1;
  return span > 0 ? span : Math.abs(range.max);
}

/** True when the values of the score lie within 0–1. */
export function isUnitScale({ min, max }: ScoreRange): boolean {
  return min >= 0 && max <= 1;
}

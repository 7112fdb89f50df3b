import type { z } from 'zod';
import type { Evaluation } from './evaluation.ts';
import { isoTime, type Measurement } from './measurement.ts';
import type { stretchSchema } from './stretch-document.ts';
import type { Stretch, StretchLevels } from './stretches.ts';
import { weekOf } from './weeks.ts';

/** The newest stretch that holds a dimension. */
export interface NewestStretch {
  readonly stretch: Stretch;
  readonly own: StretchLevels;
}

/** The newest stretch of a suite and leg in which a dimension was compared case by case; null = there is none. */
export function newestStretch(
  runs: readonly Evaluation[],
  dimension: string,
  { stretches }: Pick<Measurement, 'stretches'>,
): NewestStretch | null {
  for (const run of runs.toReversed()) {
    const stretch = stretches.get(run);
    const own = stretch?.dimensions.get(dimension);
    if (stretch !== undefined && own !== undefined) return { stretch, own };
  }
  return null;
}

const words = {
  better: 'improved',
  worse: 'declined',
  'none-shown': 'none-shown',
  unknown: 'unknown',
} as const;

/** A stretch as the document has it. */
export function stretchFields(
  newest: NewestStretch | null,
  measured: Pick<Measurement, 'calendar'>,
): z.infer<typeof stretchSchema> {
  const [first, last] = [newest?.stretch.evaluations[0], newest?.stretch.evaluations.at(-1)];
  if (newest === null || first === undefined || last === undefined) return null;
  const { stretch, own } = newest;
  const { n, effect, relative, interval, direction } = own.change;
  const firstDayOf = weekOf(measured);
  return {
    from: isoTime(first.finishedAt),
    to: isoTime(last.finishedAt),
    weeks: new Set([...own.levels.keys()].map(({ finishedAt }) => firstDayOf(finishedAt))).size,
    commonCases: n,
    came: stretch.came,
    went: stretch.went,
    changed: stretch.changed,
    effect,
    relative,
    scale: interval?.scale ?? 'absolute',
    lo: interval?.lo ?? null,
    hi: interval?.hi ?? null,
    level: interval?.level ?? null,
    trend: words[direction],
  };
}

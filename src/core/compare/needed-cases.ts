import type { Amount, DimensionSpec } from '../model/dimension.ts';
import type { CasesNeeded } from '../model/dimension-evidence.ts';
import type { Effect, Interval } from '../model/effect.ts';
import { casesNeeded, discordanceVariance } from '../stats/cases-needed.ts';
import { epochsNeeded } from '../stats/epochs-needed.ts';
import { normalQuantile } from '../stats/normal.ts';
import { repeatVariance } from '../stats/repeat-variance.ts';
import { alpha } from './effect-estimate.ts';
import { countDiscordance } from './rate-effect.ts';
import { mean, type Sample, variance } from './sample.ts';
import { unitLevels } from './unit-values.ts';

const none: CasesNeeded = { ifUnchanged: null, ifObserved: null };

/** A variance that rounding leaves where there is none, as a share of the squared scale. */
const rounding = 1e-20;

/**
 * How many cases it would take to be inside, in cases of the suite: units × the mean size of a unit.
 *
 * @param gated - the interval of the gate; a quantile has no other source of its error
 */
export function neededCases(
  sample: Sample,
  spec: DimensionSpec,
  effect: Effect,
  gated: Interval | null,
): CasesNeeded {
  const plan = planOf(sample, spec, effect, gated);
  return plan === null ? none : casesNeeded(plan);
}

/**
 * Half-width that the interval would have had if the sides had come out equal: how fine these cases can see at best.
 *
 * @param gated - as for {@link neededCases}
 * @returns on the scale of the margin; null where it cannot be said
 */
export function halfWidthAtBest(
  sample: Sample,
  spec: DimensionSpec,
  effect: Effect,
  gated: Interval | null,
): number | null {
  const plan = planOf(sample, spec, effect, gated);
  if (plan === null) return null;
  const error = Math.sqrt((plan.designEffect * plan.variance) / sample.n);
  const half = normalQuantile(1 - alpha) * error;
  // Quantiles are planned on the log scale where their margin is a share of base.
  return spec.statistic.kind === 'quantile' && spec.margin?.kind === 'relative' ? Math.expm1(half) : half;
}

/**
 * What finer questions would take: the next two steps of 1, 2, 5 below both the margin and the loss ruled out, where
 * they take more cases than there are. Of means only.
 *
 * @param gated - as for {@link neededCases}
 */
export function casesForFiner(
  sample: Sample,
  spec: DimensionSpec,
  effect: Effect,
  gated: Interval | null,
): { loss: number; cases: number }[] {
  if (spec.statistic.kind === 'quantile' || spec.margin === null) return [];
  const plan = planOf(sample, spec, effect, gated);
  const bound = spec.better === 'higher' ? gated?.lo : gated?.hi;
  if (plan === null || gated === null || bound === null || bound === undefined) return [];
  const change = gated.scale === 'ratio' ? bound - 1 : bound;
  const ruledOut = spec.better === 'higher' ? -change : change;
  return stepsBelow(Math.min(spec.margin.value, ruledOut))
    .map((loss) => ({ loss, cases: casesNeeded({ ...plan, margin: loss }).ifUnchanged }))
    .filter(({ cases }) => cases > sample.n);
}

/** The next two of … 0.05, 0.02, 0.01 … below a value; none below 0. */
function stepsBelow(value: number): number[] {
  if (!(value > 0)) return [];
  const decade = Math.floor(Math.log10(value));
  return [0, -1]
    .flatMap((step) => [5, 2, 1].map((digit) => Number(`${digit}e${decade + step}`)))
    .filter((step) => step < value)
    .slice(0, 2);
}

type Plan = Required<
  Pick<Parameters<typeof casesNeeded>[0], 'variance' | 'margin' | 'observed' | 'designEffect'>
>;

/** What the number of cases hangs on, on the scale of the margin (the log of the ratio for quantiles). */
function planOf(sample: Sample, spec: DimensionSpec, effect: Effect, gated: Interval | null): Plan | null {
  const { margin } = spec;
  if (margin === null || effect.absolute === null || margin.value <= 0 || sample.units < 2) return null;
  const sign = spec.better === 'higher' ? 1 : -1;
  if (spec.statistic.kind === 'quantile') return planOfQuantile(sample, margin, effect, gated, sign);
  const scale = margin.kind === 'relative' ? mean(sample.baseMeans) : 1;
  if (!(scale > 0)) return null;
  const spread = spreadOf(sample, margin);
  if (spread === null) return null;
  return {
    variance: spread.variance / scale ** 2,
    margin: margin.value,
    observed: (sign * effect.absolute) / scale,
    designEffect: spread.designEffect,
  };
}

/**
 * How many cases it would take to show that a difference of the size found is one at all: the margin is 0, 90 % power at
 * one-sided 5 %.
 *
 * @returns null for a quantile, without a difference, or with too few units
 */
export function casesToShow(sample: Sample, spec: DimensionSpec, effect: Effect): number | null {
  const found = Math.abs(effect.absolute ?? 0);
  if (spec.statistic.kind === 'quantile' || found === 0 || sample.units < 2) return null;
  const spread = spreadOf(sample, { kind: 'absolute', value: 0 });
  if (spread === null) return null;
  // The advice of A5 with the whole difference where margin and difference would stand together.
  const half = found / 2;
  return casesNeeded({ ...spread, margin: half, observed: half }).ifObserved;
}

/**
 * How many runs a side would let these cases be inside if nothing really changed.
 *
 * @returns null where no number will do, and where one run a side says nothing of the spread between runs; null too for
 *   quantiles and for a margin that is a share of base, whose noise is not split into runs and cases
 */
export function neededEpochs(sample: Sample, { margin, statistic }: DimensionSpec): number | null {
  if (margin === null || margin.kind !== 'absolute' || margin.value <= 0) return null;
  if (statistic.kind === 'quantile' || sample.units < 2) return null;
  // One run a side says nothing of the spread between runs.
  if (sample.epochs.base < 2 || sample.epochs.head < 2) return null;
  const { withinBase, withinHead, omega2 } = repeatVariance(sample.base, sample.head);
  const spread = spreadOf(sample, margin);
  if (withinBase === null || withinHead === null || omega2 === null || spread === null) return null;
  const { designEffect } = spread;
  const n = sample.n;
  return epochsNeeded({ omega2, within: withinBase + withinHead, n, margin: margin.value, designEffect });
}

function planOfQuantile(
  sample: Sample,
  margin: Amount,
  effect: Effect,
  gated: Interval | null,
  sign: 1 | -1,
): Plan | null {
  if (gated === null || gated.lo === null || gated.hi === null || effect.absolute === null) return null;
  const isRatio = gated.scale === 'ratio';
  if (isRatio && !(gated.lo > 0)) return null;
  const width = isRatio ? Math.log(gated.hi / gated.lo) : gated.hi - gated.lo;
  const error = width / (2 * normalQuantile(1 - alpha));
  const observed = isRatio ? Math.log1p(effect.relative ?? 0) : effect.absolute;
  if (!(error > 0)) return null;
  const tolerated = isRatio ? Math.abs(Math.log1p(sign === 1 ? -margin.value : margin.value)) : margin.value;
  // A loss of everything that there is needs no cases to be ruled out, and has no logarithm.
  if (!Number.isFinite(tolerated)) return null;
  return {
    variance: error ** 2 * sample.units,
    margin: tolerated,
    observed: sign * observed,
    designEffect: sample.n / sample.units,
  };
}

/**
 * Variance per case of what is averaged, with the design effect of its clusters. Of a ratio that is head − r · base,
 * r the ratio found: what is proportional to base everywhere is no noise. Where nothing differs it is the variance
 * with two more values, ± the range: no spread in this sample does not promise that there is none.
 */
function spreadOf(sample: Sample, margin: Amount): { variance: number; designEffect: number } | null {
  const n = sample.n;
  const isRatio = margin.kind === 'relative' && !sample.isBinary;
  const ratio = isRatio ? mean(sample.headMeans) / mean(sample.baseMeans) : 1;
  const residuals = sample.headMeans.map((head, index) => head - ratio * (sample.baseMeans[index] ?? 0));
  const tied = (2 * sample.range ** 2) / (n + 1);
  const counts = sample.isBinary ? countDiscordance(sample) : null;
  const found = variance(residuals);
  const isTied = found <= rounding * sample.range ** 2;
  const simple =
    counts === null
      ? isTied
        ? tied
        : found
      : discordanceVariance({ n: counts.n, broken: counts.fell, fixed: counts.rose });
  if (!(simple > 0)) return null;
  const isClustered = sample.units < n;
  if (!isClustered) return { variance: simple, designEffect: 1 };
  if (isTied) return { variance: simple, designEffect: n / sample.units };
  const units = unitLevels(residuals, sample.unitOf, sample.units);
  return { variance: simple, designEffect: Math.max(1, (variance(units) / units.length / simple) * n) };
}

import type { DimensionSpec } from '../model/dimension.ts';
import type { CounterfactualPolicy } from '../model/policy.ts';
import { casesNeeded } from '../stats/cases-needed.ts';
import { gapWidening, gapWideningTests, type PairGaps } from '../stats/gap-widening.ts';
import { normalQuantile } from '../stats/normal.ts';
import { studentTQuantile } from '../stats/student-t.ts';
import { alpha, makeInterval } from './effect-estimate.ts';
import { emptyEvidence, type RawEvidence } from './estimate-dimension.ts';
import { redrawnShareOf } from './null-spread.ts';
import type { Contrast } from './pair-contrasts.ts';
import { usualPower } from './resolvable.ts';
import { mean, variance } from './sample.ts';

/** Fewest independent units for a claim (STATISTICS A4). */
const fewestUnits = 20;

/** Fewer changed units than this and the sparse guard widens the interval (STATISTICS A4). */
const guardBelow = 8;

/**
 * Evidence of a dimension for each contrast: its level is the size of the gap, lower is better, its effect is how much
 * wider the gap became. No pair at all is a dimension that is missing.
 */
export function gapEvidence(
  contrasts: readonly Contrast[],
  made: {
    readonly spec: DimensionSpec;
    readonly attribute: string;
    readonly gate: NonNullable<CounterfactualPolicy['gate']>;
    readonly range: number;
  },
): readonly RawEvidence[] {
  const { spec, attribute, gate, range } = made;
  const gapSpec = (name: string, between: string): DimensionSpec => ({
    ...spec,
    ...gate,
    name,
    between,
    better: 'lower',
    primary: false,
    configured: true,
    limit: null,
    limitFrom: null,
  });
  if (contrasts.length === 0) {
    const nothing = { lost: { baseLost: [], headLost: [] }, cachedLeftOut: 0 };
    return [emptyEvidence(nothing, gapSpec(`counterfactual-${attribute}`, attribute), 'missing')];
  }
  return contrasts.map((contrast) => {
    const { value, against } = contrast;
    const name = `counterfactual-${attribute}${against === null ? `-${value}` : ''}`;
    return contrastEvidence(contrast, gapSpec(name, `${value} – ${against ?? 'others'}`), spec, range);
  });
}

function contrastEvidence(
  contrast: Contrast,
  spec: DimensionSpec,
  measured: DimensionSpec,
  range: number,
): RawEvidence {
  const { base, head, unitOf, ids } = contrast;
  const n = ids.length;
  const units = new Set(unitOf).size;
  const gaps: PairGaps = { base, head, unitOf, range };
  const level = { base: Math.abs(mean(base)), head: Math.abs(mean(head)) };
  const widening = gapWidening(gaps, alpha);
  const margin = spec.margin?.value ?? 0;
  const tests = gapWideningTests(gaps, margin);
  const changes = head.map((gap, index) => gap - (base[index] ?? 0));
  const nothing = { lost: { baseLost: [], headLost: [] }, cachedLeftOut: 0 };
  return {
    ...emptyEvidence(nothing, spec, 'too-few-cases'),
    noEffect: units < fewestUnits ? 'too-few-cases' : null,
    base: { estimate: level.base, n },
    head: { estimate: level.head, n },
    effect: {
      absolute: level.head - level.base,
      relative: level.base === 0 ? null : level.head / level.base - 1,
      interval: makeInterval('absolute', widening.lower, widening.upper, 'hall, either sign'),
    },
    tests: { inside: tests.inside, outside: tests.outside, worse: tests.wider, better: tests.narrower },
    pairs: n,
    units,
    differing: changes.filter((change) => change !== 0).length,
    resolvable: resolvableWidening(contrast, measured, units, range),
    casesNeeded: neededCases(contrast, changes, margin, level.base - level.head),
  };
}

/**
 * The smallest widening that is ruled out with 80 % power when nothing changed, from base alone: the interval of the
 * change at half of the error, as `gapWidening` takes it.
 */
function resolvableWidening(
  { base, noise, ids }: Contrast,
  spec: DimensionSpec,
  units: number,
  range: number,
): number | null {
  if (units < 2) return null;
  const known = noise.filter((value): value is number => value !== null);
  // One epoch: a share of the spread is drawn anew, as for the level of the dimension.
  const perSide = known.length > 0 ? mean(known) : redrawnShareOf(spec) * variance(base);
  const spread = 2 * perSide;
  const isSparse = units * Math.min(1, spread / range ** 2) < guardBelow;
  const guarded = ((units - 1) * spread + 2 * (2 * range) ** 2) / (units + 1);
  const deviation = Math.sqrt(isSparse ? guarded : spread);
  const critical = studentTQuantile(1 - alpha / 2, units - 1);
  const lucky = normalQuantile(usualPower) * Math.sqrt(spread);
  return ((critical * deviation + lucky) / Math.sqrt(units)) * Math.sqrt(ids.length / units);
}

/** Total cases: pairs times the cases that one of them holds. */
function neededCases(
  { cases, ids }: Contrast,
  changes: readonly number[],
  margin: number,
  gain: number,
): RawEvidence['casesNeeded'] {
  const spread = variance(changes);
  if (!(margin > 0) || !(spread > 0)) return { ifUnchanged: null, ifObserved: null };
  const perPair = cases / ids.length;
  // Half of the error: the gap may point either way.
  const found = casesNeeded({ variance: spread, margin, observed: gain, alpha: alpha / 2 });
  const inCases = (pairs: number | null): number | null =>
    pairs === null ? null : Math.ceil(pairs * perPair);
  return { ifUnchanged: inCases(found.ifUnchanged), ifObserved: inCases(found.ifObserved) };
}

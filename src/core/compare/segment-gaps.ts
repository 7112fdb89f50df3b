import type { DimensionSpec } from '../model/dimension.ts';
import type { SegmentKey } from '../model/policy.ts';
import type { GapLevel, SegmentGap } from '../model/segment-gap.ts';
import {
  drawGroups,
  type GroupMean,
  guardedMean,
  rangeChange,
  rangeInterval,
} from '../stats/range-of-means.ts';
import { sampleMoments } from '../stats/sample-moments.ts';
import { seedFromText, xoshiro128StarStar } from '../stats/xoshiro128.ts';
import { alpha, makeInterval } from './effect-estimate.ts';
import type { Sample } from './sample.ts';
import { changedUnits, unitDifferences, unitLevels } from './unit-values.ts';

/** Fewest independent units of a value for an interval of its level (STATISTICS A4). */
const fewestUnits = 20;

/** Draws behind each critical value. */
const draws = 2000;

/** Fewer changed units than this and the sparse guard joins (STATISTICS A4). */
const guardBelow = 8;

/**
 * The gap between the best and the worst value of each segment field on a dimension that is a mean of bounded values:
 * on base, on head, and how it changed. Values with fewer than 20 independent units are left out: the smallest ones would
 * make the gap. Reported only.
 *
 * Values count as independent of each other. Cases of one cluster in two values move together, which makes the interval
 * of their difference wider than it need be.
 *
 * @param segments - every segment of the run, those of one field together
 * @param sampleIn - the values of the dimension inside one of them
 * @param spec - the primary dimension; a quantile, a price or a time has no gap here
 * @returns one entry per field with two such values, in order of first appearance
 */
export function findGaps(
  segments: readonly SegmentKey[],
  sampleIn: (segment: SegmentKey, spec: DimensionSpec) => Sample,
  spec: DimensionSpec | undefined,
  seed: string,
): readonly SegmentGap[] {
  if (spec === undefined || spec.statistic.kind === 'quantile') return [];
  if (spec.unit !== 'proportion' && spec.unit !== 'score') return [];
  const fields = [...new Set(segments.map(({ field }) => field))];
  return fields.flatMap((field) => {
    const groups = segments
      .filter((segment) => segment.field === field)
      .map((segment) => ({ value: segment.value, sample: sampleIn(segment, spec) }));
    const known = groups.filter(({ sample }) => sample.units >= fewestUnits);
    const ends = endsOf(known.map(({ sample }) => sample));
    if (known.length < 2 || !(ends.high > ends.low)) return [];
    const random = xoshiro128StarStar(seedFromText(`${seed}/gap/${field}/${spec.name}`).state);
    const normals = drawGroups(random, known.length, draws);
    return [gapOf(field, known, { spec, ends, normals, leftOut: groups.length - known.length })];
  });
}

interface Group {
  readonly value: string;
  readonly sample: Sample;
}

function gapOf(
  field: string,
  groups: readonly Group[],
  made: {
    readonly spec: DimensionSpec;
    readonly ends: Sample['ends'];
    readonly normals: Float64Array;
    readonly leftOut: number;
  },
): SegmentGap {
  const { spec, ends, normals, leftOut } = made;
  const values = groups.map(({ value, sample }) => ({
    value,
    n: sample.baseMeans.length,
    base: sampleMoments(sample.baseMeans).mean,
    head: sampleMoments(sample.headMeans).mean,
  }));
  const side = (which: 'base' | 'head') => {
    const means = groups.map(({ sample }) => levelOf(sample, which, ends));
    return { means, level: levelGap(values, means, which, spec, normals) };
  };
  const base = side('base');
  const head = side('head');
  const change = head.level.estimate - base.level.estimate;
  const { lower, upper } = rangeChange({
    base: base.means,
    head: head.means,
    changes: groups.map(({ sample }) => changeOf(sample, ends)),
    alpha,
    normals,
    observed: change,
  });
  const width = ends.high - ends.low;
  const within = (bound: number): number => Math.max(-width, Math.min(width, bound));
  return {
    field,
    dimension: spec.name,
    values,
    leftOut,
    base: base.level,
    head: head.level,
    change: {
      estimate: change,
      interval: makeInterval('absolute', within(lower), within(upper), 'simultaneous t'),
    },
  };
}

function levelGap(
  values: SegmentGap['values'],
  means: readonly GroupMean[],
  which: 'base' | 'head',
  spec: DimensionSpec,
  normals: Float64Array,
): GapLevel {
  const ordered = values.toSorted((one, other) => other[which] - one[which]);
  const [highest, lowest] = [ordered[0], ordered.at(-1)];
  const observed = (highest?.[which] ?? 0) - (lowest?.[which] ?? 0);
  const { lower, upper, byChance } = rangeInterval(means, alpha, normals, observed);
  const isHigherBest = spec.better === 'higher';
  return {
    estimate: observed,
    interval: makeInterval('absolute', lower, upper, 'simultaneous t'),
    byChance,
    best: (isHigherBest ? highest : lowest)?.value ?? '',
    worst: (isHigherBest ? lowest : highest)?.value ?? '',
  };
}

function levelOf(sample: Sample, which: 'base' | 'head', { low, high }: Sample['ends']): GroupMean {
  const means = which === 'base' ? sample.baseMeans : sample.headMeans;
  return guardedMean(unitLevels(means, sample.unitOf, sample.units), low, high);
}

/** The mean difference; with too few differences to trust their spread, guarded as the dimensions are. */
function changeOf(sample: Sample, { low, high }: Sample['ends']): GroupMean {
  const differences = unitDifferences(sample);
  if (changedUnits(sample) < guardBelow) return guardedMean(differences, low - high, high - low);
  const { n, mean, variance } = sampleMoments(differences);
  return { mean, standardError: Math.sqrt((variance ?? 0) / n), units: n };
}

function endsOf(samples: readonly Sample[]): Sample['ends'] {
  const low = Math.min(...samples.map(({ ends }) => ends.low));
  const high = Math.max(...samples.map(({ ends }) => ends.high));
  return { low, high };
}

import type { Amount, DimensionSpec } from '../model/dimension.ts';
import type { EffectTests, Interval } from '../model/effect.ts';
import { clusteredTango } from '../stats/clustered-tango.ts';
import { normalCdf, normalQuantile } from '../stats/normal.ts';
import { studentTCdf, studentTQuantile } from '../stats/student-t.ts';
import { tangoInterval, tangoScore } from '../stats/tango.ts';
import { boundedRatio } from './bounded-ratio.ts';
import { alpha, type EffectEstimate, makeInterval, noIntervals, noTests, once } from './effect-estimate.ts';
import type { Sample } from './sample.ts';

/** Pairs that differ, in the raw direction: value went 1 → 0, or 0 → 1. */
export interface Discordance {
  readonly n: number;
  readonly fell: number;
  readonly rose: number;
}

/** Counts the discordant pairs of a two-valued sample. */
export function countDiscordance(sample: Sample): Discordance {
  let fell = 0;
  let rose = 0;
  const { n, baseMeans, headMeans } = sample;
  for (let index = 0; index < n; index += 1) {
    const base = baseMeans[index] ?? 0;
    const head = headMeans[index] ?? 0;
    if (base > head) fell += 1;
    else if (head > base) rose += 1;
  }
  return { n, fell, rose };
}

/**
 * Effect on a rate with one epoch a side: Tango's score interval for the paired difference. Clustered cases
 * enter as effective counts (counts ÷ design effect, t with G − 1 degrees of freedom; STATISTICS A4).
 */
export function rateEffect(sample: Sample, spec: DimensionSpec): EffectEstimate {
  const counts = countDiscordance(sample);
  const isClustered = sample.units < counts.n;
  let { n, fell, rose } = counts;
  let criticalAt = (error: number): number => -normalQuantile(error);
  let tail = normalCdf;
  if (isClustered) {
    const clustered = clusteredTango(clusterCounts(sample), alpha);
    // One cluster has no spread between clusters: nothing can be said about the next one.
    if (clustered.critical === null)
      return { ...noIntervals, intervalsAt: () => noIntervals, test: () => noTests, minimumUnits: 20 };
    n /= clustered.designEffect;
    fell /= clustered.designEffect;
    rose /= clustered.designEffect;
    const { degreesOfFreedom } = clustered;
    criticalAt = (error) => studentTQuantile(1 - error, degreesOfFreedom);
    tail = (z) => studentTCdf(z, degreesOfFreedom);
  }
  const worsened = spec.better === 'higher' ? fell : rose;
  const improved = spec.better === 'higher' ? rose : fell;
  const scoreAt = (difference: number): number =>
    tangoScore({ n, broken: worsened, fixed: improved, difference });
  const testAbsolute = (margin: Amount | null): EffectTests => {
    const atZero = scoreAt(0);
    const atMargin = margin === null ? null : scoreAt(-Math.min(margin.value, 1));
    return {
      inside: atMargin === null ? null : tail(-atMargin),
      outside: atMargin === null ? null : tail(atMargin),
      worse: tail(atZero),
      better: tail(-atZero),
    };
  };
  const absoluteAt = (error: number): Interval => {
    const { lower, upper } = tangoInterval({ n, broken: fell, fixed: rose, critical: criticalAt(error) });
    return makeInterval('absolute', lower, upper, isClustered ? 'tango, effective n' : 'tango', error);
  };
  const absolute = absoluteAt(alpha);
  const viaRatio = once(() =>
    boundedRatio(sample, spec, { interval: absolute, intervalAt: absoluteAt, test: testAbsolute }),
  );
  return {
    absolute,
    get ratio() {
      return viaRatio().ratio;
    },
    intervalsAt: (error) => ({ absolute: absoluteAt(error), ratio: viaRatio().ratioAt(error) }),
    test: (margin) => (margin?.kind === 'relative' ? viaRatio().test(margin) : testAbsolute(margin)),
    minimumUnits: 20,
  };
}

function clusterCounts(sample: Sample): { size: number; broken: number; fixed: number }[] {
  const clusters = Array.from({ length: sample.units }, () => ({ size: 0, broken: 0, fixed: 0 }));
  sample.unitOf.forEach((unit, index) => {
    const cluster = clusters[unit];
    if (cluster === undefined) return;
    const base = sample.baseMeans[index] ?? 0;
    const head = sample.headMeans[index] ?? 0;
    cluster.size += 1;
    if (base > head) cluster.broken += 1;
    else if (head > base) cluster.fixed += 1;
  });
  return clusters;
}

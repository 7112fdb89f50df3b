import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/core/stats/benjamini-hochberg.ts';
import { casesNeeded } from '../../../src/core/stats/cases-needed.ts';
import { cleanBreakTest } from '../../../src/core/stats/clean-break-test.ts';
import { clopperPearson, clopperPearsonUpper } from '../../../src/core/stats/clopper-pearson.ts';
import { changedClusters, clusterPseudoValues } from '../../../src/core/stats/cluster-pseudo-values.ts';
import { epochsNeeded } from '../../../src/core/stats/epochs-needed.ts';
import { fiellerInterval, fiellerTest } from '../../../src/core/stats/fieller.ts';
import { guardedHallInterval, guardedHallTest } from '../../../src/core/stats/guarded-hall.ts';
import { hallInterval, hallTest } from '../../../src/core/stats/hall.ts';
import { holm } from '../../../src/core/stats/holm.ts';
import { holmPrimaryFirst } from '../../../src/core/stats/holm-primary-first.ts';
import { mcnemar } from '../../../src/core/stats/mcnemar.ts';
import { pairedMeans } from '../../../src/core/stats/paired-means.ts';
import { percentileInterval, percentileTest } from '../../../src/core/stats/percentile-interval.ts';
import { plusTwoInterval, plusTwoTest } from '../../../src/core/stats/plus-two.ts';
import { repeatVariance } from '../../../src/core/stats/repeat-variance.ts';
import { tangoInterval, tangoScore } from '../../../src/core/stats/tango.ts';

const one = [0.1, 0.2, -0.3];
const counts = { n: 10, broken: 2, fixed: 1 };
const need = { variance: 0.1, margin: 0.05, observed: 0 };
const repeats = { omega2: 0, within: 0.1, n: 50, margin: 0.05 };
const epochs = { basePassed: 1, baseOf: 2, headPassed: 1, headOf: 2 };
const sorted = Float64Array.of(0.1, 0.2, 0.3);

/** What was called wrongly, the name of the argument, and the call. */
const refusals: readonly (readonly [string, string, () => unknown])[] = [
  ['Tango, fewer pairs than none', 'n', () => tangoInterval({ ...counts, n: 0, critical: 1.6 })],
  ['Tango, a negative count', 'broken', () => tangoInterval({ ...counts, broken: -1, critical: 1.6 })],
  ['Tango, more than all', 'fixed', () => tangoInterval({ ...counts, fixed: 11, critical: 1.6 })],
  [
    'Tango, more than all together',
    'broken + fixed',
    () => tangoInterval({ n: 10, broken: 6, fixed: 5, critical: 1.6 }),
  ],
  ['Tango, no critical value', 'critical', () => tangoInterval({ ...counts, critical: 0 })],
  ['Tango, a difference beyond 1', 'difference', () => tangoScore({ ...counts, difference: 1.1 })],
  ['McNemar, half a case', 'broken', () => mcnemar({ broken: 0.5, fixed: 1 })],
  ['McNemar, a negative count', 'fixed', () => mcnemar({ broken: 1, fixed: -1 })],
  ['Clopper–Pearson, level 1', 'level', () => clopperPearson({ x: 1, n: 2, level: 1 })],
  ['Clopper–Pearson, alpha 0', 'alpha', () => clopperPearsonUpper({ x: 1, n: 2, alpha: 0 })],
  ['Hall, alpha one half', 'alpha', () => hallInterval(one, 0.5)],
  ['Hall, no values', 'values', () => hallInterval([], 0.05)],
  ['Hall, no number', 'values[1]', () => hallInterval([0, Number.NaN], 0.05)],
  ['Hall, threshold', 'threshold', () => hallTest(one, Number.POSITIVE_INFINITY)],
  ['the guard, no range', 'range', () => guardedHallInterval(one, 0.05, 0)],
  ['the guard, no range in a test', 'range', () => guardedHallTest(one, 0, -1)],
  [
    'the guard, a negative number of changes',
    'nonzero',
    () => guardedHallInterval(one, 0.05, 1, { nonzero: -1 }),
  ],
  [
    'the guard, half a threshold',
    'sparseBelow',
    () => guardedHallInterval(one, 0.05, 1, { sparseBelow: 7.5 }),
  ],
  ['plus two, no range', 'range', () => plusTwoInterval(one, 0.05, 0)],
  ['plus two, alpha', 'alpha', () => plusTwoInterval(one, 0.6, 1)],
  ['plus two, threshold', 'threshold', () => plusTwoTest(one, Number.NaN, 1)],
  ['clusters, no values', 'deltas', () => clusterPseudoValues([], [])],
  ['clusters, other lengths', 'deltas and clusterIndex', () => clusterPseudoValues(one, [0, 1])],
  ['clusters, a number left out', 'clusterIndex', () => clusterPseudoValues(one, [0, 2, 2])],
  ['clusters, the first left out', 'clusterIndex', () => clusterPseudoValues(one, [1, 1, 1])],
  ['clusters, a negative one', 'clusterIndex', () => clusterPseudoValues(one, [0, -1, 1])],
  ['clusters, half of one', 'clusterIndex', () => clusterPseudoValues(one, [0, 0.5, 1])],
  ['clusters, more than cases', 'clusterIndex', () => clusterPseudoValues(one, [0, 1, 3])],
  ['changed clusters, no values', 'deltas', () => changedClusters([], [])],
  ['changed clusters, other lengths', 'deltas and clusterIndex', () => changedClusters(one, [0])],
  ['Fieller, alpha', 'alpha', () => fiellerInterval(one, one, 0)],
  ['Fieller, no base', 'base', () => fiellerInterval([], [], 0.05)],
  ['Fieller, no number on head', 'head[0]', () => fiellerInterval([1], [Number.NaN], 0.05)],
  ['Fieller, other lengths', 'base and head', () => fiellerInterval([1, 2], [1], 0.05)],
  ['Fieller, a ratio of 0', 'ratioLimit', () => fiellerTest(one, one, 0)],
  ['Fieller test, no base', 'base', () => fiellerTest([], [1], 1)],
  ['Fieller test, no head', 'head', () => fiellerTest([1], [], 1)],
  ['Fieller test, other lengths', 'base and head', () => fiellerTest([1, 2], [1], 1)],
  ['paired means, one pair', 'base', () => pairedMeans([1], [1])],
  ['paired means, one head', 'head', () => pairedMeans([1, 2], [1])],
  ['paired means, other lengths', 'base and head', () => pairedMeans([1, 2], [1, 2, 3])],
  ['cases needed, no variance', 'variance', () => casesNeeded({ ...need, variance: 0 })],
  ['cases needed, no margin', 'margin', () => casesNeeded({ ...need, margin: 0 })],
  ['cases needed, no number', 'observed', () => casesNeeded({ ...need, observed: Number.NaN })],
  ['cases needed, design', 'designEffect', () => casesNeeded({ ...need, designEffect: 0.9 })],
  ['cases needed, alpha', 'alpha', () => casesNeeded({ ...need, alpha: 0.5 })],
  ['cases needed, power', 'power', () => casesNeeded({ ...need, power: 1 })],
  ['epochs needed, variance of cases', 'omega2', () => epochsNeeded({ ...repeats, omega2: -1 })],
  ['epochs needed, variance of epochs', 'within', () => epochsNeeded({ ...repeats, within: -1 })],
  ['epochs needed, no case', 'n', () => epochsNeeded({ ...repeats, n: 0 })],
  ['epochs needed, no margin', 'margin', () => epochsNeeded({ ...repeats, margin: 0 })],
  ['epochs needed, design', 'designEffect', () => epochsNeeded({ ...repeats, designEffect: 0 })],
  ['epochs needed, alpha', 'alpha', () => epochsNeeded({ ...repeats, alpha: 0.6 })],
  ['epochs needed, power', 'power', () => epochsNeeded({ ...repeats, power: 0 })],
  ['clean breaks, epochs of base', 'cases[0].baseOf', () => cleanBreakTest([{ ...epochs, baseOf: -1 }])],
  ['clean breaks, epochs of head', 'cases[0].headOf', () => cleanBreakTest([{ ...epochs, headOf: 1.5 }])],
  [
    'clean breaks, more passed on base',
    'cases[1].basePassed',
    () => cleanBreakTest([epochs, { ...epochs, basePassed: 3 }]),
  ],
  [
    'clean breaks, more passed on head',
    'cases[0].headPassed',
    () => cleanBreakTest([{ ...epochs, headPassed: 3 }]),
  ],
  ['Holm, no p-value', 'pValues[1]', () => holm([0.5, 1.5])],
  ['Benjamini–Hochberg, no p-value', 'pValues[0]', () => benjaminiHochberg([-0.1])],
  ['primary first, alpha', 'alpha', () => holmPrimaryFirst({ primary: 0.1, rest: [], alpha: 0 })],
  [
    'primary first, share',
    'primaryShare',
    () => holmPrimaryFirst({ primary: 0.1, rest: [], primaryShare: 1 }),
  ],
  ['primary first, no p-value', 'primary', () => holmPrimaryFirst({ primary: 1.1, rest: [] })],
  ['primary first, no p-value in the rest', 'rest[0]', () => holmPrimaryFirst({ primary: 0.1, rest: [2] })],
  ['repeats, no case', 'base', () => repeatVariance([], [])],
  ['repeats, other lengths', 'base and head', () => repeatVariance([[1]], [])],
  ['percentiles, alpha', 'alpha', () => percentileInterval(sorted, 0.5)],
  ['percentiles, limit', 'limit', () => percentileTest(sorted, Number.NaN)],
];

describe('a statistic that is called wrongly', () => {
  it.each(refusals)('names the argument: %s', (_, name, call) => {
    expect(call).toThrow(RangeError);
    const escaped = name.replace(/[[\]+.]/g, '\\$&');
    expect(call).toThrow(new RegExp(`^${escaped} must `));
  });
});

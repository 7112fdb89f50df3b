import type { Amount, DimensionSpec } from '../model/dimension.ts';
import type { ExchangeRate, Policy } from '../model/policy.ts';
import type { ExchangeEvidence } from '../model/trade-evidence.ts';
import { percentileInterval } from '../stats/percentile-interval.ts';
import { seedFromText, xoshiro128StarStar } from '../stats/xoshiro128.ts';
import { clusterWidening, widened } from './cluster-widening.ts';
import type { DimensionValues, ReadDimension } from './dimension-values.ts';
import { alpha } from './effect-estimate.ts';
import { exchangeBootstrap } from './exchange-bootstrap.ts';
import { exchangeInterval, exchangePseudoValues } from './exchange-pseudo-values.ts';
import {
  type ExchangeTerm,
  exchangeTerm,
  type MeanTerm,
  stepOf,
  stepsBetween,
  total,
} from './exchange-terms.ts';
import { worstPairs } from './lost-cases.ts';
import { mean, type Sample, sampleOf } from './sample.ts';
import { judgeableTrades, tradeAlpha } from './trade-asks.ts';
import { changedUnits } from './unit-values.ts';

/** Fewer changed units of a bounded value than this, and what did not occur is allowed for (STATISTICS A4). */
const sparseBelow = 8;

/** Fewest units for a percentile bootstrap of any statistic (STATISTICS A4). */
const fewestForBootstrap = 30;

/** One dimension of an exchange with all that is needed of it. */
interface Part {
  readonly spec: DimensionSpec;
  readonly amount: Amount;
  readonly sample: Sample;
  readonly values: DimensionValues;
}

/** Bounds with one error, and what they rest on. */
interface Bounded {
  readonly estimate: number;
  readonly units: number;
  readonly method: string;
  readonly at: (error: number) => { readonly lo: number | null; readonly hi: number | null };
}

/**
 * Gains less losses of every exchange of the policy that can be judged here.
 *
 * With a bounded mean among its terms the interval is widened in clusters like that of the mean (`clusterWidening`). Where
 * the suite is fixed the cases are still taken for a sample: wider than need be, and on the safe side.
 *
 * @param read - values of the dimensions over the paired cases
 * @param seed - of the whole comparison; every exchange draws from a generator of its own
 */
export function compareExchanges(
  policy: Pick<Policy, 'dimensions' | 'trades'>,
  read: ReadDimension,
  seed: string,
): readonly ExchangeEvidence[] {
  const share = tradeAlpha(policy);
  return judgeableTrades(policy)
    .filter((trade) => trade.kind === 'exchange-rate')
    .map((trade) => estimateExchange(trade, policy, share, { read, seed }));
}

function estimateExchange(
  trade: ExchangeRate,
  { dimensions }: Pick<Policy, 'dimensions'>,
  share: number,
  { read, seed }: { readonly read: ReadDimension; readonly seed: string },
): ExchangeEvidence {
  const parts = dimensions.flatMap((spec): Part[] => {
    const amount = Object.hasOwn(trade.rate, spec.name) ? trade.rate[spec.name] : undefined;
    if (amount === undefined) return [];
    const values = read(spec);
    return [{ spec, amount, sample: sampleOf(values, spec), values }];
  });
  // The same draws with and without the lost cases.
  const state = seedFromText(`${seed}/trade/${trade.name}`).state;
  const seen = boundsOf(parts, false, state);
  if (seen === null) {
    const none = { estimate: null, lo: null, hi: null, lower: null, isHeldBack: false };
    return { trade: trade.name, alpha: share, ...none, method: 'none', units: 0 };
  }
  const hasLost = parts.some(({ sample, spec }) => worstPairs(sample, spec).length > 0);
  const onLost = hasLost ? (boundsOf(parts, true, state)?.at(share).lo ?? null) : undefined;
  const { estimate, units, method, at } = seen;
  return {
    trade: trade.name,
    estimate,
    ...at(alpha),
    alpha: share,
    lower: at(share).lo,
    isHeldBack: onLost !== undefined && (onLost === null || onLost < trade.atLeast),
    method,
    units,
  };
}

function boundsOf(
  parts: readonly Part[],
  withLost: boolean,
  state: ReturnType<typeof seedFromText>['state'],
): Bounded | null {
  const units = parts[0]?.values.units ?? 0;
  const hasQuantile = parts.some(({ spec }) => spec.statistic.kind === 'quantile');
  const guard = sparseGuard(parts);
  const widening = parts.some(isBoundedMean) ? clusterWidening(parts[0]?.values.length ?? 1, units) : 1;
  // By the definition of the bootstrap what did not occur cannot be drawn: it is put among the units.
  const extras = parts.map((part) => [
    ...(withLost ? worstPairs(part.sample, part.spec) : []),
    ...(hasQuantile ? pseudoPairs(part) : []),
  ]);
  const all = units + extras.reduce((sum, extra) => sum + extra.length, 0);
  let offset = units;
  const terms = parts.map(({ values, spec, amount }, index): ExchangeTerm => {
    const extra = extras[index] ?? [];
    const term = exchangeTerm(values, spec, amount, { extra, offset, units: all });
    offset += extra.length;
    return term;
  });
  if (hasQuantile) {
    if (units < fewestForBootstrap) return null;
    const found = exchangeBootstrap(terms, all, xoshiro128StarStar(state));
    if (found === null) return null;
    const end = (value: number): number | null =>
      finiteOrNull(found.estimate + widening * (value - found.estimate));
    const at = (error: number) => {
      const { lower, upper } = percentileInterval(found.sorted, error);
      return { lo: end(lower), hi: end(upper) };
    };
    return { estimate: found.estimate, units, method: 'joint percentile bootstrap', at };
  }
  const means = terms.filter((term): term is MeanTerm => term.kind === 'mean');
  const unwidened = exchangePseudoValues(means);
  if (unwidened === null) return null;
  const pseudo = { ...unwidened, values: widened(Float64Array.from(unwidened.values), widening) };
  const centre = centreOf(means, parts);
  const method = guard > 0 ? 'hall+guard' : 'hall';
  const at = (error: number) =>
    exchangeInterval(pseudo, error, { range: guard, centre }) ?? { lo: null, hi: null };
  return { estimate: pseudo.estimate, units: pseudo.values.length, method, at };
}

/** Range in steps of all bounded means with few changes; 0 = there is none. */
function sparseGuard(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + sparseRange(part), 0);
}

function sparseRange({ spec, amount, sample }: Part): number {
  if (!isSparse({ spec, sample })) return 0;
  const { isRatio, size } = stepOf(amount, spec.better);
  const level = isRatio ? mean(sample.baseMeans) : 1;
  return level > 0 ? sample.range / level / Math.abs(size) : 0;
}

function isSparse({ spec, sample }: Pick<Part, 'spec' | 'sample'>): boolean {
  return isBoundedMean({ spec }) && changedUnits(sample) < sparseBelow;
}

function isBoundedMean({ spec }: Pick<Part, 'spec'>): boolean {
  return (spec.unit === 'proportion' || spec.unit === 'score') && spec.statistic.kind !== 'quantile';
}

/** A case a range better and one a range worse. */
function pseudoPairs({ spec, sample }: Part): readonly { readonly base: number; readonly head: number }[] {
  if (!isSparse({ spec, sample })) return [];
  const level = mean(sample.baseMeans);
  return [1, -1].map((side) => ({ base: level, head: level + side * sample.range }));
}

/** Steps of the terms that are not sparse. */
function centreOf(terms: readonly MeanTerm[], parts: readonly Part[]): number {
  return terms.reduce((sum, term, index) => {
    const part = parts[index];
    if (part === undefined || isSparse(part)) return sum;
    const n = total(term.counts);
    return sum + (stepsBetween(term, total(term.base) / n, total(term.head) / n) ?? 0);
  }, 0);
}

function finiteOrNull(value: number): number | null {
  return Math.abs(value) < Number.MAX_VALUE / 2 ? value : null;
}

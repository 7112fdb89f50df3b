import type { Amount } from '../model/dimension.ts';
import type { Trade } from '../model/policy.ts';
import type { JudgedDimension, TradeOutcome } from '../model/verdict.ts';
import { gainOnScaleOf } from './oriented-gain.ts';

/**
 * Which trades of the config apply: every gain is proven at least as large as asked, and every price is proven
 * not to be exceeded. What applies covers the dimensions it pays with.
 */
export function judgeTrades(
  trades: readonly Trade[],
  dimensions: readonly JudgedDimension[],
): TradeOutcome[] {
  const byName = new Map(dimensions.map((dimension) => [dimension.spec.name, dimension]));
  return trades.map((trade) => {
    const gainProven = Object.entries(trade.gain).every(([name, amount]) => {
      const bound = provenGain(byName.get(name), amount);
      return bound !== null && bound >= amount.value && bound > 0;
    });
    const priceKept = Object.entries(trade.pay).every(([name, amount]) => {
      const bound = provenGain(byName.get(name), amount);
      return bound !== null && bound >= -amount.value;
    });
    const applies = gainProven && priceKept;
    const isPaid = (name: string): boolean => {
      const status = byName.get(name)?.status;
      return status === 'outside' || status === 'regressed';
    };
    return {
      name: trade.name,
      covers: applies ? Object.keys(trade.pay).filter(isPaid) : [],
      applies,
      gainProven,
      priceKept,
      accept: trade.accept,
    };
  });
}

/** Lower bound of the gain on the scale of the amount; null = none, or one of too few cases to hold. */
function provenGain(dimension: JudgedDimension | undefined, amount: Amount): number | null {
  if (dimension === undefined || dimension.noEffect === 'too-few-cases') return null;
  return gainOnScaleOf(amount, dimension).lower;
}

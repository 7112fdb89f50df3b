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
      const dimension = byName.get(name);
      const bound = dimension === undefined ? null : gainOnScaleOf(amount, dimension).lower;
      return bound !== null && bound >= amount.value && bound > 0;
    });
    const priceKept = Object.entries(trade.pay).every(([name, amount]) => {
      const dimension = byName.get(name);
      const bound = dimension === undefined ? null : gainOnScaleOf(amount, dimension).lower;
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

import type { Amount } from '../model/dimension.ts';
import type { ExchangeRate, Trade } from '../model/policy.ts';
import type { Decision, TradeOutcome, TradeRequirement } from '../model/verdict.ts';
import { dimensionNoun } from './dimension-words.ts';
import {
  formatAmount,
  formatDifference,
  formatInterval,
  formatLoss,
  formatNumber,
  formatSigned,
} from './format-quantity.ts';

/** What a trade offers: `up to 250 ms latency-p95 for at least 0.3 pp hallucination`. */
export function tradeTerms(trade: Trade, decision: Decision): string {
  if (trade.kind === 'if-then')
    return `up to ${listed(trade.pay, decision, ' and ')} for at least ${listed(trade.gain, decision, ' and ')}`;
  const floor =
    trade.atLeast === 0 ? 'nothing lost' : `at least ${formatWorth(trade.atLeast, worthOf(trade, decision))}`;
  return `${listed(trade.rate, decision, ' = ')}; ${floor} on balance, at most ${listed(trade.cap, decision, ' or ')} lost`;
}

/** What is asked for, as it is written: `250 ms`, `30 %`. */
export function formatAsked({ atLeast, scale, dimension }: TradeRequirement, decision: Decision): string {
  const kind = scale === 'ratio' ? 'relative' : 'absolute';
  return formatAmount({ kind, value: Math.abs(atLeast) }, unitOf(dimension, decision));
}

/** The bound that a requirement was decided by: `p95 at most 240 ms`, `pass rate at least 2.1 pp`. */
export function boundText({ dimension, role, scale, lower }: TradeRequirement, decision: Decision): string {
  const spec = decision.dimensions.find((found) => found.spec.name === dimension)?.spec;
  const noun = spec === undefined ? dimension : dimensionNoun(spec);
  if (lower === null) return `${noun} without a bound`;
  const unit = unitOf(dimension, decision);
  if (role !== 'gain' && lower >= 0) return `${noun} without a loss`;
  if (role !== 'gain') return `${noun} at most ${formatLoss(Math.max(0, -lower), scale, unit)} lost`;
  const sign = lower < 0 ? '−' : '';
  return `${noun} at least ${sign}${formatLoss(Math.abs(lower), scale, unit)}`;
}

/** The balance of an exchange with its bound or its interval: `+2.1 pp quality, at least +0.2 pp`. */
export function balanceText(
  { balance, name }: TradeOutcome,
  decision: Decision,
  bound: 'lower' | 'interval',
): string {
  const trade = decision.policy.trades.find((found) => found.name === name);
  if (balance === undefined || balance.estimate === null || trade?.kind !== 'exchange-rate') return 'unknown';
  const worth = worthOf(trade, decision);
  const estimate = `${formatWorth(balance.estimate, worth)} ${worth?.name ?? 'steps'}`;
  if (bound === 'lower')
    return balance.lower === null ? estimate : `${estimate}, at least ${formatWorth(balance.lower, worth)}`;
  const ends = [balance.lo, balance.hi].map((end) =>
    end === null ? null : end * (worth?.amount.value ?? 1),
  );
  const [lo = null, hi = null] = ends;
  const unit = worth === null ? 'score' : unitOf(worth.name, decision);
  const interval =
    worth === null
      ? `${lo === null ? 'no bound' : formatSigned(lo, 1)} to ${hi === null ? 'no bound' : formatSigned(hi, 1)}`
      : formatInterval({ scale: 'absolute', lo, hi, level: 0.9, method: balance.method }, unit);
  return `${estimate} (${interval})`;
}

/** The level that goes with a one-sided error: `97.5 %`. */
export function formatLevelOf(alpha: number): string {
  return `${formatNumber(100 * (1 - alpha), 1).replace('.0', '')} %`;
}

/** In what a balance is told: a dimension that adds up, of which more is better; null = in steps. */
interface Worth {
  readonly name: string;
  readonly amount: Amount;
  readonly decision: Decision;
}

function worthOf({ rate }: ExchangeRate, decision: Decision): Worth | null {
  for (const [name, amount] of Object.entries(rate)) {
    const spec = decision.dimensions.find((found) => found.spec.name === name)?.spec;
    if (amount.kind === 'absolute' && spec?.better === 'higher') return { name, amount, decision };
  }
  return null;
}

function formatWorth(steps: number, worth: Worth | null): string {
  if (worth === null) return formatSigned(steps, 1);
  return formatDifference(steps * worth.amount.value, unitOf(worth.name, worth.decision));
}

function listed(amounts: Readonly<Record<string, Amount>>, decision: Decision, separator: string): string {
  return Object.entries(amounts)
    .map(([name, amount]) => `${formatAmount(amount, unitOf(name, decision))} ${name}`)
    .join(separator);
}

function unitOf(name: string, { dimensions }: Decision) {
  return dimensions.find(({ spec }) => spec.name === name)?.spec.unit ?? 'score';
}

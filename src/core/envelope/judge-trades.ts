import type { Amount } from '../model/dimension.ts';
import { payableDimensions, type Trade } from '../model/policy.ts';
import type { AskedEffect, ExchangeEvidence } from '../model/trade-evidence.ts';
import type {
  AskedStatus,
  JudgedDimension,
  TradeBalance,
  TradeOutcome,
  TradeRequirement,
} from '../model/verdict.ts';
import { gainOnScaleOf, intervalOnScaleOf } from './oriented-gain.ts';

/**
 * What became of each trade of the config: the boxes and half-spaces beside the default envelope (STATISTICS A6.5).
 *
 * One applies where everything it asks for is shown with its share of the error: every gain at least as large as
 * asked, every price or cap kept, and of an exchange the balance. It is refuted where one thing that it asks for is ruled
 * out at one-sided 5 %, whatever the share: to be outside of all boxes head has to be outside of each.
 *
 * What applies covers the dimensions that it may pay with where they left their margin or got worse. A limit is no
 * margin: a trade says how much worse, not how bad.
 */
export function judgeTrades(
  trades: readonly Trade[],
  dimensions: readonly JudgedDimension[],
  exchanges: readonly ExchangeEvidence[] = [],
): TradeOutcome[] {
  const byName = new Map(dimensions.map((dimension) => [dimension.spec.name, dimension]));
  return trades.map((trade) => {
    const requirements = requirementsOf(trade, byName);
    const isUnjudged = requirements.some(({ status }) => status === 'not-judged');
    const exchange = exchanges.find((found) => found.trade === trade.name);
    const balance =
      trade.kind === 'exchange-rate' && exchange !== undefined
        ? balanceOf(trade.atLeast, exchange, isUnjudged)
        : undefined;
    const parts: readonly AskedStatus[] = [
      ...requirements.map(({ status }) => status),
      ...(trade.kind === 'if-then' ? [] : [balance?.status ?? 'not-judged']),
    ];
    const outcome = outcomeOf(parts);
    const isShown = (roles: readonly AskedEffect['role'][]): boolean =>
      requirements.every(({ role, status }) => !roles.includes(role) || status === 'shown');
    return {
      name: trade.name,
      kind: trade.kind,
      covers:
        outcome === 'applies' ? payableDimensions(trade).filter((name) => isPaid(byName.get(name))) : [],
      outcome,
      applies: outcome === 'applies',
      gainProven: trade.kind === 'if-then' ? isShown(['gain']) : balance?.status === 'shown',
      priceKept: isShown(['price', 'cap']),
      accept: trade.accept,
      alpha: alphaOf(trade, byName, exchange),
      requirements,
      ...(balance === undefined ? {} : { balance }),
    };
  });
}

function outcomeOf(parts: readonly AskedStatus[]): TradeOutcome['outcome'] {
  if (parts.includes('refuted')) return 'refuted';
  if (parts.includes('not-judged')) return 'not-judged';
  return parts.every((status) => status === 'shown') ? 'applies' : 'not-shown';
}

function isPaid(dimension: JudgedDimension | undefined): boolean {
  const { status, limitStatus } = dimension ?? {};
  return (status === 'outside' && limitStatus !== 'broken') || status === 'regressed';
}

type ByName = ReadonlyMap<string, JudgedDimension>;

function requirementsOf(trade: Trade, byName: ByName): readonly TradeRequirement[] {
  const judge = (
    amounts: Readonly<Record<string, Amount>>,
    role: AskedEffect['role'],
  ): readonly TradeRequirement[] =>
    Object.entries(amounts).map(([name, amount]) => requirement(trade, name, amount, role, byName.get(name)));
  return trade.kind === 'if-then'
    ? [...judge(trade.gain, 'gain'), ...judge(trade.pay, 'price')]
    : judge(trade.cap, 'cap');
}

function requirement(
  trade: Trade,
  dimension: string,
  amount: Amount,
  role: AskedEffect['role'],
  judged: JudgedDimension | undefined,
): TradeRequirement {
  const scale = amount.kind === 'relative' ? 'ratio' : 'absolute';
  const atLeast = role === 'gain' ? amount.value : 0 - amount.value;
  const common = { dimension, role, scale, atLeast } as const;
  const because = reasonUnjudged(judged);
  const asked = judged?.asked?.find((found) => found.trade === trade.name && found.role === role);
  if (judged === undefined || because !== null)
    return { ...common, lower: null, interval: null, status: 'not-judged', because: because ?? 'missing' };
  const { upper } = gainOnScaleOf(amount, judged);
  const interval = intervalOnScaleOf(amount, judged);
  const lower = asked?.lower ?? null;
  if (upper !== null && upper < atLeast) return { ...common, lower, interval, status: 'refuted' };
  // A gain of nothing is none.
  const isReached = lower !== null && lower >= atLeast && (role !== 'gain' || lower > 0);
  if (!isReached) return { ...common, lower, interval, status: 'open' };
  if (asked?.isHeldBack === true)
    return { ...common, lower, interval, status: 'open', because: 'lost-cases-or-skew' };
  return { ...common, lower, interval, status: 'shown' };
}

function reasonUnjudged(
  judged: JudgedDimension | undefined,
): NonNullable<TradeRequirement['because']> | null {
  if (judged === undefined || judged.status === 'missing') return 'missing';
  if (judged.spec.tier === 'advisory') return 'advisory';
  return judged.noEffect === 'too-few-cases' ? 'too-few-cases' : null;
}

function balanceOf(atLeast: number, exchange: ExchangeEvidence, isUnjudged: boolean): TradeBalance {
  const { trade: _, ...evidence } = exchange;
  const { lower, hi, isHeldBack, estimate } = evidence;
  const status: AskedStatus =
    isUnjudged || estimate === null
      ? 'not-judged'
      : hi !== null && hi < atLeast
        ? 'refuted'
        : lower !== null && lower >= atLeast && !isHeldBack
          ? 'shown'
          : 'open';
  return { ...evidence, atLeast, status };
}

function alphaOf(trade: Trade, byName: ByName, exchange: ExchangeEvidence | undefined): number | null {
  if (exchange !== undefined) return exchange.alpha;
  for (const { asked = [] } of byName.values()) {
    const found = asked.find((entry) => entry.trade === trade.name);
    if (found !== undefined) return found.alpha;
  }
  return null;
}

import {
  amountOf,
  type BudgetCap,
  type BudgetStop,
  type CapName,
  capNames,
  type Spending,
  totalUsd,
} from '../model/budget.ts';
import { formatCount, formatCountOf, formatLimit, formatSpent } from './format-quantity.ts';

/** A time in the unit that fits: `40 s`, `45 min`, `3.5 h`. */
export function formatDuration(durationMs: number): string {
  if (durationMs < 120_000) return `${formatCount(Math.round(durationMs / 1000))} s`;
  if (durationMs < 180 * 60_000) return `${formatCount(Math.round(durationMs / 60_000))} min`;
  return `${Number((durationMs / 3_600_000).toFixed(1))} h`;
}

/** All three of them, what nobody knows too: `600 calls, dollars unknown, 12 min`. */
export function spendingText(spending: Spending): string {
  const usd = totalUsd(spending);
  return [
    spending.calls === null ? 'calls unknown' : formatCountOf(spending.calls, 'call'),
    usd === null ? 'dollars unknown' : formatSpent(usd),
    spending.durationMs === null ? 'time unknown' : formatDuration(spending.durationMs),
  ].join(', ');
}

/** What the config allows: `3,000 calls, $5, 45 min`. */
export function capText(cap: BudgetCap): string {
  return capNames.flatMap((name) => capOf(cap, name) ?? []).join(', ');
}

/** How much of what was allowed: `412 of about 600 calls, $5.02 of $5`. */
export function spentOfCap(spent: Spending, cap: BudgetCap, estimate: Spending | null): string {
  const parts = capNames.flatMap((name) => {
    const amount = amountOf(spent, name);
    if (amount === null) return [];
    if (name === 'calls') return [callsText(amount, estimate)];
    const most = capOf(cap, name);
    return most === null ? [] : [`${plainAmount(name, amount)} of ${most}`];
  });
  return parts.length === 0 ? nothingKnown : parts.join(', ');
}

const nothingKnown = 'an unknown part';

/**
 * Why an evaluation was ended or not begun, as a clause.
 *
 * @param where - side and run that were under way; null = none was
 */
export function budgetStopText(stop: BudgetStop, where: string | null): string {
  const { kind, cap, estimate, over, runs, spent, forecast } = stop;
  if (kind === 'estimate') {
    const known = over.map((name) => overText(estimate, cap, name));
    return `it would take ${known.join(' and ')}; nothing was run`;
  }
  const place = where === null ? '' : ` (${where})`;
  const never = 'a part of the results is never judged';
  const sofar = spentOfCap(spent, cap, estimate);
  if (kind === 'forecast') {
    const all = over.map((name) => overText(forecast, cap, name));
    return `stopped after ${formatCount(runs.done)} of ${formatCountOf(runs.of, 'run')}, ${sofar}: all of them would come to ${all.join(' and ')}`;
  }
  const made = spent.calls;
  if (cap.calls !== undefined && made !== null && made > cap.calls) {
    const others = spentOfCap({ ...spent, calls: null }, cap, estimate);
    const rest = others === nothingKnown ? '' : `, after ${others}`;
    const is = cap.calls === 1 ? 'is' : 'are';
    return `${formatCountOf(cap.calls, 'call')} ${is} allowed, and ${formatCount(made)} had been made when it was stopped${rest}${place}; ${never}`;
  }
  return `stopped after ${sofar}${place}; ${never}`;
}

/** `about $12.40 ($5 allowed)`. */
function overText(amounts: Spending | null, cap: BudgetCap, name: CapName): string {
  const amount = amounts === null ? null : amountOf(amounts, name);
  const most = capOf(cap, name) ?? '';
  return amount === null ? most : `about ${plainAmount(name, amount)} (${most} allowed)`;
}

function callsText(calls: number, estimate: Spending | null): string {
  const expected = estimate?.calls ?? null;
  return expected === null || expected < calls
    ? formatCountOf(calls, 'call')
    : `${formatCount(calls)} of about ${formatCountOf(expected, 'call')}`;
}

function plainAmount(name: CapName, amount: number): string {
  if (name === 'calls') return formatCountOf(Math.round(amount), 'call');
  return name === 'usd' ? formatSpent(amount) : formatDuration(amount);
}

function capOf(cap: BudgetCap, name: CapName): string | null {
  const most = cap[name];
  if (most === undefined) return null;
  if (name === 'calls') return formatCountOf(most, 'call');
  return name === 'usd' ? formatLimit(most, 'usd') : formatDuration(most);
}

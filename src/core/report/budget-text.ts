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
    if (name === 'calls') return [callsText(amount, cap, estimate)];
    const most = capOf(cap, name);
    return most === null ? [] : [`${plainAmount(name, amount)} of ${most}`];
  });
  return parts.length === 0 ? 'an unknown part' : parts.join(', ');
}

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
  const sofar = spentOfCap(spent, cap, estimate);
  if (kind === 'forecast') {
    const all = over.map((name) => overText(forecast, cap, name));
    return `stopped after ${formatCount(runs.done)} of ${formatCountOf(runs.of, 'run')}, ${sofar}: all of them would come to ${all.join(' and ')}`;
  }
  return `stopped after ${sofar}${place}; a part of the results is never judged`;
}

/** `about $12.40 ($5 allowed)`. */
function overText(amounts: Spending | null, cap: BudgetCap, name: CapName): string {
  const amount = amounts === null ? null : amountOf(amounts, name);
  const most = capOf(cap, name) ?? '';
  return amount === null ? most : `about ${plainAmount(name, amount)} (${most} allowed)`;
}

function callsText(calls: number, cap: BudgetCap, estimate: Spending | null): string {
  const made = formatCount(calls);
  if (cap.calls !== undefined && calls > cap.calls)
    return `${made} of ${formatCountOf(cap.calls, 'call')} allowed`;
  const expected = estimate?.calls ?? null;
  return expected === null || expected < calls
    ? formatCountOf(calls, 'call')
    : `${made} of about ${formatCountOf(expected, 'call')}`;
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

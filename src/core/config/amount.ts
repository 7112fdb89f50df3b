import type { Amount } from '../model/dimension.ts';
import type { Unit } from '../model/metric.ts';
import { scaleDecimal, shiftDecimal } from './decimal.ts';
import type { Reading } from './problem.ts';
import { read, refuse, show } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { parseQuantity } from './quantity.ts';

const amountHints: Readonly<Record<Unit, string>> = {
  proportion:
    'Write percentage points such as 5pp, a share of base such as 10%, or a number from 0 to 1 such as 0.05.',
  score:
    "Write 5pp (scores from 0 to 1), a share of base such as 10%, or a number on the score's own scale such as 0.05.",
  ms: 'Write a share of base such as 15%, or a time such as 250ms or 0.25s.',
  usd: 'Write a share of base such as 10%, or a price such as $0.002.',
  tokens: 'Write a share of base such as 10%, or a number of tokens such as 200.',
};

const limitHints: Readonly<Record<Unit, string>> = {
  proportion: 'Write 3%, or a number from 0 to 1 such as 0.03.',
  score: "Write a number on the score's own scale such as 0.7, or 3% for 0.03.",
  ms: 'Write a time such as 250ms or 2s.',
  usd: 'Write a price such as $0.002.',
  tokens: 'Write a number of tokens such as 2000.',
};

const unitNames: Readonly<Record<Unit, string>> = {
  proportion: 'a proportion',
  score: 'a score',
  ms: 'a time',
  usd: 'a price',
  tokens: 'a number of tokens',
};

/**
 * Reads an amount of change as written in a margin, a price or a gain.
 *
 * @param written - such as `5pp`, `15%`, `250ms`, `2s`, `$0.002`, `0.03`; `%` is always relative to base.
 *   A bare number is not accepted for times, where it could mean milliseconds or seconds
 * @param unit - unit of the statistic the amount is for (`unitOf`)
 * @returns absolute in `unit` (proportions 0–1, ms, USD) or relative as a fraction of base
 */
export function parseAmount(written: string | number, unit: Unit): Reading<Amount> {
  const hint = amountHints[unit];
  const quantity = parseQuantity(written, hint);
  if (!quantity.ok) return quantity;
  if (quantity.value.suffix === '%') {
    return bounded(written, { kind: 'relative', value: scaleDecimal(quantity.value.digits, -2) }, unit, hint);
  }
  const value = absolute(quantity.value, unit);
  if (value === undefined) return wrongUnit(written, quantity.value, unit, hint);
  if (quantity.value.suffix === 'pp' && value > 1) {
    return refuse('out-of-range', `${show(written)} is more than 100 percentage points.`, hint);
  }
  return bounded(written, { kind: 'absolute', value }, unit, hint);
}

/**
 * Reads a level as written in a limit: never relative, `3%` of a proportion or score is 0.03.
 *
 * @param unit - unit of the statistic the limit is for
 * @returns the level in `unit`: proportions 0–1, ms, USD
 */
export function parseLimit(written: string | number, unit: Unit): Reading<number> {
  const hint = limitHints[unit];
  const quantity = parseQuantity(written, hint);
  if (!quantity.ok) return quantity;
  const { digits, suffix } = quantity.value;
  const isShare = suffix === '%' && (unit === 'proportion' || unit === 'score');
  const value = isShare ? scaleDecimal(digits, -2) : absolute(quantity.value, unit);
  if (value === undefined) return wrongUnit(written, quantity.value, unit, hint);
  const level = bounded(written, { kind: 'absolute', value }, unit, hint);
  return level.ok ? read(level.value.value) : level;
}

/**
 * An amount in the form that `parseAmount` reads back to the same number.
 *
 * @param unit - unit of the statistic the amount is for
 */
export function formatAmount(amount: Amount, unit: Unit): string {
  if (amount.kind === 'relative') return `${shiftDecimal(amount.value, 2)}%`;
  switch (unit) {
    case 'proportion':
      return `${shiftDecimal(amount.value, 2)}pp`;
    case 'ms':
      return `${shiftDecimal(amount.value, 0)}ms`;
    case 'usd':
      return `$${shiftDecimal(amount.value, 0)}`;
    case 'score':
    case 'tokens':
      return shiftDecimal(amount.value, 0);
  }
}

/** The number in the unit; undefined when the suffix does not belong to the unit. */
function absolute({ digits, suffix }: Quantity, unit: Unit): number | undefined {
  switch (unit) {
    case 'proportion':
    case 'score':
      if (suffix === 'pp') return scaleDecimal(digits, -2);
      return suffix === '' ? Number(digits) : undefined;
    case 'ms':
      if (suffix === 's') return scaleDecimal(digits, 3);
      return suffix === 'ms' ? Number(digits) : undefined;
    case 'usd':
      return suffix === '$' || suffix === '' ? Number(digits) : undefined;
    case 'tokens':
      return suffix === 'tokens' || suffix === '' ? Number(digits) : undefined;
  }
}

function wrongUnit(written: string | number, { suffix }: Quantity, unit: Unit, hint: string): Reading<never> {
  const what =
    suffix === '' ? 'has no unit' : `has the unit ${suffix}, which does not fit ${unitNames[unit]}`;
  return refuse('wrong-unit', `${show(written)} ${what}.`, hint);
}

function bounded(written: string | number, amount: Amount, unit: Unit, hint: string): Reading<Amount> {
  if (!Number.isFinite(amount.value)) {
    return refuse('out-of-range', `${show(written)} is too large.`, hint);
  }
  if (unit === 'proportion' && amount.kind === 'absolute' && amount.value > 1) {
    return refuse('out-of-range', `${show(written)} is more than 100 % (100 percentage points).`, hint);
  }
  return read(amount);
}

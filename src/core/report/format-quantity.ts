import type { Amount } from '../model/dimension.ts';
import type { Interval } from '../model/effect.ts';
import type { Unit } from '../model/metric.ts';

const minus = '−';

/** Forms by decimals: making one takes as long as using it a hundred times. */
const forms = new Map<number, Intl.NumberFormat>();

function formOf(decimals: number): Intl.NumberFormat {
  const known = forms.get(decimals);
  if (known !== undefined) return known;
  const form = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  forms.set(decimals, form);
  return form;
}

/** A number with thousands separators, a true minus sign and fixed decimals. */
export function formatNumber(value: number, decimals: number): string {
  const text = formOf(decimals).format(Math.abs(value));
  const isZero = !/[1-9]/.test(text);
  return value < 0 && !isZero ? `${minus}${text}` : text;
}

/** As {@link formatNumber}, with a plus sign where the value is positive. */
export function formatSigned(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return text.startsWith(minus) || !/[1-9]/.test(text) ? text : `+${text}`;
}

/** A count with thousands separators. */
export function formatCount(count: number): string {
  return formatNumber(count, 0);
}

/** A count as advice gives it: two significant digits, an order of magnitude and no promise. */
export function roundedCount(count: number): string {
  return formatCount(Number(Math.ceil(count).toPrecision(2)));
}

/** A count with its noun: `1 case`, `1,200 cases`. */
export function formatCountOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A level in its unit, such as `86.0 %`, `1,227 ms`, `$0.00349`, `0.812`. */
export function formatLevel(value: number, unit: Unit, extraDigit = false): string {
  const more = extraDigit ? 1 : 0;
  switch (unit) {
    case 'proportion':
      return `${formatNumber(value * 100, 1 + more)} %`;
    case 'ms':
      return Math.abs(value) >= 10_000
        ? `${formatNumber(value / 1000, 1 + more)} s`
        : `${formatNumber(value, (Math.abs(value) < 10 ? 1 : 0) + more)} ms`;
    case 'usd':
      return `$${formatNumber(value, usdDecimals(value) + more)}`;
    case 'tokens':
      return `${formatNumber(value, (Math.abs(value) < 100 ? 1 : 0) + more)} tokens`;
    case 'score':
      return formatNumber(value, 3 + more);
  }
}

/** Three significant digits, and never fewer than two decimals. */
function usdDecimals(value: number): number {
  if (value === 0) return 2;
  return Math.min(8, Math.max(2, 2 - Math.floor(Math.log10(Math.abs(value)))));
}

/** `86.0 → 86.4 %`: both sides, the unit once where it stands behind the number. */
export function formatLevels(base: number, head: number, unit: Unit, extraDigit = false): string {
  const from = formatLevel(base, unit, extraDigit);
  const to = formatLevel(head, unit, extraDigit);
  const suffix = /( %| ms| s| tokens)$/.exec(from)?.[0];
  return suffix !== undefined && to.endsWith(suffix)
    ? `${from.slice(0, -suffix.length)} → ${to}`
    : `${from} → ${to}`;
}

/** A difference in the unit, signed: `+0.4 pp`, `−198 ms`. */
export function formatDifference(value: number, unit: Unit, extraDigit = false): string {
  const more = extraDigit ? 1 : 0;
  switch (unit) {
    case 'proportion':
      return `${formatSigned(value * 100, 1 + more)} pp`;
    case 'ms':
      return `${formatSigned(value, (Math.abs(value) < 10 ? 1 : 0) + more)} ms`;
    case 'usd': {
      const text = `$${formatNumber(Math.abs(value), usdDecimals(value) + more)}`;
      return value < 0 ? `${minus}${text}` : value > 0 ? `+${text}` : text;
    }
    case 'tokens':
      return `${formatSigned(value, 1 + more)} tokens`;
    case 'score':
      return formatSigned(value, 3 + more);
  }
}

/** A relative change, signed: `+16 %`, `−2.2 %`. */
export function formatRelative(value: number): string {
  return `${formatSigned(value * 100, percentDecimals(value))} %`;
}

function percentDecimals(value: number): number {
  return Math.abs(value) * 100 >= 9.95 ? 0 : 1;
}

/** Rounding would make `base → head` and the change disagree: print one digit more (examples/comments.md). */
export function needsExtraDigit(base: number, head: number, unit: Unit): boolean {
  if (unit !== 'proportion' && unit !== 'score') return false;
  const [scale, decimals] = unit === 'proportion' ? [100, 1] : [1, 3];
  // Read back from what is printed: another rounding would differ at a half, where 3.75 % is shown as 3.8.
  const shown = (value: number): number =>
    Number(
      formatNumber(value * scale, decimals)
        .replace(minus, '-')
        .replaceAll(',', ''),
    );
  return Math.abs(shown(head) - shown(base) - shown(head - base)) > 0.5 * 10 ** -decimals;
}

/** The change as the table shows it: on the scale it is judged on. */
export function formatChange(
  effect: {
    readonly absolute: number | null;
    readonly relative: number | null;
    readonly interval: Interval | null;
  },
  unit: Unit,
  extraDigit = false,
): string {
  const isRatio = effect.interval?.scale === 'ratio' || (effect.interval === null && isRatioUnit(unit));
  if (isRatio && effect.relative !== null) return formatRelative(effect.relative);
  return effect.absolute === null ? '–' : formatDifference(effect.absolute, unit, extraDigit);
}

function isRatioUnit(unit: Unit): boolean {
  return unit === 'ms' || unit === 'usd' || unit === 'tokens';
}

/** `−1.2 to +0.4 pp`, `+8 to +25 %`; an unbounded end is said in words. */
export function formatInterval(interval: Interval, unit: Unit): string {
  if (interval.scale === 'ratio') {
    const bounds = [interval.lo, interval.hi].map((bound) => (bound === null ? null : bound - 1));
    const decimals = bounds.some((bound) => bound !== null && percentDecimals(bound) === 0) ? 0 : 1;
    return formatBounds(bounds, (bound) => formatSigned(bound * 100, decimals), ' %');
  }
  const bounds = [interval.lo, interval.hi];
  switch (unit) {
    case 'proportion':
      return formatBounds(bounds, (bound) => formatSigned(bound * 100, 1), ' pp');
    case 'ms':
      return formatBounds(bounds, (bound) => formatSigned(bound, 0), ' ms');
    case 'tokens':
      return formatBounds(bounds, (bound) => formatSigned(bound, 1), ' tokens');
    case 'score':
      return formatBounds(bounds, (bound) => formatSigned(bound, 3), '');
    case 'usd':
      return formatBounds(bounds, (bound) => formatDifference(bound, 'usd'), '');
  }
}

/** An interval; where it reaches as far to both sides, `within 3.8 pp`. */
export function formatWithin(interval: Interval, unit: Unit): string {
  const text = formatInterval(interval, unit);
  const [, lo, hi] = /^−(\S+) to \+(.+)$/.exec(text) ?? [];
  return lo !== undefined && hi?.replace(/ .*/, '') === lo ? `within ${hi}` : text;
}

function formatBounds(
  bounds: readonly (number | null)[],
  format: (bound: number) => string,
  suffix: string,
): string {
  const [lo = null, hi = null] = bounds;
  if (lo === null && hi === null) return 'no bound';
  if (lo === null) return `no lower bound, at most ${format(hi ?? 0)}${suffix}`;
  if (hi === null) return `at least ${format(lo)}${suffix}, no upper bound`;
  return `${format(lo)} to ${format(hi)}${suffix}`;
}

/** A margin or price without sign: `5 pp`, `15 %`, `250 ms`, `0.03`. */
export function formatAmount(amount: Amount, unit: Unit): string {
  if (amount.kind === 'relative') return `${trimmed(amount.value * 100)} %`;
  switch (unit) {
    case 'proportion':
      return `${trimmed(amount.value * 100)} pp`;
    case 'ms':
      return formatLimit(amount.value, 'ms');
    case 'usd':
      return `$${trimmed(amount.value)}`;
    case 'tokens':
      return `${trimmed(amount.value)} tokens`;
    case 'score':
      return trimmed(amount.value);
  }
}

/** Money that was spent, to the cent: `$0.90`; less than a cent is said to be. */
export function formatSpent(usd: number): string {
  return usd > 0 && usd < 0.01 ? 'less than $0.01' : `$${formatNumber(usd, 2)}`;
}

/** An absolute limit: `2 s`, `250 ms`, `3 %`, `0.7`. */
export function formatLimit(value: number, unit: Unit): string {
  if (unit === 'ms') return value >= 1000 ? `${trimmed(value / 1000)} s` : `${trimmed(value)} ms`;
  if (unit === 'proportion') return `${trimmed(value * 100)} %`;
  return unit === 'usd' ? `$${trimmed(value)}` : trimmed(value);
}

/** A size of loss with one digit where it is worth one: `5.8 pp`, `12 %`, `0.031`. */
export function formatLoss(value: number, scale: Interval['scale'], unit: Unit): string {
  if (scale === 'ratio') return `${formatNumber(value * 100, percentDecimals(value))} %`;
  return formatDifference(Math.abs(value), unit).replace(/^\+/, '');
}

function trimmed(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** A p-value: two significant digits, never 0. */
export function formatP(p: number): string {
  if (p < 0.0001) return 'p < 0.0001';
  return `p = ${p < 0.1 ? Number(p.toPrecision(1)) : p.toFixed(2)}`;
}

import { describe, expect, it } from 'vitest';
import type { Interval } from '../../../src/core/model/effect.ts';
import {
  formatAmount,
  formatChange,
  formatDifference,
  formatInterval,
  formatLevel,
  formatLevels,
  formatLimit,
  formatP,
  formatRelative,
  formatSpent,
  formatWithin,
  needsExtraDigit,
} from '../../../src/core/report/format-quantity.ts';

function interval(scale: Interval['scale'], lo: number | null, hi: number | null): Interval {
  return { scale, lo, hi, level: 0.9, method: 'test' };
}

describe('levels', () => {
  it('reads as in the example comments', () => {
    expect(formatLevels(0.86, 0.864, 'proportion')).toBe('86.0 → 86.4 %');
    expect(formatLevels(1227, 1424, 'ms')).toBe('1,227 → 1,424 ms');
    expect(formatLevels(0.00349, 0.00354, 'usd')).toBe('$0.00349 → $0.00354');
    expect(formatLevels(12_400, 980, 'ms')).toBe('12.4 s → 980 ms');
  });

  it('gives a price three significant digits and never fewer than two decimals', () => {
    expect(formatLevel(0, 'usd')).toBe('$0.00');
    expect(formatLevel(3.456, 'usd')).toBe('$3.46');
    expect(formatLevel(0.0000434, 'usd')).toBe('$0.0000434');
  });

  it('asks for one digit more where rounding would contradict the change', () => {
    expect(needsExtraDigit(0.0025, 0.00333, 'proportion')).toBe(true);
    expect(formatLevels(0.0025, 0.00333, 'proportion', true)).toBe('0.25 → 0.33 %');
    expect(needsExtraDigit(0.86, 0.864, 'proportion')).toBe(false);
    expect(needsExtraDigit(1227, 1424.6, 'ms')).toBe(false);
  });

  it('asks for none where what is shown adds up, also at a half', () => {
    expect(formatLevels(50 / 1200, 45 / 1200, 'proportion')).toBe('4.2 → 3.8 %');
    expect(needsExtraDigit(50 / 1200, 45 / 1200, 'proportion')).toBe(false);
    expect(needsExtraDigit(1234.5675, 1234.5665, 'score')).toBe(false);
  });

  it('leaves levels and change in agreement for every share of 80 cases', () => {
    const shown = (text: string) => Number(text.replace(/ (%|pp)$/, '').replace('−', '-'));
    for (let count = 0; count <= 80; count++) {
      for (const other of [0, 3, 15, 77]) {
        const [base, head] = [other / 80, count / 80];
        const extra = needsExtraDigit(base, head, 'proportion');
        const level = (value: number) => shown(formatLevel(value, 'proportion', extra));
        const change = shown(formatDifference(head - base, 'proportion', extra));
        expect(Math.abs(level(head) - level(base) - change), `${base} → ${head}`).toBeLessThan(1e-9);
      }
    }
  });
});

describe('changes', () => {
  it('carries a true minus sign and a plus', () => {
    expect(formatDifference(-0.0042, 'proportion')).toBe('−0.4 pp');
    expect(formatDifference(0.0042, 'proportion')).toBe('+0.4 pp');
    expect(formatDifference(-0.00001, 'proportion')).toBe('0.0 pp');
    expect(formatRelative(0.16)).toBe('+16 %');
    expect(formatRelative(-0.022)).toBe('−2.2 %');
  });

  it('is shown on the scale it is judged on', () => {
    const effect = { absolute: 198, relative: 0.161, interval: interval('ratio', 1.08, 1.25) };
    expect(formatChange(effect, 'ms')).toBe('+16 %');
    expect(formatChange({ ...effect, interval: interval('absolute', 107, 291) }, 'ms')).toBe('+198 ms');
    expect(formatChange({ absolute: null, relative: null, interval: null }, 'ms')).toBe('–');
  });
});

describe('intervals', () => {
  it('reads as in the example comments', () => {
    expect(formatInterval(interval('absolute', -0.0117, 0.0038), 'proportion')).toBe('−1.2 to +0.4 pp');
    expect(formatInterval(interval('ratio', 1.084, 1.247), 'ms')).toBe('+8 to +25 %');
    expect(formatInterval(interval('ratio', 1.005, 1.028), 'usd')).toBe('+0.5 to +2.8 %');
    expect(formatInterval(interval('ratio', 0.9, 1.05), 'ms')).toBe('−10 to +5 %');
    expect(formatInterval(interval('absolute', 107.2, 290.8), 'ms')).toBe('+107 to +291 ms');
  });

  it('says in words that an end has no bound', () => {
    expect(formatInterval(interval('ratio', 0.9, null), 'usd')).toBe('at least −10 %, no upper bound');
    expect(formatInterval(interval('ratio', null, 1.1), 'usd')).toBe('no lower bound, at most +10 %');
    expect(formatInterval(interval('ratio', null, null), 'usd')).toBe('no bound');
  });
});

describe('an interval of what is shown only', () => {
  it('is one number where it reaches as far to both sides', () => {
    expect(formatWithin(interval('absolute', -0.038, 0.038), 'proportion')).toBe('within 3.8 pp');
    expect(formatWithin(interval('absolute', -0.038, 0.037), 'proportion')).toBe('−3.8 to +3.7 pp');
    expect(formatWithin(interval('absolute', -0.031, 0.031), 'score')).toBe('within 0.031');
    expect(formatWithin(interval('ratio', 0.9, null), 'usd')).toBe('at least −10 %, no upper bound');
  });
});

describe('amounts, limits and p-values', () => {
  it('prints money that was spent to the cent', () => {
    expect(formatSpent(0.9)).toBe('$0.90');
    expect(formatSpent(1234.5)).toBe('$1,234.50');
    expect(formatSpent(0.004)).toBe('less than $0.01');
  });

  it('prints an amount in its own unit', () => {
    expect(formatAmount({ kind: 'absolute', value: 0.05 }, 'proportion')).toBe('5 pp');
    expect(formatAmount({ kind: 'relative', value: 0.15 }, 'ms')).toBe('15 %');
    expect(formatAmount({ kind: 'absolute', value: 250 }, 'ms')).toBe('250 ms');
    expect(formatAmount({ kind: 'absolute', value: 0.03 }, 'score')).toBe('0.03');
    expect(formatLimit(2000, 'ms')).toBe('2 s');
    expect(formatLimit(0.03, 'proportion')).toBe('3 %');
  });

  it('never prints a p-value of 0', () => {
    expect(formatP(0.376)).toBe('p = 0.38');
    expect(formatP(0.0649)).toBe('p = 0.06');
    expect(formatP(0.00001)).toBe('p < 0.0001');
  });
});

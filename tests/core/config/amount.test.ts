import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAmount, parseAmount, parseLimit } from '../../../src/core/config/amount.ts';
import type { Unit } from '../../../src/core/model/metric.ts';

const units: readonly Unit[] = ['proportion', 'score', 'ms', 'usd', 'tokens'];

function codeOf(reading: ReturnType<typeof parseAmount> | ReturnType<typeof parseLimit>): string {
  return reading.ok ? 'ok' : reading.problem.code;
}

test.each<[string | number, Unit, 'absolute' | 'relative', number]>([
  ['5pp', 'proportion', 'absolute', 0.05],
  ['5 pp', 'proportion', 'absolute', 0.05],
  [' 0.3PP ', 'proportion', 'absolute', 0.003],
  ['7pp', 'score', 'absolute', 0.07],
  ['15%', 'ms', 'relative', 0.15],
  ['15 %', 'proportion', 'relative', 0.15],
  ['250ms', 'ms', 'absolute', 250],
  ['2s', 'ms', 'absolute', 2000],
  ['0.25 s', 'ms', 'absolute', 250],
  ['$0.002', 'usd', 'absolute', 0.002],
  ['$ 0.002', 'usd', 'absolute', 0.002],
  ['0.002 USD', 'usd', 'absolute', 0.002],
  [0.002, 'usd', 'absolute', 0.002],
  ['0.03', 'score', 'absolute', 0.03],
  [0.03, 'score', 'absolute', 0.03],
  ['.03', 'score', 'absolute', 0.03],
  [1e-7, 'score', 'absolute', 1e-7],
  [5, 'score', 'absolute', 5],
  ['200', 'tokens', 'absolute', 200],
  ['200 tokens', 'tokens', 'absolute', 200],
  [0, 'proportion', 'absolute', 0],
])('reads %j of a %s as %s %d', (written, unit, kind, value) => {
  expect(parseAmount(written, unit)).toEqual({ ok: true, value: { kind, value } });
});

test.each<[string | number, Unit, string]>([
  ['5pp', 'ms', 'wrong-unit'],
  ['5pp', 'usd', 'wrong-unit'],
  ['5pp', 'tokens', 'wrong-unit'],
  ['5ms', 'proportion', 'wrong-unit'],
  ['5s', 'score', 'wrong-unit'],
  ['$5', 'ms', 'wrong-unit'],
  [250, 'ms', 'wrong-unit'],
  ['250ms', 'usd', 'wrong-unit'],
  ['101pp', 'proportion', 'out-of-range'],
  ['101pp', 'score', 'out-of-range'],
  [5, 'proportion', 'out-of-range'],
  ['-5pp', 'proportion', 'negative'],
  [-0.1, 'score', 'negative'],
  ['$-1', 'usd', 'negative'],
  ['5 points', 'proportion', 'not-an-amount'],
  ['$5ms', 'ms', 'not-an-amount'],
  ['0,03', 'score', 'not-an-amount'],
  ['', 'score', 'not-an-amount'],
  ['1e3', 'score', 'not-an-amount'],
  ['5constructor', 'score', 'not-an-amount'],
  ['9'.repeat(41), 'score', 'not-an-amount'],
  [Number.NaN, 'score', 'not-a-number'],
  [Number.POSITIVE_INFINITY, 'ms', 'not-a-number'],
])('refuses %j as an amount of a %s: %s', (written, unit, code) => {
  expect(codeOf(parseAmount(written, unit))).toBe(code);
});

test('gives examples of the unit that fits when another one was written', () => {
  expect(parseAmount('5pp', 'ms')).toEqual({
    ok: false,
    problem: {
      code: 'wrong-unit',
      message: '"5pp" has the unit pp, which does not fit a time.',
      hint: 'Write a share of base such as 15%, or a time such as 250ms or 0.25s.',
    },
  });
});

test.each<[string | number, Unit, number]>([
  ['3%', 'proportion', 0.03],
  ['3pp', 'proportion', 0.03],
  [0.03, 'proportion', 0.03],
  [0.7, 'score', 0.7],
  ['70%', 'score', 0.7],
  ['2s', 'ms', 2000],
  ['$0.01', 'usd', 0.01],
  [2000, 'tokens', 2000],
])('reads the limit %j of a %s as %d', (written, unit, level) => {
  expect(parseLimit(written, unit)).toEqual({ ok: true, value: level });
});

test.each<[string | number, Unit, string]>([
  ['3%', 'ms', 'wrong-unit'],
  [2, 'ms', 'wrong-unit'],
  [3, 'proportion', 'out-of-range'],
  ['-1%', 'proportion', 'negative'],
  ['fast', 'ms', 'not-an-amount'],
])('refuses %j as a limit of a %s: %s', (written, unit, code) => {
  expect(codeOf(parseLimit(written, unit))).toBe(code);
});

test('an amount survives being formatted and read again, to the last bit', () => {
  const amount = fc.record({
    kind: fc.constantFrom('absolute' as const, 'relative' as const),
    value: fc.double({ min: 1e-6, max: 1, noNaN: true }).map((value) => Number(value.toPrecision(12))),
  });
  fc.assert(
    fc.property(amount, fc.constantFrom(...units), (value, unit) => {
      expect(parseAmount(formatAmount(value, unit), unit)).toEqual({ ok: true, value });
    }),
  );
});

test('reading an amount never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double()), fc.constantFrom(...units), (written, unit) => {
      const reading = parseAmount(written, unit);
      if (reading.ok) {
        expect(reading.value.value).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(reading.value.value)).toBe(true);
      } else expect(reading.problem.hint).not.toBe('');
    }),
  );
});

test.each<[number, 'absolute' | 'relative', Unit, string]>([
  [0.07, 'absolute', 'proportion', '7pp'],
  [0.003, 'absolute', 'proportion', '0.3pp'],
  [0.15, 'relative', 'ms', '15%'],
  [250, 'absolute', 'ms', '250ms'],
  [0.002, 'absolute', 'usd', '$0.002'],
  [1e-7, 'absolute', 'usd', '$0.0000001'],
  [0.05, 'absolute', 'score', '0.05'],
  [200, 'absolute', 'tokens', '200'],
])('formats %d %s of %s as %s', (value, kind, unit, text) => {
  expect(formatAmount({ kind, value }, unit)).toBe(text);
});

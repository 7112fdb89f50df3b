import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile } from '../../../src/core/stats/beta.ts';
import { binomialCdf } from '../../../src/core/stats/binomial-cdf.ts';
import { chiSquareCdf, chiSquareQuantile, chiSquareUpperTail } from '../../../src/core/stats/chi-square.ts';
import { logGamma } from '../../../src/core/stats/log-gamma.ts';
import { normalCdf, normalQuantile } from '../../../src/core/stats/normal.ts';
import { studentTCdf, studentTQuantile } from '../../../src/core/stats/student-t.ts';

const close = (got: number, want: number, relative: number): void => {
  expect(Math.abs(got - want)).toBeLessThanOrEqual(relative * Math.abs(want) + 1e-300);
};
const probability = fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true });
const shape = fc.double({ min: 0.05, max: 3000, noNaN: true });

describe('normal', () => {
  it('inverts its distribution function', () => {
    fc.assert(fc.property(probability, (p) => close(normalCdf(normalQuantile(p)), p, 1e-12)));
  });
  it('is symmetric', () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (z) =>
        close(normalCdf(z) + normalCdf(-z), 1, 1e-15),
      ),
    );
  });
  it('keeps its ends and refuses what is no probability', () => {
    expect([normalCdf(-Infinity), normalCdf(Infinity), normalCdf(0)]).toEqual([0, 1, 0.5]);
    expect(() => normalCdf(Number.NaN)).toThrow(RangeError);
    for (const p of [0, 1, -0.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});

describe('studentT', () => {
  it('inverts its distribution function', () => {
    const df = fc.double({ min: 0.5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(probability, df, (p, n) => close(studentTCdf(studentTQuantile(p, n), n), p, 2e-11)),
    );
  });
  it('is the normal distribution at infinite degrees of freedom and tends to it', () => {
    expect(studentTQuantile(0.95, Infinity)).toBe(normalQuantile(0.95));
    expect(studentTCdf(-1.3, Infinity)).toBe(normalCdf(-1.3));
    close(studentTCdf(-2.5, 1e12), normalCdf(-2.5), 1e-10);
  });
  it('joins its two methods without a step at a million degrees of freedom', () => {
    close(studentTCdf(-3, 999_999), studentTCdf(-3, 1_000_000), 1e-10);
    close(studentTQuantile(0.01, 999_999), studentTQuantile(0.01, 1_000_000), 1e-10);
  });
  it('has the closed forms of one and two degrees of freedom', () => {
    for (const t of [-30, -1.5, -0.1, 0, 0.7, 12]) {
      close(studentTCdf(t, 1), 0.5 + Math.atan(t) / Math.PI, 1e-13);
      close(studentTCdf(t, 2), 0.5 + t / (2 * Math.sqrt(2 + t * t)), 1e-13);
    }
    expect([studentTCdf(-Infinity, 3), studentTCdf(Infinity, 3), studentTQuantile(0.5, 3)]).toEqual([
      0, 1, 0,
    ]);
  });
  it('refuses degrees of freedom that are not positive', () => {
    for (const df of [0, -1, Number.NaN]) expect(() => studentTCdf(1, df)).toThrow(/df must be/);
    expect(() => studentTQuantile(1, 5)).toThrow(/p must be in \(0, 1\), got 1/);
  });
});

describe('beta', () => {
  it('inverts its distribution function', () => {
    fc.assert(
      fc.property(probability, shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        // Where a step of one bit in x moves the probability visibly, x itself is all that can be had.
        const slack = Math.abs(betaCdf(Math.min(1, x * (1 + 4e-16)), a, b) - betaCdf(x, a, b));
        if (x > 1e-290 && x < 1)
          expect(Math.abs(betaCdf(x, a, b) - p)).toBeLessThanOrEqual(1e-10 * p + 4 * slack);
      }),
    );
  });
  it('mirrors when its shapes are swapped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 255 }), shape, shape, (k, a, b) => {
        expect(betaCdf(k / 256, a, b) + betaCdf(1 - k / 256, b, a)).toBeCloseTo(1, 11);
      }),
    );
  });
  it('is the power of x when the second shape is 1', () => {
    close(betaCdf(0.3, 59, 1), 0.3 ** 59, 1e-13);
    close(betaQuantile(0.05, 1, 59), 1 - 0.95 ** (1 / 59), 1e-12);
  });
  it('maps the ends to the ends', () => {
    expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([
      0, 1, 0, 1,
    ]);
    expect(() => betaCdf(1.1, 1, 1)).toThrow(RangeError);
    expect(() => betaQuantile(0.5, 0, 1)).toThrow(RangeError);
  });
});

describe('binomialCdf', () => {
  it('is the sum of its probabilities', () => {
    const terms = (n: number, p: number): number[] => {
      const list = [(1 - p) ** n];
      for (let k = 1; k <= n; k++) list.push(((list[k - 1] ?? 0) * (n - k + 1) * p) / (k * (1 - p)));
      return list;
    };
    for (const [n, p] of [
      [1, 0.3],
      [12, 0.5],
      [60, 0.07],
    ] as const) {
      let sum = 0;
      for (const [k, term] of terms(n, p).entries()) {
        sum += term;
        close(binomialCdf(k, n, p), sum, 1e-12);
      }
    }
  });
  it('is 0 below 0 and 1 from n on', () => {
    expect([binomialCdf(-1, 5, 0.5), binomialCdf(5, 5, 0.5), binomialCdf(0, 0, 0.5)]).toEqual([0, 1, 1]);
    expect([binomialCdf(2, 5, 0), binomialCdf(2, 5, 1)]).toEqual([1, 0]);
    expect(() => binomialCdf(1, 2.5, 0.5)).toThrow(/n must be an integer/);
  });
});

describe('chiSquare', () => {
  it('inverts its distribution function', () => {
    const df = fc.double({ min: 0.2, max: 2000, noNaN: true });
    fc.assert(
      fc.property(probability, df, (p, n) => close(chiSquareCdf(chiSquareQuantile(p, n), n), p, 1e-11)),
    );
  });
  it('is exponential with two degrees of freedom and the square of a normal with one', () => {
    close(chiSquareUpperTail(80, 2), Math.exp(-40), 1e-13);
    close(chiSquareUpperTail(36, 1), 2 * normalCdf(-6), 1e-12);
    expect([chiSquareCdf(0, 3), chiSquareUpperTail(0, 3)]).toEqual([0, 1]);
  });
});

describe('logGamma', () => {
  it('keeps the recurrence and the factorials', () => {
    let factorial = 1;
    for (let n = 1; n < 20; n++) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12);
      factorial *= n;
    }
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e4, noNaN: true }), (x) => {
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(1e-10);
      }),
    );
    expect(() => logGamma(0)).toThrow(RangeError);
  });
});

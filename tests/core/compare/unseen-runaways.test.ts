import { describe, expect, it } from 'vitest';
import { unseenRunaways } from '../../../src/core/compare/unseen-runaways.ts';
import { judgeDimension } from '../../../src/core/envelope/judge-dimension.ts';
import { nextStep } from '../../../src/core/report/next-step.ts';
import { reasonText } from '../../../src/core/report/reason-clause.ts';
import { plainText } from '../../../src/core/report/rich-text.ts';
import { decided, measured } from '../../support/measure.ts';
import { absolute, cost, relative } from '../../support/policies.ts';
import { rowsOf } from '../../support/rows.ts';

const primary = (margin: number) => cost({ primary: true, margin: relative(margin) });

describe('runaways that nobody has seen', () => {
  it.each([0.05, 0.1, 0.15, 0.5])('would show in 95 %% of suites that are called enough for %f', (margin) => {
    const cases = unseenRunaways(primary(margin), 2, 2)?.cases ?? Number.NaN;
    // The whole margin made by answers of four times the usual price.
    const untouched = 1 - margin / 3;
    expect(untouched ** cases).toBeLessThanOrEqual(0.05);
    expect(untouched ** (cases - 1)).toBeGreaterThan(0.05);
    expect(unseenRunaways(primary(margin), cases, cases)).toBeNull();
    expect(unseenRunaways(primary(margin), cases - 1, cases - 1)).toMatchObject({ cases });
  });

  it('are counted by conversations and told in cases', () => {
    const alone = unseenRunaways(primary(0.1), 60, 60)?.cases ?? Number.NaN;
    expect(unseenRunaways(primary(0.1), 60, 300)?.cases).toBe(5 * alone);
  });

  it('do not count beside another primary dimension, in the unit itself, or where none would use up the margin', () => {
    expect(unseenRunaways(cost({ primary: false, margin: relative(0.1) }), 60, 60)).toBeNull();
    expect(unseenRunaways(cost({ primary: true, margin: absolute(0.001) }), 60, 60)).toBeNull();
    expect(unseenRunaways(cost({ primary: true, margin: null }), 60, 60)).toBeNull();
    expect(unseenRunaways(primary(3), 60, 60)).toBeNull();
    expect(unseenRunaways(primary(0), 60, 60)).toBeNull();
  });

  it('leave sixty cases inconclusive for a cost that is primary, and inside for one that is not', () => {
    const side = (shift: number) => rowsOf(60, (index) => ({ costUsd: 1 + ((index * 7 + shift) % 5) / 100 }));
    const sides = { base: side(0), head: side(1) };
    expect(judgeDimension(measured(sides, cost({ primary: false }))).status).toBe('inside');
    const decision = decided(sides, { dimensions: [primary(0.1)], mustSee: null });
    expect(decision.dimensions[0]?.status).toBe('inconclusive');
    expect(decision.reasons.map((reason) => [reason.code, reasonText(reason, decision)])).toContainEqual([
      'runaways',
      'Cost a request 0.0 %, but 60 cases may hold none of a few dear answers: one answer in 30 at 4 × the usual would use up the 10 % accepted.',
    ]);
    expect(nextStep(decision).map(plainText).join(' ')).toContain('about 89 cases');
  });
});

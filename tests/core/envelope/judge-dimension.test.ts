import { describe, expect, it } from 'vitest';
import { judgeDimension, judgeSegment } from '../../../src/core/envelope/judge-dimension.ts';
import type { Status } from '../../../src/core/model/verdict.ts';
import { between, ending, evidence, level, ratioBetween, segmentEvidence } from '../../support/evidence.ts';
import { absolute, hallucination, latency, quality } from '../../support/policies.ts';

function statusOf(overrides: Parameters<typeof evidence>[0]): Status {
  return judgeDimension(evidence(overrides)).status;
}

describe('the status of a dimension', () => {
  for (const [status, overrides] of Object.entries(ending)) {
    it(`is ${status} for evidence made for it`, () => {
      expect(statusOf(overrides)).toBe(status);
    });
  }

  it('is not inside at the margin itself', () => {
    expect(statusOf({ interval: between(-0.05, 0.01) })).toBe('inconclusive');
    expect(statusOf({ interval: between(-0.0499, 0.01) })).toBe('inside');
  });

  it('is not outside at the margin itself', () => {
    expect(statusOf({ interval: between(-0.12, -0.05) })).not.toBe('outside');
    expect(statusOf({ interval: between(-0.12, -0.0501) })).toBe('outside');
  });

  it('is inside where a loss is proven but proven tolerable', () => {
    expect(statusOf({ interval: between(-0.04, -0.01), worseAdjusted: 0.001 })).toBe('inside');
  });

  it('is regressed only after the family has spent its error', () => {
    const worse = { interval: between(-0.06, -0.01) };
    expect(statusOf({ ...worse, worseAdjusted: 0.05 })).toBe('regressed');
    expect(statusOf({ ...worse, worseAdjusted: 0.051 })).toBe('inconclusive');
    expect(statusOf({ ...worse, worseAdjusted: null })).toBe('inconclusive');
  });

  it('is regressed inside the family of all directions where it only informs', () => {
    const worse = {
      spec: quality({ tier: 'advisory' }),
      interval: between(-0.06, -0.01),
      worseAdjusted: null,
    };
    expect(statusOf({ ...worse, directionAdjusted: 0.05 })).toBe('regressed');
    expect(statusOf({ ...worse, directionAdjusted: 0.051 })).toBe('inconclusive');
    expect(statusOf({ ...worse, directionAdjusted: null })).toBe('inconclusive');
  });

  it('has to be resolved with 98 % power where it is not the primary one', () => {
    const open = { interval: between(-0.06, 0.02), resolvable: 0.04 };
    expect(statusOf({ ...open, resolvableAt98: 0.05 })).toBe('inconclusive');
    expect(statusOf({ ...open, resolvableAt98: 0.051 })).toBe('below-resolution');
    expect(statusOf({ ...open, resolvableAt98: null })).toBe('below-resolution');
    expect(statusOf(open)).toBe('inconclusive');
  });

  it('of a latency is inside where the difference is under five milliseconds, whatever the ratio', () => {
    const slower = { spec: latency(), interval: ratioBetween(1.3, 1.6), directionAdjusted: 0.001 };
    expect(statusOf({ ...slower, otherScale: between(0.1, 4.9) })).toBe('inside');
    expect(judgeDimension(evidence({ ...slower, otherScale: between(0.1, 4.9) }))).toMatchObject({
      direction: 'no-clear-change',
      isNegligible: true,
    });
    expect(judgeDimension(evidence(slower))).not.toHaveProperty('isNegligible');
    expect(statusOf({ ...slower, otherScale: between(0.1, 5.1) })).toBe('outside');
    expect(statusOf({ ...slower, otherScale: null })).toBe('outside');
  });

  it('of a latency follows a margin that somebody wrote in milliseconds', () => {
    const spec = latency({ margin: absolute(1) });
    expect(statusOf({ spec, interval: between(2, 4) })).toBe('outside');
  });

  it('is turned round where lower is better', () => {
    const spec = hallucination();
    expect(statusOf({ spec, interval: between(0.04, 0.06) })).toBe('outside');
    expect(statusOf({ spec, interval: between(-0.06, 0.02) })).toBe('inside');
  });

  it('is read off the ratio where the margin is a share of base', () => {
    const spec = latency();
    expect(statusOf({ spec, interval: ratioBetween(0.9, 1.09) })).toBe('inside');
    expect(statusOf({ spec, interval: ratioBetween(1.11, 1.3) })).toBe('outside');
    expect(statusOf({ spec, interval: ratioBetween(1.08, 1.25), worseAdjusted: 0.004 })).toBe('regressed');
  });

  it('is never inside where the data put no bound on the loss', () => {
    expect(statusOf({ interval: between(null, 0.3), resolvable: 0.01 })).toBe('inconclusive');
    expect(statusOf({ interval: between(null, null), resolvable: null })).toBe('below-resolution');
  });

  it('is never inside with too few cases, whatever the interval', () => {
    expect(statusOf({ noEffect: 'too-few-cases' })).toBe('not-estimable');
  });

  it('is outside even with too few cases, where the loss is far beyond', () => {
    expect(statusOf({ ...ending.outside, noEffect: 'too-few-cases' })).toBe('outside');
    expect(statusOf({ ...ending.regressed, noEffect: 'too-few-cases' })).toBe('regressed');
  });

  it('is inconclusive with too few cases, where the suite could have told but one side lost them', () => {
    expect(statusOf({ noEffect: 'too-few-cases', lostPairs: 400 })).toBe('inconclusive');
    expect(statusOf({ noEffect: 'too-few-cases', lostPairs: 400, resolvable: 0.2 })).toBe('not-estimable');
  });

  it('is below resolution without a margin, and only described where it only informs', () => {
    expect(statusOf({ spec: quality({ margin: null }) })).toBe('below-resolution');
    expect(statusOf({ spec: quality({ margin: null, tier: 'advisory' }) })).toBe('inconclusive');
  });

  it('is inside below resolution too, where head happens to show it', () => {
    expect(statusOf({ resolvable: 0.2 })).toBe('inside');
  });

  it('is inconclusive where the worst of the lost cases would leave the margin', () => {
    expect(statusOf({ worstCaseInside: false, lostPairs: 3 })).toBe('inconclusive');
    expect(statusOf({ worstCaseInside: true, lostPairs: 3 })).toBe('inside');
  });

  it('is a loss only where it stays one with the cases that base lost counted as failed there', () => {
    const kept = { outside: true, worse: true };
    const smaller = { outside: false, worse: true };
    const gone = { outside: false, worse: false };
    const statuses = (of: 'outside' | 'regressed') =>
      [kept, smaller, gone].map((bestCaseLoss) => statusOf({ ...ending[of], bestCaseLoss, lostPairs: 9 }));
    expect(statuses('outside')).toEqual(['outside', 'regressed', 'inconclusive']);
    expect(statuses('regressed')).toEqual(['regressed', 'regressed', 'inconclusive']);
  });

  it('is what it was where base lost cases and no loss is proven', () => {
    const gone = { bestCaseLoss: { outside: false, worse: false }, lostPairs: 9 };
    for (const status of ['inside', 'inconclusive', 'below-resolution'] as const) {
      expect(statusOf({ ...ending[status], ...gone })).toBe(status);
    }
    const worsened = {
      directionAdjusted: 0.01,
      tests: { inside: 1, outside: 0.2, worse: 0.01, better: 0.99 },
    };
    expect(judgeDimension(evidence(worsened)).direction).toBe('worsened');
    expect(judgeDimension(evidence({ ...worsened, ...gone })).direction).toBe('no-clear-change');
  });

  it('is not estimable without a base', () => {
    expect(statusOf({ interval: null, noEffect: 'no-base', resolvable: null })).toBe('not-estimable');
  });

  it('with a margin of 0 takes a proven gain to be inside', () => {
    const spec = quality({ margin: absolute(0) });
    expect(statusOf({ spec, interval: between(0.001, 0.03) })).toBe('inside');
    expect(statusOf({ spec, interval: between(0, 0.03) })).not.toBe('inside');
  });
});

describe('the limit', () => {
  const spec = hallucination({ limit: 0.03, limitFrom: 'config' });
  const holds = level();
  const open = level({ estimate: 0.028, lower: 0.02, upper: 0.038 });
  const broken = level({ estimate: 0.05, lower: 0.04, upper: 0.06 });
  const openAbove = level({ estimate: 0.032, lower: 0.025, upper: 0.041 });

  function limitOf(base: typeof holds | null, head: typeof holds | null, overrides = {}) {
    const { status, limitStatus, outsideBy } = judgeDimension(
      evidence({ spec, level: { base, head }, ...overrides }),
    );
    return { status, limitStatus, outsideBy };
  }

  it('holds where the upper bound is below it', () => {
    expect(limitOf(holds, holds)).toEqual({ status: 'inside', limitStatus: 'holds', outsideBy: null });
  });

  it('is broken where the lower bound is above it and base was not', () => {
    const outside = { status: 'outside', limitStatus: 'broken', outsideBy: 'limit' };
    expect(limitOf(holds, broken)).toEqual(outside);
    expect(limitOf(open, broken)).toEqual(outside);
  });

  it('that base breaks already never stops what does not worsen it', () => {
    expect(limitOf(broken, broken)).toMatchObject({
      status: 'inside',
      limitStatus: 'already-broken-on-base',
    });
    expect(limitOf(openAbove, broken)).toMatchObject({
      status: 'inside',
      limitStatus: 'already-broken-on-base',
    });
  });

  it('that base seems to break stops only what is proven worse', () => {
    const of = (lo: number, hi: number) =>
      limitOf(openAbove, broken, { interval: between(lo, hi) }).limitStatus;
    expect(of(-0.01, 0.05)).toBe('already-broken-on-base');
    expect(of(0, 0.02)).toBe('already-broken-on-base');
    expect(of(0.001, 0.02)).toBe('broken');
  });

  it('that base is proven to break stops what is proven worse', () => {
    expect(limitOf(broken, broken, { interval: between(0.001, 0.02) }).limitStatus).toBe('broken');
    expect(limitOf(broken, broken, { interval: between(-0.001, 0.05) }).limitStatus).toBe(
      'already-broken-on-base',
    );
  });

  it('that base breaks does not excuse leaving the margin', () => {
    expect(limitOf(broken, broken, { interval: between(0.04, 0.08) })).toMatchObject({
      status: 'outside',
      outsideBy: 'margin',
    });
  });

  it('keeps the bound open where base holds it and head cannot be told', () => {
    expect(limitOf(holds, open)).toEqual({
      status: 'inconclusive',
      limitStatus: 'cannot-tell',
      outsideBy: null,
    });
  });

  it('that nobody wrote holds nothing back where it cannot be told', () => {
    const overrides = { spec: { ...spec, limitFrom: 'default' as const } };
    expect(limitOf(holds, open, overrides)).toMatchObject({ status: 'inside', limitStatus: 'cannot-tell' });
  });

  it('is below resolution where the suite cannot tell on base either, and holds nothing back', () => {
    expect(limitOf(open, open)).toMatchObject({ status: 'inside', limitStatus: 'below-resolution' });
    expect(limitOf(open, null)).toMatchObject({ status: 'inside', limitStatus: 'below-resolution' });
  });

  it('is not applied where a judge without human labels measured it', () => {
    const judged = { spec: { ...spec, measuredBy: 'judge' as const } };
    expect(limitOf(holds, broken, judged)).toMatchObject({
      status: 'inside',
      limitStatus: 'not-applied-judge',
    });
  });

  it('is applied without a base', () => {
    const alone = { interval: null, noEffect: 'no-base' as const, resolvable: null };
    expect(limitOf(null, broken, alone)).toMatchObject({ status: 'outside', outsideBy: 'limit' });
    expect(limitOf(null, holds, alone)).toMatchObject({ status: 'not-estimable', limitStatus: 'holds' });
    expect(limitOf(null, open, alone)).toMatchObject({ limitStatus: 'cannot-tell' });
  });

  it('of a quantile is out of reach of too few cases', () => {
    const share = (n: number) =>
      level({ of: 'share-beyond-limit', estimate: 0, lower: 0, upper: 3 / n, allowed: 0.05, n, beyond: 0 });
    const slow = latency({ limit: 2000, limitFrom: 'config' });
    const alone = { spec: slow, interval: null, noEffect: 'no-base' as const };
    expect(limitOf(null, share(59), alone).limitStatus).toBe('below-resolution');
    expect(limitOf(null, share(100), alone).limitStatus).toBe('holds');
  });

  it('is a floor where higher is better', () => {
    const floor = quality({ limit: 0.7, limitFrom: 'config' });
    const at = (lower: number, upper: number) =>
      level({ estimate: (lower + upper) / 2, lower, upper, allowed: 0.7 });
    expect(limitOf(at(0.75, 0.85), at(0.72, 0.8), { spec: floor }).limitStatus).toBe('holds');
    expect(limitOf(at(0.75, 0.85), at(0.6, 0.68), { spec: floor }).limitStatus).toBe('broken');
    expect(limitOf(at(0.75, 0.85), at(0.66, 0.74), { spec: floor }).limitStatus).toBe('cannot-tell');
  });

  it('is none where none was set', () => {
    expect(judgeDimension(evidence()).limitStatus).toBe('none');
  });
});

describe('the direction', () => {
  const of = (worse: number, better: number, directionAdjusted: number | null) =>
    judgeDimension(evidence({ tests: { inside: null, outside: null, worse, better }, directionAdjusted }))
      .direction;

  it('is claimed only after Holm over dimensions and sides', () => {
    expect(of(0.999, 0.001, 0.012)).toBe('improved');
    expect(of(0.001, 0.999, 0.05)).toBe('worsened');
    expect(of(0.001, 0.999, 0.051)).toBe('no-clear-change');
  });

  it('is not claimed without a test', () => {
    expect(of(0.001, 0.999, null)).toBe('no-clear-change');
  });
});

describe('a segment', () => {
  it('that is protected is judged like a dimension', () => {
    for (const [status, overrides] of Object.entries(ending)) {
      expect(judgeSegment(segmentEvidence(overrides)).status).toBe(status);
    }
  });

  const explored = (adjustedP: number | null, worse = 0.001) =>
    judgeSegment(
      segmentEvidence({
        protected: false,
        spec: quality({ tier: 'advisory', margin: null }),
        tests: { inside: null, outside: null, worse, better: 1 - worse },
        adjustedP,
      }),
    );

  it('that is explored is described by Benjamini–Hochberg at 10 %', () => {
    expect(explored(0.1)).toMatchObject({ status: 'regressed', direction: 'worsened' });
    expect(explored(0.11)).toMatchObject({ status: 'inconclusive', direction: 'no-clear-change' });
    expect(explored(0.01, 0.999)).toMatchObject({ status: 'inconclusive', direction: 'improved' });
  });

  it('that is explored is never inside or outside', () => {
    const found = judgeSegment(segmentEvidence({ ...ending.outside, protected: false }));
    expect(found.status).toBe('inconclusive');
  });
});

import { describe, expect, it } from 'vitest';
import { decide, decideNotEvaluated } from '../../../src/core/envelope/decide.ts';
import { judgeDimension, judgeSegment } from '../../../src/core/envelope/judge-dimension.ts';
import { judgeTrades } from '../../../src/core/envelope/judge-trades.ts';
import type { Comparison } from '../../../src/core/model/comparison.ts';
import type { LevelBounds } from '../../../src/core/model/dimension-evidence.ts';
import type { Policy } from '../../../src/core/model/policy.ts';
import {
  asking,
  between,
  comparison,
  ending,
  evidence,
  level,
  ratioBetween,
  segmentEvidence,
} from '../../support/evidence.ts';
import {
  absolute,
  cost,
  hallucination,
  latency,
  policy,
  quality,
  relative,
  trade,
} from '../../support/policies.ts';

// Where one condition of a rule decides alone: at its very edge, or with every other one met.

type Evidences = Parameters<typeof evidence>[0];

const judgedAs = (overrides: Evidences) => judgeDimension(evidence(overrides));

function decided(
  dimensions: readonly Evidences[],
  overrides: Partial<Policy> = {},
  more: Partial<Comparison> = {},
) {
  const found = comparison({ dimensions: dimensions.map((entry) => evidence(entry)), ...more });
  const { verdict, conclusion, reasons, paretoLabel } = decide(found, policy(overrides));
  return { verdict, conclusion, codes: reasons.map(({ code }) => code), paretoLabel };
}

describe('a difference in latency that nobody waits for', () => {
  const slower = { spec: latency(), interval: ratioBetween(1.3, 1.6) };
  const isNegligible = (lo: number | null, hi: number | null, overrides: Evidences = {}): boolean =>
    judgedAs({ ...slower, otherScale: between(lo, hi), ...overrides }).isNegligible === true;

  it('is one of less than five milliseconds, up and down', () => {
    expect(isNegligible(-4.9, 4.9)).toBe(true);
    expect(isNegligible(-5, 4)).toBe(false);
    expect(isNegligible(-4, 5)).toBe(false);
  });

  it('is none where a side has no bound', () => {
    expect(isNegligible(null, 4)).toBe(false);
    expect(isNegligible(-4, null)).toBe(false);
  });

  it('is none where the effect itself cannot be estimated', () => {
    expect(isNegligible(-4, 4, { noEffect: 'too-few-cases' })).toBe(false);
  });

  it('is none of a margin in milliseconds, of no margin, or of another metric', () => {
    expect(isNegligible(-4, 4, { spec: latency({ margin: absolute(1) }) })).toBe(false);
    expect(isNegligible(-4, 4, { spec: latency({ margin: null }) })).toBe(false);
    expect(isNegligible(-4, 4, { spec: cost() })).toBe(false);
  });
});

describe('a status', () => {
  it('of a dimension that is missing says nothing of a limit', () => {
    const spec = quality({ limit: 0.7, limitFrom: 'config' });
    expect(judgedAs({ ...ending.missing, spec })).toMatchObject({ status: 'missing', limitStatus: 'none' });
  });

  it('is not inside where nothing was promised, not even by a proven gain', () => {
    expect(judgedAs({ spec: quality({ margin: null }), interval: between(0.01, 0.03) }).status).toBe(
      'below-resolution',
    );
  });

  it('is not outside where there is no effect to be outside by', () => {
    for (const noEffect of ['no-variation', 'zero-base', 'no-base'] as const) {
      expect(judgedAs({ ...ending.outside, noEffect }).status).not.toBe('outside');
    }
  });

  it('is not regressed where a gain, nothing, or anything at all is within the interval', () => {
    for (const hi of [0.01, 0, null]) {
      const open = { interval: between(-0.06, hi), worseAdjusted: 0.001 };
      expect(judgedAs(open).status).toBe('inconclusive');
    }
  });

  it('keeps a gain that is claimed, whatever base lost', () => {
    const better = { tests: { inside: 0, outside: 1, worse: 0.999, better: 0.001 }, directionAdjusted: 0.01 };
    const lost = { bestCaseLoss: { outside: false, worse: false }, lostPairs: 3 };
    expect(judgedAs({ ...better, ...lost }).direction).toBe('improved');
  });

  it('is left open where only the loss beyond the margin hangs on lost cases', () => {
    const lost = { bestCaseLoss: { outside: false, worse: true }, lostPairs: 3 };
    expect(judgedAs({ ...ending.outside, worseAdjusted: 0.2, resolvable: 0.2, ...lost }).status).toBe(
      'inconclusive',
    );
    expect(judgedAs({ ...ending.inconclusive, resolvable: 0.2, ...lost }).status).toBe('below-resolution');
  });

  it('has no direction where the tests are level, or one is missing', () => {
    const direction = (worse: number | null, better: number | null) =>
      judgedAs({ tests: { inside: null, outside: null, worse, better }, directionAdjusted: 0.01 }).direction;
    expect([direction(0.5, 0.5), direction(null, 0.001), direction(0.001, null)]).toEqual([
      'no-clear-change',
      'no-clear-change',
      'no-clear-change',
    ]);
  });

  it('of an explored segment stays what it is where nothing could be told', () => {
    const worse = { tests: { inside: null, outside: null, worse: 0.001, better: 0.999 } };
    const explored = (overrides: Evidences) =>
      judgeSegment(segmentEvidence({ protected: false, ...overrides })).status;
    expect(explored(ending.missing)).toBe('missing');
    expect(explored(ending['not-estimable'])).toBe('not-estimable');
    expect(explored({ ...worse })).toBe('inconclusive');
  });

  it('is held back by answers that ran away: more of them, or a skew the margin does not survive', () => {
    const runaways = {
      factor: 5,
      base: { over: 0, of: 100, topShare: null },
      head: { over: 3, of: 100, topShare: null },
      interval: null,
      worse: null,
      isMore: false,
      insideWithSkew: true,
      unseen: null,
    };
    const statusOf = (overrides: object) =>
      judgedAs({
        spec: cost(),
        interval: ratioBetween(0.98, 1.05),
        runaways: { ...runaways, ...overrides },
      }).status;
    expect(statusOf({})).toBe('inside');
    expect(statusOf({ insideWithSkew: null })).toBe('inside');
    expect(statusOf({ isMore: true })).toBe('inconclusive');
    expect(statusOf({ insideWithSkew: false })).toBe('inconclusive');
    const held = {
      spec: cost(),
      interval: ratioBetween(0.98, 1.05),
      runaways: { ...runaways, isMore: true },
    };
    expect(decided([{}, held])).toMatchObject({ verdict: 'inconclusive', codes: ['runaways'] });
    // Beyond the margin they are not what keeps it open.
    expect(decided([{}, { ...held, interval: ratioBetween(0.98, 1.2), resolvable: 0.1 }]).codes).toEqual([
      'inconclusive',
    ]);
  });
});

describe('a limit', () => {
  function limitOf(
    base: LevelBounds | null,
    head: LevelBounds,
    spec = hallucination({ limit: 0.03, limitFrom: 'config' as const }),
  ) {
    return judgedAs({ spec, level: { base, head } }).limitStatus;
  }
  const at = (estimate: number, lower: number, upper: number, more: Partial<LevelBounds> = {}) =>
    level({ estimate, lower, upper, ...more });
  const floor = quality({ limit: 0.7, limitFrom: 'config' });
  const above = (estimate: number, lower: number, upper: number) =>
    at(estimate, lower, upper, { allowed: 0.7 });

  it('does not hold, and is not broken, where a bound lies on it', () => {
    expect(limitOf(at(0.02, 0.01, 0.02), at(0.02, 0.01, 0.03))).toBe('cannot-tell');
    expect(limitOf(at(0.02, 0.01, 0.02), at(0.04, 0.03, 0.05))).toBe('cannot-tell');
    expect(limitOf(above(0.8, 0.75, 0.85), above(0.8, 0.7, 0.85), floor)).toBe('cannot-tell');
    expect(limitOf(above(0.8, 0.75, 0.85), above(0.6, 0.5, 0.7), floor)).toBe('cannot-tell');
  });

  it('counts as broken on base by its estimate, beyond and not at it', () => {
    const open = at(0.03, 0.02, 0.04);
    expect(limitOf(open, open)).toBe('below-resolution');
    expect(limitOf(at(0.031, 0.02, 0.04), open)).toBe('already-broken-on-base');
  });

  it('that is a floor is broken on base below it', () => {
    const open = (estimate: number) => above(estimate, 0.6, 0.8);
    expect(limitOf(open(0.69), open(0.69), floor)).toBe('already-broken-on-base');
    expect(limitOf(open(0.7), open(0.7), floor)).toBe('below-resolution');
    expect(limitOf(open(0.71), open(0.71), floor)).toBe('below-resolution');
    expect(limitOf(open(0.69), above(0.5, 0.4, 0.6), floor)).toBe('already-broken-on-base');
  });

  it('stays broken on base where the change has no upper bound', () => {
    const openAbove = at(0.032, 0.025, 0.041);
    const head = at(0.05, 0.04, 0.06);
    const spec = hallucination({ limit: 0.03, limitFrom: 'config' });
    expect(
      judgedAs({ spec, level: { base: openAbove, head }, interval: between(null, null) }).limitStatus,
    ).toBe('already-broken-on-base');
  });

  it('on a share is a cap where higher is better, too', () => {
    const spec = quality({ limit: 0.5, limitFrom: 'config' });
    const share = (lower: number, upper: number) =>
      at((lower + upper) / 2, lower, upper, { of: 'share-beyond-limit', allowed: 0.05 });
    expect(limitOf(share(0.01, 0.03), share(0.01, 0.04), spec)).toBe('holds');
    expect(limitOf(share(0.01, 0.03), share(0.06, 0.09), spec)).toBe('broken');
  });

  it('without a base is within reach of a share only of cases enough: three of them over n is below it', () => {
    const share = (n: number) =>
      at(0.06, 0.04, 0.08, { of: 'share-beyond-limit', allowed: 0.05, n, beyond: Math.round(0.06 * n) });
    const spec = latency({ limit: 2000, limitFrom: 'config' });
    expect(limitOf(null, share(61), spec)).toBe('cannot-tell');
    expect(limitOf(null, share(60), spec)).toBe('below-resolution');
    expect(limitOf(null, at(0.03, 0.02, 0.04, { n: 3 }))).toBe('cannot-tell');
  });
});

describe('what keeps a verdict open', () => {
  const openCodes = (primary: Evidences, overrides: Partial<Policy> = {}) =>
    decided([primary], overrides).codes;

  it('is that base is at the floor: there is nothing left to lose', () => {
    const all = (estimate: number, spec = quality()) => ({ spec, base: { estimate, n: 500 } });
    expect(openCodes(all(0))).toEqual(['at-floor']);
    expect(openCodes(all(0.01))).toEqual(['all-inside']);
    expect(openCodes(all(1))).toEqual(['all-inside']);
    const errors = quality({ better: 'lower' });
    expect(openCodes(all(1, errors))).toEqual(['at-floor']);
    expect(openCodes(all(0, errors))).toEqual(['all-inside']);
    expect(openCodes(all(0, quality({ unit: 'score' })))).toEqual(['all-inside']);
  });

  it('is put down to lost cases only where the pairs alone are inside', () => {
    const lost = { worstCaseInside: false, lostPairs: 3 };
    expect(openCodes({ ...lost, interval: between(-0.049, 0.02) })).toEqual(['lost-cases']);
    expect(openCodes({ ...lost, interval: between(-0.05, 0.02) })).toEqual(['inconclusive']);
    expect(openCodes({ ...lost, interval: between(null, 0.02) })).toEqual(['inconclusive']);
  });

  it('is that a primary dimension which only advises says nothing', () => {
    expect(openCodes({ spec: quality({ tier: 'advisory' }) })).toEqual(['no-primary']);
  });

  it('is that labels are stale where retrieval was to gate', () => {
    const stale = {
      comparability: [{ key: 'stale-labels', message: 'Most ids changed.', refuses: false }],
    };
    const retrieval = quality({
      name: 'retrieval',
      metric: { kind: 'ndcg', k: 5 },
      unit: 'score',
      primary: false,
    });
    const codes = (spec: typeof retrieval, more: Partial<Comparison>) =>
      decided([{}], { dimensions: [quality(), spec] }, more).codes;
    expect(codes(retrieval, stale)).toEqual(['stale-labels']);
    expect(codes({ ...retrieval, tier: 'advisory' }, stale)).toEqual(['all-inside']);
    expect(codes(retrieval, {})).toEqual(['all-inside']);
    const other = { comparability: [{ key: 'judge', message: 'One judge is unnamed.', refuses: false }] };
    expect(codes(retrieval, other)).toEqual(['all-inside']);
    expect(decided([{}], { dimensions: [quality()] }, stale).codes).toEqual(['all-inside']);
  });

  describe('where the class names a loss to rule out', () => {
    const mustSee = absolute(0.1);

    it('is the resolution of the suite, beyond that loss and not at it', () => {
      const open = { ...ending.inconclusive, spec: quality({ margin: absolute(0.2) }) };
      const at = (resolvable: number) =>
        openCodes({ ...open, interval: between(-0.25, 0.02), resolvable }, { mustSee });
      expect(at(0.1)).toEqual(['inconclusive']);
      expect(at(0.101)).toEqual(['suite-too-small', 'inconclusive']);
    });

    it('is not asked where the loss was ruled out by what was seen', () => {
      const inside = (lo: number) => ({
        spec: quality({ margin: absolute(0.2) }),
        interval: between(lo, 0.02),
        resolvable: 0.3,
      });
      expect(openCodes(inside(-0.09), { mustSee })).toEqual(['all-inside']);
      expect(openCodes(inside(-0.1), { mustSee })).toEqual(['suite-too-small']);
    });

    it('is turned into the scale of the margin by the level of base', () => {
      const relativeMargin = (resolvable: number) =>
        openCodes(
          {
            spec: quality({ margin: relative(0.5) }),
            interval: ratioBetween(0.8, 1.1),
            base: { estimate: 0.5, n: 100 },
            resolvable,
          },
          { mustSee },
        );
      expect(relativeMargin(0.2)).toEqual(['all-inside']);
      expect(relativeMargin(0.21)).toEqual(['suite-too-small']);
      const absoluteMargin = (resolvable: number) =>
        openCodes(
          {
            spec: quality({ margin: absolute(0.3) }),
            interval: between(-0.2, 0.1),
            base: { estimate: 0.5, n: 100 },
            resolvable,
          },
          { mustSee: relative(0.1) },
        );
      expect(absoluteMargin(0.05)).toEqual(['all-inside']);
      expect(absoluteMargin(0.051)).toEqual(['suite-too-small']);
    });

    it('is on the usual scale of its unit where there is no margin', () => {
      const without = (unit: 'proportion' | 'score' | 'ms', resolvable: number, wanted = mustSee) =>
        openCodes(
          { spec: quality({ margin: null, unit }), base: { estimate: 0.5, n: 100 }, resolvable },
          { mustSee: wanted },
        );
      expect(without('proportion', 0.1)).toEqual(['primary-unresolved']);
      expect(without('proportion', 0.11)).toEqual(['suite-too-small']);
      expect(without('score', 0.1)).toEqual(['primary-unresolved']);
      expect(without('score', 0.11)).toEqual(['suite-too-small']);
      expect(without('ms', 0.1, relative(0.1))).toEqual(['primary-unresolved']);
      expect(without('ms', 0.11, relative(0.1))).toEqual(['suite-too-small']);
    });
  });
});

describe('a verdict', () => {
  it('of what was not evaluated holds no evidence and no label', () => {
    expect(decideNotEvaluated(['gone'], policy())).toMatchObject({
      dimensions: [],
      segments: [],
      trades: [],
      paretoLabel: null,
    });
    const refused = { comparability: [{ key: 'judge', message: 'Another judge.', refuses: true }] };
    expect(decided([ending.outside], {}, refused)).toMatchObject({
      verdict: 'not-evaluated',
      paretoLabel: null,
    });
  });

  it('is a trade-off that goes through where what is still open goes through as well', () => {
    const ignored = { ...ending.regressed, spec: quality({ onRegressed: 'ignore' }) };
    const open = { spec: hallucination(), interval: between(-0.02, 0.06), resolvable: 0.01 };
    const conclusions = (onInconclusive: Policy['onInconclusive'], dimensions: readonly Evidences[]) =>
      decided(dimensions, { onInconclusive }).conclusion;
    expect(conclusions('pass', [ignored, open])).toBe('success');
    expect(conclusions('sign-off', [ignored, open])).toBe('failure');
    expect(conclusions('sign-off', [ignored])).toBe('success');
  });

  it('is outside by a limit that somebody wrote, and asks where nobody did', () => {
    const broken = (limitFrom: 'config' | 'default') => ({
      spec: quality({ better: 'lower', limit: 0.03, limitFrom }),
      level: { base: level(), head: level({ estimate: 0.05, lower: 0.04, upper: 0.06 }) },
    });
    expect(decided([broken('config')]).verdict).toBe('outside');
    expect(decided([broken('default')]).verdict).toBe('trade-off');
    // Beyond the margin it does not matter who wrote the limit.
    expect(
      decided([{ ...ending.outside, spec: quality({ limit: 0.7, limitFrom: 'default' }) }]).verdict,
    ).toBe('outside');
  });

  it('does not hang on segments that are only explored', () => {
    const worse = { tests: { inside: null, outside: null, worse: 0.001, better: 0.999 } };
    const explored = segmentEvidence({ protected: false, adjustedP: 0.001, ...worse });
    expect(decided([{}], {}, { segments: [explored] })).toMatchObject({
      verdict: 'inside',
      paretoLabel: 'neutral',
    });
  });

  it('counts a protected segment outside its margin once', () => {
    const segment = segmentEvidence(ending.outside);
    expect(decided([{}], {}, { segments: [segment] })).toMatchObject({
      verdict: 'outside',
      codes: ['outside-margin'],
    });
  });

  it('does not act on clean breaks that did not happen, and does where no primary dimension speaks for them', () => {
    const flip = { caseId: 'a', base: { passed: 3, of: 3 }, head: { passed: 0, of: 3 } };
    const cleanBreaks = (cases: readonly (typeof flip)[]) => ({ cases, expected: 0.01, p: 0.01 });
    const open = [ending.inconclusive];
    expect(decided(open, {}, { cleanBreaks: cleanBreaks([]) }).codes).toEqual(['inconclusive']);
    expect(decided(open, {}, { cleanBreaks: cleanBreaks([flip]) }).codes).toEqual([
      'clean-breaks',
      'inconclusive',
    ]);
    const second = [{ spec: hallucination() }];
    expect(decided(second, {}, { cleanBreaks: cleanBreaks([flip]) }).codes).toEqual([
      'clean-breaks',
      'no-primary',
    ]);
  });
});

describe('a trade', () => {
  const truer = (hi: number) => evidence({ spec: hallucination(), interval: between(-0.02, hi) });
  const slower = (hi: number | null, overrides: Evidences = {}) =>
    evidence({
      spec: latency(),
      interval: ratioBetween(1.12, 1.2),
      otherScale: between(140, hi),
      worseAdjusted: 0.001,
      ...overrides,
    });
  const outcome = (offer: ReturnType<typeof trade>, ...found: readonly ReturnType<typeof evidence>[]) =>
    judgeTrades(
      [offer],
      found.map((entry) => ({ ...asking(entry, [offer]), ...judgeDimension(entry) })),
    )[0];

  it('applies at exactly the gain that is asked and the price that is offered', () => {
    expect(outcome(trade(), truer(-0.003), slower(250))).toMatchObject({ gainProven: true, priceKept: true });
    expect(outcome(trade(), truer(-0.0029), slower(250.1))).toMatchObject({
      gainProven: false,
      priceKept: false,
    });
  });

  it('is refuted only beyond what is asked and what is offered', () => {
    const outcomes = (gainAtMost: number, priceAtLeast: number) => {
      const gained = evidence({ spec: hallucination(), interval: between(-gainAtMost, 0.01) });
      const paid = slower(400, { otherScale: between(priceAtLeast, 400) });
      return outcome(trade(), gained, paid)?.requirements.map(({ status }) => status);
    };
    expect(outcomes(0.003, 250)).toEqual(['open', 'open']);
    expect(outcomes(0.0029, 250)).toEqual(['refuted', 'open']);
    expect(outcomes(0.003, 250.1)).toEqual(['open', 'refuted']);
  });

  it('wants a gain, even where none is asked for by size', () => {
    const any = trade({ gain: { hallucination: absolute(0) } });
    expect(outcome(any, truer(-0.001), slower(200))?.gainProven).toBe(true);
    expect(outcome(any, truer(0), slower(200))?.gainProven).toBe(false);
  });

  it('is not kept by a price that has no bound, or was not measured', () => {
    expect(outcome(trade(), truer(-0.004), slower(null))).toMatchObject({ applies: false, priceKept: false });
    expect(outcome(trade(), truer(-0.004))).toMatchObject({ applies: false, covers: [] });
    expect(outcome(trade(), slower(200))).toMatchObject({ applies: false, gainProven: false });
  });

  it('covers what it pays with only where that moved: outside or regressed', () => {
    const covers = (overrides: Evidences) => outcome(trade(), truer(-0.004), slower(200, overrides))?.covers;
    expect(covers({})).toEqual(['latency-p95']);
    expect(covers({ interval: ratioBetween(1.05, 1.2) })).toEqual(['latency-p95']);
    expect(covers({ interval: ratioBetween(1.01, 1.05) })).toEqual([]);
    expect(covers({ interval: ratioBetween(0.99, 1.2), worseAdjusted: 0.5 })).toEqual([]);
  });

  it('covers no limit that broke with the margin', () => {
    const levels = (lower: number) =>
      level({ of: 'share-beyond-limit', estimate: 0.1, lower, upper: 0.2, allowed: 0.05 });
    const within = level({ of: 'share-beyond-limit', estimate: 0.01, lower: 0, upper: 0.02, allowed: 0.05 });
    const covers = (lower: number) =>
      outcome(
        trade(),
        truer(-0.004),
        slower(200, {
          spec: latency({ limit: 2000, limitFrom: 'config' }),
          level: { base: within, head: levels(lower) },
        }),
      )?.covers;
    expect(covers(0.05)).toEqual(['latency-p95']);
    expect(covers(0.051)).toEqual([]);
  });

  it('reads a price off the other scale where the own one was not estimated', () => {
    const inMsAlone = slower(200, { interval: null });
    expect(outcome(trade(), truer(-0.004), inMsAlone)?.priceKept).toBe(true);
  });

  it('reads no price off a scale that was not estimated', () => {
    const inMs = slower(200, { otherScale: null });
    expect(outcome(trade(), truer(-0.004), inMs)?.priceKept).toBe(false);
    const inBoth = slower(null, { otherScale: ratioBetween(0, 1) });
    expect(outcome(trade(), truer(-0.004), inBoth)?.priceKept).toBe(false);
  });
});

describe('a change is neutral', () => {
  const label = (dimension: Evidences) => decided([dimension]).paretoLabel;

  it('only strictly within the margin on both sides, with a margin and two bounds', () => {
    expect(label({ interval: between(-0.049, 0.049) })).toBe('neutral');
    expect(label({ interval: between(-0.05, 0.02) })).toBe('undetermined');
    expect(label({ interval: between(-0.02, 0.05) })).toBe('undetermined');
    expect(label({ interval: between(null, 0.02) })).toBe('undetermined');
    expect(label({ interval: between(-0.02, null) })).toBe('undetermined');
    expect(label({ spec: quality({ margin: null }) })).toBe('undetermined');
  });

  it('or better only where every bound was tested or had nothing to test', () => {
    const better = { tests: { inside: 0, outside: 1, worse: 0.999, better: 0.001 }, directionAdjusted: 0.01 };
    const half = (worse: number | null, betterP: number | null) => ({
      spec: hallucination(),
      tests: { inside: null, outside: null, worse, better: betterP },
    });
    const beside = (second: Evidences) => decided([better, second]).paretoLabel;
    expect(beside({ spec: hallucination() })).toBe('improvement');
    expect(beside(half(null, 0.5))).toBe('undetermined');
    expect(beside(half(0.5, null))).toBe('undetermined');
    expect(beside({ ...half(null, null), differing: 0 })).toBe('improvement');
    const gone = { ...ending.missing, spec: hallucination({ configured: false }), differing: 0 };
    expect(beside(gone)).toBe('undetermined');
  });
});

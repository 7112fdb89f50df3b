import { describe, expect, it } from 'vitest';
import { decide, decideNotEvaluated } from '../../../src/core/envelope/decide.ts';
import type { Comparison } from '../../../src/core/model/comparison.ts';
import type { CleanBreaks } from '../../../src/core/model/flip.ts';
import type { Policy } from '../../../src/core/model/policy.ts';
import type { Decision } from '../../../src/core/model/verdict.ts';
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
  hallucination,
  latency,
  policy,
  quality,
  relative,
  trade,
} from '../../support/policies.ts';

type Evidences = Parameters<typeof evidence>[0][];

/** The decision on dimensions with this evidence. */
function decisionOf(
  dimensions: Evidences,
  overrides: Partial<Policy> = {},
  more: Partial<Comparison> = {},
): Decision {
  const found = dimensions.map((entry) => asking(evidence(entry), overrides.trades ?? []));
  return decide(comparison({ dimensions: found, ...more }), policy(overrides));
}

/** What a reader of the check sees. */
function seen({ verdict, conclusion, exitCode, reasons }: Decision) {
  return {
    verdict,
    conclusion,
    exitCode,
    reasons: reasons.map(({ code, about }) => `${code} ${about ?? ''}`.trim()),
  };
}

const inside = { verdict: 'inside', conclusion: 'success', exitCode: 0, reasons: ['all-inside'] };
const second = hallucination();
const truer = { spec: second, interval: between(-0.02, -0.004) };
const slower = {
  spec: latency({ tier: 'blocking' }),
  interval: ratioBetween(1.12, 1.2),
  otherScale: between(140, 240),
  worseAdjusted: 0.001,
};
const breaks: CleanBreaks = {
  cases: [{ caseId: 'a', base: { passed: 3, of: 3 }, head: { passed: 0, of: 3 } }],
  expected: 0.01,
  p: 0.04,
};

describe('inside', () => {
  it('is a change of which every bound holds', () => {
    expect(seen(decisionOf([{}, { spec: second }]))).toEqual(inside);
  });

  for (const status of ['below-resolution', 'not-estimable'] as const) {
    it(`is not held back by a second dimension that is ${status}`, () => {
      expect(
        seen(decisionOf([{}, { ...ending[status], spec: quality({ name: 'two', primary: false }) }])),
      ).toEqual(inside);
    });
  }

  it('is decided without the advisory dimensions', () => {
    const advisory = quality({ name: 'two', primary: false, tier: 'advisory', configured: false });
    for (const overrides of Object.values(ending)) {
      expect(seen(decisionOf([{}, { ...overrides, spec: advisory }]))).toEqual(inside);
    }
  });

  it('is decided without the segments that nobody protects', () => {
    const segments = [segmentEvidence({ ...ending.outside, protected: false, adjustedP: 0.001 })];
    expect(seen(decisionOf([{}], {}, { segments }))).toEqual(inside);
  });
});

describe('not-evaluated', () => {
  const failed = { verdict: 'not-evaluated', conclusion: 'failure', exitCode: 3 };

  it('is a refused comparison, before everything else', () => {
    const comparability = [
      { key: 'judge', message: 'Another judge.', refuses: true },
      { key: 'dataset', message: 'Another dataset.', refuses: false },
    ];
    const decision = decisionOf([ending.outside], {}, { comparability });
    expect(decision).toMatchObject(failed);
    expect(decision.reasons).toEqual([{ code: 'refused', about: 'judge', text: 'Another judge.' }]);
  });

  it('is not a finding that does not refuse', () => {
    const comparability = [{ key: 'dataset', message: 'Another dataset.', refuses: false }];
    expect(seen(decisionOf([{}], {}, { comparability }))).toEqual(inside);
  });

  it('is a configured dimension that is missing', () => {
    const found = seen(decisionOf([ending.outside, { ...ending.missing, spec: second }]));
    expect(found).toEqual({ ...failed, reasons: ['missing hallucination'] });
  });

  it('is a primary dimension that is missing, configured or not', () => {
    const found = seen(decisionOf([{ ...ending.missing, spec: quality({ configured: false }) }]));
    expect(found).toEqual({ ...failed, reasons: ['missing quality'] });
  });

  it('is not a detected dimension that head no longer reports: that is an open question', () => {
    const found = seen(decisionOf([{}, { ...ending.missing, spec: hallucination({ configured: false }) }]));
    expect(found).toMatchObject({ verdict: 'inconclusive', reasons: ['missing hallucination'] });
  });

  it('is a protected segment without a case', () => {
    const found = seen(decisionOf([{}], {}, { segments: [segmentEvidence(ending.missing)] }));
    expect(found).toEqual({ ...failed, reasons: ['missing language=de quality'] });
  });

  it('is a missing base where one is required', () => {
    const alone = { interval: null, noEffect: 'no-base', resolvable: null } as const;
    const found = seen(decisionOf([alone], { baselineRequired: true }, { hasBase: false }));
    expect(found).toEqual({ ...failed, reasons: ['no-base-required'] });
  });

  it('exits 3 even where nothing is enforced', () => {
    expect(decisionOf([ending.missing], { enforce: false }).exitCode).toBe(3);
  });

  it('is a run that could not be read', () => {
    expect(decideNotEvaluated(['Empty file.'], policy({ enforce: false }))).toMatchObject({
      ...failed,
      reasons: [{ code: 'unreadable', text: 'Empty file.' }],
      comparison: null,
    });
  });
});

describe('outside', () => {
  const failed = { verdict: 'outside', conclusion: 'failure', exitCode: 1 };

  it('is a blocking dimension outside its margin', () => {
    expect(seen(decisionOf([ending.outside]))).toEqual({ ...failed, reasons: ['outside-margin quality'] });
  });

  it('is a blocking dimension outside a limit that somebody wrote', () => {
    const spec = hallucination({ tier: 'blocking', limit: 0.03, limitFrom: 'config' });
    const broken = { base: level(), head: level({ lower: 0.04, upper: 0.06 }) };
    expect(seen(decisionOf([{}, { spec, level: broken }]))).toEqual({
      ...failed,
      reasons: ['outside-limit hallucination'],
    });
  });

  it('is a protected segment outside', () => {
    const found = seen(decisionOf([{}], {}, { segments: [segmentEvidence(ending.outside)] }));
    expect(found).toEqual({ ...failed, reasons: ['outside-margin language=de quality'] });
  });

  it('goes before a trade-off and an open question, and names them after it', () => {
    const found = seen(
      decisionOf([
        ending.outside,
        { ...ending.regressed, spec: quality({ name: 'two', primary: false }) },
        { ...ending.inconclusive, spec: quality({ name: 'three', primary: false }) },
      ]),
    );
    expect(found).toEqual({
      ...failed,
      reasons: ['outside-margin quality', 'regressed two', 'inconclusive three'],
    });
  });

  it('exits 0 where nothing is enforced, and says failure all the same', () => {
    expect(seen(decisionOf([ending.outside], { enforce: false }))).toMatchObject({ ...failed, exitCode: 0 });
  });
});

describe('trade-off', () => {
  const unsigned = { verdict: 'trade-off', conclusion: 'failure', exitCode: 1 };
  const accepted = { verdict: 'trade-off', conclusion: 'success', exitCode: 0 };

  it('is a sign-off dimension outside', () => {
    const spec = quality({ name: 'two', primary: false, tier: 'sign-off' });
    expect(seen(decisionOf([{}, { ...ending.outside, spec }]))).toEqual({
      ...unsigned,
      reasons: ['outside-margin two'],
    });
  });

  it('is a sign-off dimension outside even where its regressions are ignored', () => {
    const spec = quality({ name: 'two', primary: false, tier: 'sign-off', onRegressed: 'ignore' });
    expect(seen(decisionOf([{}, { ...ending.outside, spec }]))).toMatchObject(unsigned);
  });

  it('is a default limit left, whatever the tier: it asks and never blocks', () => {
    const spec = hallucination({ tier: 'blocking', limit: 0.03, limitFrom: 'default' });
    const broken = { base: level(), head: level({ lower: 0.04, upper: 0.06 }) };
    const found = seen(decisionOf([{}, { spec, level: broken }]));
    expect(found).toEqual({ ...unsigned, reasons: ['outside-limit hallucination'] });
  });

  it('is a default limit left in a protected segment', () => {
    const spec = quality({ limit: 0.7, limitFrom: 'default' });
    const broken = {
      base: level({ estimate: 0.8, lower: 0.75, upper: 0.85, allowed: 0.7 }),
      head: level({ estimate: 0.6, lower: 0.55, upper: 0.65, allowed: 0.7 }),
    };
    const segments = [segmentEvidence({ spec, level: broken })];
    expect(seen(decisionOf([{}], {}, { segments }))).toEqual({
      ...unsigned,
      reasons: ['outside-limit language=de quality'],
    });
  });

  const answers = [
    ['sign-off', unsigned],
    ['block', unsigned],
    ['ignore', accepted],
  ] as const;
  for (const [onRegressed, expected] of answers) {
    it(`is a dimension that regressed, with on-regressed ${onRegressed}`, () => {
      const spec = quality({ onRegressed });
      expect(seen(decisionOf([{ ...ending.regressed, spec }]))).toEqual({
        ...expected,
        reasons: ['regressed quality'],
      });
    });

    it(`is a protected segment that regressed, with on-regressed ${onRegressed}`, () => {
      const segments = [segmentEvidence({ ...ending.regressed, spec: quality({ onRegressed }) })];
      expect(seen(decisionOf([{}], {}, { segments }))).toEqual({
        ...expected,
        reasons: ['regressed language=de quality'],
      });
    });
  }

  it('cannot be signed off where one that regressed says block, which is named first', () => {
    const priced = { ...slower, spec: latency({ onRegressed: 'sign-off' }) };
    const blocked = { ...ending.regressed, spec: quality({ onRegressed: 'block' }) };
    expect(decisionOf([priced, blocked]).reasons).toEqual([
      { code: 'regressed', about: 'quality', canSignOff: false },
      { code: 'outside-margin', about: 'latency-p95' },
    ]);
    const segments = [segmentEvidence(blocked)];
    expect(decisionOf([{}], {}, { segments }).reasons[0]).toMatchObject({ canSignOff: false });
    expect(decisionOf([ending.regressed]).reasons[0]).not.toHaveProperty('canSignOff');
  });

  it('is as final as its open question, where a class fails those', () => {
    const open = decisionOf([ending.inconclusive], { onInconclusive: 'fail' });
    expect(open.reasons).toEqual([{ code: 'inconclusive', about: 'quality', canSignOff: false }]);
    expect(decisionOf([ending.outside]).reasons[0]).toMatchObject({ canSignOff: false });
  });

  it('is accepted only where everything that moved is', () => {
    const ignored = {
      ...ending.regressed,
      spec: quality({ name: 'two', primary: false, onRegressed: 'ignore' }),
    };
    expect(seen(decisionOf([ending.regressed, ignored]))).toMatchObject(unsigned);
  });

  it('that is accepted does not hide an open question that a class does not let pass', () => {
    const ignored = {
      ...ending.regressed,
      spec: quality({ name: 'two', primary: false, onRegressed: 'ignore' }),
    };
    expect(seen(decisionOf([ending.inconclusive, ignored], { onInconclusive: 'sign-off' }))).toMatchObject(
      unsigned,
    );
    expect(seen(decisionOf([ending.inconclusive, ignored], { onInconclusive: 'pass' }))).toEqual({
      ...accepted,
      reasons: ['regressed two', 'inconclusive quality'],
    });
  });

  it('exits 0 where nothing is enforced', () => {
    expect(decisionOf([ending.regressed], { enforce: false })).toMatchObject({
      conclusion: 'failure',
      exitCode: 0,
    });
  });

  describe('by a trade', () => {
    it('covers a blocking dimension that is outside, and asks', () => {
      const decision = decisionOf([{}, truer, slower], { trades: [trade()] });
      expect(seen(decision)).toEqual({ ...unsigned, reasons: ['covered-by-trade latency-p95'] });
      expect(decision.reasons[0]?.text).toBe('slower-but-truer');
    });

    it('passes where the trade is always accepted', () => {
      expect(seen(decisionOf([{}, truer, slower], { trades: [trade({ accept: 'always' })] }))).toMatchObject(
        accepted,
      );
    });

    it('takes the one that is always accepted of two that cover', () => {
      const trades = [trade(), trade({ name: 'other', accept: 'always' })];
      expect(decisionOf([{}, truer, slower], { trades }).reasons[0]?.text).toBe('other');
    });

    it('does not cover where the gain is not proven', () => {
      const still = { ...truer, interval: between(-0.02, 0.002) };
      expect(seen(decisionOf([{}, still, slower], { trades: [trade()] }))).toMatchObject({
        verdict: 'outside',
        reasons: ['outside-margin latency-p95'],
      });
    });

    it('does not cover where the price is not kept', () => {
      const trades = [trade({ pay: { 'latency-p95': absolute(200) } })];
      expect(seen(decisionOf([{}, truer, slower], { trades })).verdict).toBe('outside');
    });

    it('covers a margin and never a limit', () => {
      const level2 = level({
        of: 'share-beyond-limit',
        estimate: 0.2,
        lower: 0.15,
        upper: 0.25,
        allowed: 0.05,
      });
      const within = level({
        of: 'share-beyond-limit',
        estimate: 0.01,
        lower: 0,
        upper: 0.02,
        allowed: 0.05,
      });
      const beyond = {
        ...slower,
        spec: latency({ tier: 'blocking', limit: 2000, limitFrom: 'config' }),
        level: { base: within, head: level2 },
      };
      const trades = [trade({ accept: 'always' })];
      expect(seen(decisionOf([{}, truer, beyond], { trades })).verdict).toBe('outside');
    });

    it('says the same of what needs no trade, whatever trades there are', () => {
      const trades = [trade({ name: 'one' }), trade({ name: 'two', pay: { quality: absolute(0.2) } })];
      for (const found of [{}, ending.inconclusive, ending['below-resolution']]) {
        expect(seen(decisionOf([found, { spec: second }], { trades }))).toEqual(
          seen(decisionOf([found, { spec: second }])),
        );
      }
    });

    it('covers nothing of a protected segment', () => {
      const trades = [trade({ accept: 'always', pay: { quality: absolute(0.5) } })];
      const segments = [segmentEvidence(ending.outside)];
      expect(seen(decisionOf([{}, truer], { trades }, { segments })).verdict).toBe('outside');
    });
  });

  describe('by clean breaks', () => {
    it('is a surprising number of them while the primary dimension is not inside', () => {
      expect(seen(decisionOf([ending.inconclusive], {}, { cleanBreaks: breaks }))).toEqual({
        ...unsigned,
        reasons: ['clean-breaks', 'inconclusive quality'],
      });
    });

    it('is none where the primary dimension is inside', () => {
      expect(seen(decisionOf([{}], {}, { cleanBreaks: breaks }))).toEqual(inside);
    });

    it('is none where chance makes as many', () => {
      const cleanBreaks = { ...breaks, p: 0.051 };
      expect(seen(decisionOf([ending.inconclusive], {}, { cleanBreaks })).verdict).toBe('inconclusive');
      expect(
        seen(decisionOf([ending.inconclusive], {}, { cleanBreaks: { ...breaks, p: 0.05 } })).verdict,
      ).toBe('trade-off');
    });
  });
});

describe('inconclusive', () => {
  const open = { verdict: 'inconclusive', conclusion: 'success', exitCode: 0 };

  for (const tier of ['blocking', 'sign-off'] as const) {
    it(`is a ${tier} dimension that the suite can resolve but did not`, () => {
      const spec = quality({ name: 'two', primary: false, tier });
      expect(seen(decisionOf([{}, { ...ending.inconclusive, spec }]))).toEqual({
        ...open,
        reasons: ['inconclusive two'],
      });
    });
  }

  for (const status of ['below-resolution', 'not-estimable'] as const) {
    it(`is a primary dimension that is ${status}`, () => {
      expect(seen(decisionOf([ending[status]]))).toEqual({
        ...open,
        reasons: ['primary-unresolved quality'],
      });
    });

    it(`is a protected segment that is ${status}`, () => {
      const segments = [segmentEvidence(ending[status])];
      expect(seen(decisionOf([{}], {}, { segments }))).toEqual({
        ...open,
        reasons: ['required-unresolved language=de quality'],
      });
    });
  }

  it('is a protected segment that is open', () => {
    const segments = [segmentEvidence(ending.inconclusive)];
    expect(seen(decisionOf([{}], {}, { segments }))).toEqual({
      ...open,
      reasons: ['inconclusive language=de quality'],
    });
  });

  it('is a policy without a primary dimension', () => {
    expect(seen(decisionOf([{ spec: quality({ primary: false }) }]))).toEqual({
      ...open,
      reasons: ['no-primary'],
    });
    expect(seen(decisionOf([]))).toEqual({ ...open, reasons: ['no-primary'] });
  });

  it('is a change without a base, whose limits hold', () => {
    const alone = { interval: null, noEffect: 'no-base', resolvable: null } as const;
    expect(seen(decisionOf([alone], {}, { hasBase: false }))).toEqual({ ...open, reasons: ['not-compared'] });
  });

  it('is not what a broken limit ends in without a base', () => {
    const spec = quality({ limit: 0.7, limitFrom: 'config' });
    const broken = level({ estimate: 0.6, lower: 0.55, upper: 0.65, allowed: 0.7 });
    const alone = { spec, interval: null, noEffect: 'no-base', resolvable: null } as const;
    const found = decisionOf([{ ...alone, level: { base: null, head: broken } }], {}, { hasBase: false });
    expect(seen(found)).toMatchObject({
      verdict: 'outside',
      reasons: ['outside-limit quality', 'not-compared'],
    });
  });

  it('is a bound that hangs on cases lost on one side', () => {
    const found = seen(decisionOf([{ worstCaseInside: false, lostPairs: 4 }]));
    expect(found).toEqual({ ...open, reasons: ['lost-cases quality'] });
  });

  it('is a loss that hangs on cases that base lost', () => {
    const lost = { bestCaseLoss: { outside: false, worse: false }, lostPairs: 4 };
    for (const loss of [ending.outside, ending.regressed]) {
      expect(seen(decisionOf([{ ...loss, ...lost }]))).toEqual({ ...open, reasons: ['lost-cases quality'] });
    }
  });

  it('is a second dimension of which head lost so many that too few are left', () => {
    const spec = quality({ name: 'two', primary: false, tier: 'sign-off' });
    const few = { ...ending['not-estimable'], spec, lostPairs: 490, worstCaseInside: false };
    expect(seen(decisionOf([{}, few]))).toEqual({ ...open, reasons: ['lost-cases two'] });
  });

  it('is not a default limit that cannot be told', () => {
    const spec = hallucination({ limit: 0.03, limitFrom: 'default' });
    const levels = { base: level(), head: level({ upper: 0.035 }) };
    expect(seen(decisionOf([{}, { spec, level: levels }]))).toEqual(inside);
    const margin = { interval: between(-0.02, 0.06), resolvable: 0.02, spec, level: levels };
    expect(seen(decisionOf([{}, margin]))).toEqual({ ...open, reasons: ['inconclusive hallucination'] });
  });

  it('is not a second dimension that the suite resolves with 80 % power only', () => {
    const spec = quality({ name: 'two', primary: false, tier: 'sign-off' });
    const two = { ...ending.inconclusive, spec, resolvable: 0.04 };
    expect(seen(decisionOf([{}, { ...two, resolvableAt98: 0.06 }]))).toEqual(inside);
    expect(seen(decisionOf([{}, { ...two, resolvableAt98: 0.05 }]))).toEqual({
      ...open,
      reasons: ['inconclusive two'],
    });
  });

  it('is a limit that base holds and of which head cannot be told', () => {
    const spec = hallucination({ limit: 0.03, limitFrom: 'config' });
    const levels = { base: level(), head: level({ upper: 0.035 }) };
    expect(seen(decisionOf([{}, { spec, level: levels }]))).toEqual({
      ...open,
      reasons: ['limit-untold hallucination'],
    });
  });

  describe('by a suite too small for what its class must see', () => {
    const mustSee = absolute(0.05);

    it('even where the primary dimension is inside a wider margin', () => {
      const wide = {
        spec: quality({ margin: absolute(0.2) }),
        interval: between(-0.12, 0.02),
        resolvable: 0.15,
      };
      expect(seen(decisionOf([wide], { mustSee }))).toEqual({
        ...open,
        reasons: ['suite-too-small quality'],
      });
    });

    it('not where the data did rule the loss out', () => {
      const luckily = { interval: between(-0.04, 0.02), resolvable: 0.15 };
      expect(seen(decisionOf([luckily], { mustSee }))).toEqual(inside);
    });

    it('not where a loss was proven, or a bound left: nobody is too small for what they did', () => {
      const far = { ...ending.outside, resolvable: 0.15 };
      expect(seen(decisionOf([far], { mustSee })).reasons).toEqual(['outside-margin quality']);
      const worse = { ...ending.regressed, resolvable: 0.15 };
      expect(seen(decisionOf([worse], { mustSee })).reasons).toEqual(['regressed quality']);
    });

    it('not where it can just see it', () => {
      expect(seen(decisionOf([{ resolvable: 0.05 }], { mustSee }))).toEqual(inside);
    });

    it('where it can rule out no loss at all', () => {
      const wide = {
        spec: quality({ margin: absolute(0.2) }),
        interval: between(-0.12, 0.02),
        resolvable: null,
      };
      expect(seen(decisionOf([wide], { mustSee })).reasons).toEqual(['suite-too-small quality']);
    });

    it('said once, not again as a primary dimension below resolution', () => {
      expect(seen(decisionOf([ending['below-resolution']], { mustSee })).reasons).toEqual([
        'suite-too-small quality',
      ]);
    });

    it('held against base where one of the two is a share of it', () => {
      const shares = quality({ margin: relative(0.1) });
      const at = (resolvable: number) => ({ spec: shares, interval: ratioBetween(0.97, 1.02), resolvable });
      // Base is 0.8: 6 % of it are 4.8 pp, 6.5 % are 5.2 pp.
      expect(seen(decisionOf([at(0.06)], { mustSee })).verdict).toBe('inside');
      expect(seen(decisionOf([at(0.065)], { mustSee })).verdict).toBe('inconclusive');
      expect(seen(decisionOf([{ resolvable: 0.05 }], { mustSee: relative(0.06) })).verdict).toBe(
        'inconclusive',
      );
      expect(seen(decisionOf([{ resolvable: 0.05 }], { mustSee: relative(0.07) })).verdict).toBe('inside');
    });

    it('on the scale of the margin, also where no interval can be shown', () => {
      const spec = latency({ primary: true });
      const few = { spec, interval: null, noEffect: 'too-few-cases', resolvable: 0.2 } as const;
      expect(seen(decisionOf([few], { mustSee: relative(0.1) })).reasons).toEqual([
        'suite-too-small latency-p95',
      ]);
      expect(seen(decisionOf([few], { mustSee: relative(0.3) })).reasons).toEqual([
        'primary-unresolved latency-p95',
      ]);
    });
  });

  const mapping = [
    ['pass', 'success', 0],
    ['sign-off', 'failure', 1],
    ['fail', 'failure', 1],
  ] as const;
  for (const [onInconclusive, conclusion, exitCode] of mapping) {
    it(`ends in ${conclusion} where the class says ${onInconclusive}`, () => {
      expect(decisionOf([ending.inconclusive], { onInconclusive })).toMatchObject({
        verdict: 'inconclusive',
        conclusion,
        exitCode,
      });
    });
  }

  it('exits 0 where nothing is enforced', () => {
    expect(decisionOf([ending.inconclusive], { onInconclusive: 'fail', enforce: false })).toMatchObject({
      conclusion: 'failure',
      exitCode: 0,
    });
  });
});

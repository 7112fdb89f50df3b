import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyApprovals } from '../../../src/core/approval/apply-approvals.ts';
import { remainingConclusion } from '../../../src/core/approval/remaining-conclusion.ts';
import { decide, decideNotEvaluated } from '../../../src/core/envelope/decide.ts';
import { noApprovals, type SignOff, type Waiver } from '../../../src/core/model/approval.ts';
import type { Comparison } from '../../../src/core/model/comparison.ts';
import type { Policy } from '../../../src/core/model/policy.ts';
import type { Decision } from '../../../src/core/model/verdict.ts';
import { comparison, ending, evidence, segmentEvidence } from '../../support/evidence.ts';
import { hallucination, language, policy, quality } from '../../support/policies.ts';

type Evidence = Parameters<typeof evidence>[0];

function decisionOf(
  dimensions: readonly Evidence[],
  overrides: Partial<Policy> = {},
  more: Partial<Comparison> = {},
): Decision {
  return decide(
    comparison({ dimensions: dimensions.map((entry) => evidence(entry)), ...more }),
    policy(overrides),
  );
}

const maria: SignOff = {
  by: 'maria',
  at: '2026-11-22T10:00:00Z',
  reason: 'truth over speed',
  sha: '9be07d1'.padEnd(40, '0'),
  via: 'comment',
};

function waiver(overrides: Partial<Waiver> = {}): Waiver {
  return {
    dimension: 'quality',
    class: 'prompt-edit',
    reason: 'the provider is slow',
    owner: 'joe',
    expires: '2026-12-31',
    ...overrides,
  };
}

function applied(
  decision: Decision,
  approvals: { readonly signOffs?: readonly SignOff[]; readonly waivers?: readonly Waiver[] },
  suite: string | null = 'bot',
): Decision {
  return applyApprovals(decision, { ...noApprovals, ...approvals }, { suite });
}

function seen({ verdict, conclusion, exitCode, reasons }: Decision) {
  return {
    verdict,
    conclusion,
    exitCode,
    reasons: reasons.map(({ code, about, lifted }) => `${code} ${about ?? '-'} ${lifted ?? '-'}`),
  };
}

const green = { conclusion: 'success', exitCode: 0 };
const red = { conclusion: 'failure', exitCode: 1 };
const regressed = { ...ending.regressed, spec: quality() };

describe('a sign-off', () => {
  it('lifts what is left of a trade-off, and leaves its word', () => {
    const decision = applied(decisionOf([regressed]), { signOffs: [maria] });
    expect(seen(decision)).toEqual({
      verdict: 'trade-off',
      ...green,
      reasons: ['regressed quality sign-off'],
    });
    expect(decision.approvals).toEqual({ signOffs: [maria], waivers: [], notes: [] });
  });

  it('lifts an inconclusive verdict where the config asks for one', () => {
    const open = decisionOf([ending.inconclusive], { onInconclusive: 'sign-off' });
    expect(seen(open)).toMatchObject(red);
    expect(seen(applied(open, { signOffs: [maria] }))).toEqual({
      verdict: 'inconclusive',
      ...green,
      reasons: ['inconclusive quality sign-off'],
    });
  });

  it('lifts nothing where an inconclusive verdict fails by the config, and says why', () => {
    const decision = applied(decisionOf([ending.inconclusive], { onInconclusive: 'fail' }), {
      signOffs: [maria],
    });
    expect(seen(decision)).toMatchObject({ ...red, reasons: ['inconclusive quality -'] });
    expect(decision.approvals).toEqual({
      signOffs: [],
      waivers: [],
      notes: ['The sign-off by maria does not count: the config fails a prompt-edit that is inconclusive.'],
    });
  });

  it('lifts nothing of what is outside', () => {
    const decision = applied(decisionOf([ending.outside]), { signOffs: [maria] });
    expect(seen(decision)).toEqual({ verdict: 'outside', ...red, reasons: ['outside-margin quality -'] });
    expect(decision.approvals?.notes).toEqual([
      'The sign-off by maria does not count: a bound that the config blocks was left.',
    ]);
  });

  it('lifts nothing beside a loss that the config blocks', () => {
    const decision = applied(
      decisionOf([
        { ...ending.regressed, spec: quality({ onRegressed: 'block' }) },
        {
          ...ending.outside,
          interval: { ...ending.outside.interval, lo: 0.06, hi: 0.12 },
          spec: hallucination(),
        },
      ]),
      { signOffs: [maria] },
    );
    expect(seen(decision)).toMatchObject({ verdict: 'trade-off', ...red });
    expect(decision.reasons.some(({ lifted }) => lifted !== undefined)).toBe(false);
  });

  it('is no evaluation', () => {
    const decision = applied(decideNotEvaluated(['no results'], policy()), { signOffs: [maria] });
    expect(seen(decision)).toMatchObject({ verdict: 'not-evaluated', conclusion: 'failure', exitCode: 3 });
    expect(decision.approvals?.notes).toEqual(['The sign-off by maria does not count: nothing was judged.']);
  });

  it('is not needed where every bound holds, and is not mentioned', () => {
    const decision = decisionOf([{}]);
    expect(applied(decision, { signOffs: [maria] })).toBe(decision);
  });

  it('stands in the order of time', () => {
    const joe = { ...maria, by: 'joe', at: '2026-11-21T10:00:00Z' };
    const decision = applied(decisionOf([regressed]), { signOffs: [maria, joe] });
    expect(decision.approvals?.signOffs).toEqual([joe, maria]);
  });
});

describe('a waiver', () => {
  it('lifts a loss of its dimension, even one that no sign-off lifts', () => {
    const blocked = decisionOf([{ ...ending.regressed, spec: quality({ onRegressed: 'block' }) }]);
    const decision = applied(blocked, { waivers: [waiver()] });
    expect(seen(decision)).toEqual({ verdict: 'trade-off', ...green, reasons: ['regressed quality waiver'] });
    expect(decision.approvals?.waivers).toEqual([waiver()]);
  });

  it('makes what is outside a trade-off: the loss is told', () => {
    const decision = applied(decisionOf([ending.outside]), { waivers: [waiver()] });
    expect(seen(decision)).toEqual({
      verdict: 'trade-off',
      ...green,
      reasons: ['outside-margin quality waiver'],
    });
  });

  it('leaves the rest to a sign-off', () => {
    const both = decisionOf([
      ending.outside,
      {
        ...ending.regressed,
        interval: { ...ending.regressed.interval, lo: 0.01, hi: 0.06 },
        spec: hallucination(),
      },
    ]);
    expect(seen(applied(both, { waivers: [waiver()] }))).toMatchObject({ verdict: 'trade-off', ...red });
    expect(seen(applied(both, { waivers: [waiver()], signOffs: [maria] }))).toEqual({
      verdict: 'trade-off',
      ...green,
      reasons: ['outside-margin quality waiver', 'regressed hallucination sign-off'],
    });
  });

  const others: Record<string, Partial<Waiver>> = {
    'another dimension': { dimension: 'cost' },
    'another class': { class: 'model-swap' },
    'another suite': { suite: 'red' },
    'a segment': { segment: 'language=de' },
  };
  for (const [name, overrides] of Object.entries(others)) {
    it(`of ${name} lifts nothing`, () => {
      const decision = decisionOf([ending.outside]);
      expect(applied(decision, { waivers: [waiver(overrides)] })).toBe(decision);
    });
  }

  it('of a suite lifts in that suite', () => {
    const named = applied(decisionOf([ending.outside]), { waivers: [waiver({ suite: 'bot' })] });
    expect(seen(named)).toMatchObject(green);
  });

  it('lifts a protected segment only by the name of the segment', () => {
    const segments = [segmentEvidence({ ...ending.outside, segment: { ...language('de'), name: 'German' } })];
    const decision = decisionOf([{}], {}, { segments });
    expect(applied(decision, { waivers: [waiver()] })).toBe(decision);
    for (const segment of ['language=de', 'German'])
      expect(seen(applied(decision, { waivers: [waiver({ segment })] }))).toEqual({
        verdict: 'trade-off',
        ...green,
        reasons: ['outside-margin language=de quality waiver'],
      });
  });

  it('never stands for a number that is not there', () => {
    const missing = decisionOf([ending.missing]);
    expect(applied(missing, { waivers: [waiver()] })).toBe(missing);
    const alone = decisionOf([{}], { onInconclusive: 'sign-off' }, { hasBase: false });
    expect(applied(alone, { waivers: [waiver()] })).toBe(alone);
  });
});

describe('notes', () => {
  it('are kept whatever the verdict, and change nothing else', () => {
    const notes = ['A label of nobody.'];
    const decision = decisionOf([{}]);
    expect(applyApprovals(decision, { ...noApprovals, notes }, { suite: null })).toEqual({
      ...decision,
      approvals: { ...noApprovals, notes },
    });
  });
});

describe('of every decision', () => {
  const statuses = Object.keys(ending) as (keyof typeof ending)[];
  const specs = fc.record({
    status: fc.constantFrom(...statuses),
    tier: fc.constantFrom('blocking' as const, 'sign-off' as const, 'advisory' as const),
    onRegressed: fc.constantFrom('sign-off' as const, 'ignore' as const, 'block' as const),
    configured: fc.boolean(),
  });
  const decisions = fc
    .record({
      dimensions: fc.array(specs, { minLength: 1, maxLength: 4 }),
      inSegment: fc.array(specs, { maxLength: 2 }),
      onInconclusive: fc.constantFrom('pass' as const, 'sign-off' as const, 'fail' as const),
      enforce: fc.boolean(),
      hasBase: fc.boolean(),
      isRefused: fc.boolean(),
    })
    .map(({ dimensions, inSegment, onInconclusive, enforce, hasBase, isRefused }) => {
      const specOf = ({ status: _, ...spec }: (typeof dimensions)[number], index: number) =>
        quality({ ...spec, name: `d${index}`, primary: index === 0 });
      return decide(
        comparison({
          hasBase,
          dimensions: dimensions.map((one, index) =>
            evidence({ ...ending[one.status], spec: specOf(one, index) }),
          ),
          segments: inSegment.map((one, index) =>
            segmentEvidence({
              ...ending[one.status],
              spec: specOf(one, index),
              segment: language(`l${index}`),
            }),
          ),
          comparability: isRefused ? [{ key: 'judge', message: 'Another judge.', refuses: true }] : [],
        }),
        policy({ onInconclusive, enforce }),
      );
    });
  const waivers = fc.array(
    fc
      .record({
        dimension: fc.constantFrom('d0', 'd1', 'd2', 'd3'),
        segment: fc.constantFrom(undefined, 'language=l0', 'language=l1'),
        suite: fc.constantFrom(undefined, 'bot', 'red'),
      })
      .map(({ dimension, segment, suite }) =>
        waiver({
          dimension,
          ...(segment === undefined ? {} : { segment }),
          ...(suite === undefined ? {} : { suite }),
        }),
      ),
    { maxLength: 6 },
  );
  const signOffs = fc.constantFrom<readonly SignOff[]>([], [maria]);

  it('no approvals are the same decision, and its conclusion is the one of what remains', () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        expect(applyApprovals(decision, noApprovals, { suite: 'bot' })).toBe(decision);
        if (decision.verdict !== 'not-evaluated' && decision.verdict !== 'outside')
          expect(remainingConclusion(decision.reasons, decision)).toBe(decision.conclusion);
      }),
    );
  });

  it('nothing that was not evaluated turns green', () => {
    fc.assert(
      fc.property(decisions, waivers, signOffs, (decision, held, signed) => {
        fc.pre(decision.verdict === 'not-evaluated');
        const after = applied(decision, { waivers: held, signOffs: signed });
        expect(seen(after)).toEqual(seen(decision));
      }),
    );
  });

  it('a sign-off lifts no final reason, and nothing beside one that is left', () => {
    fc.assert(
      fc.property(decisions, waivers, (decision, held) => {
        const after = applied(decision, { waivers: held, signOffs: [maria] });
        for (const reason of after.reasons)
          if (reason.canSignOff === false) expect(reason.lifted).not.toBe('sign-off');
        if (after.reasons.some(({ canSignOff, lifted }) => canSignOff === false && lifted === undefined))
          expect(after.approvals?.signOffs ?? []).toEqual([]);
      }),
    );
  });

  it('every reason stays where it was, and a check never gets worse or a word better than a trade-off', () => {
    fc.assert(
      fc.property(decisions, waivers, signOffs, (decision, held, signed) => {
        const after = applied(decision, { waivers: held, signOffs: signed });
        expect(after.reasons.map(({ lifted: _, ...reason }) => reason)).toEqual(decision.reasons);
        expect(after.exitCode).toBeLessThanOrEqual(decision.exitCode);
        if (after.verdict !== decision.verdict)
          expect([decision.verdict, after.verdict]).toEqual(['outside', 'trade-off']);
        if (decision.conclusion === 'failure' && after.conclusion === 'success')
          expect(after.approvals?.signOffs.length || after.approvals?.waivers.length).toBeGreaterThan(0);
      }),
    );
  });
});

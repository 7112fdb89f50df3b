import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import type { DimensionEvidence } from '../../../src/core/model/dimension-evidence.ts';
import { judged, measured } from '../../support/measure.ts';
import { absolute, hallucination, quality } from '../../support/policies.ts';
import {
  epochRows,
  outcomes,
  type PassTable,
  passRows,
  rowsOf,
  type Sides,
  times,
} from '../../support/rows.ts';

/** Ends of the interval in percentage points, one digit. */
function points({ effect }: DimensionEvidence): string {
  const digit = (bound: number | null | undefined): string => (100 * (bound ?? Number.NaN)).toFixed(1);
  return `${digit(effect.interval?.lo)} to ${digit(effect.interval?.hi)}`;
}

function scored(table: PassTable): Sides {
  const pairs = outcomes(table);
  const side = (which: 0 | 1): CaseRow[] =>
    rowsOf(table.n, (index) => ({ scores: { hallucination: Number(pairs[index]?.[which] ?? 0) } }));
  return { base: side(0), head: side(1) };
}

describe('example 1: a trade, 1,200 cases', () => {
  const made = measured(
    scored({ n: 1200, basePassed: 50, broken: 18, fixed: 13 }),
    hallucination({ margin: absolute(0.005), measuredBy: 'judge', limit: 0.03, limitFrom: 'default' }),
  );

  it('prints the interval of hallucination, 18 fixed and 13 broken', () => {
    expect(points(made)).toBe('-1.2 to 0.4');
    expect(made).toMatchObject({ base: { estimate: 50 / 1200 }, head: { estimate: 45 / 1200 } });
    expect(made.turned).toEqual({ worse: 13, better: 18 });
    expect(made.midP?.toFixed(2)).toBe('0.38');
  });

  it('needs about 13,000 cases to show a gain of this size', () => {
    const asGain = measured(
      scored({ n: 1200, basePassed: 50, broken: 18, fixed: 13 }),
      hallucination({ margin: absolute(0.0042) }),
    );
    expect(Math.round((asGain.casesNeeded.ifUnchanged ?? 0) / 1000)).toBe(13);
  });

  it('prints the intervals of the pass rate, the errors and the Spanish segment', () => {
    expect(points(measured(passRows({ n: 1200, basePassed: 1032, broken: 41, fixed: 46 })))).toBe(
      '-0.9 to 1.7',
    );
    const pairs = outcomes({ n: 1200, basePassed: 3, broken: 2, fixed: 3 });
    const side = (which: 0 | 1) =>
      rowsOf(1200, (index) => (pairs[index]?.[which] ? { state: 'error', passed: null } : {}));
    const errors = quality({ name: 'errors', metric: { kind: 'error-rate' }, better: 'lower' });
    expect(points(measured({ base: side(0), head: side(1) }, errors))).toBe('-0.3 to 0.5');
    // The page prints +1.9; Tango's upper end of this table is 1.845.
    expect(points(measured(passRows({ n: 240, basePassed: 200, broken: 11, fixed: 8 })))).toBe('-4.5 to 1.8');
  });

  it('holds a p95 under 2 s by the share of answers over it', () => {
    const slow = rowsOf(1200, (index) => ({ latencyMs: index < 12 ? 2500 : 1000 + (index % 200) }));
    const p95 = quality({
      metric: { kind: 'latency' },
      statistic: { kind: 'quantile', q: 0.95 },
      unit: 'ms',
      better: 'lower',
      margin: { kind: 'relative', value: 0.1 },
      limit: 2000,
      limitFrom: 'config',
    });
    const { head } = measured({ base: slow, head: slow }, p95).level;
    expect(head).toMatchObject({ of: 'share-beyond-limit', beyond: 12, n: 1200, allowed: 0.05 });
    expect((100 * (head?.upper ?? 0)).toFixed(1)).toBe('1.6');
  });
});

describe('example 2: a fine-tune, English and multilingual', () => {
  const english = outcomes({ n: 500, basePassed: 390, broken: 15, fixed: 45 });
  const japanese = outcomes({ n: 60, basePassed: 50, broken: 8, fixed: 2 });
  const others = outcomes({ n: 240, basePassed: 193, broken: 9, fixed: 9 });
  const all = [...english, ...japanese, ...others];
  const hallucinated = outcomes({ n: 800, basePassed: 27, broken: 14, fixed: 12 });
  const slow = (index: number, salt: number) => 400 + (((index + 1) * 7919 * salt) % 1250);
  const segmentsAt = (index: number) => ({
    segments: {
      group: index < 500 ? 'english' : 'multilingual',
      language: index < 500 ? 'en' : (['ja', 'de', 'fr', 'es'][index < 560 ? 0 : 1 + (index % 3)] ?? 'de'),
    },
  });
  const side = (which: 0 | 1): CaseRow[] =>
    rowsOf(800, (index) => ({
      ...segmentsAt(index),
      passed: all[index]?.[which] ?? null,
      scores: { hallucination: Number(hallucinated[index]?.[which] ?? 0) },
      latencyMs: slow(index, 1 + which),
      costUsd: (4 + ((index * 31) % 17) / 10 + which * (((index * 13) % 5) / 100)) / 1000,
    }));
  const decision = judged(
    { base: side(0), head: side(1) },
    `
suites: { bot: { segments: [group, language], protected: [group=english, group=multilingual] } }
dimensions:
  quality: { metric: pass-rate, margin: 2pp, primary: true }
  hallucination: { metric: "score:hallucination", better: lower, margin: 1pp, measured-by: judge }
  latency-p95: { metric: latency, statistic: p95, margin: 10% }
  cost: { metric: cost, margin: 10% }
envelopes: { fine-tune: { on-inconclusive: fail } }
`,
    'fine-tune',
    'bot',
  );
  const group = (value: string) => {
    const found = decision.segments.find((entry) => entry.protected && entry.segment.value === value);
    if (found === undefined) throw new Error(`no segment ${value}`);
    return found;
  };
  const [overall] = decision.dimensions;

  it('prints the three intervals', () => {
    expect(points(group('english'))).toBe('3.5 to 8.6');
    expect(points(group('multilingual'))).toBe('-5.1 to 0.9');
    expect(overall && points(overall)).toBe('1.1 to 5.0');
  });

  it('calls English improved, and the whole set inside without a word', () => {
    expect(group('english')).toMatchObject({ status: 'inside', direction: 'improved' });
    expect(group('english').tests.better?.toFixed(5)).toBe('0.00005');
    expect(overall).toMatchObject({ status: 'inside', direction: 'no-clear-change' });
    expect(overall?.tests.better?.toFixed(3)).toBe('0.005');
  });

  it('says that multilingual has too few cases, and how many it would take', () => {
    const multilingual = group('multilingual');
    expect(multilingual.status).toBe('below-resolution');
    expect(multilingual.casesNeeded).toEqual({ ifUnchanged: 2056, ifObserved: null });
    expect((100 * (multilingual.atBest ?? 0)).toFixed(1)).toBe('2.9');
  });

  it('reports Japanese without judging it', () => {
    const found = decision.segments.find(
      ({ segment, spec }) => segment.value === 'ja' && spec.name === 'quality',
    );
    expect(found && points(found)).toBe('-19.5 to -1.5');
    expect(found).toMatchObject({ protected: false, direction: 'no-clear-change', status: 'inconclusive' });
    expect(found?.midP?.toFixed(3)).toBe('0.065');
    // Four languages were looked at: the fifth is the protected group under another name.
    expect(found?.adjustedP?.toFixed(2)).toBe('0.26');
  });

  it('is inconclusive for the protected segment alone, and fails', () => {
    expect(decision).toMatchObject({
      verdict: 'inconclusive',
      conclusion: 'failure',
      exitCode: 1,
      reasons: [{ code: 'required-unresolved', about: 'group=multilingual quality' }],
    });
  });
});

describe('example 3: a prompt edit, 60 cases × 3', () => {
  const config = 'dimensions: { quality: { metric: pass-rate, margin: 8pp, tier: blocking, primary: true } }';
  type Passes = [number, number];
  const suite = (wavering: readonly (readonly [number, Passes])[]): Passes[] => [
    ...wavering.flatMap(([count, passes]) => times(count, passes)),
    ...times<Passes>(37, [3, 3]),
    ...times<Passes>(4, [0, 0]),
  ];
  // 146 → 144 of 180 runs, 15 of the differences not 0, 3 cases with 3 of 6 passes.
  const steady = suite([
    [2, [3, 1]],
    [1, [0, 2]],
    [4, [3, 2]],
    [1, [2, 1]],
    [1, [1, 0]],
    [2, [1, 2]],
    [4, [2, 3]],
    [4, [1, 1]],
  ]);
  const decision = judged(epochRows(3, steady), config, 'prompt-edit');
  const [pass] = decision.dimensions;

  it('counts 37 cases that always passed, 4 that never did, 19 that wavered', () => {
    expect(decision.comparison?.steadiness).toEqual({
      alwaysPassed: 37,
      neverPassed: 4,
      turned: { broken: 0, fixed: 0 },
      wavered: 19,
    });
    expect(pass).toMatchObject({ pairs: 60, differing: 15 });
  });

  it('prints the interval, 146 → 144 of 180 runs, without the guard', () => {
    expect(pass?.base.estimate).toBeCloseTo(146 / 180, 12);
    expect(pass?.head.estimate).toBeCloseTo(144 / 180, 12);
    expect(pass && points(pass)).toBe('-5.8 to 3.3');
    expect(pass?.effect.interval?.method).toBe('hall');
  });

  it('is inside', () => {
    expect(decision).toMatchObject({ verdict: 'inside', conclusion: 'success', exitCode: 0 });
    expect(pass).toMatchObject({ status: 'inside', direction: 'no-clear-change' });
  });

  it("resolves about 6.7 pp by A11.6, times 1.07 for Hall's noisy skew", () => {
    // 6.7 is the mean of both sides' spread; base alone, all that may be read, has 12 wavering cases here or 11.
    expect((pass?.resolvable ?? 0) / 1.07).toBeGreaterThan(0.065);
    expect((pass?.resolvable ?? 0) / 1.07).toBeLessThan(0.069);
  });

  it('needs 155 cases for 5 pp and 965 for 2 pp', () => {
    const needed = (margin: number) =>
      measured(epochRows(3, steady), quality({ margin: absolute(margin) })).casesNeeded.ifUnchanged;
    expect([needed(0.05), needed(0.02)]).toEqual([155, 965]);
    // The next steps of 1, 2, 5 below the 5.8 pp that are ruled out.
    expect(pass?.finer).toEqual([
      { loss: 0.05, cases: 155 },
      { loss: 0.02, cases: 965 },
    ]);
  });

  it('expects 0.15 clean breaks by chance and sees none', () => {
    expect(decision.comparison?.cleanBreaks).toEqual({ cases: [], expected: expect.closeTo(0.15, 12), p: 1 });
  });

  describe('when a drop is neither proven nor ruled out', () => {
    // 150 → 142 of 180 runs, 7 cases with 3 of 6 passes.
    const variant = suite([
      [1, [3, 0]],
      [3, [3, 1]],
      [4, [2, 1]],
      [3, [3, 2]],
      [2, [1, 2]],
      [2, [2, 3]],
      [2, [1, 3]],
      [2, [1, 1]],
    ]);
    const open = judged(epochRows(3, variant), config, 'prompt-edit');

    it('prints the interval', () => {
      expect(open.dimensions[0] && points(open.dimensions[0])).toBe('-10.7 to 1.1');
    });

    it('is inconclusive and allowed', () => {
      expect(open).toMatchObject({
        verdict: 'inconclusive',
        conclusion: 'success',
        exitCode: 0,
        reasons: [{ code: 'inconclusive', about: 'quality' }],
      });
    });

    it('names the one clean break, common by chance', () => {
      const breaks = open.comparison?.cleanBreaks;
      expect(breaks?.cases).toEqual([
        { caseId: 'case-0000', base: { passed: 3, of: 3 }, head: { passed: 0, of: 3 } },
      ]);
      expect(breaks?.p.toFixed(2)).toBe('0.30');
    });
  });
});

describe('20 cases that pass on both sides', () => {
  const decision = judged(
    passRows({ n: 20, basePassed: 20, broken: 0, fixed: 0 }),
    'version: 1',
    'prompt-edit',
  );

  it('are not inside', () => {
    expect(decision).toMatchObject({ verdict: 'inconclusive' });
    expect(decision.dimensions.map(({ status }) => status)).not.toContain('outside');
  });

  it('rule out a drop of more than 11.9 pp', () => {
    expect(decision.dimensions[0] && points(decision.dimensions[0])).toBe('-11.9 to 11.9');
  });
});

describe('the gain of example 1 that is not shown', () => {
  it('would take about 13,000 cases to show: 50 → 45 of 1,200, 13 worse and 18 better', () => {
    const sides = passRows({ n: 1200, basePassed: 50, broken: 18, fixed: 13 });
    const spec = quality({ better: 'lower', margin: absolute(0.005) });
    expect(measured(sides, spec).casesToShow).toBeGreaterThan(12_900);
    expect(measured(sides, spec).casesToShow).toBeLessThan(13_200);
  });
});

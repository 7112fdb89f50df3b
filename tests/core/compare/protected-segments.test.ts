import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import type { SegmentKey } from '../../../src/core/model/policy.ts';
import { compared, decided, judged, swapped } from '../../support/measure.ts';
import { absolute, guarded, hallucination, language, latency, quality } from '../../support/policies.ts';
import { outcomes, type PassTable, rowsOf, type Sides } from '../../support/rows.ts';

/** Rows of several languages, each with a table of its own; hallucination repeats the table of passes. */
function inLanguages(tables: Readonly<Record<string, PassTable>>): Sides {
  const all = Object.entries(tables).flatMap(([name, table]) =>
    outcomes(table).map((pair) => ({ name, pair })),
  );
  const side = (which: 0 | 1): CaseRow[] =>
    rowsOf(all.length, (index) => {
      const { name = '', pair } = all[index] ?? {};
      return {
        segments: { language: name },
        passed: pair?.[which] ?? null,
        scores: { hallucination: Number(!pair?.[which]) },
        latencyMs: 500 + ((index * 7919) % 997),
      };
    });
  return { base: side(0), head: side(1) };
}

const calm = { n: 400, basePassed: 340, broken: 4, fixed: 4 };
const few = { n: 12, basePassed: 10, broken: 1, fixed: 1 };
const rest: SegmentKey = { field: 'language', value: 'de|fr', values: ['de', 'fr'], name: 'rest' };

describe('a protected segment', () => {
  it('has dimensions, margins and tiers of its own', () => {
    const sides = inLanguages({ en: calm, ja: calm });
    const { segments } = compared(sides, {
      dimensions: [quality(), hallucination()],
      protectedSegments: [
        guarded(language('ja'), [
          quality({ margin: absolute(0.06) }),
          hallucination({ margin: absolute(0.04), tier: 'blocking' }),
        ]),
      ],
    });
    expect(segments.filter((entry) => entry.protected)).toMatchObject([
      { spec: { name: 'quality', margin: absolute(0.06) }, pairs: 400, members: 400 },
      { spec: { name: 'hallucination', margin: absolute(0.04), tier: 'blocking' }, pairs: 400 },
    ]);
  });

  it('of several values holds the cases of each of them', () => {
    const sides = inLanguages({ en: calm, de: few, fr: { ...calm, n: 100, basePassed: 80 } });
    const { segments } = compared(sides, { protectedSegments: [guarded(rest)] });
    expect(segments.filter((entry) => entry.protected)).toMatchObject([{ segment: rest, pairs: 112 }]);
    // Its parts are explored: none of them is the same test.
    expect(segments.filter((entry) => !entry.protected).map(({ segment }) => segment.value)).toEqual([
      'en',
      'de',
      'fr',
    ]);
  });

  it('that a class requires too is judged on the primary dimension beside its own', () => {
    const { segments } = compared(inLanguages({ en: calm, de: calm }), {
      dimensions: [quality(), hallucination()],
      protectedSegments: [guarded(language('de'), [hallucination()])],
      requiredSegments: [language('de')],
    });
    expect(segments.filter((entry) => entry.protected).map(({ spec }) => spec.name)).toEqual([
      'hallucination',
      'quality',
    ]);
  });

  it('spends of the error of “worse” after the primary dimension, on every dimension of its own', () => {
    const sides = inLanguages({
      en: { ...calm, fixed: 24 },
      de: { n: 400, basePassed: 340, broken: 14, fixed: 4 },
    });
    const adjusted = (tier: 'sign-off' | 'advisory') =>
      compared(sides, {
        dimensions: [quality(), hallucination()],
        protectedSegments: [guarded(language('de'), [quality(), hallucination({ tier })])],
      }).segments.find((entry) => entry.protected && entry.spec.name === 'quality')?.worseAdjusted ?? 0;
    expect(adjusted('sign-off')).toBeGreaterThan(adjusted('advisory'));
  });

  it('mirrors when the sides are swapped, whatever the order of the rows', () => {
    const sides = inLanguages({ en: calm, de: { n: 90, basePassed: 70, broken: 12, fixed: 3 }, fr: few });
    const of = (from: Sides) =>
      compared(from, { protectedSegments: [guarded(rest)] }).segments.find((entry) => entry.protected);
    const forward = of(sides)?.effect.interval;
    const back = of(swapped(sides) as Sides)?.effect.interval;
    expect(back?.lo).toBeCloseTo(-(forward?.hi ?? Number.NaN), 12);
    expect(back?.hi).toBeCloseTo(-(forward?.lo ?? Number.NaN), 12);
    expect(of({ base: sides.base.toReversed(), head: sides.head })).toEqual(of(sides));
  });
});

describe('the verdict on a protected segment', () => {
  const worse = inLanguages({
    en: { n: 900, basePassed: 700, broken: 10, fixed: 60 },
    de: { n: 300, basePassed: 250, broken: 60, fixed: 4 },
  });

  it.each([
    ['blocking', 'outside', 'outside-margin'],
    ['sign-off', 'trade-off', 'outside-margin'],
  ] as const)('beyond its margin in tier %s is %s', (tier, verdict, code) => {
    const protectedSegments = [guarded(language('de'), [quality({ tier })])];
    const decision = decided(worse, { protectedSegments });
    expect(decision.verdict).toBe(verdict);
    expect(decision.reasons[0]).toMatchObject({ code, about: 'language=de quality' });
  });

  it('is not held back by one that only advises', () => {
    const protectedSegments = [guarded(language('de'), [quality({ tier: 'advisory' })])];
    const decision = decided(worse, { protectedSegments });
    expect(decision.verdict).toBe('inside');
    expect(decision.segments.find((entry) => entry.protected)?.status).toBe('outside');
  });

  it('keeps within a wider margin of its own what the margin of the whole would not', () => {
    const sides = inLanguages({
      en: { n: 900, basePassed: 700, broken: 10, fixed: 40 },
      de: { n: 400, basePassed: 330, broken: 24, fixed: 16 },
    });
    const under = (margin: number) =>
      decided(sides, {
        protectedSegments: [guarded(language('de'), [quality({ margin: absolute(margin) })])],
      }).verdict;
    expect(under(0.02)).toBe('inconclusive');
    expect(under(0.06)).toBe('inside');
  });

  it('is inconclusive where its cases cannot resolve the margin, of any dimension', () => {
    const sides = inLanguages({ en: calm, de: { n: 40, basePassed: 34, broken: 1, fixed: 1 } });
    const decision = decided(sides, {
      dimensions: [quality(), hallucination()],
      protectedSegments: [guarded(language('de'), [hallucination({ margin: absolute(0.04) })])],
    });
    expect(decision).toMatchObject({
      verdict: 'inconclusive',
      reasons: [{ code: 'required-unresolved', about: 'language=de hallucination' }],
    });
  });

  it('is inconclusive for a p95 of fewer than 59 cases', () => {
    const sides = inLanguages({ en: calm, de: { n: 40, basePassed: 34, broken: 0, fixed: 0 } });
    const decision = decided(sides, {
      dimensions: [quality(), latency()],
      protectedSegments: [guarded(language('de'), [latency()])],
    });
    const [segment] = decision.segments.filter((entry) => entry.protected);
    expect(segment).toMatchObject({ status: 'not-estimable', noEffect: 'too-few-cases' });
    expect(decision.reasons).toContainEqual({
      code: 'required-unresolved',
      about: 'language=de latency-p95',
    });
  });

  it('is not evaluated where none of its cases has a value', () => {
    const { base, head } = inLanguages({ en: calm, de: calm });
    const silent = head.map((row) => (row.segments.language === 'de' ? { ...row, scores: {} } : row));
    const decision = decided(
      { base, head: silent },
      {
        dimensions: [quality(), hallucination()],
        protectedSegments: [guarded(language('de'), [hallucination()])],
      },
    );
    expect(decision.verdict).toBe('not-evaluated');
    expect(decision.reasons).toEqual([{ code: 'missing', about: 'language=de hallucination' }]);
  });
});

describe('a config with protected segments', () => {
  it('judges each by what is written for it', () => {
    const sides = inLanguages({ en: calm, de: calm, fr: calm, ja: few });
    const decision = judged(
      sides,
      `
suites:
  bot:
    segments: [language]
    protected:
      - language=en
      - { name: multilingual, segment: [language=de, language=fr], dimensions: { quality: { margin: 4pp }, hallucination: { margin: 4pp, tier: blocking } } }
      - { segment: language=ja, dimensions: { quality: { margin: 20pp } } }
dimensions:
  quality: { metric: pass-rate, margin: 5pp, primary: true }
  hallucination: { metric: "score:hallucination", better: lower, margin: 3pp }
`,
      'prompt-edit',
      'bot',
    );
    expect(
      decision.segments
        .filter((entry) => entry.protected)
        .map(({ segment, spec, status, pairs }) => [
          segment.name ?? segment.value,
          spec.name,
          spec.margin?.value,
          status,
          pairs,
        ]),
    ).toEqual([
      ['en', 'quality', 0.05, 'inside', 400],
      ['multilingual', 'quality', 0.04, 'inside', 800],
      ['multilingual', 'hallucination', 0.04, 'inside', 800],
      ['ja', 'quality', 0.2, 'not-estimable', 12],
    ]);
    expect(decision.verdict).toBe('inconclusive');
  });
});

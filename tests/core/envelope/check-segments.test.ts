import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/core/compare/compare-runs.ts';
import { checkSegments } from '../../../src/core/envelope/check-segments.ts';
import { decide, decideNotEvaluated } from '../../../src/core/envelope/decide.ts';
import type { Comparison } from '../../../src/core/model/comparison.ts';
import { reasonText } from '../../../src/core/report/reason-clause.ts';
import { comparison, ending, evidence, segmentEvidence } from '../../support/evidence.ts';
import { decided } from '../../support/measure.ts';
import { language, policy, quality } from '../../support/policies.ts';
import { rowsOf, run } from '../../support/rows.ts';

const required = policy({ requiredSegments: [language('de'), language('fr')] });

function states(segments: Comparison['segments'], more: Partial<Comparison> = {}) {
  return checkSegments(decide(comparison({ dimensions: [evidence()], segments, ...more }), required)).map(
    ({ name, state }) => `${name} ${state}`,
  );
}

describe('a segment that the class requires', () => {
  it.each([
    ['inside', 'met'],
    ['outside', 'failed'],
    ['regressed', 'failed'],
    ['inconclusive', 'not-settled'],
    ['below-resolution', 'not-settled'],
    ['not-estimable', 'not-settled'],
    ['missing', 'missing'],
  ] as const)('that is %s is %s', (status, state) => {
    const of = (value: string, how: keyof typeof ending) =>
      segmentEvidence({ ...ending[how], segment: language(value) });
    expect(states([of('de', status), of('fr', 'inside')])).toEqual([
      `language=de ${state}`,
      'language=fr met',
    ]);
  });

  it('is not settled where nothing is judged in it, and missing where nothing is evaluated', () => {
    expect(states([])).toEqual(['language=de not-settled', 'language=fr not-settled']);
    expect(states([], { comparability: [{ key: 'judge', message: 'Another.', refuses: true }] })).toEqual([
      'language=de missing',
      'language=fr missing',
    ]);
    expect(checkSegments(decideNotEvaluated(['no results'], required)).map(({ state }) => state)).toEqual([
      'missing',
      'missing',
    ]);
  });

  it('is told by what gates in it alone', () => {
    const advisory = segmentEvidence({ ...ending.outside, spec: quality({ tier: 'advisory' }) });
    const explored = segmentEvidence({ ...ending.outside, protected: false });
    expect(states([advisory, explored])[0]).toBe('language=de not-settled');
  });

  it('without a case in the results is missing without a base too; one that is there is not settled', () => {
    const head = run(rowsOf(40, (index) => ({ segments: { language: 'de' }, passed: index % 5 !== 0 })));
    const wanted = policy({ requiredSegments: [language('de'), language('fr')] });
    const decision = decide(compareRuns(null, head, wanted, { seedText: 'x' }), wanted);
    expect(decision).toMatchObject({
      verdict: 'not-evaluated',
      exitCode: 3,
      reasons: [{ code: 'missing', about: 'language=fr quality' }],
    });
    expect(checkSegments(decision).map(({ state }) => state)).toEqual(['not-settled', 'missing']);
    const all = policy({ requiredSegments: [language('de')] });
    expect(decide(compareRuns(null, head, all, { seedText: 'x' }), all).verdict).toBe('inconclusive');
  });

  it.each([
    [{ language: 'fr-FR', kind: 'usual' }, '; the results hold language=fr-FR, language=de, kind=usual'],
    [{}, '; the results name no segment at all: `segments` of the suite says which fields of a case do'],
  ])('without a case in the results is told with what they hold, nearest spelling first', (held, told) => {
    const named = Object.keys(held).length > 0;
    const segments = (index: number): Record<string, string> =>
      index % 2 === 0 ? held : named ? { language: 'de', kind: 'usual' } : {};
    const head = run(rowsOf(40, (index) => ({ segments: segments(index), passed: index % 5 !== 0 })));
    const wanted = policy({ requiredSegments: [language('fr')] });
    for (const base of [null, head]) {
      const decision = decide(compareRuns(base, head, wanted, { seedText: 'x' }), wanted);
      const reason = decision.reasons.find(({ code }) => code === 'missing');
      expect(reason && reasonText(reason, decision)).toBe(
        `No case is in the segment language=fr, which has to be judged${told}.`,
      );
    }
  });

  it('without a case in the results leaves the change not evaluated, and the reason names it', () => {
    const side = rowsOf(200, (index) => ({ segments: { language: 'de' }, passed: index % 5 !== 0 }));
    const decision = decided(
      { base: side, head: side },
      { requiredSegments: [language('de'), language('fr')] },
    );
    expect(decision).toMatchObject({
      verdict: 'not-evaluated',
      exitCode: 3,
      reasons: [{ code: 'missing', about: 'language=fr quality' }],
    });
    expect(checkSegments(decision)).toMatchObject([{ name: 'language=de' }, { state: 'missing' }]);
  });
});

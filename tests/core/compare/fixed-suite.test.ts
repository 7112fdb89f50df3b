import { describe, expect, it } from 'vitest';
import { fixedSuiteLoss } from '../../../src/core/compare/fixed-suite-advice.ts';
import type { DimensionSpec } from '../../../src/core/model/dimension.ts';
import { buildComment } from '../../../src/core/report/build-comment.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { groupedValues } from '../../../src/core/stats/grouped-values.ts';
import { studentTQuantile } from '../../../src/core/stats/student-t.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';
import { compared, decided, judged, measured } from '../../support/measure.ts';
import { cost, hallucination, latency, quality, relative } from '../../support/policies.ts';
import { caseName, epochRows, rowsOf, type Sides, times } from '../../support/rows.ts';

const fixed = (spec: DimensionSpec): DimensionSpec => ({ ...spec, inference: 'fixed-suite' });

/** 60 cases of 3 runs: some waver, as many on base as on head, and 6 pass on base alone. */
const broken = epochRows(3, [
  ...times(42, [3, 3] as const),
  ...times(6, [2, 2] as const),
  ...times(6, [0, 0] as const),
  ...times(6, [3, 0] as const),
]);

describe('a fixed suite', () => {
  it('has the variance of the repeats alone', () => {
    // Six cases a side waver with variance 1/3 between three runs; the sides mirror each other, so nothing is skew.
    const error = Math.sqrt((2 * 6) / 3 / 3) / 60;
    const { interval, absolute } = measured(broken, fixed(quality())).effect;
    expect(absolute).toBeCloseTo(-0.1, 12);
    expect(interval?.lo).toBeCloseTo(-0.1 - studentTQuantile(0.95, 24) * error, 12);
    expect(interval?.method).toBe('fixed suite, noise of repeats');
  });

  it('proves a loss on these cases that a sample of cases cannot', () => {
    const wide = measured(broken, quality()).effect.interval;
    const narrow = measured(broken, fixed(quality())).effect.interval;
    expect(narrow?.hi).toBeLessThan(-0.05);
    expect(wide?.hi).toBeGreaterThan(-0.05);
    expect(decided(broken, { dimensions: [fixed(quality())] }).verdict).toBe('outside');
    expect(decided(broken, { dimensions: [quality()] }).verdict).not.toBe('outside');
  });

  it('leaves clean breaks as they are', () => {
    const found = compared(broken, { dimensions: [fixed(quality())] });
    expect(found.cleanBreaks).toEqual(compared(broken).cleanBreaks);
    expect(found.cleanBreaks?.cases).toHaveLength(6);
  });

  it('turns a lower-is-better score round, ends and tests', () => {
    const flip = ({ base, head }: Sides): Sides => {
      const scored = (rows: Sides['base']): Sides['base'] =>
        rows.map((one) => ({ ...one, scores: { hallucination: one.passed === true ? 0 : 1 } }));
      return { base: scored(base), head: scored(head) };
    };
    const up = measured(broken, fixed(quality()));
    const down = measured(flip(broken), fixed(hallucination()));
    expect(down.effect.interval?.lo).toBeCloseTo(-(up.effect.interval?.hi ?? 0), 12);
    expect(down.tests.worse).toBeCloseTo(up.tests.worse ?? Number.NaN, 12);
    expect(down.tests.better).toBeCloseTo(up.tests.better ?? Number.NaN, 12);
  });

  it('is refused where its cases ran once, and says what to do', () => {
    const once = epochRows(1, times(60, [1, 1] as const));
    const { verdict, reasons } = decided(once, { dimensions: [fixed(quality())] });
    expect(verdict).toBe('not-evaluated');
    expect(reasons[0]).toMatchObject({ code: 'refused', about: 'inference' });
    expect(reasons[0]?.text).toMatch(/only 0 of 60 cases were run twice.*Set epochs: 3/);
    expect(decided(once).verdict).toBe('inside');
  });

  it('does not estimate a dimension whose values are not repeated', () => {
    const priced = (rows: Sides['base']): Sides['base'] =>
      rows.map((one) => (one.epoch === 1 ? { ...one, costUsd: 0.002 + one.caseId.length / 1e6 } : one));
    const sides = { base: priced(broken.base), head: priced(broken.head) };
    const { dimensions } = decided(sides, { dimensions: [quality(), cost()].map(fixed) });
    expect(dimensions[1]).toMatchObject({ status: 'not-estimable', noEffect: 'no-repeats' });
  });

  it('judges cost by the noise of its repeats, and a price list as a fact', () => {
    const random = xoshiro128StarStar(seedFromText('prices').state);
    const sides = (noise: number): Sides => {
      const rows = (factor: number) =>
        [1, 2, 3].flatMap((epoch) =>
          rowsOf(40, (index) => ({
            epoch,
            costUsd: 0.001 * (1 + index) * factor * (1 + noise * (random.nextUniform() - 0.5)),
          })),
        );
      return { base: rows(1), head: rows(1.05) };
    };
    const spec = fixed(cost({ margin: relative(0.1) }));
    const listed = measured(sides(0), spec).effect.interval;
    expect(listed?.lo).toBeCloseTo(1.05, 10);
    expect(listed?.hi).toBeCloseTo(1.05, 10);
    const noisy = measured(sides(0.2), spec);
    expect(noisy.effect.interval?.scale).toBe('ratio');
    expect(noisy.effect.interval?.lo).toBeLessThan(1.05);
    expect(noisy.effect.interval?.hi).toBeLessThan(1.1);
    expect(noisy.tests.inside).toBeLessThan(0.05);
  });

  it('resamples runs within cases for a quantile, which needs as many answers as it would cases', () => {
    const timed = (cases: number): Sides => {
      const rows = () =>
        [1, 2, 3].flatMap((epoch) =>
          rowsOf(cases, (index) => ({ epoch, latencyMs: 400 + 10 * index + ((index * epoch) % 7) })),
        );
      return { base: rows(), head: rows() };
    };
    expect(measured(timed(20), fixed(latency()))).toMatchObject({ noEffect: null });
    expect(measured(timed(19), fixed(latency()))).toMatchObject({ noEffect: 'too-few-cases' });
    expect(measured(timed(20), latency())).toMatchObject({ noEffect: 'too-few-cases' });
    const { interval } = measured(timed(20), fixed(latency())).effect;
    expect(interval?.method).toBe('fixed suite, noise of repeats, resampled');
  });

  it('resolves from base alone what it then proves on an unchanged head', () => {
    const { resolvable, effect } = measured({ base: broken.base, head: broken.base }, fixed(quality()));
    expect(resolvable).toBeGreaterThan(-(effect.interval?.lo ?? Number.NaN));
    const base = {
      values: groupedValues([[1], [0]]),
      unitOf: Int32Array.of(0, 1),
      units: 2,
      means: Float64Array.of(1, 0),
      epochs: { base: 1, head: 3 },
      range: 1,
    };
    expect(fixedSuiteLoss(base, quality(), 0.8)).toBe(Number.POSITIVE_INFINITY);
  });

  it('asks for runs and never for cases', () => {
    const { casesNeeded, epochsNeeded } = measured(broken, fixed(quality()));
    expect(casesNeeded).toEqual({ ifUnchanged: null, ifObserved: null });
    expect(epochsNeeded?.now).toBe(3);
    expect(epochsNeeded?.ifUnchanged).toBeGreaterThan(1);
  });
});

describe('what a fixed suite says of itself', () => {
  const config = (more: string): string =>
    `suites: { gold: { epochs: 3${more} } }\ndimensions: { quality: { metric: pass-rate, margin: 8pp, tier: blocking, primary: true } }`;
  const same = { base: broken.base, head: broken.base };
  const context = {
    suite: 'gold',
    baseLabel: 'a',
    headLabel: 'b',
    baselineNote: null,
    classification: null,
    notices: [],
  };
  const commentOf = (text: string): string =>
    renderMarkdown(buildComment(judged(same, text, 'prompt-edit', 'gold'), context));

  it('comes from the suite’s block and stands above the numbers', () => {
    const comment = commentOf(config(', inference: fixed-suite'));
    expect(comment).toContain(
      'Judged as a fixed suite: intervals cover the noise between runs of these 60 cases and say nothing about unseen inputs.',
    );
    expect(comment).toContain('unseen inputs are another question');
  });

  it('is never assumed', () => {
    expect(commentOf(config(''))).not.toContain('fixed suite');
    expect(commentOf(config(', inference: cases-as-sample'))).not.toContain('fixed suite');
  });

  it('borrows the noise of others for a case that lost a run', () => {
    const short = broken.head.filter(({ caseId, epoch }) => caseId !== caseName(0) || epoch === 1);
    const sides = { base: broken.base, head: short };
    expect(decided(sides, { dimensions: [fixed(quality())] }).verdict).toBe('outside');
  });
});

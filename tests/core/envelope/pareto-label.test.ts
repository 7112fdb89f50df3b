import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/core/compare/compare-runs.ts';
import { shapeOfRun } from '../../../src/core/compare/shape-of-run.ts';
import { defaultConfig } from '../../../src/core/config/default-config.ts';
import { resolvePolicy } from '../../../src/core/config/resolve-policy.ts';
import { decide } from '../../../src/core/envelope/decide.ts';
import type { ParetoLabel } from '../../../src/core/model/verdict.ts';
import { headline } from '../../../src/core/report/headline.ts';
import { plainText } from '../../../src/core/report/rich-text.ts';
import { between, comparison, ending, evidence, segmentEvidence } from '../../support/evidence.ts';
import { hallucination, policy, quality } from '../../support/policies.ts';
import { outcomes, rowsOf, run } from '../../support/rows.ts';

type Evidences = Parameters<typeof evidence>[0][];

function labelOf(dimensions: Evidences, more: Parameters<typeof comparison>[0] = {}): ParetoLabel | null {
  return decide(comparison({ dimensions: dimensions.map(evidence), ...more }), policy()).paretoLabel;
}

const better = { tests: { inside: 0.001, outside: 1, worse: 0.999, better: 0.001 }, directionAdjusted: 0.01 };
const worse = { tests: { inside: 0.01, outside: 0.9, worse: 0.001, better: 0.999 }, directionAdjusted: 0.01 };
const untested = { tests: { inside: null, outside: null, worse: null, better: null } };
const second = hallucination();

describe('the label of a change', () => {
  it('is an improvement where something got better and nothing worse', () => {
    expect(labelOf([better, { spec: second }])).toBe('improvement');
  });

  it('is a trade-off where something got worse too, inside its margin or not', () => {
    expect(labelOf([better, { ...worse, spec: second }])).toBe('trade-off');
    expect(labelOf([{ ...better, spec: second }, ending.outside])).toBe('trade-off');
    expect(labelOf([{ ...better, spec: second }, ending.regressed])).toBe('trade-off');
  });

  it('is a regression where something got worse alone', () => {
    expect(labelOf([worse, { spec: second }])).toBe('regression');
  });

  it('is neutral only where every interval is within its margin, either way', () => {
    expect(labelOf([{}, { spec: second }])).toBe('neutral');
    expect(labelOf([{ interval: between(-0.02, 0.06) }])).toBe('undetermined');
    expect(labelOf([ending.inconclusive])).toBe('undetermined');
  });

  it('is no improvement while a gating dimension could not be tested', () => {
    expect(labelOf([better, { ...untested, spec: second, interval: null }])).toBe('undetermined');
    expect(labelOf([better, { ...untested, spec: second, differing: 0 }])).toBe('improvement');
  });

  it('counts protected segments and leaves out what only advises', () => {
    expect(labelOf([better], { segments: [segmentEvidence(worse)] })).toBe('trade-off');
    expect(labelOf([better], { segments: [segmentEvidence({ ...worse, protected: false })] })).toBe(
      'improvement',
    );
    expect(
      labelOf([better, { ...worse, spec: quality({ name: 'two', primary: false, tier: 'advisory' }) }]),
    ).toBe('improvement');
  });

  it('is none without a base', () => {
    expect(labelOf([better], { hasBase: false })).toBeNull();
  });
});

describe('a model at 96 %, 3 s and $0.08 for one at 92 %, 50 ms and $0.002', () => {
  it.each([40, 100, 200, 1000])('is a trade and never improved, with %i cases', (n) => {
    const pairs = outcomes({ n, basePassed: 0.92 * n, broken: 0.01 * n, fixed: 0.05 * n });
    const side = (which: 0 | 1, latencyMs: number, costUsd: number) =>
      run(
        rowsOf(n, (index) => {
          const noise = 1 + (((index * 7919) % 97) - 48) / 200;
          return {
            passed: pairs[index]?.[which] ?? null,
            latencyMs: latencyMs * noise,
            costUsd: costUsd * noise,
          };
        }),
      );
    const [base, head] = [side(0, 50, 0.002), side(1, 3000, 0.08)];
    const of = resolvePolicy({
      config: defaultConfig(),
      suite: null,
      classes: ['model-swap'],
      shape: shapeOfRun(base),
    });
    const decision = decide(compareRuns(base, head, of, { seedText: 'swap' }), of);
    expect(decision).toMatchObject({ verdict: 'trade-off', conclusion: 'failure' });
    // With fewer cases the gain is not shown, and only the price is.
    expect(decision.paretoLabel).toBe(n < 1000 ? 'regression' : 'trade-off');
    expect(plainText(headline(decision))).toMatch(/^Trade-off, needs a yes: p\d\d is .* slower/);
    expect(plainText(headline(decision))).not.toMatch(/improved/i);
  });
});

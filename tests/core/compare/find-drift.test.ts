import { describe, expect, it } from 'vitest';
import { findDrift } from '../../../src/core/compare/find-drift.ts';
import { outputFeatures } from '../../../src/core/compare/output-features.ts';
import { pairCases } from '../../../src/core/compare/pair-cases.ts';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import type { OutputDrift } from '../../../src/core/model/drift.ts';
import { buildComment } from '../../../src/core/report/build-comment.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';
import { compared, decided } from '../../support/measure.ts';
import { caseName, rowsOf, run, type Sides } from '../../support/rows.ts';

type Make = (index: number) => Partial<CaseRow>;

function pairing(base: Make, head: Make, count = 100) {
  return pairCases(run(rowsOf(count, base)), run(rowsOf(count, head))).cases;
}

function driftOf(base: Make, head: Make, count = 100): Map<string, OutputDrift> {
  return new Map(findDrift(pairing(base, head, count), 'seed').map((one) => [one.feature, one]));
}

const words = (count: number): string => 'x'.repeat(count);

describe('drift of answers to the same inputs', () => {
  it('is seen in a score whose mean stays', () => {
    const found = driftOf(
      (index) => ({ scores: { tone: 0.5 + (index % 10) / 1000 } }),
      (index) => ({ scores: { tone: (index % 2) + (index % 10) / 1000 } }),
    );
    expect(found.get('score tone')).toMatchObject({ p: 0.001, pairs: 100 });
    expect(found.get('score tone')?.excessPsi).toBeGreaterThan(1);
  });

  it('is seen in length, state and labels, and not in latency', () => {
    const found = driftOf(
      (index) => ({ output: index % 2 === 0 ? 'yes' : 'no', latencyMs: 100 }),
      (index) => ({
        output: index % 4 === 0 ? 'maybe' : 'no',
        state: index % 5 === 0 ? 'refused' : 'scored',
        latencyMs: 9000,
      }),
    );
    expect([...found.keys()].sort()).toEqual(['answer', 'answer length', 'state']);
    for (const { adjustedP } of found.values()) expect(adjustedP).toBeLessThan(0.01);
  });

  it('takes prose for no label, and output tokens for its length where texts are not kept', () => {
    const prose = outputFeatures(
      pairing(
        (index) => ({ output: `${words(index)} base ${index}` }),
        (index) => ({ output: `${words(2 * index)} head ${index}` }),
      ),
    );
    expect(prose.map(({ name }) => name)).toEqual(['answer length']);
    const counted = driftOf(
      (index) => ({ tokens: { input: 10, output: 50 + index } }),
      (index) => ({ tokens: { input: 10, output: 150 + index } }),
    );
    expect(counted.get('answer length')?.p).toBe(0.001);
  });

  it('has no index beyond chance, on average, where nothing drifted', () => {
    const random = xoshiro128StarStar(seedFromText('still').state);
    const grade = (): number => random.nextInteger(6) / 5;
    let [claimed, excess] = [0, 0];
    const runs = 120;
    for (let round = 0; round < runs; round += 1) {
      const usual = Array.from({ length: 60 }, grade);
      const draw: Make = (index) => ({
        scores: { a: random.nextUniform() < 0.6 ? (usual[index] ?? 0) : grade() },
      });
      const found = driftOf(draw, draw, 60).get('score a');
      if ((found?.p ?? 1) <= 0.05) claimed += 1;
      excess += found?.excessPsi ?? 0;
    }
    expect(claimed).toBeLessThanOrEqual(14);
    expect(Math.abs(excess / runs)).toBeLessThan(0.02);
  });

  it('does not hang on the order of the rows, and mirrors when the sides are exchanged', () => {
    const base: Make = (index) => ({ scores: { a: (index * 7) % 11 } });
    const head: Make = (index) => ({ scores: { a: (index * 5) % 13 } });
    const there = driftOf(base, head).get('score a');
    const shuffled = pairCases(run(rowsOf(100, base).reverse()), run(rowsOf(100, head))).cases;
    expect(findDrift(shuffled, 'seed').find(({ feature }) => feature === 'score a')).toEqual(there);
    expect(driftOf(head, base).get('score a')?.psi).toBeCloseTo(there?.psi ?? Number.NaN, 10);
  });

  it('lets one case speak for its cluster, and every epoch for its case', () => {
    const rows = (epoch: number) =>
      rowsOf(60, (index) => ({
        epoch,
        cluster: `c${Math.floor(index / 2)}`,
        scores: { a: (index + epoch) % 7 },
      }));
    const both = run([...rows(1), ...rows(2)]);
    const [feature] = outputFeatures(pairCases(both, both).cases);
    expect(feature?.pairs.base).toHaveLength(60);
  });

  it('looks at 20,000 cases of more', () => {
    const many: Make = (index) => ({ scores: { a: index % 9 } });
    const [feature] = outputFeatures(pairing(many, many, 45_000));
    expect(feature?.pairs.base).toHaveLength(15_000);
  });

  it('claims nothing of fewer than twenty pairs', () => {
    expect(
      driftOf(
        () => ({ scores: { a: 0 } }),
        () => ({ scores: { a: 1 } }),
        19,
      ).size,
    ).toBe(0);
  });
});

describe('what a comment says of drift', () => {
  const context = {
    suite: null,
    baseLabel: 'a',
    headLabel: 'b',
    baselineNote: null,
    classification: null,
    notices: [],
  };
  const longer: Sides = {
    base: rowsOf(200, (index) => ({ output: `${words(100 + (index % 20))}${caseName(index)}` })),
    head: rowsOf(200, (index) => ({ output: `${words(300 + (index % 20))}${caseName(index)}!` })),
  };

  it('is a line where nothing was lost, and never a verdict', () => {
    const decision = decided(longer);
    expect(decision.verdict).toBe('inside');
    expect(renderMarkdown(buildComment(decision, context))).toMatch(
      /\*\*Other answers\.\*\* On the same inputs the mix changed: `answer length` \(PSI \d+\.\d\d above chance, p = 0\.001, 200 pairs\)\. It decides nothing/,
    );
    expect(compared(longer).drift?.[0]?.feature).toBe('answer length');
  });

  it('is nothing where nothing drifted', () => {
    const still = { base: longer.base, head: longer.base };
    expect(renderMarkdown(buildComment(decided(still), context))).not.toContain('Other answers');
  });
});

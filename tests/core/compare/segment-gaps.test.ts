import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import { comparisonDocument, comparisonSchema } from '../../../src/core/record/comparison-document.ts';
import { buildComment } from '../../../src/core/report/build-comment.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { compared, decided, swapped } from '../../support/measure.ts';
import { absolute, cost, latency, quality } from '../../support/policies.ts';
import { outcomes, rowsOf, type Sides } from '../../support/rows.ts';

/** 460 cases in four languages; Japanese loses, Welsh has twelve cases. */
function languages(): Sides {
  const tables = {
    en: { n: 300, basePassed: 255, broken: 8, fixed: 8 },
    de: { n: 88, basePassed: 72, broken: 3, fixed: 3 },
    ja: { n: 60, basePassed: 48, broken: 16, fixed: 2 },
    cy: { n: 12, basePassed: 6, broken: 0, fixed: 0 },
  };
  const all = Object.entries(tables).flatMap(([name, table]) =>
    outcomes(table).map((pair) => ({ name, pair })),
  );
  const side = (which: 0 | 1): CaseRow[] =>
    rowsOf(all.length, (index) => ({
      segments: { language: all[index]?.name ?? '', tier: index % 2 === 0 ? 'pro' : 'free' },
      passed: all[index]?.pair[which] ?? null,
      costUsd: 0.001 * (1 + (index % 7)),
      latencyMs: 500,
    }));
  return { base: side(0), head: side(1) };
}

describe('the gap between segments', () => {
  const sides = languages();
  const [gap, other] = compared(sides).gaps ?? [];

  it('is that of the best and the worst value, by field, on either side', () => {
    expect(gap).toMatchObject({
      field: 'language',
      dimension: 'quality',
      leftOut: 1,
      base: { best: 'en', worst: 'ja', estimate: expect.closeTo(255 / 300 - 48 / 60, 12) },
      head: { best: 'en', worst: 'ja', estimate: expect.closeTo(255 / 300 - 34 / 60, 12) },
    });
    expect(gap?.change.estimate).toBeCloseTo(14 / 60, 12);
    expect(other?.field).toBe('tier');
  });

  it('of base is within what chance makes, of head is not, and grew', () => {
    expect(gap?.base.interval.lo).toBe(0);
    expect(gap?.base.byChance).toBeGreaterThan(gap?.base.estimate ?? 1);
    expect(gap?.head.interval.lo).toBeGreaterThan(gap?.head.byChance ?? 1);
    expect(gap?.change.interval.lo).toBeGreaterThan(0);
  });

  it('does not depend on the order of the rows', () => {
    const reordered = { base: sides.base.toReversed(), head: sides.head };
    expect(compared(reordered).gaps).toEqual(compared(sides).gaps);
  });

  it('mirrors when the sides are exchanged', () => {
    const [back] = compared(swapped(sides)).gaps ?? [];
    expect(back?.base).toEqual(gap?.head);
    expect(back?.change.interval.lo).toBeCloseTo(-(gap?.change.interval.hi ?? 0), 12);
    expect(back?.change.interval.hi).toBeCloseTo(-(gap?.change.interval.lo ?? 0), 12);
  });

  it('is none of a quantile, a price, or values that are all alike', () => {
    for (const spec of [latency({ primary: true }), cost({ primary: true })]) {
      expect(compared(sides, { dimensions: [spec] }).gaps).toEqual([]);
    }
    const score = quality({ metric: { kind: 'score', name: 's' }, unit: 'score', margin: absolute(1) });
    const same = sides.base.map((row) => ({ ...row, scores: { s: 7 } }));
    expect(compared({ base: same, head: same }, { dimensions: [score] }).gaps).toEqual([]);
  });

  it('is in the JSON and in a fold of the comment, and decides nothing', () => {
    const decision = decided(sides, { dimensions: [quality({ tier: 'advisory', margin: null })] });
    const document = comparisonDocument(decision, () => 'text');
    expect(comparisonSchema.parse(JSON.parse(JSON.stringify(document))).gaps?.[0]).toMatchObject({
      field: 'language',
      values: [{ value: 'en' }, { value: 'de' }, { value: 'ja' }],
    });
    expect(decision.reasons.map(({ code }) => code)).toEqual(['no-primary']);
    const text = renderMarkdown(
      buildComment(decision, {
        suite: null,
        baseLabel: 'base',
        headLabel: 'head',
        baselineNote: null,
        classification: null,
        notices: [],
      }),
    );
    expect(text).toContain('<summary>Gap between the best and the worst segment</summary>');
    expect(text).toMatch(
      /\| `language` \(1 value with under 20 cases left out\) \| 5\.0 pp \(0\.0 to \d+\.\d pp\) \| 28\.3 pp \(\d+\.\d to \d+\.\d pp\) \| en – ja \| \d\.\d pp \| \+23\.3 pp \(\+\d+\.\d to \+\d+\.\d pp\) \|/,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/envelope/decide.ts';
import { comparisonDocument, comparisonSchema } from '../../../src/core/record/comparison-document.ts';
import { levelsText } from '../../../src/core/report/dimension-words.ts';
import { compared, measured } from '../../support/measure.ts';
import { cost, latency, policy } from '../../support/policies.ts';
import { passRows, row, rowsOf, type Sides } from '../../support/rows.ts';

function documented(sides: Sides) {
  const decision = decide(compared(sides), policy());
  const [dimension] = comparisonSchema.parse(comparisonDocument(decision, () => '')).dimensions;
  return dimension;
}

describe('the level of a side', () => {
  const pairs = passRows({ n: 100, basePassed: 80, broken: 0, fixed: 0 });
  const oneSided: Sides = {
    base: [...pairs.base, ...rowsOf(10, (index) => ({ caseId: `gone-${index}`, passed: false }))],
    head: [...pairs.head, ...rowsOf(25, (index) => ({ caseId: `new-${index}` }))],
  };

  it('is over all of its values, the effect over the pairs', () => {
    const evidence = measured(oneSided);
    expect(evidence.sides).toEqual({
      base: { estimate: 80 / 110, n: 110 },
      head: { estimate: 105 / 125, n: 125 },
    });
    expect([evidence.base, evidence.head]).toEqual([
      { estimate: 0.8, n: 100 },
      { estimate: 0.8, n: 100 },
    ]);
    expect(evidence.effect.absolute).toBe(0);
  });

  it('has its standard error over the same values', () => {
    const { standardError } = measured(oneSided);
    // Of x passes in n: sqrt(p(1 − p) ÷ (n − 1)).
    const error = (x: number, n: number) => Math.sqrt(((x / n) * (1 - x / n)) / (n - 1));
    expect(standardError.base).toBeCloseTo(error(80, 110), 12);
    expect(standardError.head).toBeCloseTo(error(105, 125), 12);
  });

  it('counts also what the other side lost to an error, and each case once', () => {
    const base = [1, 2, 3]
      .map((epoch) => row({ caseId: 'a', epoch, passed: epoch === 1 }))
      .concat(row({ caseId: 'b' }));
    const head = [row({ caseId: 'a' }), row({ caseId: 'b', state: 'error', passed: null })];
    expect(measured({ base, head })).toMatchObject({
      pairs: 1,
      sides: { base: { estimate: (1 / 3 + 1) / 2, n: 2 }, head: { estimate: 1, n: 1 } },
    });
  });

  it('of a quantile is that of all of its values', () => {
    const spec = latency({ statistic: { kind: 'quantile', q: 0.5 } });
    const sides = {
      base: rowsOf(3, (index) => ({ latencyMs: 100 * (index + 1) })),
      head: rowsOf(2, (index) => ({ latencyMs: 100 * (index + 1) })),
    };
    expect(measured(sides, spec).sides).toEqual({
      base: { estimate: 200, n: 3 },
      head: { estimate: 150, n: 2 },
    });
  });

  it('is none where the side has no value', () => {
    const sides = { base: rowsOf(2, () => ({ costUsd: 1 })), head: rowsOf(2) };
    expect(measured(sides, cost()).sides).toEqual({
      base: { estimate: 1, n: 2 },
      head: { estimate: null, n: 0 },
    });
  });

  it('stands in the document, with the levels of the pairs where those are others', () => {
    expect(documented(oneSided)).toMatchObject({
      base: { estimate: 80 / 110, n: 110 },
      head: { estimate: 105 / 125, n: 125 },
      pairedLevels: { base: 0.8, head: 0.8 },
      effect: { absolute: 0 },
      pairs: 100,
    });
    expect(documented(pairs)).not.toHaveProperty('pairedLevels');
  });

  it('is not what the comment shows beside the change', () => {
    const [dimension] = decide(compared(oneSided), policy()).dimensions;
    if (dimension === undefined) throw new Error('no dimension');
    expect(levelsText(dimension)).toBe('80.0 → 80.0 %');
  });
});

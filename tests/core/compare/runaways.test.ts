import { describe, expect, it } from 'vitest';
import { judgeDimension } from '../../../src/core/envelope/judge-dimension.ts';
import type { DimensionSpec } from '../../../src/core/model/dimension.ts';
import type { Runaways } from '../../../src/core/model/runaways.ts';
import { paragraphs } from '../../../src/core/report/paragraphs.ts';
import { reasonText } from '../../../src/core/report/reason-clause.ts';
import { plainText } from '../../../src/core/report/rich-text.ts';
import { normalCdf } from '../../../src/core/stats/normal.ts';
import { tangoInterval, tangoScore } from '../../../src/core/stats/tango.ts';
import { decided, measured } from '../../support/measure.ts';
import { absolute, cost, quality } from '../../support/policies.ts';
import { row, rowsOf, type Sides } from '../../support/rows.ts';

/** Cases of 1.00 ± 0.10 USD; the first ones cost `dear` on head. */
function priced(count: number, runaways: number, dear: number): Sides {
  const own = (index: number): number => 1 + ((index * 7919) % 21) / 100 - 0.1;
  const again = (index: number): number => own(index) + ((index * 104729) % 11) / 500 - 0.01;
  return {
    base: rowsOf(count, (index) => ({ costUsd: own(index) })),
    head: rowsOf(count, (index) => ({ costUsd: index < runaways ? dear : again(index) })),
  };
}

function runawaysIn(sides: Sides, spec: DimensionSpec = cost()): Runaways {
  const { runaways } = measured(sides, spec);
  if (runaways === undefined) throw new Error('no runaways');
  return runaways;
}

describe('runaways', () => {
  it('are counted beyond five times the median of base, with the share of the dearest 1 %', () => {
    const { base, head } = runawaysIn(priced(400, 4, 6));
    expect([base.over, base.of, head.over, head.of]).toEqual([0, 400, 4, 400]);
    expect(head.topShare).toBeCloseTo(24 / (24 + 396), 2);
    expect(runawaysIn(priced(400, 4, 4.9)).head.over).toBe(0);
  });

  it('are compared like any rate with one epoch a side', () => {
    const found = runawaysIn(priced(400, 4, 6));
    const { lower, upper } = tangoInterval({ n: 400, broken: 0, fixed: 4, critical: 1.6448536269514722 });
    expect(found.interval).toMatchObject({ method: 'tango' });
    expect(found.interval?.lo).toBeCloseTo(lower, 9);
    expect(found.interval?.hi).toBeCloseTo(upper, 9);
    expect(found.worse).toBeCloseTo(
      normalCdf(tangoScore({ n: 400, broken: 4, fixed: 0, difference: 0 })),
      12,
    );
    expect(found.isMore).toBe(true);
  });

  it('are not more where as many went the other way', () => {
    const { base, head } = priced(400, 4, 6);
    const swappedLast = base.map((entry, index) => (index >= 396 ? { ...entry, costUsd: 6 } : entry));
    expect(runawaysIn({ base: swappedLast, head })).toMatchObject({ isMore: false, worse: 0.5 });
  });

  it('of several epochs are a mean of a case, not as many cases', () => {
    const side = (dear: number) =>
      Array.from({ length: 180 }, (_, index) =>
        row({
          caseId: `c${Math.floor(index / 3)}`,
          epoch: 1 + (index % 3),
          costUsd: index % 3 === 0 && index < 12 ? dear : 1 + (index % 7) / 100,
        }),
      );
    const found = runawaysIn({ base: side(1), head: side(9) });
    expect([found.head.over, found.head.of]).toEqual([4, 180]);
    expect(found.interval?.method).toBe('hall+guard');
  });

  it('are looked for in means of cost and tokens that have a margin', () => {
    const sides = priced(60, 0, 1);
    const free = { base: rowsOf(60, () => ({ costUsd: 0 })), head: sides.head };
    expect(measured(sides, cost({ margin: null })).runaways).toBeUndefined();
    expect(measured(sides, cost({ statistic: { kind: 'quantile', q: 0.5 } })).runaways).toBeUndefined();
    expect(measured(sides, quality()).runaways).toBeUndefined();
    expect(measured(free, cost()).runaways).toBeUndefined();
  });
});

describe('a mean cost within its margin', () => {
  it('is inconclusive where more runaways are proven', () => {
    const sides = priced(1000, 8, 6);
    const evidence = measured(sides, cost());
    expect(evidence.effect.interval?.hi).toBeLessThan(1.1);
    expect(evidence.runaways).toMatchObject({ isMore: true, insideWithSkew: true });
    expect(judgeDimension(evidence).status).toBe('inconclusive');
    const decision = decided(sides, { dimensions: [quality(), cost()] });
    const text =
      '8 of 1,000 answers cost more than 5 × the median (base 0); the dearest 1 % are 4.8 % of spend';
    expect(decision.reasons.map((reason) => [reason.code, reasonText(reason, decision)])).toContainEqual([
      'runaways',
      `Cost a request keeps its mean, but ${text}.`,
    ]);
    expect(paragraphs(decision).map(plainText)).toContain(`Runaways. ${text}.`);
  });

  it('is inconclusive where the one answer that jumped says too little of how many would', () => {
    const sides = priced(60, 1, 3);
    const evidence = measured(sides, cost());
    expect(evidence.effect.interval?.hi).toBeLessThan(1.1);
    expect(evidence.runaways).toMatchObject({ isMore: false, insideWithSkew: false });
    expect(judgeDimension(evidence).status).toBe('inconclusive');
    const decision = decided(sides, { dimensions: [quality(), cost()] });
    expect(decision.reasons.map((reason) => reasonText(reason, decision)).join(' ')).toContain(
      'a few answers make the difference, and with a few more of them it would exceed the 10 % accepted',
    );
    expect(paragraphs(decision).map(plainText).join(' ')).not.toContain('Runaways.');
  });

  it('is inside where nothing changed, however dear a few cases are on both sides', () => {
    const { base, head } = priced(60, 0, 1);
    const dear = (rows: typeof base) =>
      rows.map((entry, index) => (index < 2 ? { ...entry, costUsd: 12 } : entry));
    const evidence = measured({ base: dear(base), head: dear(head) }, cost());
    expect(evidence.runaways).toMatchObject({ base: { over: 2 }, head: { over: 2 }, isMore: false });
    expect(judgeDimension(evidence).status).toBe('inside');
  });

  it('in USD leaves the skew to its interval', () => {
    expect(runawaysIn(priced(60, 1, 3), cost({ margin: absolute(0.2) })).insideWithSkew).toBeNull();
  });
});

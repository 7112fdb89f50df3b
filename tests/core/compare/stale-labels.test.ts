import { describe, expect, it } from 'vitest';
import { pairCases } from '../../../src/core/compare/pair-cases.ts';
import { labelCoverage } from '../../../src/core/compare/stale-labels.ts';
import type { DimensionSpec } from '../../../src/core/model/dimension.ts';
import type { Policy } from '../../../src/core/model/policy.ts';
import type { Decision } from '../../../src/core/model/verdict.ts';
import { reasonText } from '../../../src/core/report/reason-clause.ts';
import { decided } from '../../support/measure.ts';
import { absolute, guarded, language, quality } from '../../support/policies.ts';
import { rowsOf, run, type Sides } from '../../support/rows.ts';

/** Recall of the first four, with 3 pp. */
function recall(overrides: Partial<DimensionSpec> = {}): DimensionSpec {
  return quality({
    name: 'recall',
    metric: { kind: 'recall', k: 4 },
    unit: 'score',
    primary: false,
    margin: absolute(0.03),
    ...overrides,
  });
}

const known = ['a', 'b', 'c', 'd'];
const relevant = { a: 2, b: 1, c: 0 };

/** Base retrieves four documents of which three are judged; head retrieves `other` for the first `changed` queries. */
function refreshed(changed: number, other: readonly string[]): Sides {
  return {
    base: rowsOf(100, () => ({ retrieved: known, relevant })),
    head: rowsOf(100, (index) => ({
      retrieved: index < changed ? other : known,
      relevant,
      segments: { language: index % 2 === 0 ? 'de' : 'en' },
    })),
  };
}

const fresh = ['p', 'q', 'r', 's'];

function decisionOn(sides: Sides, overrides: Partial<Policy> = {}): Decision {
  return decided(sides, { dimensions: [quality(), recall()], ...overrides });
}

function isStale({ comparison }: Decision): boolean {
  return comparison?.comparability.some(({ key }) => key === 'stale-labels') === true;
}

describe('the coverage of labels', () => {
  const coverage = (sides: Sides, k: number) =>
    labelCoverage(pairCases(run(sides.base), run(sides.head)).cases, k);

  it('counts queries with other documents among the first k, and ids that a judgement mentions', () => {
    expect(coverage(refreshed(60, fresh), 4)).toEqual({
      queries: 100,
      changed: 60,
      judged: { base: 0.75, head: 0.3 },
    });
  });

  it('takes a grade of 0 for a judgement, and half of the same documents for the same list', () => {
    expect(coverage(refreshed(100, ['a', 'c', 'x', 'y']), 4)).toMatchObject({
      changed: 0,
      judged: { head: 0.5 },
    });
    expect(coverage(refreshed(100, ['a', 'x', 'y', 'z']), 4).changed).toBe(100);
    expect(coverage(refreshed(100, ['a', 'x', 'y', 'z']), 1).changed).toBe(0);
  });

  it('does not ask for the order, and takes a list that was cut short for another', () => {
    expect(coverage(refreshed(100, ['d', 'c', 'b', 'a']), 4).changed).toBe(0);
    expect(coverage(refreshed(100, ['a']), 4).changed).toBe(100);
    expect(coverage({ base: rowsOf(2, () => ({ retrieved: [], relevant })), head: rowsOf(2) }, 4)).toEqual({
      queries: 0,
      changed: 0,
      judged: { base: null, head: null },
    });
  });
});

describe('stale labels', () => {
  it('take the gate from retrieval and leave the change unsettled', () => {
    const decision = decisionOn(refreshed(60, fresh));
    const finding = decision.comparison?.comparability.find(({ key }) => key === 'stale-labels');
    expect(finding?.refuses).toBe(false);
    expect(finding?.message).toMatch(
      /^60 of 100 queries retrieve other documents than on base, and judgements mention 30 % of them \(base: 75 %\)\. Most retrieved ids are new/,
    );
    expect(decision.dimensions.map(({ spec, status }) => [spec.name, spec.tier, status])).toEqual([
      ['quality', 'blocking', 'inside'],
      ['recall', 'advisory', 'outside'],
    ]);
    expect(decision.verdict).toBe('inconclusive');
    expect(decision.reasons.map((reason) => reasonText(reason, decision))).toEqual([
      'Most retrieved documents are new and carry no judgements, so the labels are stale and nobody can tell whether retrieval held.',
    ]);
  });

  it('are not found where half of the queries kept their documents, or half of the judged share is left', () => {
    for (const sides of [refreshed(50, fresh), refreshed(100, ['a', 'b', 'x', 'y'])]) {
      expect(isStale(decisionOn(sides))).toBe(false);
    }
    const judged = decisionOn(refreshed(60, ['c', 'x', 'y', 'z']));
    expect(isStale(judged)).toBe(false);
    expect(judged.verdict).toBe('outside');
  });

  it('are found whatever the judgements are worth, in loss and in gain', () => {
    const { base, head } = refreshed(90, fresh);
    const regraded = (rows: Sides['base']) =>
      rows.map((entry) => ({ ...entry, relevant: { a: 0, b: 0, c: 5, d: 0, p: 1 } }));
    const sides = { base: regraded(base), head: regraded(head) };
    expect(isStale(decisionOn(sides))).toBe(true);
  });

  it('leave no primary dimension where retrieval is it, nor its protected segments', () => {
    const decision = decisionOn(refreshed(60, fresh), {
      dimensions: [recall({ primary: true }), quality({ primary: false })],
      protectedSegments: [guarded(language('de'), [recall({ primary: true })])],
    });
    expect(decision.verdict).toBe('inconclusive');
    expect(decision.reasons.map(({ code }) => code)).toEqual(['stale-labels']);
    expect(decision.segments.some((segment) => segment.protected)).toBe(false);
  });

  it('hold nothing back where retrieval only advised, and mean nothing where nobody asks for it', () => {
    expect(
      decisionOn(refreshed(60, fresh), { dimensions: [quality(), recall({ tier: 'advisory' })] }).verdict,
    ).toBe('inside');
    expect(isStale(decisionOn(refreshed(60, fresh), { dimensions: [quality()] }))).toBe(false);
  });
});

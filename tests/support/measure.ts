import { compareRuns } from '../../src/core/compare/compare-runs.ts';
import { decide } from '../../src/core/envelope/decide.ts';
import type { CaseRow } from '../../src/core/model/case-row.ts';
import type { Comparison, DimensionEvidence } from '../../src/core/model/comparison.ts';
import type { DimensionSpec } from '../../src/core/model/dimension.ts';
import type { Policy } from '../../src/core/model/policy.ts';
import type { Decision } from '../../src/core/model/verdict.ts';
import { policy, quality } from './policies.ts';
import { run } from './rows.ts';

/** Rows of both sides. */
interface TwoSides {
  readonly base: readonly CaseRow[];
  readonly head: readonly CaseRow[];
}

/** The comparison of two sides under a policy. */
export function compared(sides: TwoSides, overrides: Partial<Policy> = {}): Comparison {
  return compareRuns(run(sides.base), run(sides.head), policy(overrides), { seedText: 'test' });
}

/** The decision on two sides under a policy. */
export function decided(sides: TwoSides, overrides: Partial<Policy> = {}): Decision {
  return decide(compared(sides, overrides), policy(overrides));
}

/** Evidence of one dimension. */
export function measured(sides: TwoSides, spec: DimensionSpec = quality()): DimensionEvidence {
  const [evidence] = compared(sides, { dimensions: [spec] }).dimensions;
  if (evidence === undefined) throw new Error('no dimension');
  return evidence;
}

/** Base becomes head and head becomes base. */
export function swapped({ base, head }: TwoSides): TwoSides {
  return { base: head, head: base };
}

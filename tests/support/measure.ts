import { compareRuns } from '../../src/core/compare/compare-runs.ts';
import { shapeOfRun } from '../../src/core/compare/shape-of-run.ts';
import { parseConfig } from '../../src/core/config/parse-config.ts';
import { resolvePolicy } from '../../src/core/config/resolve-policy.ts';
import { decide } from '../../src/core/envelope/decide.ts';
import type { CaseRow } from '../../src/core/model/case-row.ts';
import type { Comparison } from '../../src/core/model/comparison.ts';
import type { DeploymentClass } from '../../src/core/model/deployment-class.ts';
import type { DimensionSpec } from '../../src/core/model/dimension.ts';
import type { DimensionEvidence } from '../../src/core/model/dimension-evidence.ts';
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

/** The decision on two sides under the text of a config. */
export function judged(
  sides: TwoSides,
  config: string,
  of: DeploymentClass,
  suite: string | null = null,
): Decision {
  const parsed = parseConfig(config, 'gate.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const base = run(sides.base);
  const found = resolvePolicy({ config: parsed.value, suite, classes: [of], shape: shapeOfRun(base) });
  return decide(compareRuns(base, run(sides.head), found, { seedText: 'example' }), found);
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

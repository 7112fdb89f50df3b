import type { OldestBase } from '../core/compare/compare-creep.ts';
import { compareRuns } from '../core/compare/compare-runs.ts';
import type { StoredSides } from '../core/compare/evaluation-cost.ts';
import { shapeOfRun } from '../core/compare/shape-of-run.ts';
import type { Config } from '../core/config/config.ts';
import { resolvePolicy } from '../core/config/resolve-policy.ts';
import { decide, decideNotEvaluated } from '../core/envelope/decide.ts';
import { amountAt } from '../core/model/case-rows.ts';
import type { DeploymentClass } from '../core/model/deployment-class.ts';
import type { DimensionSpec } from '../core/model/dimension.ts';
import type { Policy } from '../core/model/policy.ts';
import type { Run } from '../core/model/run.ts';
import type { SuiteShape } from '../core/model/suite-shape.ts';
import type { Decision } from '../core/model/verdict.ts';
import { hashOfUnordered, seedFromTexts } from '../core/stats/xoshiro128.ts';
import type { RunOutcome } from './read-run.ts';

/** What is judged, and by which config. */
export interface JudgeRequest {
  readonly config: Config;
  readonly suite: string | null;
  readonly classes: readonly DeploymentClass[];
  /** null = there is no base; nothing is compared, limits still apply. */
  readonly base: RunOutcome | null;
  readonly head: RunOutcome;
  /** null = from the content of both runs. */
  readonly seed: string | null;
  /** Base was run on another day: its latency is shown, never judged. */
  readonly isLatencyAdvisory?: boolean;
  /** The oldest accepted base there is: how far base has come since is told. */
  readonly oldestBase?: OldestBase | null;
  /** The run that was stored last, where nothing is compared: drift of inputs and answers since is told. */
  readonly earlierRun?: Run | null;
  /** Sides whose rows were stored: nothing was paid for them. */
  readonly storedSides?: StoredSides;
}

/** Two runs in, one decision out: the pure path from results to a verdict. */
export function judgeRuns(request: JudgeRequest): Decision {
  const { config, suite, classes, base, head, seed } = request;
  const problems = [...problemsOf('base', base), ...problemsOf('head', head)];
  const budget = new Set([...budgetProblems(base), ...budgetProblems(head)]);
  const baseRun = base?.ok === true ? base.run : null;
  const yardstick = baseRun ?? (head.ok ? head.run : null);
  const resolved = resolvePolicy({
    config,
    suite,
    classes,
    shape: yardstick === null ? emptyShape : shapeOfRun(yardstick),
  });
  const policy = request.isLatencyAdvisory === true ? withLatencyAdvisory(resolved) : resolved;
  if (problems.length > 0 || budget.size > 0 || !head.ok)
    return decideNotEvaluated(problems, policy, [...budget]);
  const seedText = seed ?? seedFromTexts(contents(suite, [baseRun, head.run])).label;
  try {
    const oldest = request.oldestBase ?? null;
    const { storedSides, earlierRun = null } = request;
    const options = {
      seedText,
      ...(oldest === null ? {} : { oldestBase: oldest }),
      ...(earlierRun === null ? {} : { earlierRun }),
      ...(storedSides === undefined ? {} : { storedSides }),
    };
    return decide(compareRuns(baseRun, head.run, policy, options), policy);
  } catch (error) {
    // Numbers that the statistics refuse (an overflow, say) are no verdict, and no reason to leave without a word.
    if (!(error instanceof RangeError)) throw error;
    return decideNotEvaluated([`the results could not be compared: ${error.message}`], policy);
  }
}

function problemsOf(name: 'base' | 'head', side: RunOutcome | null): readonly string[] {
  if (side === null || side.ok || side.isOverBudget === true) return [];
  return side.isOfBoth === true ? side.problems : side.problems.map((problem) => `${name}: ${problem}`);
}

/** A budget is of both sides: it is told of neither. */
function budgetProblems(side: RunOutcome | null): readonly string[] {
  return side?.ok === false && side.isOverBudget === true ? side.problems : [];
}

/** The decision where a suite could not even be tried. */
export function judgeNothing(
  request: Pick<JudgeRequest, 'config' | 'suite' | 'classes'>,
  problems: readonly string[],
): Decision {
  return decideNotEvaluated(problems, resolvePolicy({ ...request, shape: emptyShape }));
}

function withLatencyAdvisory(policy: Policy): Policy {
  const advisory = (spec: DimensionSpec): DimensionSpec =>
    spec.metric.kind === 'latency' ? { ...spec, tier: 'advisory' } : spec;
  return {
    ...policy,
    dimensions: policy.dimensions.map(advisory),
    protectedSegments: policy.protectedSegments.map(({ segment, dimensions }) => ({
      segment,
      dimensions: dimensions.map(advisory),
    })),
  };
}

const emptyShape: SuiteShape = {
  cases: 0,
  epochs: 0,
  metrics: {
    passRate: false,
    scores: [],
    latency: false,
    cost: false,
    tokens: false,
    retrieval: false,
    errors: false,
  },
};

/**
 * What the resamples of these runs are seeded with: other results give other ones; other file names, or the same rows in
 * another order (a parallel run writes them as they end), do not. Epochs are repeats, so their numbers are left out.
 */
function contents(suite: string | null, runs: readonly (Run | null)[]): string[] {
  return [suite ?? '', ...runs.map((run) => (run === null ? '/none' : `/${hashOfUnordered(rowTexts(run))}`))];
}

function* rowTexts({ rows }: Run): Generator<string> {
  for (let row = 0; row < rows.length; row += 1) {
    const caseId = rows.caseIds[rows.caseOf[row] ?? -1];
    const passed = rows.passed[row];
    yield `${caseId}#${passed === -1 ? '?' : passed}${amountAt(rows.latencyMs, row) ?? ''}`;
  }
}

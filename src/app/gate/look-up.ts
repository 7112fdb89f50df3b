import type { SuiteConfig } from '../../core/config/config.ts';
import type { SuitePlan } from '../../core/model/suite-plan.ts';
import type { World } from '../ports.ts';
import { type EarlierRun, poolEarlier, type Reused, type SuiteKeys } from '../stored/earlier-runs.ts';
import { findBaseline, type StoreAnswer } from '../stored/find-baseline.ts';
import type { GateContext } from './evaluate-suite.ts';
import type { GateRequest } from './gate-request.ts';

/** What is stored of a suite. */
export interface Known {
  /** What the stores had of base. */
  readonly stored: StoreAnswer;
  /** What earlier runs on the same pull request left, of whatever content. */
  readonly earlier: readonly EarlierRun[];
  /** What they left of this very content; null = nothing. */
  readonly reused: Reused | null;
}

const notAsked: StoreAnswer = { found: null, notes: [], problems: [], similar: null };

/** Whether head is held against a base that was not handed over. */
export function isCompared({ mode, results }: GateRequest): boolean {
  return mode === 'gate' && results?.base === undefined;
}

/** Looks for stored rows of both sides. */
export async function lookUp(
  plan: SuitePlan,
  suite: SuiteConfig,
  keys: SuiteKeys,
  { request }: Pick<GateContext, 'request'>,
  world: World,
): Promise<Known> {
  const { use, maxAgeMs } = suite.judge.baseline;
  const { matrixKey } = request;
  const wanted = { suite: plan.suite, suiteKey: keys.base, matrixKey, maxAgeMs, isProbe: suite.judge.probe };
  const stored =
    isCompared(request) && use.includes('stored')
      ? await findBaseline(request.baseStores, wanted, world.clock)
      : notAsked;
  if (request.results !== undefined) return { stored, earlier: [], reused: null };
  const earlier =
    request.mode === 'gate' && request.earlierRuns !== null
      ? await request.earlierRuns.search({ suite: plan.suite, matrixKey, suiteKey: keys.head })
      : { runs: [], notes: [] };
  for (const problem of [...stored.problems, ...earlier.notes]) world.log.note(`${plan.suite}: ${problem}`);
  return { stored, earlier: earlier.runs, reused: poolEarlier(earlier.runs, keys) };
}

/**
 * Sides that have to be run because nothing stored stands for them.
 *
 * @param isHeadRun - whether head is run whatever is stored of it
 */
export function neededSides(
  { stored, reused }: Known,
  suite: SuiteConfig,
  request: GateRequest,
  isHeadRun = reused === null || request.isEvaluatedAgain,
): readonly ('base' | 'head')[] {
  const isBaseKnown = stored.found !== null || (!isHeadRun && reused !== null && reused.base !== null);
  const isBaseRun = isCompared(request) && !isBaseKnown && suite.judge.baseline.use.includes('rerun');
  return [...(isBaseRun ? (['base'] as const) : []), ...(isHeadRun ? (['head'] as const) : [])];
}

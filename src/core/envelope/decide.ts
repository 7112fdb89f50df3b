import type { Comparison } from '../model/comparison.ts';
import { exitCodeOf } from '../model/exit-code.ts';
import type { Policy } from '../model/policy.ts';
import type {
  Conclusion,
  Decision,
  JudgedDimension,
  JudgedSegment,
  Reason,
  TradeOutcome,
  Verdict,
} from '../model/verdict.ts';
import { judgeCreep } from './judge-creep.ts';
import { judgeDimension, judgeSegment } from './judge-dimension.ts';
import { judgeTrades } from './judge-trades.ts';
import { aboutSegment, reasonsInconclusive } from './open-reasons.ts';
import { paretoLabel } from './pareto-label.ts';

/** Clean breaks rarer than this by chance are acted on (STATISTICS A12). */
const cleanBreakAlpha = 0.05;

/** Everything a verdict is made of, judged. */
interface Judged {
  readonly comparison: Comparison;
  readonly policy: Policy;
  readonly dimensions: readonly JudgedDimension[];
  readonly segments: readonly JudgedSegment[];
  readonly trades: readonly TradeOutcome[];
}

/** A reason that asks for a sign-off or has one built in. */
interface Moved {
  readonly reason: Reason;
  /** True = the config accepts this price without asking anybody. */
  readonly isAccepted: boolean;
}

/**
 * Decides on a change: the statuses of all bounds, the trades that apply, and the verdict with its reasons, worst
 * first (DESIGN section 6).
 */
export function decide(comparison: Comparison, policy: Policy): Decision {
  const dimensions = comparison.dimensions.map((evidence) => ({ ...evidence, ...judgeDimension(evidence) }));
  const segments = comparison.segments.map((evidence) => ({ ...evidence, ...judgeSegment(evidence) }));
  const trades = judgeTrades(policy.trades, dimensions, comparison.exchanges);
  const judged: Judged = { comparison, policy, dimensions, segments, trades };
  const { verdict, reasons, conclusion } = verdictOf(judged);
  return {
    ...judged,
    verdict,
    reasons,
    conclusion,
    exitCode: exitCodeOf(verdict, conclusion, policy.enforce),
    ...(comparison.creep === undefined ? {} : { creep: judgeCreep(comparison.creep) }),
    paretoLabel:
      verdict === 'not-evaluated' || !comparison.hasBase ? null : paretoLabel(dimensions, segments),
  };
}

/**
 * The decision where a run could not be read or made: never a verdict, always a reason.
 *
 * @param budget - why it was ended, or not begun, for what it would have cost
 */
export function decideNotEvaluated(
  reasons: readonly string[],
  policy: Policy,
  budget: readonly string[] = [],
): Decision {
  return {
    verdict: 'not-evaluated',
    conclusion: 'failure',
    exitCode: 3,
    reasons: [
      ...budget.map((text): Reason => ({ code: 'budget', text })),
      ...reasons.map((text): Reason => ({ code: 'unreadable', text })),
    ],
    dimensions: [],
    segments: [],
    trades: [],
    paretoLabel: null,
    comparison: null,
    policy,
  };
}

function verdictOf(judged: Judged): { verdict: Verdict; reasons: Reason[]; conclusion: Conclusion } {
  const unevaluated = reasonsNotEvaluated(judged);
  if (unevaluated.length > 0)
    return { verdict: 'not-evaluated', reasons: unevaluated, conclusion: 'failure' };
  const outside = reasonsOutside(judged);
  const moved = reasonsTradeOff(judged);
  const isOpenFinal = judged.policy.onInconclusive === 'fail';
  const open = reasonsInconclusive(judged).map((reason) => (isOpenFinal ? final(reason) : reason));
  const movedReasons = moved.map(({ reason }) => reason);
  if (outside.length > 0) {
    return { verdict: 'outside', reasons: [...outside, ...movedReasons, ...open], conclusion: 'failure' };
  }
  if (moved.length > 0) {
    const isAccepted = moved.every((entry) => entry.isAccepted);
    // An open question under an accepted price is still an open question: the stricter of the two decides.
    const isOpenAccepted = open.length === 0 || judged.policy.onInconclusive === 'pass';
    return {
      verdict: 'trade-off',
      reasons: [...movedReasons, ...open],
      conclusion: isAccepted && isOpenAccepted ? 'success' : 'failure',
    };
  }
  if (open.length > 0) {
    return {
      verdict: 'inconclusive',
      reasons: open,
      conclusion: judged.policy.onInconclusive === 'pass' ? 'success' : 'failure',
    };
  }
  return { verdict: 'inside', reasons: [{ code: 'all-inside' }], conclusion: 'success' };
}

function reasonsNotEvaluated({ comparison, policy, dimensions, segments }: Judged): Reason[] {
  const refusals = comparison.comparability
    .filter((finding) => finding.refuses)
    .map((finding): Reason => ({ code: 'refused', about: finding.key, text: finding.message }));
  if (refusals.length > 0) return refusals;
  const needsBase: Reason[] =
    !comparison.hasBase && policy.baselineRequired ? [{ code: 'no-base-required' }] : [];
  const missing = dimensions
    .filter(({ spec, status }) => status === 'missing' && (spec.configured || spec.primary))
    .map(({ spec }): Reason => ({ code: 'missing', about: spec.name }));
  const missingSegments = gatedSegments(segments)
    .filter(({ status }) => status === 'missing')
    .map((segment): Reason => ({ code: 'missing', about: aboutSegment(segment) }));
  return [...needsBase, ...missing, ...missingSegments];
}

function coveringTrade(trades: readonly TradeOutcome[], name: string): TradeOutcome | undefined {
  const covering = trades.filter((trade) => trade.covers.includes(name));
  return covering.find((trade) => trade.accept === 'always') ?? covering[0];
}

/** Leaving a default limit asks for a sign-off, whatever the tier: nobody has written it out yet. */
function isOutsideDefaultLimit({ spec, outsideBy }: JudgedDimension): boolean {
  return outsideBy === 'limit' && spec.limitFrom === 'default';
}

/** Protected segments whose dimension decides something there. */
function gatedSegments(segments: readonly JudgedSegment[]): readonly JudgedSegment[] {
  return segments.filter((segment) => segment.protected && segment.spec.tier !== 'advisory');
}

function isBlockingOutside(dimension: JudgedDimension): boolean {
  return (
    dimension.status === 'outside' && dimension.spec.tier === 'blocking' && !isOutsideDefaultLimit(dimension)
  );
}

function reasonsOutside({ dimensions, segments, trades }: Judged): Reason[] {
  const byDimension = dimensions.filter(
    (dimension) => isBlockingOutside(dimension) && coveringTrade(trades, dimension.spec.name) === undefined,
  );
  const bySegment = gatedSegments(segments).filter(isBlockingOutside);
  return [
    ...byDimension.map((dimension) => final(outsideReason(dimension, dimension.spec.name))),
    ...bySegment.map((segment) => final(outsideReason(segment, aboutSegment(segment)))),
  ];
}

/** Nobody can sign it off: the config said so beforehand. */
function final(reason: Reason): Reason {
  return { ...reason, canSignOff: false };
}

function regressedReason({ spec }: JudgedDimension, about: string): Reason {
  const reason: Reason = { code: 'regressed', about };
  return spec.onRegressed === 'block' ? final(reason) : reason;
}

function outsideReason({ outsideBy }: JudgedDimension, about: string): Reason {
  return { code: outsideBy === 'limit' ? 'outside-limit' : 'outside-margin', about };
}

function reasonsTradeOff({ comparison, dimensions, segments, trades }: Judged): Moved[] {
  const moved: Moved[] = [];
  for (const dimension of dimensions) {
    const { spec, status } = dimension;
    if (spec.tier === 'advisory' || (status !== 'outside' && status !== 'regressed')) continue;
    const trade = coveringTrade(trades, spec.name);
    if (trade !== undefined) {
      moved.push({
        reason: { code: 'covered-by-trade', about: spec.name, text: trade.name },
        isAccepted: trade.accept === 'always',
      });
    } else if (status === 'regressed') {
      moved.push({
        reason: regressedReason(dimension, spec.name),
        isAccepted: spec.onRegressed === 'ignore',
      });
    } else if (!isBlockingOutside(dimension)) {
      moved.push({ reason: outsideReason(dimension, spec.name), isAccepted: false });
    }
  }
  for (const segment of gatedSegments(segments)) {
    const about = aboutSegment(segment);
    if (segment.status === 'regressed') {
      moved.push({
        reason: regressedReason(segment, about),
        isAccepted: segment.spec.onRegressed === 'ignore',
      });
    } else if (segment.status === 'outside' && !isBlockingOutside(segment)) {
      moved.push({ reason: outsideReason(segment, about), isAccepted: false });
    }
  }
  const primary = dimensions.find(({ spec }) => spec.primary);
  const breaks = comparison.cleanBreaks;
  if (
    breaks !== null &&
    breaks.cases.length > 0 &&
    breaks.p <= cleanBreakAlpha &&
    primary?.status !== 'inside'
  ) {
    moved.push({ reason: { code: 'clean-breaks' }, isAccepted: false });
  }
  const isFinal = ({ reason }: Moved): boolean => reason.canSignOff === false;
  return [...moved.filter(isFinal), ...moved.filter((entry) => !isFinal(entry))];
}

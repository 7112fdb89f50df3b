import { formatSegment } from '../model/policy.ts';
import type { Conclusion, Decision, Reason } from '../model/verdict.ts';

/** What was paid; every other reason leaves a question open. */
const prices: readonly Reason['code'][] = [
  'outside-margin',
  'outside-limit',
  'regressed',
  'covered-by-trade',
  'clean-breaks',
];

/**
 * What the check says of the reasons that are not lifted: success where the config accepts each price that is left, and
 * lets open questions pass. Of a trade-off, an inconclusive or an inside verdict; the two worse ones always fail.
 */
export function remainingConclusion(
  reasons: readonly Reason[],
  decision: Pick<Decision, 'dimensions' | 'segments' | 'trades' | 'policy'>,
): Conclusion {
  const isLeft = (reason: Reason): boolean => {
    if (reason.lifted !== undefined || reason.code === 'all-inside') return false;
    return prices.includes(reason.code)
      ? !isAcceptedPrice(reason, decision)
      : decision.policy.onInconclusive !== 'pass';
  };
  return reasons.some(isLeft) ? 'failure' : 'success';
}

/** The config accepts this price without asking anybody. */
function isAcceptedPrice(
  { code, about, text }: Reason,
  { dimensions, segments, trades }: Pick<Decision, 'dimensions' | 'segments' | 'trades'>,
): boolean {
  if (code === 'covered-by-trade')
    return trades.some(({ name, accept }) => name === text && accept === 'always');
  if (code !== 'regressed') return false;
  const judged =
    dimensions.find(({ spec }) => spec.name === about) ??
    segments.find(({ segment, spec }) => `${formatSegment(segment)} ${spec.name}` === about);
  return judged?.spec.onRegressed === 'ignore';
}

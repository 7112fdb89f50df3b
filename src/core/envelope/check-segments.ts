import { formatSegment } from '../model/policy.ts';
import type { Requirement, RequirementState } from '../model/requirement.ts';
import type { Decision, JudgedSegment } from '../model/verdict.ts';

/**
 * What became of the segments that the class requires, in the order of the policy. Told from the evidence: what people
 * accepted stays failed.
 */
export function checkSegments(
  decision: Pick<Decision, 'policy' | 'segments' | 'comparison'>,
): readonly Requirement[] {
  return decision.policy.requiredSegments.map((segment): Requirement => {
    const name = formatSegment(segment);
    const judged = decision.segments.filter(
      (one) => one.protected && one.spec.tier !== 'advisory' && formatSegment(one.segment) === name,
    );
    const isEvaluated =
      decision.comparison !== null && !decision.comparison.comparability.some(({ refuses }) => refuses);
    return { kind: 'segment', name, state: isEvaluated ? segmentState(judged) : 'missing' };
  });
}

/** Nothing judged in it: there was no base, or nothing says what quality is. */
function segmentState(judged: readonly JudgedSegment[]): RequirementState {
  const has = (...statuses: readonly JudgedSegment['status'][]): boolean =>
    judged.some(({ status }) => statuses.includes(status));
  if (has('missing')) return 'missing';
  if (has('outside', 'regressed')) return 'failed';
  return judged.length > 0 && judged.every(({ status }) => status === 'inside') ? 'met' : 'not-settled';
}

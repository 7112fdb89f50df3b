import { type Comparison, staleLabels } from '../model/comparison.ts';
import { isRetrieval } from '../model/metric.ts';
import { formatSegment, type Policy } from '../model/policy.ts';
import type { Decision, JudgedDimension, JudgedSegment, Reason } from '../model/verdict.ts';
import { isHeldByRunaways, isLimitUntold, isLossOnLost } from './judge-dimension.ts';

/** Why a verdict cannot be `inside` although nothing is shown to be lost; empty = it can. */
export function reasonsInconclusive({
  comparison,
  policy,
  dimensions,
  segments,
}: Pick<Decision, 'dimensions' | 'segments' | 'policy'> & { readonly comparison: Comparison }): Reason[] {
  if (!comparison.hasBase) return [{ code: 'not-compared' }];
  const reasons: Reason[] = [];
  // One that only advises decides nothing, so nothing would say whether quality held.
  const primary = dimensions.find(({ spec }) => spec.primary && spec.tier !== 'advisory');
  if (isRetrievalUntold(comparison, policy)) reasons.push({ code: 'stale-labels' });
  else if (primary === undefined) reasons.push({ code: 'no-primary' });
  if (primary !== undefined) reasons.push(...primaryReasons(primary, policy));
  for (const dimension of dimensions) {
    if (dimension.spec.tier !== 'advisory') reasons.push(...openReasons(dimension, dimension.spec.name));
  }
  for (const segment of segments) {
    if (!segment.protected || segment.spec.tier === 'advisory') continue;
    if (isUnresolved(segment)) reasons.push({ code: 'required-unresolved', about: aboutSegment(segment) });
    else reasons.push(...openReasons(segment, aboutSegment(segment)));
  }
  return reasons;
}

function primaryReasons(primary: JudgedDimension, policy: Policy): Reason[] {
  const about = primary.spec.name;
  if (isAtFloor(primary)) return [{ code: 'at-floor', about }];
  if (isLossTold(primary)) return [];
  if (isTooSmall(primary, policy)) return [{ code: 'suite-too-small', about }];
  return isUnresolved(primary) ? [{ code: 'primary-unresolved', about }] : [];
}

/** Retrieval was to gate this change, and its labels are stale: that it held was not shown. */
function isRetrievalUntold({ comparability }: Comparison, { dimensions }: Policy): boolean {
  return (
    comparability.some(({ key }) => key === staleLabels) &&
    dimensions.some(({ metric, tier }) => tier !== 'advisory' && isRetrieval(metric))
  );
}

function openReasons(judged: JudgedDimension, about: string): Reason[] {
  // A detected dimension that head no longer reports was not shown to be inside.
  if (judged.status === 'missing') return [{ code: 'missing', about }];
  if (judged.status !== 'inconclusive') return [];
  const isShort = judged.noEffect === 'too-few-cases';
  const isInsideOnLost = isInsideBut(judged) && judged.worstCaseInside === false;
  if (isShort || isInsideOnLost || isLossOnLost(judged, judged.oriented))
    return [{ code: 'lost-cases', about }];
  if (isInsideBut(judged) && isHeldByRunaways(judged)) return [{ code: 'runaways', about }];
  if (isLimitUntold(judged.limitStatus, judged.spec.limitFrom)) return [{ code: 'limit-untold', about }];
  return [{ code: 'inconclusive', about }];
}

/** The margin is kept by what was seen; something else keeps the bound open. */
function isInsideBut({ oriented, spec }: JudgedDimension): boolean {
  return spec.margin !== null && oriented.lower !== null && oriented.lower > -spec.margin.value;
}

function isUnresolved({ status }: JudgedDimension): boolean {
  return status === 'below-resolution' || status === 'not-estimable';
}

/** A bound that was left, or a loss that is proven, has been told: a suite that told it is not too small to. */
function isLossTold({ status }: JudgedDimension): boolean {
  return status === 'outside' || status === 'regressed';
}

/** The suite cannot rule out the loss that the class names, whatever head does: decided from base alone. */
function isTooSmall(primary: JudgedDimension, { mustSee }: Policy): boolean {
  if (mustSee === null) return false;
  const { resolvable, oriented } = primary;
  // What the data did rule out the suite was evidently able to rule out.
  if (
    mustSee.kind === (primary.effect.interval?.scale === 'ratio' ? 'relative' : 'absolute') &&
    oriented.lower !== null &&
    oriented.lower > -mustSee.value &&
    primary.status === 'inside'
  )
    return false;
  if (resolvable === null) return true;
  const { margin, unit } = primary.spec;
  const isRelative = margin === null ? unit !== 'proportion' && unit !== 'score' : margin.kind === 'relative';
  const base = primary.base.estimate ?? 0;
  if (isRelative === (mustSee.kind === 'relative')) return resolvable > mustSee.value;
  return isRelative ? resolvable * base > mustSee.value : resolvable > mustSee.value * base;
}

/** Every case of base is as bad as it can be: there is nothing left to lose, and a broken suite looks like this. */
function isAtFloor({ base, spec }: JudgedDimension): boolean {
  return spec.unit === 'proportion' && base.estimate === (spec.better === 'higher' ? 0 : 1);
}

/** How a reason names a dimension inside a segment. */
export function aboutSegment(segment: JudgedSegment): string {
  return `${formatSegment(segment.segment)} ${segment.spec.name}`;
}

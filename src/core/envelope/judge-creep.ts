import type { CreepEvidence } from '../model/creep-evidence.ts';
import type { JudgedCreep } from '../model/verdict.ts';
import { judgeDimension } from './judge-dimension.ts';

/** A loss is near its margin when its estimate has used up this share of it, and its bound that much. */
const near = { estimate: 0.25, bound: 0.75 };

/**
 * What has become of base since the oldest accepted one. It informs and decides nothing: who made this change did not
 * make the others, and a gate that stays red until somebody wins back last month would be switched off.
 */
export function judgeCreep(creep: CreepEvidence): JudgedCreep {
  const { evidence } = creep;
  if (evidence === null) return { ...creep, judgement: null, isShown: false };
  const judgement = judgeDimension(evidence);
  const { effect, spec } = evidence;
  const { lower, upper } = judgement.oriented;
  const margin = spec.margin?.value ?? 0;
  const sign = spec.better === 'higher' ? 1 : -1;
  const change = spec.margin?.kind === 'relative' ? effect.relative : effect.absolute;
  const loss = change === null ? 0 : -sign * change;
  const isProven = judgement.status === 'outside' || judgement.status === 'regressed';
  const isLosing = upper !== null && upper < 0;
  const isNear = loss >= near.estimate * margin && (lower === null || lower <= -near.bound * margin);
  const isEstimable = evidence.noEffect === null;
  return { ...creep, judgement, isShown: isEstimable && (isProven || isLosing || isNear) };
}

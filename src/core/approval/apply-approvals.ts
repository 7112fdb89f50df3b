import type { Approvals, SignOff } from '../model/approval.ts';
import { exitCodeOf } from '../model/exit-code.ts';
import type { Conclusion, Decision, Reason, Verdict } from '../model/verdict.ts';
import { remainingConclusion } from './remaining-conclusion.ts';
import { findWaiver } from './waiver-scope.ts';

/**
 * Applies what people decided to a decision. The evidence and every reason stay; a reason that is accepted carries what
 * lifted it, and no longer decides. Waivers come first: they were reviewed on the base branch, and lift even what no
 * sign-off lifts. A sign-off then lifts the rest of a trade-off, or of an inconclusive verdict that asks for one.
 *
 * @param approvals - waivers in force, and sign-offs that are bound to what was judged
 * @param about - the suite that was judged; null = nobody named it, and no waiver of a suite fits
 * @returns the same decision where nothing was decided; never a better word than `trade-off` or `inconclusive`
 */
export function applyApprovals(
  decision: Decision,
  approvals: Approvals,
  about: { readonly suite: string | null },
): Decision {
  const { signOffs, waivers, notes } = approvals;
  if (signOffs.length + waivers.length + notes.length === 0) return decision;
  const waived = withWaivers(decision, approvals, about.suite);
  const signed = withSignOffs(waived, signOffs);
  const applied = waivers.filter((waiver) => waived.waivers.includes(waiver));
  const kept: Approvals = {
    signOffs: signed.applied,
    waivers: applied,
    notes: [...notes, ...signed.notes],
  };
  if (kept.signOffs.length + kept.waivers.length + kept.notes.length === 0) return decision;
  const isChanged = kept.signOffs.length + kept.waivers.length > 0;
  if (!isChanged) return { ...decision, approvals: kept };
  const { verdict } = waived;
  const conclusion = conclusionOf(verdict, signed.reasons, decision);
  const exitCode = exitCodeOf(verdict, conclusion, decision.policy.enforce);
  return { ...decision, verdict, conclusion, exitCode, reasons: signed.reasons, approvals: kept };
}

interface Waived {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** Those that lifted something. */
  readonly waivers: Approvals['waivers'];
  readonly decision: Decision;
}

function withWaivers(decision: Decision, { waivers }: Approvals, suite: string | null): Waived {
  const found = decision.reasons.map((reason) => ({
    reason,
    waiver: findWaiver(reason, waivers, decision, suite),
  }));
  const reasons = found.map(
    ({ reason, waiver }): Reason => (waiver === undefined ? reason : { ...reason, lifted: 'waiver' }),
  );
  return {
    verdict: verdictOf(decision, reasons),
    reasons,
    waivers: found.flatMap(({ waiver }) => waiver ?? []),
    decision,
  };
}

/** Outside, and everything that made it so is waived: what was lost is still a price that somebody accepted. */
function verdictOf({ verdict }: Decision, reasons: readonly Reason[]): Verdict {
  if (verdict !== 'outside') return verdict;
  return reasons.some((reason) => makesOutside(reason) && reason.lifted === undefined)
    ? 'outside'
    : 'trade-off';
}

/** Blocking bounds that were left: those of lower tiers ask for a sign-off, and lead no verdict of this word. */
function makesOutside({ code, canSignOff }: Reason): boolean {
  return canSignOff === false && (code === 'outside-margin' || code === 'outside-limit');
}

function withSignOffs(
  { verdict, reasons, decision }: Waived,
  signOffs: readonly SignOff[],
): { readonly reasons: readonly Reason[]; readonly applied: readonly SignOff[]; readonly notes: string[] } {
  const rest = reasons.filter(({ lifted }) => lifted === undefined);
  const isAsked =
    verdict === 'trade-off' || (verdict === 'inconclusive' && decision.policy.onInconclusive !== 'pass');
  const why = whyNot(verdict, rest, decision);
  if (signOffs.length === 0 || why !== null) {
    const notes =
      why === null ? [] : signOffs.map(({ by }) => `The sign-off by ${by} does not count: ${why}.`);
    return { reasons, applied: [], notes };
  }
  if (!isAsked || rest.length === 0) return { reasons, applied: [], notes: [] };
  const lifted = reasons.map(
    (reason): Reason => (reason.lifted ? reason : { ...reason, lifted: 'sign-off' }),
  );
  const applied = signOffs.toSorted(
    (left, right) => Date.parse(left.at) - Date.parse(right.at) || (left.by < right.by ? -1 : 1),
  );
  return { reasons: lifted, applied, notes: [] };
}

/** Why no sign-off lifts what is left; null = one would, or nothing asks for one. */
function whyNot(verdict: Verdict, rest: readonly Reason[], { policy }: Decision): string | null {
  if (verdict === 'not-evaluated') return 'nothing was judged';
  if (verdict === 'outside') return 'a bound that the config blocks was left';
  if (verdict === 'inconclusive' && policy.onInconclusive === 'fail')
    return `the config fails a ${policy.class} that is inconclusive`;
  if (verdict === 'trade-off' && rest.some(({ canSignOff }) => canSignOff === false))
    return 'the config blocks what was lost';
  return null;
}

function conclusionOf(verdict: Verdict, reasons: readonly Reason[], decision: Decision): Conclusion {
  if (verdict === 'not-evaluated' || verdict === 'outside') return 'failure';
  return remainingConclusion(reasons, decision);
}

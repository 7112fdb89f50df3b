import type { Waiver } from '../model/approval.ts';
import type { DeploymentClass } from '../model/deployment-class.ts';
import { formatSegment } from '../model/policy.ts';
import type { Decision, Reason } from '../model/verdict.ts';
import { isWaivable } from '../model/waivable.ts';

/** Whether a waiver is about changes of this class and this suite. */
export function isInScope(
  waiver: Pick<Waiver, 'class' | 'suite'>,
  about: { readonly class: DeploymentClass; readonly suite: string | null },
): boolean {
  return waiver.class === about.class && (waiver.suite === undefined || waiver.suite === about.suite);
}

/** The first waiver that lifts a reason; undefined = none does. */
export function findWaiver(
  reason: Reason,
  waivers: readonly Waiver[],
  decision: Pick<Decision, 'verdict' | 'segments' | 'policy'>,
  suite: string | null,
): Waiver | undefined {
  if (decision.verdict === 'not-evaluated' || !isWaivable(reason)) return undefined;
  return waivers.find(
    (waiver) =>
      isInScope(waiver, { class: decision.policy.class, suite }) && isAbout(waiver, reason, decision),
  );
}

function isAbout(
  { dimension, segment }: Waiver,
  { about }: Reason,
  { segments }: Pick<Decision, 'segments'>,
): boolean {
  if (about === undefined) return false;
  if (segment === undefined) return about === dimension;
  return segments.some(
    (judged) =>
      judged.protected &&
      judged.spec.name === dimension &&
      (formatSegment(judged.segment) === segment || judged.segment.name === segment) &&
      `${formatSegment(judged.segment)} ${dimension}` === about,
  );
}

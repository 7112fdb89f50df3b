import { inDays } from './count-experiments.ts';
import { figure, isInWindow, isoTime, type Measurement } from './measurement.ts';
import type { VelocityDocument } from './velocity-document.ts';

/**
 * Ages of the declared data sources, the stalest against its limit first: as they were when last seen on the default branch,
 * or in any run of the window where it was not evaluated.
 */
export function measureFreshness(measured: Measurement): VelocityDocument['freshness'] {
  const ofDefault = measured.ofDefaultBranch.filter(({ finishedAt }) => isInWindow(measured, finishedAt));
  const isSeenThere = ofDefault.some(({ sources }) => sources.length > 0);
  const seen = isSeenThere
    ? ofDefault
    : measured.evaluations.filter(({ finishedAt }) => isInWindow(measured, finishedAt));
  const last = new Map<string, NonNullable<VelocityDocument['freshness']['value']>[number]>();
  let unknown = 0;
  for (const { repository, sources, finishedAt } of seen) {
    for (const { name, ageMs, maxAgeMs } of sources) {
      if (ageMs === null) {
        unknown += 1;
        continue;
      }
      last.set(`${repository} ${name}`, {
        repository,
        source: name,
        ageDays: inDays(ageMs),
        maxAgeDays: maxAgeMs === null ? null : inDays(maxAgeMs),
        isLate: maxAgeMs !== null && ageMs > maxAgeMs,
        seenAt: isoTime(finishedAt),
      });
    }
  }
  const strain = ({ ageDays, maxAgeDays }: { ageDays: number; maxAgeDays: number | null }): number =>
    maxAgeDays === null || maxAgeDays === 0 ? 0 : ageDays / maxAgeDays;
  const value = [...last.values()].sort(
    (one, other) => strain(other) - strain(one) || (one.source < other.source ? -1 : 1),
  );
  return figure(measured, {
    value: value.length === 0 ? null : value,
    n: value.length,
    definition: `age of each declared source when it was last seen ${isSeenThere ? 'on the default branch' : 'in a run'} in the window, the stalest against its limit first`,
    exclusions: { 'readings without an age': unknown },
    missing: 'no record of the window holds a data source',
  });
}

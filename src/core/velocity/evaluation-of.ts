import type { MetricsRecord } from '../record/record-schema.ts';
import type { Creep, DimensionReading, Evaluation } from './evaluation.ts';

/**
 * What figures need of a record.
 *
 * @returns null where the record does not say when it was made: it belongs to no sprint
 */
export function evaluationOf(record: MetricsRecord): Evaluation | null {
  const { identity, change, suite, comparison } = record;
  if (identity.finishedAt === null) return null;
  const dimensions = comparison.dimensions.map(readingOf);
  return {
    repository: (identity.repository ?? '').toLowerCase(),
    pullRequest: identity.pullRequest,
    branch: identity.branch,
    headSha: identity.headSha ?? identity.evaluatedSha,
    event: identity.event,
    runId: identity.runId,
    attempt: identity.runAttempt ?? 1,
    suite: suite.name ?? '',
    matrixKey: suite.matrixKey ?? '',
    finishedAt: Date.parse(identity.finishedAt),
    class: change.primary,
    place: change.evidence.find((entry) => entry.class === change.primary)?.file ?? null,
    verdict: comparison.verdict,
    isPassed: comparison.conclusion === 'success',
    signOffs: record.signOffs.length,
    waivers: record.waivers.length,
    content: change.coveredHash,
    costUsd: sumKnown(record.cost.evaluationUsd, record.cost.judgeUsd),
    // A run whose rows all came from a cache takes time; one that decided anew from stored rows takes none.
    isReused:
      record.cost.calls === 0 && record.cost.durationMs === 0 && comparison.verdict !== 'not-evaluated',
    isCandidate: change.candidate !== undefined,
    setting: {
      dataset: suite.dataset.head ?? '',
      judge: suite.judge.head ?? '',
      models: suite.models.head.join(', '),
    },
    dimensions,
    decidedBy: decidersOf(record, dimensions),
    casesPaired: comparison.cases.paired,
    casesRemoved: comparison.cases.baseOnly.length,
    creep: creepOf(comparison, dimensions),
    sources: record.sources.map(({ name, ageMs, maxAgeMs }) => ({ name, ageMs, maxAgeMs })),
  };
}

function sumKnown(one: number | null, other: number | null): number | null {
  return one === null && other === null ? null : (one ?? 0) + (other ?? 0);
}

function readingOf(judged: MetricsRecord['comparison']['dimensions'][number]): DimensionReading {
  return {
    name: judged.name,
    unit: judged.unit,
    better: judged.better,
    isPrimary: judged.primary,
    tier: judged.tier,
    level: judged.head.estimate,
    standardError: judged.standardError.head,
    n: judged.head.n,
    margin: judged.margin,
    resolvable: judged.resolvable,
    casesNeeded: judged.casesNeeded.ifUnchanged,
    status: judged.status,
    direction: judged.direction,
  };
}

/** Reasons name a dimension, or a segment and then the dimension. */
function decidersOf({ comparison }: MetricsRecord, dimensions: readonly DimensionReading[]): string[] {
  const about = comparison.reasons.flatMap((reason) =>
    reason.code === 'all-inside' || reason.about === undefined ? [] : [reason.about],
  );
  if (about.length === 0) return [];
  return dimensions
    .map(({ name }) => name)
    .filter((name) => about.some((entry) => entry === name || entry.endsWith(` ${name}`)));
}

function creepOf(
  { creep }: MetricsRecord['comparison'],
  dimensions: readonly DimensionReading[],
): Creep | null {
  const judged = dimensions.find(({ name }) => name === creep?.dimension);
  const effect = creep?.effect ?? null;
  if (creep === undefined || judged === undefined || effect === null || effect.absolute === null) return null;
  const interval = effect.interval?.scale === 'absolute' ? effect.interval : null;
  return {
    since: creep.since === null ? null : Date.parse(creep.since),
    effect: effect.absolute,
    lo: interval?.lo ?? null,
    hi: interval?.hi ?? null,
    unit: judged.unit,
    better: judged.better,
    commonCases: creep.commonCases,
  };
}

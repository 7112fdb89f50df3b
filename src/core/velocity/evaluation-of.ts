import type { InputDrift } from '../model/drift.ts';
import type { MetricsRecord } from '../record/record-schema.ts';
import type {
  Creep,
  DimensionKind,
  DimensionReading,
  DriftReading,
  Evaluation,
  EvaluationSetting,
} from './evaluation.ts';
import type { SharedValues } from './shared-values.ts';

/**
 * What figures need of a record.
 *
 * @param shared - of this reading: records say much of the same
 * @returns null where the record does not say when it was made: it belongs to no sprint
 */
export function evaluationOf(record: MetricsRecord, shared: SharedValues): Evaluation | null {
  const { identity, change, suite, comparison } = record;
  if (identity.finishedAt === null) return null;
  const dimensions = comparison.dimensions.map((judged) => readingOf(judged, shared));
  const { text } = shared;
  return {
    repository: text((identity.repository ?? '').toLowerCase()),
    pullRequest: identity.pullRequest,
    branch: text(identity.branch),
    headSha: identity.headSha ?? identity.evaluatedSha,
    event: text(identity.event),
    // Of what a workflow made, GitHub's own words tell.
    ...(identity.event === 'local' ? { isOfDefaultBranch: identity.isOfDefaultBranch === true } : {}),
    runId: identity.runId,
    attempt: identity.runAttempt ?? 1,
    suite: text(suite.name ?? ''),
    matrixKey: text(suite.matrixKey ?? ''),
    finishedAt: Date.parse(identity.finishedAt),
    class: text(change.primary),
    place: text(change.evidence.find((entry) => entry.class === change.primary)?.file ?? null),
    verdict: text(comparison.verdict),
    isPassed: comparison.conclusion === 'success',
    signOffs: record.signOffs.length,
    waivers: record.waivers.length,
    content: change.coveredHash,
    costUsd: sumKnown(record.cost.evaluationUsd, record.cost.judgeUsd),
    // A run whose rows all came from a cache takes time; one that decided anew from stored rows takes none.
    isReused:
      record.cost.calls === 0 && record.cost.durationMs === 0 && comparison.verdict !== 'not-evaluated',
    isCandidate: change.candidate !== undefined,
    setting: settingOf(record, shared),
    dimensions,
    decidedBy: decidersOf(record, dimensions),
    casesPaired: comparison.cases.paired,
    casesRemoved: comparison.cases.baseOnly.length,
    creep: creepOf(comparison, dimensions),
    isModelShifted: record.fingerprint?.status === 'shown',
    drift: identity.pullRequest === null ? namedOnce(comparison.drift ?? noDrift, shared) : noDrift,
    inputDrift:
      identity.pullRequest === null ? namedOnce(comparison.inputDrift ?? noInputDrift, shared) : noInputDrift,
    sources: record.sources.map(({ name, ageMs, maxAgeMs }) => ({ name: text(name), ageMs, maxAgeMs })),
  };
}

/** The same names in record after record. */
function namedOnce<T extends { readonly feature: string }>(
  found: readonly T[],
  { text }: SharedValues,
): readonly T[] {
  return found.length === 0 ? found : found.map((one) => ({ ...one, feature: text(one.feature) }));
}

function sumKnown(one: number | null, other: number | null): number | null {
  return one === null && other === null ? null : (one ?? 0) + (other ?? 0);
}

function settingOf({ suite, comparison }: MetricsRecord, shared: SharedValues): EvaluationSetting {
  const cases = suite.cases?.head ?? null;
  const caseCount = countOf(comparison.cases);
  const setting = {
    dataset: suite.dataset.head ?? '',
    judge: suite.judge.head ?? '',
    models: suite.models.head.join(', '),
    ...(cases === null ? {} : { cases }),
    ...(caseCount === null ? {} : { caseCount }),
  };
  return shared.value(`setting ${JSON.stringify(setting)}`, () => setting);
}

/** Entries that a list is cut to where a record would grow too large. */
const cutLengths = [100, 20];

/** Cases that head sat; null = lists that were cut, or nothing, do not say. */
function countOf({ paired, headOnly, changedInput }: MetricsRecord['comparison']['cases']): number | null {
  const lists = [headOnly.length, changedInput.length];
  const count = paired + headOnly.length + changedInput.length;
  return count === 0 || lists.some((length) => cutLengths.includes(length)) ? null : count;
}

function readingOf(
  judged: MetricsRecord['comparison']['dimensions'][number],
  shared: SharedValues,
): DimensionReading {
  const { name, unit, better, primary: isPrimary, tier, margin, metric, statistic, between } = judged;
  // A gap within pairs is no level of the metric.
  const measure = between === undefined ? { measure: { metric, statistic } } : {};
  const kind: DimensionKind = { name, unit, better, isPrimary, tier, margin, ...measure };
  return {
    kind: shared.value(`dimension ${JSON.stringify(kind)}`, () => kind),
    level: judged.head.estimate,
    standardError: judged.standardError.head,
    n: judged.head.n,
    resolvable: judged.resolvable,
    casesNeeded: judged.casesNeeded.ifUnchanged,
    status: shared.text(judged.status),
  };
}

const nobody: readonly string[] = [];
const noDrift: readonly DriftReading[] = [];
const noInputDrift: readonly InputDrift[] = [];

/** Reasons name a dimension, or a segment and then the dimension. */
function decidersOf(
  { comparison }: MetricsRecord,
  dimensions: readonly DimensionReading[],
): readonly string[] {
  const about = comparison.reasons.flatMap((reason) =>
    reason.code === 'all-inside' || reason.about === undefined ? [] : [reason.about],
  );
  if (about.length === 0) return nobody;
  return dimensions
    .map(({ kind }) => kind.name)
    .filter((name) => about.some((entry) => entry === name || entry.endsWith(` ${name}`)));
}

function creepOf(
  { creep }: MetricsRecord['comparison'],
  dimensions: readonly DimensionReading[],
): Creep | null {
  const judged = dimensions.find(({ kind }) => kind.name === creep?.dimension)?.kind;
  const effect = creep?.effect ?? null;
  if (creep === undefined || judged === undefined || effect === null || effect.absolute === null) return null;
  const interval = effect.interval?.scale === 'absolute' ? effect.interval : null;
  return {
    since: creep.since === null ? null : Date.parse(creep.since),
    effect: effect.absolute,
    lo: interval?.lo ?? null,
    hi: interval?.hi ?? null,
    level: interval?.level ?? null,
    unit: judged.unit,
    better: judged.better,
    commonCases: creep.commonCases,
  };
}

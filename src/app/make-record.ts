import { checkSegments } from '../core/envelope/check-segments.ts';
import type { SourceAge } from '../core/freshness/source-age.ts';
import { checkSuites } from '../core/leg/check-suites.ts';
import type { BudgetReport } from '../core/model/budget.ts';
import type { Candidate } from '../core/model/candidate.ts';
import type { Classification } from '../core/model/change.ts';
import type { FingerprintCheck } from '../core/model/fingerprint.ts';
import { mapStrings } from '../core/model/map-strings.ts';
import { maskTokens } from '../core/model/mask-tokens.ts';
import { hashValue } from '../core/model/stable-hash.ts';
import type { Decision } from '../core/model/verdict.ts';
import { comparisonDocument } from '../core/record/comparison-document.ts';
import { recordCost } from '../core/record/record-cost.ts';
import type { MetricsRecord } from '../core/record/record-schema.ts';
import { reasonText } from '../core/report/reason-clause.ts';

/** What is known about a decision beyond itself; what nobody knows is null. */
export interface RecordContext {
  readonly identity: Partial<MetricsRecord['identity']>;
  readonly classification: Classification | null;
  readonly coveredHash: string | null;
  readonly suite: string | null;
  readonly suiteKey: string | null;
  readonly matrixKey: string | null;
  readonly baseline: MetricsRecord['baseline'];
  /** Ages of the data sources that the config declares; absent = none is known. */
  readonly sources?: readonly SourceAge[];
  /** Suites that the class requires; absent = none is known. */
  readonly requiredSuites?: readonly string[];
  /** What it was expected to cost and came to; null or absent = nothing had to run. */
  readonly budget?: BudgetReport | null;
  /** What probes showed; absent = nobody asked. */
  readonly fingerprint?: FingerprintCheck | undefined;
  /** What was evaluated lies outside git; absent = a change in it was. */
  readonly candidate?: Candidate | undefined;
}

const unknownIdentity: MetricsRecord['identity'] = {
  repository: null,
  pullRequest: null,
  branch: null,
  headSha: null,
  evaluatedSha: null,
  baseSha: null,
  runId: null,
  runAttempt: null,
  event: null,
  startedAt: null,
  finishedAt: null,
};

/** The record of a decision; whatever has the shape of a credential is masked. */
export function makeRecord(decision: Decision, context: RecordContext): MetricsRecord {
  const { comparison: compared, policy } = decision;
  // What was accepted has a place of its own in a record.
  const { approvals: _, ...comparison } = comparisonDocument(decision, (reason) =>
    reasonText(reason, decision),
  );
  const { classification } = context;
  const sides = (key: 'dataset' | 'judge' | 'runner'): { base: string | null; head: string | null } => ({
    base: compared?.fingerprints.base?.[key] ?? null,
    head: compared?.fingerprints.head[key] ?? null,
  });
  const record: MetricsRecord = {
    version: 1,
    identity: { ...unknownIdentity, ...context.identity },
    change: {
      primary: policy.class,
      classes: [...(classification?.classes ?? [policy.class])],
      ...(classification === null ? {} : { certainty: classification.certainty }),
      evidence: (classification?.evidence ?? []).slice(0, 20).map((entry) => ({ ...entry })),
      coveredHash: context.coveredHash,
      ...(context.candidate === undefined ? {} : { candidate: context.candidate.name }),
    },
    suite: {
      name: context.suite,
      suiteKey: context.suiteKey,
      dataset: sides('dataset'),
      judge: sides('judge'),
      runner: sides('runner'),
      models: {
        base: [...(compared?.fingerprints.base?.models ?? [])],
        head: [...(compared?.fingerprints.head.models ?? [])],
      },
      ...(compared === null ? {} : { cases: { ...compared.caseSets } }),
      matrixKey: context.matrixKey,
    },
    baseline: context.baseline,
    comparison,
    envelopeHash: hashValue(policy),
    signOffs: (decision.approvals?.signOffs ?? []).map((signOff) => ({ ...signOff })),
    waivers: (decision.approvals?.waivers ?? []).map((waiver) => ({ ...waiver })),
    ...requiredFields(decision, context),
    errors:
      decision.verdict === 'not-evaluated'
        ? decision.reasons.map((reason) => reasonText(reason, decision))
        : [],
    cost: recordCost(decision, context.budget ?? null),
    sources: (context.sources ?? []).map(({ name, ageMs, maxAgeMs }) => ({ name, ageMs, maxAgeMs })),
    ...(context.fingerprint === undefined ? {} : { fingerprint: copyOf(context.fingerprint) }),
  };
  return mapStrings(record, maskTokens);
}

/** What the class requires of this suite, with what became of it. */
function requiredFields(
  decision: Decision,
  { suite, requiredSuites = [] }: RecordContext,
): Pick<MetricsRecord, 'required'> {
  const own = checkSuites(
    requiredSuites.filter((name) => name === suite),
    [{ ...decision, suite }],
    'missing',
  );
  const required = [...own, ...checkSegments(decision)].flatMap(({ state, ...one }) =>
    state === 'elsewhere' ? [] : [{ ...one, state }],
  );
  return required.length === 0 ? {} : { required };
}

/** What is known of a comparison of two files: what a repository, a pull request or a runner would add is null. */
export function fileContext(decision: Decision, at: Date, suite: string | null): RecordContext {
  return {
    identity: { finishedAt: at.toISOString() },
    classification: null,
    coveredHash: null,
    suite,
    suiteKey: null,
    matrixKey: null,
    baseline: { rung: decision.comparison?.hasBase === true ? 'file' : 'none', sha: null, ageMs: null },
  };
}

/** Lists of a record can be written to; those of a check cannot. */
function copyOf({ models, outputs, scores, ...rest }: FingerprintCheck): MetricsRecord['fingerprint'] {
  return {
    ...rest,
    models: { ...models, seen: [...models.seen], unseen: [...models.unseen] },
    outputs: { ...outputs, drifted: [...outputs.drifted] },
    scores: { ...scores, tested: [...scores.tested], moved: scores.moved.map((one) => ({ ...one })) },
  };
}

import { z } from 'zod';
import { deploymentClasses } from '../model/deployment-class.ts';
import { inferences } from '../model/dimension.ts';
import { isFixedSuite } from '../model/policy.ts';
import { type Decision, paretoLabels, type Reason, reasonCodes, verdicts } from '../model/verdict.ts';
import { approvalFields, approvalsSchema } from './approvals-document.ts';
import { numberOrNull } from './comparison-fields.ts';
import { counterfactualFields, counterfactualSchema } from './counterfactual-document.ts';
import { creepFields, creepSchema } from './creep-document.ts';
import { driftSchema, inputDriftSchema } from './drift-schema.ts';
import { gapSchema } from './gap-schema.ts';
import { judgedFields, judgedSchema } from './judged-document.ts';
import { tradeSchema } from './trade-schema.ts';

const flipSchema = z.strictObject({
  caseId: z.string(),
  label: z.string().optional(),
  base: z.strictObject({ passed: z.int(), of: z.int() }),
  head: z.strictObject({ passed: z.int(), of: z.int() }),
});

const sidesOf = <T extends z.ZodType>(side: T) => z.strictObject({ base: side, head: side });

/** What `compare --json` prints and a record keeps of one comparison. */
export const comparisonSchema = z.strictObject({
  version: z.literal(1),
  class: z.enum(deploymentClasses),
  inference: z
    .enum(inferences)
    .optional()
    .describe(
      'what intervals cover; absent: cases-as-sample. fixed-suite: the noise between runs of these cases, nothing beyond them',
    ),
  verdict: z.enum(verdicts),
  conclusion: z.enum(['success', 'failure']),
  paretoLabel: z
    .enum(paretoLabels)
    .optional()
    .describe('what got better and worse over all gating dimensions; absent when nothing was compared'),
  reasons: z.array(
    z.strictObject({
      code: z.enum(reasonCodes),
      about: z.string().optional(),
      text: z.string(),
      canSignOff: z.literal(false).optional().describe('false: no sign-off lifts it'),
      lifted: z
        .enum(['waiver', 'sign-off'])
        .optional()
        .describe('what people accepted it by; it no longer decides'),
    }),
  ),
  dimensions: z.array(judgedSchema),
  segments: z.array(
    z.strictObject({
      segment: z.string(),
      value: z.string().describe('of a segment of several values they are joined by |'),
      values: z.array(z.string()).optional().describe('given where a segment has several values'),
      label: z.string().optional().describe('what the config calls the segment'),
      members: z.int().min(0).optional().describe('paired cases in the segment, with or without a value'),
      protected: z.boolean(),
      adjustedP: numberOrNull,
      ...judgedSchema.shape,
    }),
  ),
  gaps: z
    .array(gapSchema)
    .optional()
    .describe('largest minus smallest level of the values of a segment field; reported, never judged'),
  counterfactual: counterfactualSchema
    .optional()
    .describe('cases that differ in one attribute only, compared within the pair'),
  cases: z.strictObject({
    paired: z.int().min(0),
    baseOnly: z.array(z.string()),
    headOnly: z.array(z.string()),
    changedInput: z.array(z.string()),
    duplicates: sidesOf(z.array(z.string())),
    states: sidesOf(z.record(z.string(), z.int().min(0))),
    epochs: sidesOf(z.int().min(0)),
  }),
  flips: z.strictObject({ fixed: z.array(flipSchema), broken: z.array(flipSchema) }),
  cleanBreaks: z.strictObject({ cases: z.array(z.string()), expected: z.number(), p: z.number() }).nullable(),
  trades: z.array(tradeSchema),
  comparability: z.array(z.strictObject({ key: z.string(), message: z.string(), refuses: z.boolean() })),
  warnings: z.array(z.string()),
  drift: z
    .array(driftSchema)
    .optional()
    .describe('how far the mix of answers to the same inputs moved, the clearest first; decides nothing'),
  inputDrift: z
    .array(inputDriftSchema)
    .optional()
    .describe(
      'how far the mix of inputs moved from the cases of base to those of head, the clearest first; decides nothing. Absent: both sides sat the same inputs',
    ),
  driftAgainst: z
    .strictObject({ sha: z.string(), at: z.string() })
    .optional()
    .describe('the stored run that takes the place of base in drift and inputDrift; absent: base'),
  creep: creepSchema
    .optional()
    .describe('how far base has come from the oldest accepted base; absent: none was given'),
  approvals: approvalsSchema
    .optional()
    .describe('what people decided and was applied, and what did not count; absent: nothing of either'),
  pooledBase: z
    .strictObject({ runs: z.int().min(2), oldestAt: z.string().nullable() })
    .optional()
    .describe('runs of base pooled for rates and scores; absent: one run'),
  seed: z.string(),
});

/** A comparison as it is printed and stored. */
export type ComparisonDocument = z.infer<typeof comparisonSchema>;

/**
 * Turns a decision into its document. The same decision gives the same bytes once it is written.
 *
 * @param reasonText - words for a reason; they are made where text is made
 */
export function comparisonDocument(
  decision: Decision,
  reasonText: (reason: Reason) => string,
): ComparisonDocument {
  const { comparison } = decision;
  const cases = comparison?.cases;
  return {
    version: 1,
    class: decision.policy.class,
    ...(isFixedSuite(decision.policy) ? { inference: 'fixed-suite' as const } : {}),
    verdict: decision.verdict,
    conclusion: decision.conclusion,
    ...(decision.paretoLabel === null ? {} : { paretoLabel: decision.paretoLabel }),
    reasons: decision.reasons.map((reason) => ({
      code: reason.code,
      ...(reason.about === undefined ? {} : { about: reason.about }),
      text: reasonText(reason),
      ...(reason.canSignOff === undefined ? {} : { canSignOff: reason.canSignOff }),
      ...(reason.lifted === undefined ? {} : { lifted: reason.lifted }),
    })),
    dimensions: decision.dimensions.map(judgedFields),
    segments: decision.segments.map((segment) => ({
      segment: segment.segment.field,
      value: segment.segment.value,
      ...(segment.segment.values === undefined ? {} : { values: [...segment.segment.values] }),
      ...(segment.segment.name === undefined ? {} : { label: segment.segment.name }),
      ...(segment.members === undefined ? {} : { members: segment.members }),
      protected: segment.protected,
      adjustedP: segment.adjustedP,
      ...judgedFields(segment),
    })),
    ...(comparison?.gaps === undefined || comparison.gaps.length === 0
      ? {}
      : { gaps: comparison.gaps.map((gap) => ({ ...gap, values: [...gap.values] })) }),
    ...(comparison?.counterfactual === undefined
      ? {}
      : { counterfactual: counterfactualFields(comparison.counterfactual) }),
    cases: {
      paired: cases?.paired ?? 0,
      baseOnly: [...(cases?.baseOnly ?? [])],
      headOnly: [...(cases?.headOnly ?? [])],
      changedInput: [...(cases?.changedInput ?? [])],
      duplicates: { base: [...(cases?.duplicates.base ?? [])], head: [...(cases?.duplicates.head ?? [])] },
      states: { base: { ...cases?.states.base }, head: { ...cases?.states.head } },
      epochs: { base: cases?.epochs.base ?? 0, head: cases?.epochs.head ?? 0 },
    },
    flips: { fixed: [...(comparison?.flips.fixed ?? [])], broken: [...(comparison?.flips.broken ?? [])] },
    cleanBreaks:
      comparison === null || comparison.cleanBreaks === null
        ? null
        : { ...comparison.cleanBreaks, cases: comparison.cleanBreaks.cases.map(({ caseId }) => caseId) },
    trades: decision.trades.map(({ covers, requirements, ...trade }) => ({
      ...trade,
      covers: [...covers],
      requirements: [...requirements],
    })),
    comparability: (comparison?.comparability ?? []).map((finding) => ({ ...finding })),
    warnings: [...(comparison?.warnings ?? [])],
    ...(comparison?.drift === undefined ? {} : { drift: comparison.drift.map((one) => ({ ...one })) }),
    ...(comparison?.inputDrift === undefined
      ? {}
      : { inputDrift: comparison.inputDrift.map((one) => ({ ...one })) }),
    ...(comparison?.driftAgainst === undefined ? {} : { driftAgainst: { ...comparison.driftAgainst } }),
    ...(decision.creep === undefined ? {} : { creep: creepFields(decision.creep) }),
    ...(decision.approvals === undefined ? {} : { approvals: approvalFields(decision.approvals) }),
    ...(comparison?.pooledBase === undefined ? {} : { pooledBase: { ...comparison.pooledBase } }),
    seed: comparison?.seed ?? '',
  };
}

import { z } from 'zod';
import type { Approvals } from '../model/approval.ts';
import type { Counterfactual } from '../model/comparison.ts';
import { deploymentClasses } from '../model/deployment-class.ts';
import { inferences } from '../model/dimension.ts';
import { formatMetric, formatStatistic } from '../model/metric.ts';
import { isFixedSuite } from '../model/policy.ts';
import {
  type Decision,
  type JudgedCreep,
  type JudgedDimension,
  paretoLabels,
  type Reason,
  reasonCodes,
  statuses,
  verdicts,
} from '../model/verdict.ts';
import { signOffSchema, waiverSchema } from './approval-schema.ts';

const numberOrNull = z.number().nullable();

const amountSchema = z.strictObject({
  kind: z
    .enum(['absolute', 'relative'])
    .describe('absolute: in the unit of the dimension; relative: a fraction of base'),
  value: z.number().min(0),
});

const intervalSchema = z.strictObject({
  scale: z.enum(['absolute', 'ratio']).describe('absolute: head − base; ratio: head ÷ base, 1 = no change'),
  lo: numberOrNull.describe('null = the data put no bound on this side'),
  hi: numberOrNull,
  level: z.number().describe('two-sided level; 0.9 = each end is a one-sided 95 % bound'),
  method: z.string(),
});

const estimateSchema = z.strictObject({ estimate: numberOrNull, n: z.int().min(0) });

const askedStatuses = ['shown', 'refuted', 'open', 'not-judged'] as const;

const requirementSchema = z.strictObject({
  dimension: z.string(),
  role: z.enum(['gain', 'price', 'cap']),
  scale: z.enum(['absolute', 'ratio']),
  atLeast: z
    .number()
    .describe(
      'least gain asked for, higher = better; a price or cap is negative; on the ratio scale a fraction of base',
    ),
  lower: numberOrNull.describe('lower bound of that gain with the error of the trade'),
  interval: intervalSchema.nullable().describe('of the effect on that scale, never re-oriented'),
  status: z.enum(askedStatuses),
  because: z
    .enum(['missing', 'advisory', 'too-few-cases', 'lost-cases-or-skew'])
    .optional()
    .describe('why it is open although its bound holds, or not judged'),
});

const balanceSchema = z.strictObject({
  estimate: numberOrNull,
  lo: numberOrNull.describe('one-sided 95 %'),
  hi: numberOrNull.describe('one-sided 95 %'),
  lower: numberOrNull.describe('lower bound with the error of the trade'),
  atLeast: z.number(),
  status: z.enum(askedStatuses),
  alpha: z.number(),
  isHeldBack: z
    .boolean()
    .describe('the bound does not hold with the cases that one side lost counted as the worst'),
  method: z.string(),
  units: z.int().min(0),
});

const runawayCountSchema = z.strictObject({
  over: z.int().min(0),
  of: z.int().min(0),
  topShare: numberOrNull.describe('share of all spending that went to the dearest 1 % of the answers'),
});

const judgedShape = {
  name: z.string(),
  metric: z.string(),
  statistic: z.string(),
  better: z.enum(['higher', 'lower']),
  unit: z.enum(['proportion', 'score', 'ms', 'usd', 'tokens']),
  tier: z.enum(['blocking', 'sign-off', 'advisory']),
  primary: z.boolean(),
  between: z
    .string()
    .optional()
    .describe('values between which the gap is measured, within counterfactual pairs; absent = the level'),
  base: estimateSchema.describe(
    "level over all of base's values, also those of cases without a partner on head; inside a segment over the pairs",
  ),
  head: estimateSchema.describe("the same over head's values"),
  pairedLevels: z
    .strictObject({ base: numberOrNull, head: numberOrNull })
    .optional()
    .describe(
      'levels over the pairs, whose difference is the effect; given where they are not those of the sides',
    ),
  effect: z
    .strictObject({ absolute: numberOrNull, relative: numberOrNull, interval: intervalSchema.nullable() })
    .describe('head minus base over the pairs, in the unit of the dimension, never re-oriented'),
  margin: amountSchema.nullable(),
  limit: numberOrNull,
  limitStatus: z.string(),
  status: z.enum(statuses),
  direction: z.enum(['improved', 'worsened', 'no-clear-change']),
  casesNeeded: z
    .strictObject({ ifUnchanged: numberOrNull, ifObserved: numberOrNull })
    .describe(
      'total cases for 90 % power: when nothing really changed, and when the observed difference is real',
    ),
  epochsNeeded: numberOrNull
    .optional()
    .describe('runs a side with which these cases would do, 90 % power, when nothing really changed'),
  runaways: z
    .strictObject({
      factor: z.number().describe('a runaway is beyond this many times the median of base'),
      base: runawayCountSchema,
      head: runawayCountSchema,
      interval: intervalSchema.nullable().describe('of the difference in their share'),
      worse: numberOrNull,
      isMore: z.boolean().describe('more of them are proven, one-sided 5 %'),
      insideWithSkew: z
        .boolean()
        .nullable()
        .describe('whether the margin also holds with the skew of the differences allowed for'),
      unseen: z
        .strictObject({
          factor: z.number().describe('how many times the usual they cost'),
          share: z.number().describe('share of the answers that would use up the margin'),
          cases: z.int().min(1).describe('cases of which 95 % of samples hold one'),
        })
        .nullable()
        .describe(
          'runaways of which these cases may hold none; null: they would show, or cost is not primary',
        ),
    })
    .optional()
    .describe('answers that cost far more than the others; of means of cost and tokens with a margin'),
  resolvable: numberOrNull.describe(
    'smallest loss this suite can rule out with 80 % power when nothing changed; from base alone',
  ),
  pValues: z.strictObject({
    inside: numberOrNull,
    outside: numberOrNull,
    worse: numberOrNull,
    better: numberOrNull,
    worseAdjusted: numberOrNull,
    directionAdjusted: numberOrNull,
  }),
  standardError: z.strictObject({ base: numberOrNull, head: numberOrNull }),
  pairs: z.int().min(0),
  units: z.int().min(0),
  lostPairs: z.int().min(0),
};

const gapLevelSchema = z.strictObject({
  estimate: z.number(),
  interval: intervalSchema,
  byChance: z.number().describe('the gap that as many cases show on average when all values are equal'),
  best: z.string(),
  worst: z.string(),
});

const gapSchema = z.strictObject({
  field: z.string(),
  dimension: z.string(),
  values: z.array(
    z.strictObject({ value: z.string(), n: z.int().min(0), base: z.number(), head: z.number() }),
  ),
  leftOut: z.int().min(0).describe('values with too few cases to take part'),
  base: gapLevelSchema,
  head: gapLevelSchema,
  change: z.strictObject({ estimate: z.number(), interval: intervalSchema }),
});

const pairGapSchema = z.strictObject({ estimate: z.number(), interval: intervalSchema.nullable() });

const counterfactualSchema = z.strictObject({
  pair: z.string().describe('field of the id that cases of one pair share'),
  attribute: z.string().describe('field in which they differ'),
  dimension: z.string(),
  pairs: z.int().min(0),
  incomplete: z.int().min(0).describe('pairs with one value of the attribute only'),
  leftOut: z.int().min(0).describe('values of the attribute beyond the ten most frequent ones'),
  contrasts: z.array(
    z.strictObject({
      value: z.string(),
      against: z.string().nullable().describe('null = the mean of the other values in the pair'),
      pairs: z.int().min(0),
      base: pairGapSchema.describe('mean of value − mean of what it is held against'),
      head: pairGapSchema,
      change: pairGapSchema.describe('gap on head − gap on base'),
      opened: z.array(z.string()).describe('pairs whose gap grew by at least half of the scale'),
      closed: z.array(z.string()).describe('pairs whose gap shrank by as much'),
      turned: z.array(z.string()).describe('pairs whose gap is about as large and points the other way'),
    }),
  ),
});

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
  dimensions: z.array(z.strictObject(judgedShape)),
  segments: z.array(
    z.strictObject({
      segment: z.string(),
      value: z.string().describe('of a segment of several values they are joined by |'),
      values: z.array(z.string()).optional().describe('given where a segment has several values'),
      label: z.string().optional().describe('what the config calls the segment'),
      members: z.int().min(0).optional().describe('paired cases in the segment, with or without a value'),
      protected: z.boolean(),
      adjustedP: numberOrNull,
      ...judgedShape,
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
  trades: z.array(
    z.strictObject({
      name: z.string(),
      applies: z.boolean(),
      gainProven: z.boolean(),
      priceKept: z.boolean(),
      covers: z.array(z.string()),
      accept: z.enum(['sign-off', 'always']),
      kind: z.enum(['if-then', 'exchange-rate']).optional(),
      outcome: z
        .enum(['applies', 'refuted', 'not-shown', 'not-judged'])
        .optional()
        .describe(
          'applies: head is proven to be inside this box; refuted: proven not to be; not-shown: neither',
        ),
      alpha: numberOrNull
        .optional()
        .describe('one-sided error with which it is shown to apply; null = it cannot be judged here'),
      requirements: z.array(requirementSchema).optional().describe('what it asks of single dimensions'),
      balance: balanceSchema.optional().describe('gains less losses of an exchange, in steps of its rate'),
    }),
  ),
  comparability: z.array(z.strictObject({ key: z.string(), message: z.string(), refuses: z.boolean() })),
  warnings: z.array(z.string()),
  drift: z
    .array(
      z.strictObject({
        feature: z.string(),
        bins: z.int().min(2),
        pairs: z.int().min(0),
        psi: z.number(),
        excessPsi: z.number().describe('psi less the mean of exchanged sides'),
        jsDivergence: z.number(),
        klHeadFromBase: z.number(),
        p: z.number(),
        adjustedP: z.number().describe('Benjamini–Hochberg over the features'),
      }),
    )
    .optional()
    .describe('how far the mix of answers to the same inputs moved, the clearest first; decides nothing'),
  inputDrift: z
    .array(
      z.strictObject({
        feature: z.string(),
        bins: z.int().min(2),
        base: z.int().min(0).describe('cases of base of which the feature is known'),
        head: z.int().min(0),
        psi: z.number(),
        excessPsi: z.number().describe('psi less the mean of permuted labels'),
        jsDivergence: z.number().describe('bits, in [0, 1]'),
        klHeadFromBase: z.number().describe('nats'),
        p: z
          .number()
          .describe('of permuting, by cluster, which side has the inputs that only one of them has'),
        adjustedP: z.number().describe('Benjamini–Hochberg over the features'),
        moved: z
          .strictObject({ value: z.string().nullable(), base: z.number(), head: z.number() })
          .optional()
          .describe('of a segment: value whose share of the cases moved most, null: none is given'),
        medians: z.strictObject({ base: z.number(), head: z.number() }).optional().describe('of a number'),
      }),
    )
    .optional()
    .describe(
      'how far the mix of inputs moved from the cases of base to those of head, the clearest first; decides nothing. Absent: both sides sat the same inputs',
    ),
  inputsAgainst: z
    .strictObject({ sha: z.string(), at: z.string() })
    .optional()
    .describe('the stored run that takes the place of base in inputDrift; absent: base'),
  creep: z
    .strictObject({
      since: z.string().nullable().describe('when the oldest accepted base was evaluated'),
      sha: z.string().nullable(),
      changes: z.int().min(0).nullable().describe('changes merged since'),
      commonCases: z.int().min(0),
      dimension: z.string().nullable(),
      oldest: numberOrNull,
      base: numberOrNull,
      effect: z
        .strictObject({ absolute: numberOrNull, relative: numberOrNull, interval: intervalSchema.nullable() })
        .nullable()
        .describe('base minus oldest base over the common cases'),
      status: z.enum(statuses).nullable().describe('against the margin of one change; decides nothing'),
      isShown: z.boolean().describe('a loss is proven, or near its margin'),
      obstacle: z.string().nullable().describe('why it is not comparable'),
    })
    .optional()
    .describe('how far base has come from the oldest accepted base; absent: none was given'),
  approvals: z
    .strictObject({
      signOffs: z.array(signOffSchema),
      waivers: z.array(waiverSchema),
      notes: z.array(z.string()),
    })
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
    ...(comparison?.inputsAgainst === undefined ? {} : { inputsAgainst: { ...comparison.inputsAgainst } }),
    ...(decision.creep === undefined ? {} : { creep: creepFields(decision.creep) }),
    ...(decision.approvals === undefined ? {} : { approvals: approvalFields(decision.approvals) }),
    ...(comparison?.pooledBase === undefined ? {} : { pooledBase: { ...comparison.pooledBase } }),
    seed: comparison?.seed ?? '',
  };
}

function approvalFields({
  signOffs,
  waivers,
  notes,
}: Approvals): NonNullable<ComparisonDocument['approvals']> {
  return {
    signOffs: signOffs.map((one) => ({ ...one })),
    waivers: waivers.map((one) => ({ ...one })),
    notes: [...notes],
  };
}

function counterfactualFields(found: Counterfactual): NonNullable<ComparisonDocument['counterfactual']> {
  const contrasts = found.contrasts.map((contrast) => ({
    ...contrast,
    opened: [...contrast.opened],
    closed: [...contrast.closed],
    turned: [...contrast.turned],
  }));
  return { ...found, contrasts };
}

function creepFields({
  evidence,
  judgement,
  ...creep
}: JudgedCreep): NonNullable<ComparisonDocument['creep']> {
  return {
    since: creep.since,
    sha: creep.sha,
    changes: creep.changes,
    commonCases: creep.commonCases,
    dimension: evidence?.spec.name ?? null,
    oldest: evidence?.base.estimate ?? null,
    base: evidence?.head.estimate ?? null,
    effect: evidence?.effect ?? null,
    status: judgement?.status ?? null,
    isShown: creep.isShown,
    obstacle: creep.obstacle,
  };
}

function judgedFields(judged: JudgedDimension): ComparisonDocument['dimensions'][number] {
  const { spec } = judged;
  return {
    name: spec.name,
    metric: formatMetric(spec.metric),
    statistic: formatStatistic(spec.statistic),
    better: spec.better,
    unit: spec.unit,
    tier: spec.tier,
    primary: spec.primary,
    ...(spec.between === undefined ? {} : { between: spec.between }),
    ...levelFields(judged),
    effect: judged.effect,
    margin: spec.margin,
    limit: spec.limit,
    limitStatus: judged.limitStatus,
    status: judged.status,
    direction: judged.direction,
    casesNeeded: judged.casesNeeded,
    ...(judged.epochsNeeded === undefined ? {} : { epochsNeeded: judged.epochsNeeded.ifUnchanged }),
    ...(judged.runaways === undefined ? {} : { runaways: judged.runaways }),
    resolvable: judged.resolvable,
    pValues: {
      ...judged.tests,
      worseAdjusted: judged.worseAdjusted,
      directionAdjusted: judged.directionAdjusted,
    },
    standardError: judged.standardError,
    pairs: judged.pairs,
    units: judged.units,
    lostPairs: judged.lostPairs,
  };
}

function levelFields({
  base,
  head,
  sides,
}: JudgedDimension): Pick<ComparisonDocument['dimensions'][number], 'base' | 'head' | 'pairedLevels'> {
  if (sides === undefined) return { base, head };
  const isSame = sides.base.estimate === base.estimate && sides.head.estimate === head.estimate;
  return isSame ? sides : { ...sides, pairedLevels: { base: base.estimate, head: head.estimate } };
}

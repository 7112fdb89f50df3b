import { z } from 'zod';
import { formatMetric, formatStatistic } from '../model/metric.ts';
import { type JudgedDimension, statuses } from '../model/verdict.ts';
import { effectSchema, numberOrNull } from './comparison-fields.ts';
import { runawaysSchema } from './runaways-schema.ts';

const amountSchema = z.strictObject({
  kind: z
    .enum(['absolute', 'relative'])
    .describe('absolute: in the unit of the dimension; relative: a fraction of base'),
  value: z.number().min(0),
});

const estimateSchema = z.strictObject({ estimate: numberOrNull, n: z.int().min(0) });

/** A judged dimension, over the whole or inside a segment, as it is printed and stored. */
export const judgedSchema = z.strictObject({
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
  effect: effectSchema.describe(
    'head minus base over the pairs, in the unit of the dimension, never re-oriented',
  ),
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
  runaways: runawaysSchema
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
});

type JudgedFields = z.infer<typeof judgedSchema>;

/** Turns a judged dimension into its fields. */
export function judgedFields(judged: JudgedDimension): JudgedFields {
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
}: JudgedDimension): Pick<JudgedFields, 'base' | 'head' | 'pairedLevels'> {
  if (sides === undefined) return { base, head };
  const isSame = sides.base.estimate === base.estimate && sides.head.estimate === head.estimate;
  return isSame ? sides : { ...sides, pairedLevels: { base: base.estimate, head: head.estimate } };
}

import { z } from 'zod';
import { type JudgedCreep, statuses } from '../model/verdict.ts';
import { effectSchema, numberOrNull } from './comparison-fields.ts';

/** How far base has come from the oldest accepted base, as it is printed and stored. */
export const creepSchema = z.strictObject({
  since: z.string().nullable().describe('when the oldest accepted base was evaluated'),
  sha: z.string().nullable(),
  changes: z.int().min(0).nullable().describe('changes merged since'),
  commonCases: z.int().min(0),
  dimension: z.string().nullable(),
  oldest: numberOrNull,
  base: numberOrNull,
  effect: effectSchema.nullable().describe('base minus oldest base over the common cases'),
  status: z.enum(statuses).nullable().describe('against the margin of one change; decides nothing'),
  isShown: z.boolean().describe('a loss is proven, or near its margin'),
  obstacle: z.string().nullable().describe('why it is not comparable'),
});

/** Turns what was judged of creep into its fields. */
export function creepFields({ evidence, judgement, ...creep }: JudgedCreep): z.infer<typeof creepSchema> {
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

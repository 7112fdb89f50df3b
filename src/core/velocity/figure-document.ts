import { z } from 'zod';
import { count, moment, share } from './document-fields.ts';

/** Interval of a share. */
export const shareInterval = z
  .strictObject({
    lo: share.describe('lower end'),
    hi: share.describe('upper end'),
    level: z.number().describe('confidence level, two-sided'),
    method: z.string().describe('how it was computed'),
  })
  .nullable()
  .describe('of the share; null = nothing was counted');

/** A figure of the document: a value with what it was counted from. `what` says what it is of. */
export function figureSchema<T extends z.ZodType>(value: T, what: string) {
  return z
    .strictObject({
      value: value.nullable().describe('null = it cannot be known, see missing'),
      n: count.describe('what it was counted from'),
      window: z
        .strictObject({
          from: moment.describe('first moment'),
          to: moment.describe('first moment after it, or until, if that is earlier'),
        })
        .describe('the time that it is of'),
      definition: z.string().describe('how it was counted, in words'),
      exclusions: z
        .array(
          z.strictObject({
            reason: z.string().describe('why, in words'),
            count: z.int().min(1).describe('how many'),
          }),
        )
        .describe('what was left out'),
      missing: z.string().optional().describe('why there is no value'),
    })
    .describe(what);
}

/** A figure with what it was counted from. */
export interface Figure<T> {
  value: T | null;
  n: number;
  window: { from: string; to: string };
  definition: string;
  exclusions: { reason: string; count: number }[];
  missing?: string | undefined;
}

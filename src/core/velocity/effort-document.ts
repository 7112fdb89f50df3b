import { z } from 'zod';
import { count, days, share, usd } from './document-fields.ts';
import { featureField } from './feature-document.ts';

/** Counts by what became of an experiment. */
function byState<T extends z.ZodType>(value: T) {
  return z.strictObject({
    shipped: value.describe('of what was merged'),
    dropped: value.describe('of what was dropped'),
    open: value.describe('of what is open'),
    unknown: value.describe('of what nobody knows the end of'),
  });
}

/** Where the runs went. */
export const effortSchema = z.strictObject({
  runs: byState(count).describe('runs by what became of the experiment'),
  usd: byState(usd).describe('US dollars of these runs, as far as they say'),
  runsWithoutCost: count.describe('runs that report no cost'),
  shippedShare: share.describe('runs of what shipped, of all'),
  daysOpen: days.nullable().describe('median, opened to closed, of what was closed in the window'),
  tree: z
    .array(
      z.strictObject({
        feature: featureField,
        runsShipped: count.describe('on the branches that shipped'),
        runsOther: count.describe('on its other ones'),
      }),
    )
    .describe('features that shipped in the window, with the runs on all their branches'),
});

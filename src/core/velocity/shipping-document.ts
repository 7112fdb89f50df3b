import { z } from 'zod';
import { band } from './band-document.ts';
import { count, share, sprintSchema } from './document-fields.ts';
import { waysToShip } from './experiment.ts';
import { shareInterval } from './figure-document.ts';

const wayTexts: Readonly<Record<(typeof waysToShip)[number], string>> = {
  inside: 'every suite was inside',
  accepted: 'signed off, waived, or a trade that the config accepts',
  'not-settled': 'inconclusive, and the class lets it pass',
  'against-the-gate': 'merged over a failed check',
  'not-evaluated': 'its last content was never judged',
};

/** What shipped of what was closed. */
export const conversionSchema = z.strictObject({
  shipped: count.describe('merged'),
  closed: count.describe('merged or dropped'),
  share: share.describe('shipped of closed'),
  interval: shareInterval,
  ways: z
    .strictObject(
      Object.fromEntries(waysToShip.map((way) => [way, count.describe(wayTexts[way])])) as Record<
        (typeof waysToShip)[number],
        typeof count
      >, // the keys of the list it is made from
    )
    .describe('how what shipped stood with the gate'),
  band,
  advice: z
    .enum(['unfocused', 'safe-bets'])
    .nullable()
    .describe(
      'unfocused: the whole interval lies below 0.15, of research below 0.1; safe-bets: above 0.4; null = neither, or no usual range is applied',
    ),
  seenBefore: share.describe(
    'of the experiments begun in the last six sprints those that were visible before a pull request; the band needs 0.3',
  ),
});

/** What was taken back. */
export const revertedSchema = z.strictObject({
  reverted: count.describe('taken back'),
  shipped: count.describe('merged in the cohort'),
  interval: shareInterval,
  cohort: sprintSchema.describe('last sprint whose merges are all 14 days old'),
});

/** What people signed off. */
export const signOffsSchema = z.strictObject({
  signedOff: count.describe('with a sign-off or waiver on the last content'),
  shipped: count.describe('merged'),
  interval: shareInterval,
});

import { z } from 'zod';
import { dateText, plainText } from '../config/written-text.ts';
import { deploymentClasses } from '../model/deployment-class.ts';

/** One waiver as written. */
export const writtenWaiver = z
  .strictObject({
    dimension: plainText('Name of the dimension whose loss is accepted.'),
    class: z.enum(deploymentClasses).describe('Primary class of the changes it holds for.'),
    suite: plainText('Only in this suite; left out: in every one.').optional(),
    segment: plainText(
      'Only inside this protected segment, field=value or its name; left out: the dimension over the whole suite.',
    ).optional(),
    reason: plainText('Why the loss is accepted for now.'),
    owner: plainText('Who answers for it: a person or a team.'),
    expires: dateText('Last day on which it holds, year-month-day in UTC.'),
  })
  .describe('A bound that is left open for a while.');

/** The whole file as written. Its entries are checked one by one, so that a broken one is dropped alone. */
export const writtenWaivers = z
  .strictObject({
    version: z.literal(1).optional().describe('Version of this format.'),
    waivers: z.array(writtenWaiver).describe('Bounds that are left open for a while.'),
  })
  .describe('Losses that the base branch accepts for a while: by dimension and class, with owner and end.');

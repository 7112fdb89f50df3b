import { z } from 'zod';

/** A usual range beside a figure. */
export const band = z
  .strictObject({
    low: z.number().describe('lower end, inside'),
    high: z.number().describe('upper end, inside'),
    whose: z.enum(['usual', 'own']).describe('own: from velocity.bands of the config'),
    position: z
      .enum(['below', 'inside', 'above', 'cannot-tell'])
      .describe('cannot-tell: the interval reaches over an end, or the sprint is not over'),
  })
  .nullable()
  .describe('a usual range, and where the figure lies; null = its conditions do not hold');

/** A range that the config gives. */
export const ownBand = z
  .strictObject({
    low: z.number().describe('lower end, inside'),
    high: z.number().describe('upper end, inside'),
  })
  .describe('as the config gives it');

import { z } from 'zod';
import { slugPattern } from './slug-name.ts';
import { bound } from './written-envelope.ts';
import { plainText, segmentText } from './written-text.ts';

const { margin, limit, tier, 'on-regressed': onRegressed } = bound;

const writtenSegmentBound = z
  .strictObject({ margin, limit, tier, 'on-regressed': onRegressed })
  .describe('Bounds of this dimension inside the segment; what is left out is that of the dimension itself.');

const writtenProtectedMap = z
  .strictObject({
    segment: z
      .union([segmentText, z.array(segmentText).min(1)])
      .describe('The segment, field=value; a list is one segment of all cases with any of these values.'),
    name: plainText('What the comment calls the segment; default field=value.').optional(),
    dimensions: z
      .record(z.string().meta({ pattern: slugPattern }), writtenSegmentBound)
      .optional()
      .describe('What is judged inside the segment, by dimension name; default the primary dimension.'),
  })
  .describe('A protected segment with bounds of its own.');

/** A protected segment as written: the segment alone, or a map. */
export const writtenProtected = z.union([segmentText, writtenProtectedMap]);

/** A protected segment as written. */
export type WrittenProtected = z.infer<typeof writtenProtected>;

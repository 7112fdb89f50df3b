import { z } from 'zod';
import { band } from './band-document.ts';
import { count } from './document-fields.ts';

/** How a feature is named. */
export const featureField = z
  .string()
  .describe('repository, then Feature: trailer, linked issue, label, or suite and file');

const featureCount = z.strictObject({ feature: featureField, count: count.describe('how many') });

/** Versions tried for a feature. */
export const iterationsSchema = z.strictObject({
  features: z.array(featureCount).describe('by name'),
  median: z.number().nullable().describe('from 10 features on'),
  p90: z.number().nullable().describe('from 10 features on'),
  band,
});

/** Experiments of a feature. */
export const branchesSchema = z.strictObject({ features: z.array(featureCount).describe('by name') });

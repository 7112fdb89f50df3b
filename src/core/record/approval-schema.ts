import { z } from 'zod';
import { deploymentClasses } from '../model/deployment-class.ts';

/** A sign-off as it is printed and stored. */
export const signOffSchema = z.strictObject({
  by: z.string(),
  at: z.iso.datetime(),
  reason: z.string(),
  sha: z.string().describe('head whose content was judged'),
  via: z.enum(['label', 'comment']).optional().describe('absent in older records'),
});

/** A waiver as it is printed and stored. */
export const waiverSchema = z.strictObject({
  dimension: z.string(),
  class: z.enum(deploymentClasses),
  suite: z.string().optional().describe('absent: every suite'),
  segment: z.string().optional().describe('absent: the dimension over the whole suite'),
  reason: z.string(),
  owner: z.string(),
  expires: z.iso.date(),
});

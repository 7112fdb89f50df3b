import { z } from 'zod';
import { deploymentClasses } from '../model/deployment-class.ts';

const count = z.int().min(0);
const moment = z.iso.datetime();
const countOrUnknown = count.nullable().describe('null = the history that was read does not cover the time');

const byClass = z.strictObject({
  'fine-tune': count,
  'model-swap': count,
  'rag-refresh': count,
  'prompt-edit': count,
  other: count,
});

/** Shape of `velocity --from-git … --json`: what a branch's history tells without any record. */
export const mergedHistorySchema = z.strictObject({
  version: z.literal(1),
  branch: z.string(),
  commit: z.string().describe('full SHA of the tip that was read'),
  until: moment,
  sprint: z.strictObject({
    number: z.int(),
    firstDay: z.iso.date(),
    lastDay: z.iso.date(),
    from: moment,
    to: moment,
    isOver: z.boolean(),
    isCovered: z.boolean().describe('false = the history that was read begins inside it or later'),
    timeZone: z.string(),
  }),
  history: z.strictObject({
    changes: count.describe('merged changes that were classified, reverts among them'),
    firstAt: moment.nullable(),
    isCut: z.boolean().describe('there is older history that was not read'),
    byMerge: count,
    bySquash: count,
    mixed: count.describe('changes of more than one class; each counts once, by its riskiest'),
    closeCalls: count,
    notFullyRead: count.describe('changes with a file that could not be read as what it is'),
    leftOut: z.array(z.strictObject({ reason: z.string(), count })),
  }),
  classes: z.array(
    z.strictObject({
      class: z.enum(deploymentClasses),
      merged: countOrUnknown.describe('in the sprint'),
      usual: z
        .number()
        .min(0)
        .nullable()
        .describe('median of the earlier whole sprints; null = there is none'),
      inHistory: count,
      takenBack: count.describe('of inHistory, by a later merged change that was read'),
      last: z
        .strictObject({
          at: moment,
          daysAgo: z.number(),
          commit: z.string(),
          pullRequest: z.int().nullable(),
        })
        .nullable()
        .describe('null = none in the history that was read'),
      usualDays: z.number().nullable(),
    }),
  ),
  sprints: z
    .array(
      z.strictObject({ number: z.int(), firstDay: z.iso.date(), lastDay: z.iso.date(), merged: byClass }),
    )
    .describe('whole sprints that the history covers, oldest first, and the one of the page'),
  changes: z
    .array(
      z.strictObject({
        commit: z.string(),
        pullRequest: z.int().nullable(),
        mergedAt: moment,
        classes: z.array(z.enum(deploymentClasses)),
        file: z.string().nullable().describe('that makes it one of its class'),
        rule: z.string().nullable(),
      }),
    )
    .describe('merged changes of the taxonomy that were read, newest first, without reverts'),
  reverts: z.strictObject({
    merged: countOrUnknown.describe('reverts that were merged in the sprint'),
    inHistory: count,
    ofUnknown: count.describe('reverts that name nothing that was read'),
  }),
  features: z
    .array(z.strictObject({ feature: z.string(), changes: count }))
    .nullable()
    .describe('of the sprint, by the Feature: trailer; null = no merged change that was read has one'),
  unknown: z.array(z.strictObject({ figure: z.string(), reason: z.string() })),
});

/** What the history of a branch tells of a sprint, and what it cannot tell. */
export type MergedHistory = z.infer<typeof mergedHistorySchema>;

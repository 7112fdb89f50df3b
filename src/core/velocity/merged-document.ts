import { z } from 'zod';
import { classField, count, moment, sprintFields, versionField } from './document-fields.ts';

const countOrUnknown = count.nullable().describe('null = the history that was read does not cover the time');

const ofClass = count.describe('merged changes of which it is the riskiest class');

const byClass = z.strictObject({
  'fine-tune': ofClass,
  'model-swap': ofClass,
  'rag-refresh': ofClass,
  'prompt-edit': ofClass,
  other: ofClass,
});

const commitField = z.string().describe('full SHA of the commit on the branch');
const pullRequestField = z
  .int()
  .nullable()
  .describe('number, by the subject of the commit; null = it names none');

/** Shape of `velocity --from-git … --json`: what a branch's history tells without any record. */
export const mergedHistorySchema = z.strictObject({
  version: versionField,
  branch: z.string().describe('whose first-parent line was read'),
  commit: z.string().describe('full SHA of the tip that was read'),
  until: moment.describe('what was merged later plays no part'),
  sprint: z
    .strictObject({
      ...sprintFields,
      isOver: z.boolean().describe('whether it had ended'),
      isCovered: z.boolean().describe('false = the history that was read begins inside it or later'),
      timeZone: z.string().describe('where a day begins, a name of the IANA database'),
    })
    .describe('the sprint that was asked for'),
  history: z
    .strictObject({
      changes: count.describe('merged changes that were classified, reverts among them'),
      firstAt: moment.nullable().describe('when the oldest of them was merged; null = there is none'),
      isCut: z.boolean().describe('there is older history that was not read'),
      byMerge: count.describe('of changes, merge commits'),
      bySquash: count.describe('of changes, commits whose subject ends with the number of a pull request'),
      mixed: count.describe('changes of more than one class; each counts once, by its riskiest'),
      closeCalls: count.describe('changes whose class was nearly another one'),
      notFullyRead: count.describe('changes with a file that could not be read as what it is'),
      leftOut: z
        .array(
          z.strictObject({
            reason: z.string().describe('why, in words'),
            count: count.describe('commits'),
          }),
        )
        .describe('commits that are no merged change'),
    })
    .describe('what was read'),
  classes: z
    .array(
      z.strictObject({
        class: classField,
        merged: countOrUnknown.describe('in the sprint'),
        usual: z
          .number()
          .min(0)
          .nullable()
          .describe('median of the earlier whole sprints; null = there is none'),
        inHistory: count.describe('in all the history that was read'),
        takenBack: count.describe('of inHistory, by a later merged change that was read'),
        last: z
          .strictObject({
            at: moment.describe('when it was merged'),
            daysAgo: z.number().describe('days before until, fractional'),
            commit: commitField,
            pullRequest: pullRequestField,
          })
          .nullable()
          .describe('its last merged change; null = none in the history that was read'),
        usualDays: z
          .number()
          .nullable()
          .describe('usual time between two of the class, days; null = it has none'),
      }),
    )
    .describe('what was merged by class'),
  sprints: z
    .array(
      z.strictObject({
        number: sprintFields.number,
        firstDay: sprintFields.firstDay,
        lastDay: sprintFields.lastDay,
        merged: byClass.describe('merged changes by class'),
      }),
    )
    .describe('whole sprints that the history covers, oldest first, and the one of the page'),
  changes: z
    .array(
      z.strictObject({
        commit: commitField,
        pullRequest: pullRequestField,
        mergedAt: moment.describe('when it was merged'),
        classes: z.array(classField).describe('all of its classes, riskiest first'),
        file: z.string().nullable().describe('file that makes it one of its class; null = none is known'),
        rule: z.string().nullable().describe('rule that says so; null = none is known'),
      }),
    )
    .describe('merged changes of the taxonomy that were read, newest first, without reverts'),
  reverts: z
    .strictObject({
      merged: countOrUnknown.describe('reverts that were merged in the sprint'),
      inHistory: count.describe('reverts in all the history that was read'),
      ofUnknown: count.describe('reverts that name nothing that was read'),
    })
    .describe('what was taken back'),
  features: z
    .array(
      z.strictObject({
        feature: z.string().describe('as the trailer names it'),
        changes: count.describe('merged changes of it'),
      }),
    )
    .nullable()
    .describe('of the sprint, by the Feature: trailer; null = no merged change that was read has one'),
  unknown: z
    .array(
      z.strictObject({
        figure: z.string().describe('what a page of records would tell'),
        reason: z.string().describe('why it cannot be told, in words'),
      }),
    )
    .describe('what cannot be known without records'),
});

/** What the history of a branch tells of a sprint, and what it cannot tell. */
export type MergedHistory = z.infer<typeof mergedHistorySchema>;

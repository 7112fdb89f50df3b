import { z } from 'zod';
import {
  classField,
  count,
  dimensionField,
  repositoryField,
  suiteField,
  unitField,
} from './document-fields.ts';

const suiteGate = z.strictObject({
  repository: repositoryField,
  suite: suiteField,
  resolvable: z.number().nullable().describe('smallest loss of its primary dimension it can rule out'),
  before: z.number().nullable().describe('the same before the window'),
  dimension: dimensionField.describe('the primary dimension'),
  history: z
    .array(
      z.strictObject({
        firstDay: z.iso.date().describe('first day of the week'),
        resolvable: z.number().describe('smallest loss it could rule out'),
        margin: z.number().nullable().describe('that evaluation was held to; null = none on that scale'),
      }),
    )
    .describe('the same week by week, last completed evaluation of each of the last 13 weeks'),
  scale: z
    .enum(['absolute', 'relative'])
    .describe('of resolvable, before and margin; relative: a proportion of base'),
  unit: unitField,
  margin: z.number().nullable().describe('accepted loss; null = none is set'),
  casesNeeded: z.number().nullable().describe('cases that prove the margin where nothing changed'),
  cases: count.describe('cases that base and head share'),
  caseUsd: z
    .number()
    .min(0)
    .nullable()
    .describe(
      'what one case more costs in a sprint, as often as the suite ran in the days of the last one; null = no such run reports its cost',
    ),
});

/** Whether the gate still gates. */
export const gateSchema = z.strictObject({
  suites: z.array(suiteGate).describe('what each suite can see'),
  marginsLoosened: z
    .array(
      z.strictObject({
        repository: repositoryField,
        suite: suiteField,
        class: classField,
        dimension: dimensionField,
        unit: unitField,
        from: z.number().describe('margin before the sprint'),
        to: z
          .number()
          .nullable()
          .describe('margin of its last evaluation; null = the dimension no longer gates'),
        kind: z.enum(['absolute', 'relative']).describe('scale of both; relative: a proportion of base'),
      }),
    )
    .describe('margins that became wider, or are gone'),
  casesRemoved: count.describe('cases that merged changes took away'),
  signOffsByClass: z
    .array(z.strictObject({ class: classField, count: count.describe('experiments') }))
    .describe('what shipped with a sign-off or waiver'),
  neverDecided: z
    .array(
      z.strictObject({
        repository: repositoryField,
        suite: suiteField,
        dimension: dimensionField,
        tier: z.enum(['blocking', 'sign-off', 'advisory']).describe('what a loss of it asks for'),
        runs: count.describe('evaluations that no reason of a verdict named it in'),
      }),
    )
    .describe('dimensions that no verdict of 30 runs or more was about'),
});

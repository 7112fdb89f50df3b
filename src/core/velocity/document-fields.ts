import { z } from 'zod';
import { deploymentClasses } from '../model/deployment-class.ts';

// Fields that documents of velocity share, each with what it says.

/** A count of anything. */
export const count = z.int().min(0);
/** A moment in UTC. */
export const moment = z.iso.datetime();
/** A part of a whole. */
export const share = z.number().min(0).max(1);
/** A length of time. */
export const days = z.number().min(0).describe('days, fractional');
/** An amount of money. */
export const usd = z.number().min(0).describe('US dollars');

export const versionField = z
  .literal(1)
  .describe('raised when a reader of the old form would misread the new one');
export const repositoryField = z
  .string()
  .describe('owner/name in lower case; empty: the record does not say');
export const suiteField = z.string().describe('name of the suite');
export const matrixKeyField = z.string().describe('leg of a matrix; empty: the record does not say');
export const dimensionField = z.string().describe('name of the dimension in the config');
export const unitField = z
  .enum(['proportion', 'score', 'ms', 'usd', 'tokens'])
  .describe('what levels are measured in; proportion: 0 to 1');
export const betterField = z.enum(['higher', 'lower']).describe('which way is up');
export const classField = z.enum(deploymentClasses).describe('class of the change');
export const pullRequestField = z.int().positive().describe('number of the pull request');

/** How a sprint is named. */
export const sprintFields = {
  number: z.int().describe('1 = the sprint that begins on velocity.sprint-start; earlier ones count down'),
  firstDay: z.iso.date().describe('first day, in the time zone of the sprints'),
  lastDay: z.iso.date().describe('last day, in the time zone of the sprints'),
  from: moment.describe('first moment'),
  to: moment.describe('first moment after it'),
};

/** A sprint, as other parts name it. */
export const sprintSchema = z.strictObject(sprintFields);

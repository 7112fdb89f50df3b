import { z } from 'zod';
import { parseMetric } from '../model/metric.ts';
import { slugPattern } from './slug-name.ts';
import { statisticPattern } from './statistic.ts';
import { plainText, quantity, segmentText } from './written-text.ts';

/** Metrics in the form they are written in, for hints and docs. */
export const metricForms = [
  'pass-rate',
  'score:<name>',
  'error-rate',
  'refusal-rate',
  'latency',
  'cost',
  'tokens',
  'ndcg@<k>',
  'recall@<k>',
  'mrr',
] as const;

const metricText = z
  .string()
  .superRefine((written, context) => {
    if (parseMetric(written) !== undefined) return;
    context.addIssue({ code: 'custom', params: { code: 'unknown-metric', written } });
  })
  .meta({
    description: 'What is measured on each case.',
    pattern:
      '^(pass-rate|error-rate|refusal-rate|latency|cost|tokens|mrr|score:.+|(ndcg|recall)@[1-9]\\d{0,3})$',
    examples: ['pass-rate', 'score:hallucination', 'latency', 'ndcg@5'],
  });

/** The keys a class of change may override. */
export const bound = {
  margin: quantity('Largest worsening that is still acceptable.', [
    '5pp',
    '15%',
    '250ms',
    '$0.002',
    0.03,
  ]).optional(),
  limit: quantity('Absolute level: a cap where lower is better, a floor where higher is.', [
    '3%',
    '2s',
    0.7,
  ]).optional(),
  tier: z
    .enum(['blocking', 'sign-off', 'advisory'])
    .optional()
    .describe('What leaving the bound does to the check.'),
  primary: z.boolean().optional().describe('The dimension that decides first; at most one.'),
  'measured-by': z
    .enum(['judge', 'human', 'code'])
    .optional()
    .describe('Who measured it; a limit gates only what a human or code measured.'),
  'on-regressed': z
    .enum(['sign-off', 'ignore', 'block'])
    .optional()
    .describe('What a proven worsening that is not proven tolerable does to the check.'),
};

/** One dimension as written. */
export const writtenDimension = z
  .strictObject({
    metric: metricText,
    statistic: z
      .string()
      .meta({
        description: 'How the cases become one number: mean, p50, p95, p99 or share-over:<limit>.',
        pattern: statisticPattern,
      })
      .optional(),
    better: z.enum(['higher', 'lower']).optional().describe('Which way is better; default by metric.'),
    invert: z.boolean().optional().describe('The score runs the other way and enters as 1 - x.'),
    ...bound,
  })
  .describe('One thing that is measured and judged.');

const writtenOverride = z
  .strictObject(bound)
  .describe('What this class of change overrides of one dimension.');

const names = z.string().meta({ pattern: slugPattern });

/** The envelope of one class as written. */
export const writtenEnvelope = z
  .strictObject({
    dimensions: z.record(names, writtenOverride).optional().describe('Overrides by dimension name.'),
    'on-inconclusive': z
      .enum(['pass', 'sign-off', 'fail'])
      .optional()
      .describe('What an inconclusive verdict does to the check.'),
    'must-see': quantity('Loss of the primary dimension that the suite has to be able to rule out.', [
      '5pp',
    ]).optional(),
    require: z
      .strictObject({
        suites: z.array(z.string()).optional().describe('Suites that have to run.'),
        segments: z.array(segmentText).optional().describe('Segments that have to be resolvable.'),
      })
      .optional()
      .describe('What this class cannot be judged without.'),
  })
  .describe('What one class of change overrides.');

/** A trade as written, in one of two forms: `pay` for `gain`, or a `rate` with caps. */
export const writtenTrade = z
  .strictObject({
    name: plainText('Name of the trade, as the comment shows it.'),
    pay: z
      .record(names, quantity('Largest worsening that may be paid.', ['250ms']))
      .optional()
      .describe('If-then form: prices by dimension name. Each has to be shown not to be exceeded.'),
    gain: z
      .record(names, quantity('Smallest proven improvement.', ['0.3pp']))
      .optional()
      .describe('If-then form: gains by dimension name. Each has to be shown to be at least as large.'),
    rate: z
      .record(names, quantity('An amount that counts as one step.', ['1pp', '10%']))
      .optional()
      .describe(
        'Exchange form: amounts that are worth the same, one step each. { quality: 1pp, cost: 10% } lets 1 pp more quality make up for 10 % more cost. % counts factors: 10% is one step of each factor of 1.1 either way.',
      ),
    'at-least': z
      .number()
      .min(-1000)
      .max(1000)
      .optional()
      .describe(
        'Exchange form: what gains less losses have to come to, in steps of the rate; default 0, nothing lost on balance. -1 accepts a net loss of one step.',
      ),
    cap: z
      .record(names, quantity('Largest worsening, whatever the others gain.', ['3pp', '30%']))
      .optional()
      .describe('Exchange form: the most that each dimension of the rate may lose; one for each.'),
    accept: z
      .enum(['sign-off', 'always'])
      .optional()
      .describe('Whether somebody has to sign the trade off; default sign-off.'),
  })
  .describe(
    'What is accepted beyond the default envelope: a price that may be paid when a gain is proven (pay and gain), or gains and losses set off against each other (rate, at-least and cap). Dimensions that only advise cannot be traded.',
  );

/** A dimension as written. */
export type WrittenDimension = z.infer<typeof writtenDimension>;
/** An override of a dimension as written. */
export type WrittenOverride = z.infer<typeof writtenOverride>;
/** An envelope as written. */
export type WrittenEnvelope = z.infer<typeof writtenEnvelope>;
/** A trade as written. */
export type WrittenTrade = z.infer<typeof writtenTrade>;

import { z } from 'zod';
import { deploymentClasses } from '../model/deployment-class.ts';
import { causesSchema } from './cause-document.ts';
import { suiteCost } from './cost-document.ts';
import { suiteDrift } from './drift-document.ts';
import { waysToShip } from './experiment.ts';
import { suiteTrend } from './trend-document.ts';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const moment = z.iso.datetime();
const days = z.number().min(0).describe('days, fractional');
const unit = z.enum(['proportion', 'score', 'ms', 'usd', 'tokens']);

const interval = z
  .strictObject({ lo: share, hi: share, level: z.number(), method: z.string() })
  .nullable()
  .describe('null = nothing was counted');

const band = z
  .strictObject({
    low: z.number(),
    high: z.number(),
    whose: z.enum(['usual', 'own']).describe('own: from velocity.bands of the config'),
    position: z
      .enum(['below', 'inside', 'above', 'cannot-tell'])
      .describe('cannot-tell: the interval reaches over an end, or the sprint is not over'),
  })
  .nullable()
  .describe('null = its conditions do not hold');

const ownBand = z.strictObject({ low: z.number(), high: z.number() });

function figure<T extends z.ZodType>(value: T) {
  return z.strictObject({
    value: value.nullable().describe('null = it cannot be known, see missing'),
    n: count.describe('what it was counted from'),
    window: z.strictObject({ from: moment, to: moment }),
    definition: z.string(),
    exclusions: z.array(z.strictObject({ reason: z.string(), count: z.int().min(1) })),
    missing: z.string().optional().describe('why there is no value'),
  });
}

const sprintSchema = z.strictObject({
  number: z.int(),
  firstDay: z.iso.date(),
  lastDay: z.iso.date(),
  from: moment,
  to: moment,
});

const experimentTrend = z.strictObject({
  word: z.enum(['rising', 'falling', 'none-shown', 'too-few-sprints']),
  p: z.number().nullable(),
  sprints: count,
});

const perClass = z.strictObject({
  class: z.enum(deploymentClasses),
  tried: count,
  closed: count,
  shipped: count,
  dropped: count,
  decisionDays: days.nullable().describe('median, first evaluation to decision; null = none was decided'),
  last: z
    .strictObject({ at: moment, daysAgo: days })
    .nullable()
    .describe('its last completed evaluation; null = none is on record'),
  usualDays: z.number().describe('usual time between two of the class'),
});

const featureCount = z.strictObject({ feature: z.string(), count });

const level = z.strictObject({ level: z.number(), n: count, at: moment });

const suiteQuality = z.strictObject({
  repository: z.string(),
  suite: z.string(),
  dimension: z.string(),
  unit,
  weeks: z
    .array(
      z.strictObject({
        firstDay: z.iso.date(),
        level: z.number(),
        n: count.describe('cases of its last evaluation'),
        isNewSetting: z.boolean().describe('dataset, judge or models are not those of the week before'),
      }),
    )
    .describe('last evaluation of each week; weeks of two settings are never compared'),
  since: z
    .strictObject({
      at: moment.nullable(),
      effect: z.number().describe('now minus then, in the unit, never re-oriented'),
      lo: z.number().nullable(),
      hi: z.number().nullable(),
      commonCases: count,
    })
    .nullable()
    .describe('against the oldest accepted base over the common cases; null = no record holds it'),
  trend: z
    .enum(['improved', 'declined', 'none-shown', 'unknown'])
    .describe('a word only where the interval of `since` leaves out 0'),
  beside: z
    .array(z.strictObject({ dimension: z.string(), unit, first: level, last: level }))
    .describe('what it cost: the other dimensions over the same time, same setting'),
});

const suiteGate = z.strictObject({
  repository: z.string(),
  suite: z.string(),
  resolvable: z.number().nullable().describe('smallest loss of its primary dimension it can rule out'),
  before: z.number().nullable().describe('the same before the window'),
  scale: z.enum(['absolute', 'relative']),
  unit,
  margin: z.number().nullable(),
  casesNeeded: z.number().nullable().describe('cases that prove the margin where nothing changed'),
  cases: count,
});

/** What `velocity --json` prints: every figure with its n, window, definition and exclusions. */
export const velocitySchema = z.strictObject({
  version: z.literal(1),
  sprint: sprintSchema.extend({
    isOver: z.boolean(),
    day: count.describe('whole or begun days of it that are over'),
    days: count,
    timeZone: z.string(),
  }),
  until: moment.describe('what happened later plays no part'),
  team: z.strictObject({
    size: count.nullable(),
    kind: z.string().nullable(),
    bands: z
      .strictObject({
        experiments: ownBand.optional(),
        conversion: ownBand.optional(),
        iterations: ownBand.optional(),
      })
      .optional()
      .describe('ranges of its own that the config gives'),
  }),
  records: z.strictObject({
    evaluations: count,
    inWindow: count,
    duplicates: count,
    repositories: z.array(z.string()),
    suites: z.array(z.string()),
    firstAt: moment.nullable().describe('nothing is attributed before it'),
    unreadable: z.array(z.strictObject({ file: z.string(), reason: z.string() })).describe('the first 20'),
    unreadableCount: count,
    leftOut: z.array(z.strictObject({ reason: z.string(), count: z.int().min(1) })),
    outcomes: count,
  }),
  experiments: figure(
    z.strictObject({
      total: count,
      unit: z.enum(['branch', 'revision']),
      logged: count.describe('of them visible before they had a pull request'),
      earlier: z.array(sprintSchema.extend({ total: count })).describe('whole sprints before, oldest first'),
      trend: experimentTrend,
      band,
    }),
  ),
  classes: figure(z.array(perClass)),
  byRepository: figure(
    z.array(
      z.strictObject({
        repository: z.string(),
        evaluations: count,
        total: count.describe('experiments of the sprint'),
        earlier: z
          .array(z.strictObject({ number: z.int(), total: count }))
          .describe('its own sprints before'),
        trend: experimentTrend,
        shipped: count,
        closed: count,
        interval,
      }),
    ),
  ).describe('by name, each against its own past; no value where there is one repository'),
  conversion: figure(
    z.strictObject({
      shipped: count,
      closed: count,
      share: share,
      interval,
      ways: z.strictObject(
        Object.fromEntries(waysToShip.map((way) => [way, count])) as Record<
          (typeof waysToShip)[number],
          typeof count
        >, // the keys of the list it is made from
      ),
      band,
      seenBefore: share.describe('experiments that were visible before a pull request; the band needs 0.3'),
    }),
  ),
  iterations: figure(
    z.strictObject({
      features: z.array(featureCount),
      median: z.number().nullable().describe('from 10 features on'),
      p90: z.number().nullable().describe('from 10 features on'),
      band,
    }),
  ),
  branchesPerFeature: figure(z.strictObject({ features: z.array(featureCount) })),
  decisionTime: figure(z.strictObject({ medianDays: days, p90Days: days.nullable() })),
  effort: figure(
    z.strictObject({
      runs: z.strictObject({ shipped: count, dropped: count, open: count, unknown: count }),
      usd: z.strictObject({
        shipped: z.number().min(0),
        dropped: z.number().min(0),
        open: z.number().min(0),
        unknown: z.number().min(0),
      }),
      runsWithoutCost: count,
      shippedShare: share,
      daysOpen: days.nullable().describe('median, opened to closed, of what was closed in the window'),
      tree: z
        .array(z.strictObject({ feature: z.string(), runsShipped: count, runsOther: count }))
        .describe('features that shipped in the window, with the runs on all their branches'),
    }),
  ),
  reverted: figure(z.strictObject({ reverted: count, shipped: count, interval, cohort: sprintSchema })),
  signOffs: figure(z.strictObject({ signedOff: count, shipped: count, interval })),
  inconclusive: figure(z.strictObject({ inconclusive: count, completed: count, interval })),
  notJudged: figure(z.strictObject({ notJudged: count, runs: count })),
  cost: figure(z.strictObject({ usd: z.number().min(0), runsKnown: count, runs: count })),
  freshness: figure(
    z.array(
      z.strictObject({
        source: z.string(),
        ageDays: days,
        maxAgeDays: days.nullable(),
        isLate: z.boolean(),
        seenAt: moment,
      }),
    ),
  ),
  quality: figure(z.array(suiteQuality)),
  trends: figure(z.array(suiteTrend)),
  causes: figure(causesSchema),
  drift: figure(z.array(suiteDrift)),
  requestCost: figure(z.array(suiteCost)),
  gate: figure(
    z.strictObject({
      suites: z.array(suiteGate),
      marginsLoosened: z.array(
        z.strictObject({
          suite: z.string(),
          class: z.enum(deploymentClasses),
          dimension: z.string(),
          from: z.number(),
          to: z.number(),
          kind: z.enum(['absolute', 'relative']),
        }),
      ),
      casesRemoved: count,
      signOffsByClass: z.array(z.strictObject({ class: z.enum(deploymentClasses), count })),
      neverDecided: z.array(
        z.strictObject({
          repository: z.string(),
          suite: z.string(),
          dimension: z.string(),
          tier: z.enum(['blocking', 'sign-off', 'advisory']),
          runs: count,
        }),
      ),
    }),
  ),
});

/** All figures of one sprint. */
export type VelocityDocument = z.infer<typeof velocitySchema>;

/** A figure with what it was counted from. */
export interface Figure<T> {
  value: T | null;
  n: number;
  window: { from: string; to: string };
  definition: string;
  exclusions: { reason: string; count: number }[];
  missing?: string | undefined;
}

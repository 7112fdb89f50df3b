import { z } from 'zod';
import { causesSchema } from './cause-document.ts';
import { suiteCost } from './cost-document.ts';
import {
  classField,
  count,
  dimensionField,
  moment,
  repositoryField,
  share,
  sprintFields,
  suiteField,
  unitField,
  versionField,
} from './document-fields.ts';
import { suiteDrift } from './drift-document.ts';
import { waysToShip } from './experiment.ts';
import { stretchSchema, weekLevel } from './stretch-document.ts';
import { suiteTrend } from './trend-document.ts';

const days = z.number().min(0).describe('days, fractional');
const usd = z.number().min(0).describe('US dollars');

const interval = z
  .strictObject({
    lo: share.describe('lower end'),
    hi: share.describe('upper end'),
    level: z.number().describe('confidence level, two-sided'),
    method: z.string().describe('how it was computed'),
  })
  .nullable()
  .describe('of the share; null = nothing was counted');

const band = z
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

const ownBand = z
  .strictObject({
    low: z.number().describe('lower end, inside'),
    high: z.number().describe('upper end, inside'),
  })
  .describe('as the config gives it');

function figure<T extends z.ZodType>(value: T, what: string) {
  return z
    .strictObject({
      value: value.nullable().describe('null = it cannot be known, see missing'),
      n: count.describe('what it was counted from'),
      window: z
        .strictObject({
          from: moment.describe('first moment'),
          to: moment.describe('first moment after it, or until, if that is earlier'),
        })
        .describe('the time that it is of'),
      definition: z.string().describe('how it was counted, in words'),
      exclusions: z
        .array(
          z.strictObject({
            reason: z.string().describe('why, in words'),
            count: z.int().min(1).describe('how many'),
          }),
        )
        .describe('what was left out'),
      missing: z.string().optional().describe('why there is no value'),
    })
    .describe(what);
}

const sprintSchema = z.strictObject(sprintFields);

const experimentTrend = z
  .strictObject({
    word: z
      .enum(['rising', 'falling', 'none-shown', 'too-few-sprints'])
      .describe('a direction only where p is at most 0.05'),
    p: z.number().nullable().describe('exact Mann–Kendall test, two-sided; null = too few sprints'),
    sprints: count.describe('whole sprints that were looked at'),
  })
  .describe('of experiments a sprint');

const perClass = z.strictObject({
  class: classField,
  tried: count.describe('begun in the sprint'),
  closed: count.describe('merged or dropped in the sprint'),
  shipped: count.describe('of these, merged'),
  dropped: count.describe('of these, dropped'),
  decisionDays: days.nullable().describe('median, first evaluation to decision; null = none was decided'),
  last: z
    .strictObject({
      at: moment.describe('when it ended'),
      daysAgo: days.describe('days before until, fractional'),
    })
    .nullable()
    .describe('its last completed evaluation; null = none is on record'),
  usualDays: z.number().describe('usual time between two of the class, days'),
});

const featureField = z
  .string()
  .describe('repository, then Feature: trailer, linked issue, label, or suite and file');

const featureCount = z.strictObject({ feature: featureField, count: count.describe('how many') });

const level = z.strictObject({
  level: z.number().describe('in the unit, never re-oriented'),
  n: count.describe('cases that it stands on'),
  at: moment.describe('evaluation that it is of'),
});

const suiteQuality = z.strictObject({
  repository: repositoryField,
  suite: suiteField,
  dimension: dimensionField.describe('its primary dimension'),
  unit: unitField,
  weeks: z
    .array(weekLevel)
    .describe('last evaluation of each week; weeks of two settings are never compared'),
  stretch: stretchSchema,
  since: z
    .strictObject({
      at: moment.nullable().describe('when that base was accepted; null = unknown'),
      effect: z.number().describe('now minus then, in the unit, never re-oriented'),
      lo: z.number().nullable().describe('lower end of its paired interval; null = not estimable'),
      hi: z.number().nullable().describe('upper end of its paired interval; null = not estimable'),
      commonCases: count.describe('cases that both have'),
    })
    .nullable()
    .describe('against the oldest accepted base over the common cases; null = no record holds it'),
  trend: z
    .enum(['improved', 'declined', 'none-shown', 'unknown'])
    .describe('a word only where the interval of `since`, or of `stretch` where there is none, leaves out 0'),
  beside: z
    .array(
      z.strictObject({
        dimension: dimensionField,
        unit: unitField,
        first: level.describe('at the beginning of the window'),
        last: level.describe('at its end'),
        over: z.enum(['common-cases', 'all-cases']).describe('as of a week'),
      }),
    )
    .describe('what it cost: the other dimensions over the same time, same setting'),
});

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

const measuredDimension = z.strictObject({
  repository: repositoryField,
  suite: suiteField,
  dimension: dimensionField,
  metric: z.string().describe('what it measures on a case, as a config writes it, such as latency'),
  statistic: z.string().describe('how cases become one number, such as p95'),
});

const wayTexts: Readonly<Record<(typeof waysToShip)[number], string>> = {
  inside: 'every suite was inside',
  accepted: 'signed off, waived, or a trade that the config accepts',
  'not-settled': 'inconclusive, and the class lets it pass',
  'against-the-gate': 'merged over a failed check',
  'not-evaluated': 'its last content was never judged',
};

/** Counts by what became of an experiment. */
function byState<T extends z.ZodType>(value: T) {
  return z.strictObject({
    shipped: value.describe('of what was merged'),
    dropped: value.describe('of what was dropped'),
    open: value.describe('of what is open'),
    unknown: value.describe('of what nobody knows the end of'),
  });
}

/** What `velocity --json` prints: every figure with its n, window, definition and exclusions. */
export const velocitySchema = z.strictObject({
  version: versionField,
  sprint: sprintSchema
    .extend({
      isOver: z.boolean().describe('whether it had ended'),
      day: count.describe('whole or begun days of it that are over'),
      days: count.describe('its length'),
      timeZone: z.string().describe('where a day begins, a name of the IANA database'),
    })
    .describe('the sprint that was asked for'),
  until: moment.describe('what happened later plays no part'),
  team: z
    .strictObject({
      size: count.nullable().describe('people, by velocity.team-size; null = the config does not say'),
      kind: z.string().nullable().describe('velocity.team-kind; null = the config does not say'),
      bands: z
        .strictObject({
          experiments: ownBand.optional().describe('experiments a sprint'),
          conversion: ownBand.optional().describe('share of closed experiments that ship'),
          iterations: ownBand.optional().describe('versions tried per feature'),
        })
        .optional()
        .describe('ranges of its own that the config gives'),
    })
    .describe('what the config says of the team'),
  records: z
    .strictObject({
      evaluations: count.describe('evaluations until then, each once'),
      inWindow: count.describe('of them in the sprint'),
      duplicates: count.describe('records of an evaluation that was there already'),
      repositories: z.array(repositoryField).describe('by name'),
      suites: z.array(suiteField).describe('by name'),
      firstAt: moment.nullable().describe('the first evaluation: nothing is attributed before it'),
      unreadable: z
        .array(
          z.strictObject({
            file: z.string().describe('file, file and line, or source'),
            reason: z.string().describe('why, in words'),
          }),
        )
        .describe('what was passed over, the first 20'),
      unreadableCount: count.describe('all that was passed over'),
      leftOut: z
        .array(
          z.strictObject({
            reason: z.string().describe('why, in words'),
            count: z.int().min(1).describe('evaluations'),
          }),
        )
        .describe('evaluations that belong to no experiment'),
      outcomes: count.describe('pull requests and branches of which it is known what became of them'),
    })
    .describe('what all of this was made from'),
  dimensions: z
    .array(measuredDimension)
    .describe(
      'what the names of dimensions in the other figures measure, as of the newest evaluation of each',
    ),
  experiments: figure(
    z.strictObject({
      total: count.describe('experiments of the sprint'),
      unit: z
        .enum(['branch', 'revision'])
        .describe('what counts as one: a branch or pull request, or each distinct content'),
      logged: count.describe('of them visible before they had a pull request'),
      earlier: z
        .array(sprintSchema.extend({ total: count.describe('experiments of it') }))
        .describe('whole sprints before, oldest first'),
      trend: experimentTrend,
      band,
    }),
    'what was tried',
  ),
  classes: figure(z.array(perClass), 'the same by class, mildest first'),
  byRepository: figure(
    z.array(
      z.strictObject({
        repository: repositoryField,
        evaluations: count.describe('evaluations of the sprint'),
        total: count.describe('experiments of the sprint'),
        earlier: z
          .array(
            z.strictObject({
              number: sprintFields.number,
              total: count.describe('experiments of it'),
            }),
          )
          .describe('its own sprints before'),
        trend: experimentTrend,
        shipped: count.describe('of what was closed, merged'),
        closed: count.describe('merged or dropped in the sprint'),
        interval,
      }),
    ),
    'by name, each against its own past; no value where there is one repository',
  ),
  conversion: figure(
    z.strictObject({
      shipped: count.describe('merged'),
      closed: count.describe('merged or dropped'),
      share: share.describe('shipped of closed'),
      interval,
      ways: z
        .strictObject(
          Object.fromEntries(waysToShip.map((way) => [way, count.describe(wayTexts[way])])) as Record<
            (typeof waysToShip)[number],
            typeof count
          >, // the keys of the list it is made from
        )
        .describe('how what shipped stood with the gate'),
      band,
      seenBefore: share.describe('experiments that were visible before a pull request; the band needs 0.3'),
    }),
    'what shipped of what was closed',
  ),
  iterations: figure(
    z.strictObject({
      features: z.array(featureCount).describe('by name'),
      median: z.number().nullable().describe('from 10 features on'),
      p90: z.number().nullable().describe('from 10 features on'),
      band,
    }),
    'versions tried for each feature that shipped',
  ),
  branchesPerFeature: figure(
    z.strictObject({ features: z.array(featureCount).describe('by name') }),
    'experiments of each feature that shipped',
  ),
  decisionTime: figure(
    z.strictObject({
      medianDays: days.describe('median'),
      p90Days: days.nullable().describe('90th percentile, from 10 experiments on'),
    }),
    'first completed evaluation to decision, days',
  ),
  effort: figure(
    z.strictObject({
      runs: byState(count).describe('runs by what became of the experiment'),
      usd: byState(usd).describe('US dollars of these runs, as far as they say'),
      runsWithoutCost: count.describe('runs that report no cost'),
      shippedShare: share.describe('runs of what shipped, of all'),
      daysOpen: days.nullable().describe('median, opened to closed, of what was closed in the window'),
      tree: z
        .array(
          z.strictObject({
            feature: featureField,
            runsShipped: count.describe('on the branches that shipped'),
            runsOther: count.describe('on its other ones'),
          }),
        )
        .describe('features that shipped in the window, with the runs on all their branches'),
    }),
    'where the runs went',
  ),
  reverted: figure(
    z.strictObject({
      reverted: count.describe('taken back'),
      shipped: count.describe('merged in the cohort'),
      interval,
      cohort: sprintSchema.describe('last sprint whose merges are all 14 days old'),
    }),
    'what was taken back within 14 days of its merge',
  ),
  signOffs: figure(
    z.strictObject({
      signedOff: count.describe('with a sign-off or waiver on the last content'),
      shipped: count.describe('merged'),
      interval,
    }),
    'what shipped because somebody signed it off or waived it',
  ),
  inconclusive: figure(
    z.strictObject({
      inconclusive: count.describe('evaluations with that verdict'),
      completed: count.describe('evaluations that were judged against a base'),
      interval,
    }),
    'evaluations that settled nothing',
  ),
  notJudged: figure(
    z.strictObject({
      notJudged: count.describe('runs with the verdict not-evaluated'),
      runs: count.describe('runs of the sprint'),
    }),
    'runs that gave no verdict',
  ),
  cost: figure(
    z.strictObject({
      usd: usd.describe('US dollars, system under test and judge'),
      runsKnown: count.describe('runs that report a cost'),
      runs: count.describe('runs of the sprint'),
    }),
    'what the evaluations cost',
  ),
  freshness: figure(
    z.array(
      z.strictObject({
        repository: repositoryField,
        source: z.string().describe('name in the config'),
        ageDays: days.describe('age when it was last seen, days'),
        maxAgeDays: days.nullable().describe('days that it may be old; null = no limit is set'),
        isLate: z.boolean().describe('older than it may be'),
        seenAt: moment.describe('evaluation that saw it last'),
      }),
    ),
    'ages of the data sources, the stalest against its limit first',
  ),
  quality: figure(z.array(suiteQuality), 'primary dimension of each suite on the default branch'),
  trends: figure(z.array(suiteTrend), 'every gated dimension of each suite on the default branch'),
  causes: figure(causesSchema, 'what changed when the default branch became worse'),
  drift: figure(z.array(suiteDrift), 'how the mix of answers moved on the default branch'),
  requestCost: figure(z.array(suiteCost), 'what a request costs, quarter on quarter'),
  gate: figure(
    z.strictObject({
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
    }),
    'whether the gate still gates',
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

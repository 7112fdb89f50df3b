import type { MetricsRecord } from '../../core/record/record-schema.ts';

type Judged = MetricsRecord['comparison']['dimensions'][number];

/** A dimension as a suite of the example is judged by it. */
export interface DimensionProfile
  extends Pick<Judged, 'name' | 'metric' | 'statistic' | 'better' | 'unit' | 'tier' | 'margin'> {
  readonly level: number;
  /** Standard deviation between two runs of one content, times √cases; of ms and usd as a fraction of the level. */
  readonly noise: number;
}

/** A data source as it is refreshed. */
export interface SourceProfile {
  readonly name: string;
  readonly everyDays: number;
  /** It is late when it is older. */
  readonly maxDays: number;
  /** In the last days of a history nobody refreshed it. */
  readonly isForgotten: boolean;
}

/** A suite of the example. */
export interface SuiteProfile {
  readonly name: string;
  /** Cases at first; another dataset holds more. */
  readonly cases: number;
  readonly casesLater: number;
  /** Share of the cases that flip between two sides of which nothing is worse: what the suite can rule out comes from it. */
  readonly flips: number;
  readonly judge: string;
  /** The models in use, and the ones after the swap. */
  readonly models: readonly [string, string];
  /** What a request costs the judge, dollars. */
  readonly judgeUsd: number;
  /** The primary dimension first. */
  readonly dimensions: readonly DimensionProfile[];
  readonly sources: readonly SourceProfile[];
}

const supportBot: SuiteProfile = {
  name: 'support-bot',
  cases: 240,
  casesLater: 280,
  flips: 0.08,
  judge: 'code: amounts 1',
  models: ['helper-2', 'helper-3'],
  judgeUsd: 0,
  dimensions: [
    {
      name: 'quality',
      metric: 'pass-rate',
      statistic: 'mean',
      better: 'higher',
      unit: 'proportion',
      tier: 'blocking',
      margin: { kind: 'absolute', value: 0.05 },
      level: 0.87,
      noise: 0.16,
    },
    {
      name: 'latency-p95',
      metric: 'latency',
      statistic: 'p95',
      better: 'lower',
      unit: 'ms',
      tier: 'sign-off',
      margin: { kind: 'relative', value: 0.25 },
      level: 1_380,
      noise: 0.37,
    },
    {
      name: 'cost',
      metric: 'cost',
      statistic: 'mean',
      better: 'lower',
      unit: 'usd',
      tier: 'sign-off',
      margin: { kind: 'relative', value: 0.1 },
      level: 0.0042,
      noise: 0.1,
    },
    {
      name: 'latency-p99',
      metric: 'latency',
      statistic: 'p99',
      better: 'lower',
      unit: 'ms',
      tier: 'advisory',
      margin: null,
      level: 2_640,
      noise: 0.6,
    },
  ],
  sources: [{ name: 'help-centre', everyDays: 6, maxDays: 7, isForgotten: true }],
};

const summaries: SuiteProfile = {
  name: 'summaries',
  cases: 150,
  casesLater: 150,
  flips: 0.11,
  judge: 'model: grader-1 rubric 4',
  models: ['writer-1', 'writer-2'],
  judgeUsd: 0.0016,
  dimensions: [
    {
      name: 'quality',
      metric: 'pass-rate',
      statistic: 'mean',
      better: 'higher',
      unit: 'proportion',
      tier: 'blocking',
      margin: { kind: 'absolute', value: 0.06 },
      level: 0.92,
      noise: 0.15,
    },
    {
      name: 'hallucination',
      metric: 'hallucination',
      statistic: 'mean',
      better: 'lower',
      unit: 'proportion',
      tier: 'blocking',
      margin: { kind: 'absolute', value: 0.03 },
      level: 0.03,
      noise: 0.09,
    },
    {
      name: 'latency-p95',
      metric: 'latency',
      statistic: 'p95',
      better: 'lower',
      unit: 'ms',
      tier: 'sign-off',
      margin: { kind: 'relative', value: 0.25 },
      level: 4_150,
      noise: 0.33,
    },
    {
      name: 'cost',
      metric: 'cost',
      statistic: 'mean',
      better: 'lower',
      unit: 'usd',
      tier: 'sign-off',
      margin: { kind: 'relative', value: 0.1 },
      level: 0.0117,
      noise: 0.14,
    },
  ],
  sources: [{ name: 'ticket-archive', everyDays: 2, maxDays: 7, isForgotten: false }],
};

/** The suite of a name; a name that the example does not know is a suite like `support-bot`. */
export function suiteProfile(name: string): SuiteProfile {
  return name === summaries.name ? summaries : { ...supportBot, name };
}

import type { MetricsRecord } from '../../core/record/record-schema.ts';
import { lossOfMain, type MainState } from './main-state.ts';
import { noiseOf } from './noise.ts';
import type { PlannedRun } from './plan.ts';
import type { SuiteProfile } from './suite-profile.ts';

type Creep = NonNullable<MetricsRecord['comparison']['creep']>;

/** Cases of the oldest accepted base that are there no more. */
const casesGone = 12;

/** Against the oldest accepted base: common cases have the level of main less what another dataset did to it. */
export function creepOf(run: PlannedRun, main: MainState, profile: SuiteProfile): Creep {
  const [primary] = profile.dimensions;
  const [oldest, cases] = [primary?.level ?? 0, profile.cases - casesGone];
  const loss = lossOfMain(run.at, main);
  // Two runs of the same cases: a part of the noise of one.
  const noise =
    (noiseOf('creep', run.suite, String(run.runId)) * (primary?.noise ?? 0)) / Math.sqrt(cases) / 3;
  const absolute = round(Math.round((noise - loss) * cases) / cases);
  const half = 1.645 * Math.sqrt((profile.flips + loss) / cases);
  return {
    since: new Date(main.begin).toISOString(),
    sha: null,
    changes: null,
    commonCases: cases,
    dimension: primary?.name ?? null,
    oldest,
    base: round(oldest + absolute),
    effect: {
      absolute,
      relative: null,
      interval: {
        scale: 'absolute',
        lo: round(absolute - half),
        hi: round(absolute + half),
        level: 0.9,
        method: 'tango',
      },
    },
    status: 'inconclusive',
    isShown: loss > 0.03,
    obstacle: null,
  };
}

function round(value: number): number {
  return Number(value.toFixed(6));
}

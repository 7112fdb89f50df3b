import type { MetricsRecord } from '../../core/record/record-schema.ts';
import type { MainState } from './main-state.ts';
import { shareOf } from './noise.ts';
import type { PlannedRun } from './plan.ts';
import type { SuiteProfile } from './suite-profile.ts';

const dayMs = 86_400_000;

/** For so long the probes show that another model answers under its name; then there are new stored runs. */
const alarmMs = 2 * dayMs;

/** Whether the probes of a run show that the provider changed the model under its name. */
export function isShifted({ at }: PlannedRun, { shiftedFrom }: MainState): boolean {
  return at >= shiftedFrom && at < shiftedFrom + alarmMs;
}

/** What the probes of a run showed; they are asked on Mondays, and while the alarm is on. */
export function fingerprintOf(
  run: PlannedRun,
  main: MainState,
  profile: SuiteProfile,
): MetricsRecord['fingerprint'] {
  const isAlarm = isShifted(run, main);
  if (!isAlarm && (run.event !== 'schedule' || new Date(run.at).getUTCDay() !== 1)) return undefined;
  const p = isAlarm ? 0.001 : round(0.2 + 0.8 * shareOf('probes', run.suite, String(run.runId)));
  const status = isAlarm ? 'shown' : 'not-shown';
  const day = new Date(run.at - dayMs).toISOString();
  return {
    status,
    storedRuns: 8,
    newestAt: day,
    oldestAt: new Date(run.at - 8 * dayMs).toISOString(),
    models: {
      status: 'not-shown',
      p: 1,
      adjustedP: 1,
      why: null,
      seen: [profile.models[run.at >= main.newModelFrom ? 1 : 0]],
      unseen: [],
    },
    outputs: {
      status,
      p,
      adjustedP: Math.min(1, round(2 * p)),
      why: null,
      probes: 20,
      differing: isAlarm ? 13 : 1,
      storedProbes: 20,
      storedAgreeing: 18,
      agreement: isAlarm ? 0.35 : 0.95,
      storedAgreement: 0.94,
      drifted: [],
    },
    scores: { status: 'not-shown', p: 1, adjustedP: 1, why: null, tested: [], moved: [] },
  };
}

function round(value: number): number {
  return Number(value.toFixed(6));
}

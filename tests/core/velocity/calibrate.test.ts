import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/core/config/parse-config.ts';
import { calibrationText } from '../../../src/core/report/calibration-text.ts';
import { quantileType7 } from '../../../src/core/stats/quantile.ts';
import { calibrate, fewestCalibrated } from '../../../src/core/velocity/calibrate.ts';
import { takeMeasurement } from '../../../src/core/velocity/measure-velocity.ts';
import { parseOutcomes } from '../../../src/core/velocity/outcome.ts';
import { generateHistory } from '../../../src/demo/history/generate-history.ts';
import { firstSprintDay, historyTimeZone, sprintBegins } from '../../../src/demo/history/sprint-days.ts';
import { collectRecords } from '../../demo/history/collect-records.ts';
import { measureHistory } from '../../demo/history/measure-history.ts';
import { truthOf } from '../../demo/history/truth.ts';

function historyOf(seed: string) {
  return generateHistory({
    seed,
    repositories: ['northboard/bot'],
    suites: ['support-bot'],
    sprints: 10,
    changesPerSprint: 10,
  });
}

function calibrated(seed: string, sprint: number) {
  const history = historyOf(seed);
  const lines = history.outcomes.map((outcome) => JSON.stringify(outcome)).join('\n');
  const { measured } = takeMeasurement({
    evaluations: collectRecords(history.records).evaluations,
    outcomes: parseOutcomes(lines).outcomes,
    rhythm: { start: firstSprintDay, lengthDays: 14, timeZone: historyTimeZone },
    now: sprintBegins(sprint + 1),
    settings: { experiment: 'branch', teamSize: null, teamKind: null },
    defaultBranch: undefined,
    featureLabels: 'feature/*',
    duplicates: 0,
    unreadable: [],
  });
  return calibrate(measured);
}

describe('bands of a team from its own sprints', () => {
  it.each(['a', 'b', 'c'])('hold eight of ten of its whole sprints, seed %s', (seed) => {
    const { sprints, bands } = calibrated(seed, 9);
    const history = historyOf(seed);
    // The records begin within the first sprint: it is none of the whole ones.
    expect(sprints.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    const tried = sprints.map(({ number }) => truthOf(history, number).tried);
    expect(bands.experiments).toEqual({
      low: Math.floor(quantileType7(tried, 0.1)),
      high: Math.ceil(quantileType7(tried, 0.9)),
      median: quantileType7(tried, 0.5),
      n: 8,
    });
    const { low = 1, high = 0, median = -1 } = bands.conversion ?? {};
    expect(low).toBeLessThanOrEqual(median);
    expect(median).toBeLessThanOrEqual(high);
    expect(bands.iterations?.n).toBeGreaterThanOrEqual(10);
  });

  it('are not proposed from fewer than six whole sprints', () => {
    const { sprints, bands } = calibrated('a', 6);
    expect(sprints).toHaveLength(5);
    expect(bands).toEqual({ experiments: null, conversion: null, iterations: null });
    expect(calibrationText({ sprints, bands }, fewestCalibrated)).toBe(
      "# 5 whole sprints are on record; bands of a team's own take 6.\n",
    );
  });

  it('come as YAML that the config takes, and stand in place of the usual ones', () => {
    const found = calibrated('a', 9);
    const parsed = parseConfig(calibrationText(found, fewestCalibrated), 'gate.yml');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const bands = parsed.value.velocity?.bands;
    const { low, high } = found.bands.experiments ?? {};
    expect(bands?.experiments).toEqual({ low, high });
    const usual = measureHistory(historyOf('a'), 9, { teamSize: 5 });
    const own = measureHistory(historyOf('a'), 9, { teamSize: 5, bands });
    expect(usual.experiments.value?.band).toMatchObject({ low: 8, high: 15, whose: 'usual' });
    expect(own.experiments.value?.band).toMatchObject({ low, high, whose: 'own' });
    expect(own.conversion.value?.band).toMatchObject({ ...bands?.conversion, whose: 'own' });
    expect(own.team.bands).toEqual(bands);
    expect(measureHistory(historyOf('a'), 9).team.bands).toBeUndefined();
  });
});

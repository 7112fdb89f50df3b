import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/core/config/parse-config.ts';
import { calibrationText } from '../../../src/core/report/calibration-text.ts';
import { quantileType7 } from '../../../src/core/stats/quantile.ts';
import { calibrate, fewestCalibrated } from '../../../src/core/velocity/calibrate.ts';
import { takeMeasurement } from '../../../src/core/velocity/measure-velocity.ts';
import type { VelocitySettings } from '../../../src/core/velocity/measurement.ts';
import { generateHistory } from '../../../src/demo/history/generate-history.ts';
import { sprintBegins } from '../../../src/demo/history/sprint-days.ts';
import { measureHistory, requestOf as requestOfHistory } from '../../demo/history/measure-history.ts';
import { truthOf } from '../../demo/history/truth.ts';
import { evaluation, requestOf } from './builders.ts';

function historyOf(seed: string) {
  return generateHistory({
    seed,
    repositories: ['northboard/bot'],
    suites: ['support-bot'],
    sprints: 10,
    changesPerSprint: 10,
  });
}

function calibrated(seed: string, sprint: number, settings: Partial<VelocitySettings> = {}) {
  const { measured } = takeMeasurement({
    ...requestOfHistory(historyOf(seed), sprint, settings),
    now: sprintBegins(sprint + 1),
    sprint: undefined,
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
    const found = calibrated('a', 6);
    expect(found.sprints).toHaveLength(5);
    expect(found.bands).toEqual({ experiments: null, conversion: null, iterations: null });
    // The sixth whole sprint is the seventh, of 14 days from 5 January on.
    expect(calibrationText(found, fewestCalibrated)).toBe(
      "# 5 whole sprints are on record; bands of a team's own take 6. There will be 6 with the one that ends on 2026-04-12.\n",
    );
    const none = calibrate(takeMeasurement(requestOf([])).measured);
    expect(calibrationText(none, fewestCalibrated)).toBe(
      "# 0 whole sprints are on record; bands of a team's own take 6.\n",
    );
    const one = calibrate(takeMeasurement(requestOf([evaluation({ at: '2026-11-10T12:00:00Z' })])).measured);
    expect(one).toMatchObject({ sprints: [], enoughOn: '2027-02-14' });
  });

  it('say what they were made of, and what they would stand in place of', () => {
    const text = calibrationText(
      calibrated('a', 9, { teamSize: 10, teamKind: 'research' }),
      fewestCalibrated,
    );
    expect(text).toMatch(
      /# Tried: (fine-tunes \d+, )?model swaps \d+, RAG refreshes \d+, prompt edits \d+\./,
    );
    expect(text).toContain('; usual are 16 to 30');
    expect(text).toContain('; usual are 0.1 to 0.15, which is narrower: less would stand out');
    expect(calibrationText(calibrated('a', 9), fewestCalibrated)).not.toMatch(/experiments a sprint:.*usual/);
  });

  it('say where a team tried one class alone, and leave out what too little is known of', () => {
    const edits = Array.from({ length: 8 }, (_, index) =>
      evaluation({
        pullRequest: index + 1,
        headSha: String(index).repeat(40),
        branch: `try-${index}`,
        content: `content-${index}`,
        runId: String(index),
        at: new Date(Date.UTC(2026, 7, 3) + index * 14 * 86_400_000).toISOString(),
      }),
    );
    const text = calibrationText(calibrate(takeMeasurement(requestOf(edits)).measured), fewestCalibrated);
    expect(text).toContain(
      '# All that was tried were prompt edits (8): of other classes the bands say nothing.',
    );
    expect(text).toContain('# conversion: too few sprints with something closed to say');
    const parsed = parseConfig(text, 'gate.yml');
    expect(parsed).toMatchObject({
      ok: true,
      value: { velocity: { bands: { experiments: { low: 1, high: 1 } } } },
    });
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

import { describe, expect, it } from 'vitest';
import {
  type GeneratedHistory,
  generateHistory,
  type HistoryCourse,
} from '../../../src/demo/history/generate-history.ts';
import { levelScatter, stepLoss } from '../../../src/demo/history/history-record.ts';
import { measureHistory } from './measure-history.ts';

const seeds = ['a', 'b', 'c', 'd'];
const sprints = 9;

function historyOf(course: HistoryCourse, seed: string): GeneratedHistory {
  return generateHistory({
    seed: `trend ${seed}`,
    repositories: ['northboard/bot'],
    suites: ['support-bot', 'summaries'],
    sprints,
    changesPerSprint: 10,
    course,
  });
}

function qualityTrends(history: GeneratedHistory, sprint: number) {
  const { trends } = measureHistory(history, sprint);
  return trends.value?.filter(({ dimension }) => dimension === 'quality') ?? [];
}

describe.each(seeds)('trends of a history, seed %s', (seed) => {
  it('find the step where it was made, with its size, and as a loss beyond the margin', () => {
    const history = historyOf('step', seed);
    const found = qualityTrends(history, 8);
    expect(found).toHaveLength(2);
    for (const { changePoint } of found) {
      expect(changePoint?.place).toBe('loss');
      expect(Date.parse(changePoint?.lastBefore ?? '')).toBeLessThan(history.main.stepFrom);
      expect(Date.parse(changePoint?.at ?? '')).toBeGreaterThanOrEqual(history.main.stepFrom);
      expect(Math.abs((changePoint?.size ?? 0) + stepLoss)).toBeLessThan(levelScatter);
    }
    for (const { changePoint } of qualityTrends(history, 5))
      expect(changePoint?.place ?? 'none').not.toBe('loss');
  });

  it('search the newest setting alone: a step that came with another model is no change of level', () => {
    const history = historyOf('step-with-model', seed);
    for (const { changePoint, settingSince } of qualityTrends(history, sprints)) {
      expect(changePoint?.place ?? 'none').not.toBe('loss');
      expect(Date.parse(settingSince)).toBeGreaterThanOrEqual(history.main.newModelFrom);
    }
  });

  it('show a slow decline against the oldest accepted base', () => {
    const history = historyOf('slow-decline', seed);
    const { quality } = measureHistory(history, sprints);
    expect(quality.value?.map(({ trend }) => trend)).toEqual(['declined', 'declined']);
    for (const { since } of quality.value ?? []) expect(since?.effect).toBeLessThan(-0.07);
  });

  it('say no loss and no alert where nothing happened', () => {
    const { trends, quality } = measureHistory(historyOf('steady', seed), sprints);
    expect(trends.value).toHaveLength(6);
    for (const { changePoint, sustained } of trends.value ?? []) {
      expect(['loss', 'gain']).not.toContain(changePoint?.place);
      // Mondays alone are no daily rhythm.
      expect(sustained.state).toBe('no-rhythm');
    }
    expect(quality.value?.map(({ trend }) => trend)).toEqual(['none-shown', 'none-shown']);
  });
});

import { describe, expect, it } from 'vitest';
import {
  type GeneratedHistory,
  generateHistory,
  type HistoryCourse,
} from '../../../src/demo/history/generate-history.ts';
import { levelScatter, stepLoss } from '../../../src/demo/history/history-record.ts';
import { sprintBegins } from '../../../src/demo/history/sprint-days.ts';
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

  it.each(['step', 'step-with-model'] as const)(
    'say what changed together with a %s, and no more',
    (course) => {
      const history = historyOf(course, seed);
      const sprint = 6;
      const found = measureHistory(history, sprint).causes.value?.regressions ?? [];
      expect(found.map(({ suite }) => suite).sort()).toEqual(['summaries', 'support-bot']);
      for (const regression of found) {
        const runs = history.otherRuns
          .filter(({ suite, event }) => suite === regression.suite && event !== 'merge_group')
          .toSorted((one, other) => one.at - other.at);
        const good = runs.findLast(({ at }) => at < history.main.stepFrom);
        const bad = runs.find(({ at }) => at >= history.main.stepFrom);
        expect(Date.parse(regression.lastGood)).toBe(good?.at);
        expect(Date.parse(regression.firstBad)).toBe(bad?.at);
        const merged = history.outcomes.filter(({ mergeSha }) => mergeSha === bad?.head);
        const reverts = history.outcomes.filter(
          ({ revertOf, mergedAt }) =>
            typeof revertOf === 'number' &&
            Date.parse(mergedAt ?? '') > (good?.at ?? 0) &&
            Date.parse(mergedAt ?? '') <= (bad?.at ?? 0),
        );
        const changes = regression.changed.flatMap((one) => (one.kind === 'change' ? one.pullRequest : []));
        const expected = [...merged, ...reverts].map(({ pullRequest }) => Number(pullRequest));
        expect(changes).toEqual(expected.toSorted((one, other) => one - other));
        const models = regression.changed.filter(({ kind }) => kind === 'model');
        expect(models).toEqual(
          course === 'step' ? [] : [{ kind: 'model', from: 'helper-2', to: 'helper-3' }],
        );
        expect(regression.changed.filter(({ kind }) => kind === 'dataset' || kind === 'judge')).toEqual([]);
      }
    },
  );

  it('hold the causes that pull requests of the sprint give', () => {
    const history = historyOf('eventful', seed);
    for (const sprint of [4, 5, 6, 7]) {
      const { causes, sprint: shown } = measureHistory(history, sprint);
      const given = history.outcomes.filter(({ trailers, mergedAt }) => {
        const at = Date.parse(mergedAt ?? '');
        return trailers?.Cause !== undefined && at >= Date.parse(shown.from) && at < Date.parse(shown.to);
      });
      const texts = causes.value?.recorded.map(({ pullRequest, text }) => `${pullRequest} ${text}`) ?? [];
      expect(texts.sort()).toEqual(given.map((one) => `${one.pullRequest} ${one.trailers?.Cause}`).sort());
    }
  });

  it('give the cost of a request by quarter, and compare it within one setting alone', () => {
    const split = Date.parse('2026-04-01T00:00:00+02:00');
    const history = historyOf('steady', seed);
    const found = measureHistory(history, sprints).requestCost.value ?? [];
    expect(found).toHaveLength(2);
    for (const { suite, quarters } of found) {
      const costs = history.records.flatMap(({ identity, suite: { name }, comparison }) => {
        const isMain =
          identity.event === 'schedule' || (identity.event === 'push' && identity.branch === 'main');
        const cost = comparison.dimensions.find((one) => one.name === 'cost')?.head.estimate;
        const isLater = Date.parse(identity.finishedAt ?? '') >= sprintBegins(sprints + 1);
        if (!isMain || isLater || name !== suite || typeof cost !== 'number') return [];
        return [{ at: Date.parse(identity.finishedAt ?? ''), cost }];
      });
      const mean = (part: typeof costs): number =>
        part.reduce((sum, { cost }) => sum + cost, 0) / part.length;
      const parts = [costs.filter(({ at }) => at < split), costs.filter(({ at }) => at >= split)];
      expect(quarters.map(({ quarter }) => quarter)).toEqual(['2026-Q1', '2026-Q2']);
      expect(quarters.map(({ n }) => n)).toEqual(parts.map((part) => part.length));
      for (const [index, part] of parts.entries()) expect(quarters[index]?.mean).toBeCloseTo(mean(part), 12);
      const [before, now] = parts.map(mean);
      expect(quarters[1]?.change?.absolute).toBeCloseTo((now ?? 0) - (before ?? 0), 12);
      expect(quarters[1]).toMatchObject({ isOver: false, notCompared: null });
      expect(quarters[0]).toMatchObject({ isOver: true, notCompared: 'no-quarter-before', change: null });
    }
    // Another model came in April: of its quarter nothing is compared.
    for (const { quarters } of measureHistory(historyOf('eventful', seed), sprints).requestCost.value ?? [])
      expect(quarters.at(-1)).toMatchObject({
        quarter: '2026-Q2',
        notCompared: 'other-setting',
        change: null,
      });
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

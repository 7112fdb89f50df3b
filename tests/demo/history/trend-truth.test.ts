import { describe, expect, it } from 'vitest';
import { hasNewInputs, isDrifted } from '../../../src/demo/history/drift-evidence.ts';
import { type GeneratedHistory, generateHistory } from '../../../src/demo/history/generate-history.ts';
import {
  type HistoryCourse,
  levelScatter,
  type MainState,
  stepLoss,
} from '../../../src/demo/history/main-state.ts';
import type { PlannedRun } from '../../../src/demo/history/plan.ts';
import { sprintBegins } from '../../../src/demo/history/sprint-days.ts';
import { measureHistory } from './measure-history.ts';

const seeds = ['a', 'b', 'c', 'd'];
const sprints = 9;

const made = new Map<string, GeneratedHistory>();

function historyOf(course: HistoryCourse, seed: string): GeneratedHistory {
  const known = made.get(`${course} ${seed}`);
  if (known !== undefined) return known;
  const history = generateHistory({
    seed: `trend ${seed}`,
    repositories: ['northboard/bot'],
    suites: ['support-bot', 'summaries'],
    sprints,
    changesPerSprint: 10,
    course,
  });
  made.set(`${course} ${seed}`, history);
  return history;
}

/** The default branch as a suite sees it. */
function mainOf({ mains }: GeneratedHistory, suite: string): MainState {
  const found = mains.find((one) => one.suite === suite);
  if (found === undefined) throw new Error(suite);
  return found.state;
}

/** Evaluations of the default branch by a suite, by time. */
function runsOfMain({ otherRuns }: GeneratedHistory, suite: string): readonly PlannedRun[] {
  return otherRuns
    .filter((run) => run.suite === suite && run.branch === 'main' && run.candidate === null)
    .filter(({ verdict }) => verdict !== 'not-evaluated')
    .toSorted((one, other) => one.at - other.at);
}

function qualityTrends(history: GeneratedHistory, sprint: number) {
  const { trends } = measureHistory(history, sprint);
  return trends.value?.filter(({ dimension }) => dimension === 'quality') ?? [];
}

describe.each(seeds)('trends of a history, seed %s', (seed) => {
  it('find the step where it was made, with its size, and as a loss beyond the margin', () => {
    const history = historyOf('step', seed);
    const found = qualityTrends(history, 7);
    expect(found).toHaveLength(2);
    for (const { suite, changePoint } of found) {
      const { stepFrom } = mainOf(history, suite);
      expect(changePoint?.place).toBe('loss');
      expect(Date.parse(changePoint?.lastBefore ?? '')).toBeLessThan(stepFrom);
      expect(Date.parse(changePoint?.at ?? '')).toBeGreaterThanOrEqual(stepFrom);
      expect(Math.abs((changePoint?.size ?? 0) + stepLoss)).toBeLessThan(levelScatter(suite) / 3);
    }
    for (const { changePoint } of qualityTrends(history, 5))
      expect(changePoint?.place ?? 'none').not.toBe('loss');
  });

  it('search the newest setting alone: a step that came with another model is no change of level', () => {
    const history = historyOf('step-with-model', seed);
    for (const { suite, changePoint, settingSince } of qualityTrends(history, sprints)) {
      expect(changePoint?.place ?? 'none').not.toBe('loss');
      expect(Date.parse(settingSince)).toBeGreaterThanOrEqual(mainOf(history, suite).newModelFrom);
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
        const runs = runsOfMain(history, regression.suite);
        const { stepFrom } = mainOf(history, regression.suite);
        const good = runs.findLast(({ at }) => at < stepFrom);
        const bad = runs.find(({ at }) => at >= stepFrom);
        expect(Date.parse(regression.lastGood)).toBe(good?.at);
        expect(Date.parse(regression.firstBad)).toBe(bad?.at);
        // A merge comes with the first evaluation of its commit, or where there is none at its time.
        const merged = history.outcomes.filter(({ mergeSha, mergedAt }) => {
          if (typeof mergedAt !== 'string') return false;
          const at = runs.find(({ head }) => head === mergeSha)?.at ?? Date.parse(mergedAt);
          return at > (good?.at ?? 0) && at <= (bad?.at ?? 0);
        });
        const changes = regression.changed.flatMap((one) => (one.kind === 'change' ? one.pullRequest : []));
        const expected = merged.map(({ pullRequest }) => Number(pullRequest));
        expect(changes).toEqual(expected.toSorted((one, other) => one - other));
        const models = regression.changed.filter(({ kind }) => kind === 'model');
        expect(models).toEqual(
          course === 'step'
            ? []
            : regression.suite === 'summaries'
              ? [{ kind: 'model', from: 'writer-1', to: 'writer-2' }]
              : [{ kind: 'model', from: 'helper-2', to: 'helper-3' }],
        );
        expect(regression.changed.filter(({ kind }) => kind === 'dataset' || kind === 'judge')).toEqual([]);
      }
    },
  );

  it('name the merged change that made main worse, and the alarm of the probes where the provider did', () => {
    const history = historyOf('eventful', seed);
    const found = measureHistory(history, sprints).causes.value?.regressions ?? [];
    const [bot, summaries] = ['support-bot', 'summaries'].map((suite) =>
      found.filter((one) => one.suite === suite),
    );
    const culprit = history.mains.find(({ suite }) => suite === 'support-bot')?.culprit;
    expect(culprit).toEqual(expect.any(Number));
    expect(bot).toHaveLength(1);
    expect(bot?.[0]?.changed).toContainEqual(
      expect.objectContaining({ kind: 'change', pullRequest: culprit }),
    );
    expect(bot?.[0]?.recorded).toEqual([
      expect.objectContaining({ cause: 'data', revertOf: culprit, text: 'data: stale articles' }),
    ]);
    expect(bot?.[0]?.changed.filter(({ kind }) => kind === 'fingerprint')).toEqual([]);
    expect(summaries).toHaveLength(1);
    const { shiftedFrom } = mainOf(history, 'summaries');
    const bad = runsOfMain(history, 'summaries').find(({ at }) => at >= shiftedFrom);
    expect(Date.parse(summaries?.[0]?.firstBad ?? '')).toBe(bad?.at);
    expect(summaries?.[0]?.changed).toContainEqual({
      kind: 'fingerprint',
      seenAt: new Date(bad?.at ?? 0).toISOString(),
    });
  });

  it('count the evaluations whose answers or inputs have another mix', () => {
    const history = historyOf('eventful', seed);
    let [moved, newInputs] = [0, 0];
    for (const sprint of [5, 6, 7, 8, 9]) {
      for (const found of measureHistory(history, sprint).drift.value ?? []) {
        const runs = runsOfMain(history, found.suite).filter(
          ({ at }) => at >= sprintBegins(sprint) && at < sprintBegins(sprint + 1),
        );
        const drifted = runs.filter((run) => isDrifted(run, mainOf(history, found.suite)));
        expect(found.moved).toBe(drifted.length);
        const asked = runs.filter((run) => hasNewInputs(run, mainOf(history, found.suite)));
        expect([found.inputEvaluations, found.inputsMoved]).toEqual([asked.length, asked.length]);
        newInputs += asked.length;
        // Pushes, and the nights of Mondays.
        const tested = runs.filter(
          (run) => drifted.includes(run) || run.event === 'push' || new Date(run.at).getUTCDay() === 1,
        );
        expect(found.evaluations).toBe(tested.length);
        moved += drifted.length;
      }
    }
    expect(moved).toBeGreaterThan(3);
    expect(newInputs).toBeGreaterThan(1);
  });

  it('raise the alert on runs by schedule for answers that became slow, and for nothing else', () => {
    const history = historyOf('eventful', seed);
    const fired = (sprint: number) =>
      (measureHistory(history, sprint).trends.value ?? [])
        .filter(({ sustained }) => sustained.state === 'fired')
        .map(({ suite, dimension, sustained }) => [suite, dimension, sustained.direction]);
    expect(fired(sprints)).toEqual([['support-bot', 'latency-p95', 'worse']]);
    expect(fired(sprints - 1)).toEqual([]);
  });

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
    // Another model of the one suite came in April: of its quarter nothing is compared. The dataset of the other came in March.
    const eventful = measureHistory(historyOf('eventful', seed), sprints).requestCost.value ?? [];
    for (const { suite, quarters } of eventful) {
      if (suite === 'summaries')
        expect(quarters.at(-1)).toMatchObject({
          quarter: '2026-Q2',
          notCompared: 'other-setting',
          change: null,
        });
      else expect(quarters.at(-1)).toMatchObject({ quarter: '2026-Q2', notCompared: null });
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
    expect(trends.value).toHaveLength(7);
    for (const { changePoint, sustained } of trends.value ?? []) {
      expect(['loss', 'gain']).not.toContain(changePoint?.place);
      // Every night is a daily rhythm.
      expect(sustained).toMatchObject({ state: 'not-fired', rhythm: 'daily' });
    }
    expect(quality.value?.map(({ trend }) => trend)).toEqual(['none-shown', 'none-shown']);
  });
});

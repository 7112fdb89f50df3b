import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../../src/core/record/record-schema.ts';
import { velocitySchema } from '../../../src/core/velocity/velocity-document.ts';
import { type GeneratedHistory, generateHistory } from '../../../src/demo/history/generate-history.ts';
import { levelOfMain, levelScatter } from '../../../src/demo/history/history-record.ts';
import { sprintBegins } from '../../../src/demo/history/sprint-days.ts';
import { measureHistory } from './measure-history.ts';
import { truthOf } from './truth.ts';

const suites = ['support-bot', 'summaries'];

function historyOf(
  seed: string,
  parts: { sprints?: number; repositories?: string[] } = {},
): GeneratedHistory {
  return generateHistory({
    seed,
    repositories: parts.repositories ?? ['northboard/bot', 'northboard/search'],
    suites,
    sprints: parts.sprints ?? 9,
    changesPerSprint: 10,
  });
}

/** Every sprint of several histories: those of March hold the change of the clocks. */
const measured = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((seed) => {
  const history = historyOf(seed);
  return [2, 3, 4, 5, 6, 7, 8, 9].map((sprint) => ({
    name: `seed ${seed}, sprint ${sprint}`,
    found: measureHistory(history, sprint),
    revisions: measureHistory(history, sprint, { experiment: 'revision' }),
    truth: truthOf(history, sprint),
  }));
});

describe.each(measured)('figures of a history, $name', ({ found, revisions, truth }) => {
  it('count what was tried, by class', () => {
    expect(found.experiments.value?.total).toBe(truth.tried);
    expect(found.experiments.value?.logged).toBe(truth.logged);
    expect(revisions.experiments.value?.total).toBe(truth.revisions);
    const byClass = found.classes.value
      ?.filter(({ tried }) => tried > 0)
      .map((one) => [one.class, one.tried]);
    expect(Object.fromEntries(byClass ?? [])).toEqual(truth.triedByClass);
  });

  it('count what was closed and what shipped, and how', () => {
    expect(found.conversion.n).toBe(truth.closed);
    expect(found.conversion.value?.shipped ?? 0).toBe(truth.shipped);
    const ways = Object.entries(found.conversion.value?.ways ?? {}).filter(([, count]) => count > 0);
    expect(Object.fromEntries(ways)).toEqual(truth.ways);
    expect(found.signOffs.value?.signedOff ?? 0).toBe(truth.signedOff);
    const shipped = found.classes.value
      ?.filter((one) => one.shipped > 0)
      .map((one) => [one.class, one.shipped]);
    expect(Object.fromEntries(shipped ?? [])).toEqual(truth.shippedByClass);
  });

  it('know how long decisions took, dropped work included', () => {
    expect(found.decisionTime.n).toBe(truth.decided);
    if (truth.medianDays === null) expect(found.decisionTime.value).toBeNull();
    else expect(found.decisionTime.value?.medianDays).toBeCloseTo(truth.medianDays, 9);
  });

  it('know where the runs and the money went', () => {
    expect(found.effort.value?.runs).toEqual(truth.runs);
    for (const state of ['shipped', 'dropped', 'open', 'unknown'] as const)
      expect(found.effort.value?.usd[state]).toBeCloseTo(truth.usd[state], 5);
    expect(found.cost.value?.usd).toBeCloseTo(truth.cost, 5);
    expect(found.cost.value?.runsKnown).toBe(truth.costKnown);
    expect(found.cost.value?.runs).toBe(truth.allRuns);
  });

  it('count versions and branches of each feature that shipped', () => {
    const contents = truth.features.map(({ feature, contents: count }) => ({ feature, count }));
    const branches = truth.features.map(({ feature, branches: count }) => ({ feature, count }));
    expect(found.iterations.value?.features ?? []).toEqual(contents);
    expect(found.branchesPerFeature.value?.features ?? []).toEqual(branches);
    const trees = truth.features.map(({ feature, tree }) => ({ feature, ...tree }));
    expect(found.effort.value?.tree ?? []).toEqual(trees);
  });

  it('count what was taken back, what settled nothing and what could not be judged', () => {
    expect(found.reverted.n).toBe(truth.reverted.shipped);
    expect(found.reverted.value?.reverted ?? 0).toBe(truth.reverted.reverted);
    expect(found.inconclusive.value).toMatchObject({
      inconclusive: truth.inconclusive,
      completed: truth.completed,
    });
    expect(found.notJudged.value).toEqual({
      notJudged: truth.allRuns - truth.completed,
      runs: truth.allRuns,
    });
  });

  it('fit the schema that is published', () => {
    expect(velocitySchema.safeParse(found).error).toBeUndefined();
  });
});

describe('figures of main and of the gate', () => {
  const history = historyOf('gate', { repositories: ['northboard/bot'] });
  const { main, loosenedIn } = history;
  const sprintAt = (time: number): number =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9].findLast((sprint) => sprintBegins(sprint) <= time) ?? 0;

  it('say that quality declined while main is worse, and that no loss is shown once it was mended', () => {
    const worse = measureHistory(history, sprintAt(main.worseTo) - 1);
    const mended = measureHistory(history, sprintAt(main.worseTo) + 1);
    expect(worse.quality.value?.map(({ trend }) => trend)).toEqual(['declined', 'declined']);
    expect(mended.quality.value?.map(({ trend }) => trend)).toEqual(['none-shown', 'none-shown']);
  });

  it('split the weeks where dataset and model changed, and nowhere else', () => {
    const weeks = measureHistory(history, 9).quality.value?.[0]?.weeks ?? [];
    // The week it changed in, or the next one where nothing was evaluated after it.
    const isIn = (firstDay: string, time: number): boolean => {
      const from = Date.parse(`${firstDay}T00:00:00Z`) - 2 * 3_600_000;
      return time >= from - 7 * 86_400_000 && time < from + 7 * 86_400_000;
    };
    const split = weeks.filter(({ isNewSetting }) => isNewSetting).map(({ firstDay }) => firstDay);
    expect(split).toHaveLength(2);
    expect(isIn(split[0] ?? '', main.newDatasetFrom)).toBe(true);
    expect(isIn(split[1] ?? '', main.newModelFrom)).toBe(true);
  });

  it('give the level of each week', () => {
    const weeks = measureHistory(history, 9).quality.value?.[0]?.weeks ?? [];
    expect(weeks.length).toBeGreaterThan(10);
    const last = levelOfMain(sprintBegins(10) - 1, main);
    expect(Math.abs((weeks.at(-1)?.level ?? 0) - last)).toBeLessThan(levelScatter);
  });

  it('name margins that are wider than before, each class once', () => {
    const loosened = measureHistory(history, loosenedIn).gate.value?.marginsLoosened ?? [];
    expect(loosened.length).toBeGreaterThan(0);
    for (const one of loosened) expect(one).toMatchObject({ dimension: 'quality', from: 0.05, to: 0.08 });
    expect(measureHistory(history, loosenedIn - 1).gate.value?.marginsLoosened).toEqual([]);
    // Another class may come up later for the first time since; none is named twice.
    const later = measureHistory(history, loosenedIn + 1).gate.value?.marginsLoosened ?? [];
    const nameOf = (one: (typeof later)[number]): string => `${one.suite} ${one.class}`;
    expect(later.map(nameOf).filter((name) => loosened.map(nameOf).includes(name))).toEqual([]);
    expect(measureHistory(history, loosenedIn).gate.value?.suites[0]).toMatchObject({
      before: 0.06,
      resolvable: 0.075,
    });
  });

  it('name what no verdict was ever about', () => {
    const idle = measureHistory(history, 9).gate.value?.neverDecided ?? [];
    expect(idle.filter(({ suite }) => suite === 'support-bot').map(({ dimension }) => dimension)).toEqual([
      'latency-p99',
    ]);
  });

  it('count the cases that merged changes took away', () => {
    const total = [1, 2, 3, 4, 5, 6, 7, 8, 9].reduce(
      (sum, sprint) => sum + (measureHistory(history, sprint).gate.value?.casesRemoved ?? 0),
      0,
    );
    const planned = history.changes
      .filter((change) => change.kind === 'experiment' && change.fate === 'shipped')
      .filter(({ closedAt }) => closedAt !== null && closedAt < sprintBegins(10))
      .flatMap(({ runs }) => [
        ...new Map(
          runs.filter(({ verdict }) => verdict !== 'not-evaluated').map((run) => [run.suite, run]),
        ).values(),
      ])
      .reduce((sum, { casesRemoved }) => sum + casesRemoved, 0);
    expect(total).toBe(planned);
    expect(total).toBeGreaterThan(0);
  });
});

describe('the autumn change of the clocks', () => {
  it('moves nothing from one sprint to another', () => {
    // Few changes a sprint: the history has to reach sprint 22.
    const history = generateHistory({
      seed: 'autumn',
      repositories: ['northboard/bot'],
      suites,
      sprints: 22,
      changesPerSprint: 6,
    });
    for (const sprint of [20, 21, 22]) {
      const [found, truth] = [measureHistory(history, sprint), truthOf(history, sprint)];
      expect(found.experiments.value?.total).toBe(truth.tried);
      expect(found.conversion.n).toBe(truth.closed);
      expect(found.reverted.n).toBe(truth.reverted.shipped);
    }
  });
});

describe('a generated history', () => {
  it('holds records of the published form', () => {
    const history = historyOf('schema', { sprints: 3 });
    for (const record of history.records) expect(recordSchema.safeParse(record).error).toBeUndefined();
  });

  it('is a function of its seed', () => {
    expect(historyOf('same', { sprints: 2 })).toEqual(historyOf('same', { sprints: 2 }));
    expect(historyOf('same', { sprints: 2 }).outcomes).not.toEqual(
      historyOf('other', { sprints: 2 }).outcomes,
    );
  });

  it('has its duplicates counted once', () => {
    const history = historyOf('twice', { sprints: 4 });
    expect(history.copies.length).toBeGreaterThan(5);
    expect(measureHistory(history, 3).records.duplicates).toBe(history.copies.length);
  });

  it('holds every kind of change that is hard to count', () => {
    const { changes } = historyOf('kinds');
    const has = (wanted: (change: (typeof changes)[number]) => boolean): boolean => changes.some(wanted);
    for (const kind of ['outside-taxonomy', 'never-judged', 'revert'])
      expect(has((one) => one.kind === kind)).toBe(true);
    for (const fate of ['shipped', 'dropped', 'open', 'quiet', 'unknown'])
      expect(has((one) => one.fate === fate)).toBe(true);
    expect(has(({ runs }) => new Set(runs.map(({ branch }) => branch)).size > 1)).toBe(true);
    expect(
      has(
        ({ outcomes }) =>
          outcomes.length > 1 && outcomes.every(({ trailers }) => trailers?.Experiment !== undefined),
      ),
    ).toBe(true);
    expect(has(({ runs }) => runs.some(({ attempt }) => attempt > 1))).toBe(true);
    expect(has(({ runs }) => runs.some(({ isReused, isSignedOff }) => isReused && isSignedOff))).toBe(true);
    expect(has(({ runs }) => new Set(runs.map(({ suite }) => suite)).size > 1)).toBe(true);
  });
});

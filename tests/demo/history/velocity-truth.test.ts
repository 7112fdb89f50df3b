import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../../src/core/record/record-schema.ts';
import { velocitySchema } from '../../../src/core/velocity/velocity-document.ts';
import { type GeneratedHistory, generateHistory } from '../../../src/demo/history/generate-history.ts';
import { resolvableLoss } from '../../../src/demo/history/judged-dimensions.ts';
import { levelOfMain, levelScatter, type MainState } from '../../../src/demo/history/main-state.ts';
import { refreshedBefore } from '../../../src/demo/history/source-ages.ts';
import { sprintBegins } from '../../../src/demo/history/sprint-days.ts';
import { suiteProfile } from '../../../src/demo/history/suite-profile.ts';
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
    expect(found.experiments.value?.logged).toBe(truth.seenBefore);
    const withoutClass = found.classes.exclusions.find(
      ({ reason }) => reason === 'logged, and of no class yet',
    );
    expect(withoutClass?.count ?? 0).toBe(truth.triedWithoutClass);
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

  it('count the cases that merged changes took away, and leave out what lies outside git', () => {
    expect(found.gate.value?.casesRemoved).toBe(truth.casesRemoved);
    const outside = found.effort.exclusions.find(({ reason }) => reason === 'runs of candidates outside git');
    expect(outside?.count ?? 0).toBe(truth.outsideGit);
  });

  it('fit the schema that is published', () => {
    expect(velocitySchema.safeParse(found).error).toBeUndefined();
  });
});

describe('figures of main and of the gate', () => {
  const history = historyOf('gate', { repositories: ['northboard/bot'] });
  const { loosenedIn } = history;
  const mainOf = (suite: string): MainState => {
    const found = history.mains.find((one) => one.suite === suite);
    if (found === undefined) throw new Error(suite);
    return found.state;
  };
  const [bot, summaries] = [mainOf('support-bot'), mainOf('summaries')];
  const sprintAt = (time: number): number =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9].findLast((sprint) => sprintBegins(sprint) <= time) ?? 0;
  const sprints = [2, 3, 4, 5, 6, 7, 8, 9].map((sprint) => ({
    sprint,
    found: measureHistory(history, sprint),
  }));
  const foundIn = (sprint: number) => measureHistory(history, sprint);

  it('say that quality declined of the suite and in the sprints in which main is worse at the end', () => {
    for (const { sprint, found } of sprints) {
      const end = sprintBegins(sprint + 1) - 1;
      const expected = [bot, summaries].map(({ worseFrom, worseTo }) =>
        end >= worseFrom && end < worseTo ? 'declined' : 'none-shown',
      );
      const trends = new Map(found.quality.value?.map(({ suite, trend }) => [suite, trend]));
      expect([trends.get('support-bot'), trends.get('summaries')]).toEqual(expected);
    }
    const declined = (suite: string): number =>
      sprints.filter(({ found }) =>
        found.quality.value?.some((one) => one.suite === suite && one.trend === 'declined'),
      ).length;
    expect(declined('support-bot')).toBe(1);
  });

  it('split the weeks where the dataset or the model of the suite changed, and nowhere else', () => {
    const isIn = (firstDay: string, time: number): boolean => {
      // The week it changed in, or the next one where nothing was evaluated after it.
      const from = Date.parse(`${firstDay}T00:00:00Z`) - 2 * 3_600_000;
      return time >= from - 7 * 86_400_000 && time < from + 7 * 86_400_000;
    };
    for (const [suite, time] of [
      ['support-bot', bot.newDatasetFrom],
      ['summaries', summaries.newModelFrom],
    ] as const) {
      const weeks = foundIn(9).quality.value?.find((one) => one.suite === suite)?.weeks ?? [];
      const split = weeks.filter(({ isNewSetting }) => isNewSetting).map(({ firstDay }) => firstDay);
      expect(split).toHaveLength(1);
      expect(isIn(split[0] ?? '', time)).toBe(true);
    }
  });

  it('give the level of each week', () => {
    for (const { suite, weeks } of foundIn(9).quality.value ?? []) {
      expect(weeks.length).toBeGreaterThan(10);
      const last = levelOfMain(sprintBegins(10) - 1, mainOf(suite), suite);
      expect(Math.abs((weeks.at(-1)?.level ?? 0) - last)).toBeLessThan(levelScatter(suite));
    }
  });

  it('name the margin that is wider than before, each class once', () => {
    const loosened = foundIn(loosenedIn).gate.value?.marginsLoosened ?? [];
    expect(loosened.length).toBeGreaterThan(0);
    for (const one of loosened)
      expect(one).toMatchObject({ suite: 'support-bot', dimension: 'quality', from: 0.05, to: 0.06 });
    expect(foundIn(loosenedIn - 1).gate.value?.marginsLoosened).toEqual([]);
    // Another class may come up later for the first time since; none is named twice.
    const later = foundIn(loosenedIn + 1).gate.value?.marginsLoosened ?? [];
    const nameOf = (one: (typeof later)[number]): string => `${one.suite} ${one.class}`;
    expect(later.map(nameOf).filter((name) => loosened.map(nameOf).includes(name))).toEqual([]);
  });

  it('say what each suite can rule out, with the cases that it has', () => {
    const [before, after] = [240, 280].map((cases) =>
      resolvableLoss(cases, suiteProfile('support-bot').flips),
    );
    const changed = foundIn(sprintAt(bot.newDatasetFrom));
    expect(changed.gate.value?.suites.find(({ suite }) => suite === 'support-bot')).toMatchObject({
      before,
      resolvable: after,
      cases: 280,
    });
    const few = resolvableLoss(150, suiteProfile('summaries').flips);
    expect(changed.gate.value?.suites.find(({ suite }) => suite === 'summaries')).toMatchObject({
      before: few,
      resolvable: few,
      margin: 0.06,
    });
    expect(few).toBeGreaterThan(0.06);
  });

  it('name what no verdict was ever about', () => {
    const idle = foundIn(9).gate.value?.neverDecided ?? [];
    expect(idle.filter(({ suite }) => suite === 'support-bot').map(({ dimension }) => dimension)).toEqual([
      'latency-p99',
    ]);
  });

  it('give the age of each data source, late where it was forgotten', () => {
    const runs = history.otherRuns.filter(({ branch, candidate }) => branch === 'main' && candidate === null);
    for (const { sprint, found } of sprints) {
      for (const suite of suites) {
        const end = sprintBegins(sprint + 1);
        const last = runs
          .filter((run) => run.suite === suite && run.at < end)
          .reduce((latest, run) => Math.max(latest, run.at), 0);
        for (const source of suiteProfile(suite).sources) {
          const days = (last - refreshedBefore(last, mainOf(suite), source)) / 86_400_000;
          const shown = found.freshness.value?.find((one) => one.source === source.name);
          expect(shown?.ageDays).toBeCloseTo(days, 9);
          expect(shown?.isLate).toBe(days > source.maxDays);
        }
      }
      const late = found.freshness.value?.filter(({ isLate }) => isLate).map(({ source }) => source);
      expect(late).toEqual(sprint === 9 ? ['help-centre'] : []);
    }
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

  it('says that main sat one set of cases until another dataset came', () => {
    const { records, mains } = historyOf('cases', { sprints: 4, repositories: ['northboard/bot'] });
    for (const { suite, state } of mains) {
      const sets = records
        .filter(({ identity, suite: { name } }) => identity.event === 'schedule' && name === suite)
        .map(({ identity, suite: { cases } }) => ({
          set: cases?.head,
          isLater: Date.parse(identity.finishedAt ?? '') >= state.newDatasetFrom,
        }));
      const setsOf = (wanted: boolean) =>
        new Set(sets.filter(({ isLater }) => isLater === wanted).map(({ set }) => set));
      expect(setsOf(false).size).toBe(1);
      expect(setsOf(true).size).toBe(suite === 'support-bot' ? 1 : 0);
      expect(new Set(sets.map(({ set }) => set)).size).toBe(setsOf(false).size + setsOf(true).size);
    }
    const fewer = records.filter(({ comparison }) => comparison.cases.baseOnly.length > 0);
    for (const { suite } of fewer) expect(suite.cases?.head).not.toBe(suite.cases?.base);
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
});

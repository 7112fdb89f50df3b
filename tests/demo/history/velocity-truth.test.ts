import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../../src/core/record/record-schema.ts';
import { velocitySchema } from '../../../src/core/velocity/velocity-document.ts';
import { type GeneratedHistory, generateHistory } from '../../../src/demo/history/generate-history.ts';
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
    expect(history.duplicates).toBeGreaterThan(5);
    expect(measureHistory(history, 3).records.duplicates).toBe(history.duplicates);
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
    expect(has(({ runs }) => new Set(runs.map(({ suite }) => suite)).size > 1)).toBe(true);
  });
});

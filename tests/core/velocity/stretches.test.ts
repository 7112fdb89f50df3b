import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../src/core/velocity/evaluation.ts';
import { measureVelocity, takeMeasurement } from '../../../src/core/velocity/measure-velocity.ts';
import { rowsWanted } from '../../../src/core/velocity/rows-wanted.ts';
import { findStretches, type Stretch } from '../../../src/core/velocity/stretches.ts';
import type { VelocityDocument } from '../../../src/core/velocity/velocity-document.ts';
import { cost, hallucination, latency, quality } from '../../support/policies.ts';
import { row, rowsOf } from '../../support/rows.ts';
import { type CaseGroup, drawnRows, type WeeklyRun, weeklyRun } from '../../support/weekly-runs.ts';
import { requestOf } from './builders.ts';

/** Weeks whose rows cannot be read are named by their place. */
function measureWeeks(weeks: readonly WeeklyRun[], unread: readonly number[] = []): VelocityDocument {
  const request = requestOf(weeks.map(({ evaluation }) => evaluation));
  const taken = takeMeasurement(request);
  const stretches = new Map<Evaluation, Stretch>();
  for (const { name, kinds, weeks: wanted, between } of rowsWanted(taken.measured)) {
    const rows = weeks.flatMap(({ evaluation, run }, index) => {
      const isBetween = between.includes(evaluation);
      if (!isBetween && !wanted.includes(evaluation)) return [];
      return [{ evaluation, isBetween, run: unread.includes(index) ? null : run }];
    });
    for (const stretch of findStretches(rows, kinds, name))
      for (const evaluation of stretch.evaluations) stretches.set(evaluation, stretch);
  }
  return measureVelocity(request, { ...taken, measured: { ...taken.measured, stretches } });
}

const suiteOf = (document: VelocityDocument) => {
  const [suite] = document.quality.value ?? [];
  if (suite === undefined) throw new Error('no suite was measured');
  return suite;
};
const measured = (...args: Parameters<typeof measureWeeks>) => suiteOf(measureWeeks(...args));

const weekNumbers = Array.from({ length: 13 }, (_, week) => week);

/** 200 cases, and each week some more of another rate. */
function growing(
  seed: string,
  old: (week: number) => number,
  added: number,
  cases = 5,
): readonly WeeklyRun[] {
  const groups: readonly CaseGroup[] = [
    { name: 'old', cases: 200, fromWeek: 0, rate: old },
    ...weekNumbers
      .slice(1)
      .map((week) => ({ name: `week-${week}`, cases, fromWeek: week, rate: () => added })),
  ];
  return weekNumbers.map((week) => weeklyRun(week, drawnRows(week, groups, seed)));
}

const levelsOf = (weeks: readonly WeeklyRun[]): number[] =>
  weeks.map(({ evaluation }) => evaluation.dimensions[0]?.level ?? Number.NaN);

describe('a suite that grows by harder cases', () => {
  const weeks = growing('harder', () => 0.9, 0.2);
  const { weeks: shown, stretch } = measured(weeks);

  it('falls as a whole, and not over its common cases', () => {
    const naive = levelsOf(weeks);
    expect((naive[12] ?? 0) - (naive[0] ?? 0)).toBeLessThan(-0.1);
    expect(shown).toHaveLength(13);
    // Two hundred cases scatter by 0.021: four of that.
    for (const { level, n, over, isNewSetting } of shown) {
      expect(Math.abs(level - 0.9)).toBeLessThan(0.085);
      expect({ n, over, isNewSetting }).toEqual({ n: 200, over: 'common-cases', isNewSetting: false });
    }
  });

  it('is seldom said to have declined', () => {
    const words = Array.from(
      { length: 12 },
      (_, round) => measured(growing(`round ${round}`, () => 0.9, 0.2)).trend,
    );
    // Binomial(12, 0.1): more than 5 in 1 of 2,000.
    expect(words.filter((word) => word !== 'none-shown').length).toBeLessThanOrEqual(5);
  });

  it('says how many came, and gives the change that the first and last level make', () => {
    expect(stretch).toMatchObject({ weeks: 13, commonCases: 200, came: 60, went: 0, changed: 0 });
    expect(stretch?.effect).toBeCloseTo((shown[12]?.level ?? 0) - (shown[0]?.level ?? 0), 12);
  });

  it('has one level a setting where no rows tell the common cases', () => {
    const { weeks: whole, stretch: none } = measured(weeks, weekNumbers);
    expect(whole.map(({ level }) => level)).toEqual(levelsOf(weeks));
    expect(whole.every(({ over }) => over === 'all-cases')).toBe(true);
    expect(whole.slice(1).every(({ isNewSetting }) => isNewSetting)).toBe(true);
    expect(none).toBeNull();
    const { exclusions } = measureWeeks(weeks, weekNumbers).quality;
    expect(exclusions).toContainEqual({ reason: expect.stringContaining('without stored rows'), count: 13 });
  });
});

describe('a series of a suite that grows', () => {
  /** A run of main every day until 20 November, and every fifth day one case more that always passes. */
  const daily = (days: number, rate: (day: number) => number, event = 'push'): readonly WeeklyRun[] =>
    Array.from({ length: days }, (_, day) => {
      const old = { name: 'old', cases: 150, fromWeek: 0, rate: () => rate(day) };
      const more = { name: 'new', cases: 1 + Math.floor(day / 5), fromWeek: 0, rate: () => 1 };
      return weeklyRun(12 + (day - days + 3) / 7, drawnRows(day, [old, more], 'daily'), {
        identity: { event },
      });
    });
  const seriesOf = (runs: readonly WeeklyRun[], unread: readonly number[] = []) =>
    measureWeeks(runs, unread).trends.value?.[0];

  it('is searched for a change of level over its common cases', () => {
    const found = seriesOf(daily(44, (day) => (day < 30 ? 0.9 : 0.7)));
    // Its first week counts from its last evaluation on: three days of it are left out.
    expect(found).toMatchObject({ over: 'common-cases', points: 41, scan: 'found' });
    expect(found?.changePoint).toMatchObject({ index: 27, place: 'loss' });
    const steady = seriesOf(daily(44, () => 0.9));
    expect(steady).toMatchObject({ points: 41, scan: 'none-found' });
  });

  it('has no more than the last few evaluations where there are no rows', () => {
    const runs = daily(44, (day) => (day < 30 ? 0.9 : 0.7));
    const alone = seriesOf(
      runs,
      runs.map((_, index) => index),
    );
    expect(alone).toMatchObject({ over: 'common-cases', points: 4, scan: 'too-few' });
    expect(alone?.settingSince).toBe(runs[40]?.record.identity.finishedAt);
  });

  it('is watched for a sustained shift over its common cases', () => {
    const fallen = daily(60, (day) => (day < 53 ? 0.9 : 0.7), 'schedule');
    // Fifty evaluations less the seven of the window, and one of an earlier week.
    expect(seriesOf(fallen)?.sustained).toMatchObject({ state: 'fired', direction: 'worse', baseline: 44 });
    expect(
      seriesOf(
        fallen,
        fallen.map((_, index) => index),
      )?.sustained.state,
    ).toBe('no-rhythm');
  });

  it('needs no rows but those of the weeks where all sat the same', () => {
    const rows = rowsOf(40);
    const runs = Array.from({ length: 20 }, (_, day) => weeklyRun(12 + (day - 17) / 7, rows));
    const request = requestOf(runs.map(({ evaluation }) => evaluation));
    const [wanted] = rowsWanted(takeMeasurement(request).measured);
    expect(wanted?.weeks.length).toBeLessThanOrEqual(4);
    expect(wanted?.between).toEqual([]);
  });
});

describe('the word over the common cases', () => {
  it('is declined where they did, although the suite as a whole did not', () => {
    const weeks = growing('easier', (week) => (week < 12 ? 0.85 : 0.7), 1, 10);
    const naive = levelsOf(weeks);
    const { stretch, trend } = measured(weeks);
    expect((naive[12] ?? 0) - (naive[0] ?? 0)).toBeGreaterThan((stretch?.effect ?? 0) / 2);
    expect(stretch?.hi).toBeLessThan(0);
    expect([stretch?.trend, trend]).toEqual(['declined', 'declined']);
  });

  it('comes seldom where nothing changed: the interval misses 0 in a tenth of the histories', () => {
    const rounds = 60;
    const groups: readonly CaseGroup[] = [
      { name: 'old', cases: 120, fromWeek: 0, rate: () => 0.8 },
      { name: 'new', cases: 60, fromWeek: 1, rate: () => 0.3 },
    ];
    const misses = Array.from({ length: rounds }, (_, round) => {
      const ends = [0, 1].map((week) => weeklyRun(week, drawnRows(week, groups, `null ${round}`)));
      const [found] = findStretches(
        ends,
        ends[0]?.evaluation.dimensions.map(({ kind }) => kind) ?? [],
        'bot',
      );
      const interval = found?.dimensions.get('quality')?.change.interval;
      return interval === undefined || interval === null || (interval.lo ?? 0) > 0 || (interval.hi ?? 0) < 0;
    }).filter(Boolean).length;
    // Binomial(60, 0.1): more than 14 in 1 of 1,000.
    expect(misses).toBeLessThanOrEqual(14);
  });

  it('does not stand on fewer than twenty cases', () => {
    const week = (number: number, passed: boolean) =>
      weeklyRun(
        number,
        rowsOf(19, () => ({ passed })),
      );
    expect(measured([week(11, true), week(12, false)])).toMatchObject({
      trend: 'unknown',
      stretch: { effect: -1, lo: null, hi: null, trend: 'unknown' },
    });
  });
});

describe('what a common case is', () => {
  const asked = (count: number, more: Parameters<typeof rowsOf>[1] = () => ({})) =>
    rowsOf(count, (index) => ({ inputHash: `input ${index}`, passed: index % 4 > 0, ...more?.(index) }));

  it('the same ids and inputs in another order, with more epochs', () => {
    const again = asked(40).toReversed();
    const twice = [...again, ...again.map((one) => ({ ...one, epoch: 2, passed: true }))];
    const { stretch, weeks } = measured([weeklyRun(11, asked(40)), weeklyRun(12, twice)]);
    expect(stretch).toMatchObject({ commonCases: 40, came: 0, went: 0, changed: 0 });
    expect(weeks.map(({ level, n }) => [level, n])).toEqual([
      [0.75, 40],
      [0.875, 40],
    ]);
  });

  it('not one that was asked otherwise under the same id', () => {
    const otherwise = asked(40, (index) => (index < 10 ? { inputHash: 'another', passed: false } : {}));
    const { stretch, weeks } = measured([weeklyRun(11, asked(40)), weeklyRun(12, otherwise)]);
    expect(stretch).toMatchObject({ commonCases: 30, came: 0, went: 0, changed: 10, effect: 0 });
    expect(weeks[0]?.level).toBe(weeks[1]?.level);
  });

  it('one of the same id where no side says what was asked', () => {
    const silent = (count: number) => rowsOf(count, (index) => ({ passed: index % 4 > 0 }));
    const { stretch } = measured([weeklyRun(11, silent(40)), weeklyRun(12, silent(44))]);
    expect(stretch).toMatchObject({ commonCases: 40, came: 4 });
  });

  it('one with a value at both ends', () => {
    const failing = asked(40, (index) => (index < 3 ? { state: 'error', passed: null } : {}));
    const { stretch, weeks } = measured([weeklyRun(11, asked(40)), weeklyRun(12, failing)]);
    expect(stretch).toMatchObject({ commonCases: 37, came: 0, effect: 0 });
    expect(weeks.map(({ n }) => n)).toEqual([37, 37]);
  });
});

describe('where a stretch ends', () => {
  const rows = rowsOf(40, (index) => ({ passed: index % 5 > 0 }));
  const parts = (fingerprints: object) => ({ run: { fingerprints: { models: [], ...fingerprints } } });
  const breaks = (weeks: readonly WeeklyRun[], unread: readonly number[] = []) =>
    measured(weeks, unread).weeks.map(({ isNewSetting }) => isNewSetting);

  it('with another dataset, judge, model or scorer', () => {
    for (const other of [{ dataset: 'd' }, { judge: 'k' }, { models: ['m'] }, { scorer: 's' }]) {
      const first = 'scorer' in other ? parts({ scorer: 'r' }) : {};
      const weeks = [10, 11, 12].map((week) => weeklyRun(week, rows, week < 12 ? first : parts(other)));
      expect(breaks(weeks)).toEqual([false, false, true]);
    }
  });

  it('where less than half of the cases stayed', () => {
    const others = (from: number) => rows.map((one, index) => ({ ...one, caseId: `case-${from + index}` }));
    const weeks = [0, 10, 19, 40].map((from, index) => weeklyRun(9 + index, others(from)));
    // 0–39 and 19–58 share 21 of 40, and 40–79 shares 19 of 40 with the latter.
    expect(breaks(weeks)).toEqual([false, false, false, true]);
    expect(measured(weeks).stretch).toMatchObject({ weeks: 3, commonCases: 21, came: 19, went: 19 });
  });

  it('not in a week whose run was cut short: it stands aside', () => {
    const weeks = [9, 10, 11, 12].map((week) => weeklyRun(week, week === 11 ? rows.slice(0, 5) : rows));
    expect(measured(weeks).weeks).toMatchObject([
      { isNewSetting: false, over: 'common-cases', n: 40 },
      { isNewSetting: false, over: 'common-cases', n: 40 },
      { isNewSetting: true, over: 'all-cases', n: 5 },
      { isNewSetting: true, over: 'common-cases', n: 40 },
    ]);
  });

  it('not in a week without rows that sat the same cases', () => {
    const same = [10, 11, 12].map((week) => weeklyRun(week, rows));
    expect(
      measured(same, [1]).weeks.every(({ over, isNewSetting }) => over === 'common-cases' && !isNewSetting),
    ).toBe(true);
    const more = [...rows, row({ caseId: 'one more' })];
    const other = [10, 11, 12].map((week) => weeklyRun(week, week === 11 ? more : rows));
    expect(measured(other, [1]).weeks.map(({ over, isNewSetting }) => [over, isNewSetting])).toEqual([
      ['common-cases', false],
      ['all-cases', true],
      ['common-cases', true],
    ]);
  });
});

describe('which dimensions', () => {
  const turned = hallucination({
    name: 'faithful',
    metric: { kind: 'score', name: 'faithful' },
    better: 'higher',
    invert: true,
  });
  const dimensions = [quality(), hallucination(), turned, latency(), cost()];
  const week = (number: number, count: number, slower = 1) =>
    weeklyRun(
      number,
      rowsOf(count, (index) => ({
        passed: index % 4 > 0,
        scores: { hallucination: index < 100 ? 0.1 : 0.9, faithful: index % 7 === 0 ? 0.4 : 0 },
        latencyMs: (100 + index) * slower,
        costUsd: index < 100 ? 0.001 : 0.01,
        cached: index === 5,
      })),
      { dimensions },
    );
  const document = measureWeeks([week(10, 100), week(11, 110), week(12, 120, 2)]);
  const series = (name: string) => document.trends.value?.find(({ dimension }) => dimension === name);

  it('all that gate, scores that were turned round and quantiles too', () => {
    for (const { name } of dimensions)
      expect(series(name)?.weeks.map(({ over }) => over)).toEqual(new Array(3).fill('common-cases'));
    for (const { level } of series('hallucination')?.weeks ?? []) expect(level).toBeCloseTo(0.1, 12);
    expect(series('faithful')?.weeks[0]?.level).toBeCloseTo(1 - 0.4 * 0.15, 12);
    expect(series('cost')?.stretch).toMatchObject({ effect: 0, trend: 'none-shown' });
  });

  it('latency over answers that were not replayed', () => {
    const p95 = series('latency-p95');
    expect(p95?.stretch?.relative).toBeCloseTo(1, 9);
    expect(p95?.stretch).toMatchObject({ commonCases: 99, scale: 'ratio', level: 0.9, trend: 'declined' });
    expect(p95?.weeks[2]?.level).toBeCloseTo(2 * (p95?.weeks[0]?.level ?? 0), 9);
  });

  it('stand beside quality over the common cases', () => {
    const beside = suiteOf(document).beside;
    expect(beside.map(({ dimension, over }) => [dimension, over])).toEqual(
      ['hallucination', 'faithful', 'latency-p95', 'cost'].map((name) => [name, 'common-cases']),
    );
    expect(beside.find(({ dimension }) => dimension === 'cost')).toMatchObject({
      first: { level: expect.closeTo(0.001, 12), n: 99 },
      last: { level: expect.closeTo(0.001, 12), n: 99 },
    });
  });
});

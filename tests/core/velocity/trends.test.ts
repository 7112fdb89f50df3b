import { describe, expect, it } from 'vitest';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';
import type { DimensionKind, Evaluation } from '../../../src/core/velocity/evaluation.ts';
import { pointsOf } from '../../../src/core/velocity/level-series.ts';
import { scanLevels } from '../../../src/core/velocity/scan-levels.ts';
import { evaluation, measure } from './builders.ts';

const hourMs = 3_600_000;
const end = Date.parse('2026-11-22T12:00:00Z');

const quality: DimensionKind = {
  name: 'quality',
  unit: 'proportion',
  better: 'higher',
  isPrimary: true,
  tier: 'blocking',
  margin: { kind: 'absolute', value: 0.05 },
};

/** Runs of main by schedule that end on 22 November, oldest first. */
function series(
  levels: readonly (number | null)[],
  stepMs: number,
  parts: Partial<Evaluation> = {},
  kind: Partial<DimensionKind> = {},
): Evaluation[] {
  return levels.flatMap((level, index) => {
    if (level === null) return [];
    const at = new Date(end - (levels.length - 1 - index) * stepMs).toISOString();
    const reading = {
      level,
      n: 200,
      standardError: null,
      status: 'inside',
      resolvable: null,
      casesNeeded: null,
    } as const;
    return evaluation({
      at,
      pullRequest: null,
      branch: 'main',
      event: 'schedule',
      runId: String(index),
      headSha: null,
      dimensions: [{ kind: { ...quality, ...kind }, ...reading }],
      ...parts,
    });
  });
}

/** Levels around 0.9, uniform within 0.02. */
function noise(count: number, seed: string, shift: (index: number) => number = () => 0): number[] {
  const random = xoshiro128StarStar(seedFromText(seed).state);
  return Array.from(
    { length: count },
    (_, index) => 0.88 + random.nextInteger(4001) / 100_000 + shift(index),
  );
}

const only = (runs: readonly Evaluation[]) => measure(runs).trends.value?.[0];

describe('the change of level', () => {
  it('gives the split, both levels and how many evaluations each is the mean of', () => {
    const levels = noise(30, 'step', (index) => (index < 20 ? 0 : -0.1));
    const found = only(series(levels, 24 * hourMs))?.changePoint;
    const mean = (part: readonly number[]): number =>
      part.reduce((sum, value) => sum + value, 0) / part.length;
    expect(found).toMatchObject({ index: 20, nBefore: 20, nAfter: 10, place: 'loss' });
    expect(found?.before).toBeCloseTo(mean(levels.slice(0, 20)), 12);
    expect(found?.after).toBeCloseTo(mean(levels.slice(20)), 12);
    expect(found?.p).toBeLessThanOrEqual(0.01);
  });

  it('is listed and not said where the new level keeps to the margin, or there is none', () => {
    const levels = noise(30, 'small', (index) => (index < 20 ? 0 : -0.04));
    expect(only(series(levels, 24 * hourMs))?.changePoint?.place).toBe('inside-margin');
    expect(only(series(levels, 24 * hourMs, {}, { margin: null }))?.changePoint?.place).toBe('no-margin');
    const relative = { margin: { kind: 'relative', value: 0.02 } } as const;
    expect(only(series(levels, 24 * hourMs, {}, relative))?.changePoint?.place).toBe('loss');
    expect(only(series(levels, 24 * hourMs, {}, { ...relative, better: 'lower' }))?.changePoint?.place).toBe(
      'gain',
    );
  });

  it('is searched from ten evaluations on, in the last fifty, and never across settings', () => {
    expect(only(series(noise(9, 'few'), 24 * hourMs))).toMatchObject({ scan: 'too-few', points: 9 });
    expect(only(series(noise(60, 'many'), 24 * hourMs))).toMatchObject({ points: 50 });
    const other = { setting: { dataset: 'd2', judge: 'j', models: 'm' } };
    const runs = series(
      noise(40, 'two', (index) => (index < 25 ? 0 : -0.2)),
      24 * hourMs,
    ).map((run, index) => (index < 25 ? run : { ...run, ...other }));
    const found = only(runs);
    expect(found).toMatchObject({ scan: 'none-found', points: 15, changePoint: null });
    expect(found?.searched?.to).toBe(new Date(runs.at(-1)?.finishedAt ?? 0).toISOString());
    expect(Date.parse(found?.searched?.from ?? '')).toBe(runs.at(-15)?.finishedAt);
  });

  it('is said by chance in at most one of a hundred unchanged series, and the same in every run', () => {
    const scan = (round: number) => {
      const runs = series(noise(30, `null ${round}`), 24 * hourMs);
      return scanLevels(pointsOf(runs, 'quality'), quality, `${round}`);
    };
    const found = Array.from({ length: 1_000 }, (_, round) => scan(round));
    // Binomial(1000, 0.01): more than 20 in 2 of 1,000.
    expect(found.filter((one) => one.scan === 'found').length).toBeLessThanOrEqual(20);
    expect(scan(0)).toEqual(found[0]);
  });
});

describe('the alert on runs by schedule', () => {
  it('fires when the mean of the last day is two spreads off the 14 days before', () => {
    const steady = only(series(noise(400, 'hours'), hourMs))?.sustained;
    expect(steady).toMatchObject({
      state: 'not-fired',
      rhythm: 'hourly',
      window: 24,
      filled: 24,
      baseline: 336,
    });
    const fallen = only(
      series(
        noise(400, 'hours', (index) => (index < 376 ? 0 : -0.06)),
        hourMs,
      ),
    )?.sustained;
    expect(fallen).toMatchObject({ state: 'fired', direction: 'worse' });
    expect(fallen?.shift).toBeLessThan(-2);
  });

  it('looks at a week where runs are daily', () => {
    const fallen = only(
      series(
        noise(80, 'days', (index) => (index < 73 ? 0 : 0.06)),
        24 * hourMs,
      ),
    )?.sustained;
    expect(fallen).toMatchObject({
      state: 'fired',
      direction: 'better',
      rhythm: 'daily',
      window: 7,
      baseline: 56,
    });
  });

  it('says when there is too little to tell', () => {
    expect(only(series(noise(20, 'young'), 24 * hourMs))?.sustained).toMatchObject({
      state: 'too-few',
      baseline: 13,
    });
    expect(only(series(noise(40, 'weekly'), 7 * 24 * hourMs))?.sustained.state).toBe('no-rhythm');
    expect(only(series(noise(80, 'pushes'), 24 * hourMs, { event: 'push' }))?.sustained.state).toBe(
      'no-rhythm',
    );
    expect(only(series(new Array<number>(80).fill(1), 24 * hourMs))?.sustained.state).toBe('no-spread');
    const gaps = noise(400, 'gaps').map((level, index) => (index > 376 && index % 3 > 0 ? null : level));
    expect(only(series(gaps, hourMs))?.sustained).toMatchObject({ state: 'too-few', filled: 9 });
  });
});

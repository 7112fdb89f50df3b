import { describe, expect, it } from 'vitest';
import { evaluationCollector } from '../../../src/core/velocity/collect-evaluations.ts';
import type { Evaluation } from '../../../src/core/velocity/evaluation.ts';
import type { VelocitySettings } from '../../../src/core/velocity/measurement.ts';
import { velocitySchema } from '../../../src/core/velocity/velocity-document.ts';
import { evaluation, measure, outcomes } from './builders.ts';

const merged = {
  state: 'merged',
  openedAt: '2026-11-09T01:00:00Z',
  mergedAt: '2026-11-12T00:00:00Z',
} as const;
const head = (digit: string): string => digit.repeat(40);

function total(evaluations: readonly Evaluation[], of = outcomes()): number | undefined {
  return measure(evaluations, of).experiments.value?.total;
}

describe('what counts as one experiment', () => {
  it('is one pull request under two suites, with re-runs and new heads', () => {
    const runs = [
      evaluation(),
      evaluation({ suite: 'other' }),
      evaluation({ attempt: 2, at: '2026-11-10T13:00:00Z' }),
      evaluation({ headSha: head('b'), content: 'content-2', runId: '78', at: '2026-11-11T00:00:00Z' }),
    ];
    expect(total(runs)).toBe(1);
    expect(
      measure(runs, [], { settings: { experiment: 'revision', teamSize: 5, teamKind: null } }).experiments
        .value,
    ).toMatchObject({ total: 2, band: null });
  });

  it('is a branch and its new name, told by a head that both have', () => {
    const runs = [
      evaluation({ pullRequest: null, branch: 'old', event: 'push' }),
      evaluation({ pullRequest: null, branch: 'new', event: 'push', runId: '78' }),
    ];
    expect(total(runs)).toBe(1);
    expect(total([runs[0] as Evaluation, { ...(runs[1] as Evaluation), headSha: head('b') }])).toBe(2);
  });

  it('is a branch and the pull request it became, but not an older one of the same name', () => {
    const push = evaluation({ pullRequest: null, event: 'push', headSha: head('c') });
    const older = {
      pullRequest: 1,
      branch: 'try-it',
      state: 'closed',
      closedAt: '2026-10-01T00:00:00Z',
    } as const;
    const newer = { pullRequest: 2, branch: 'try-it', ...merged };
    const found = measure([push], outcomes(older, newer));
    expect(found.conversion.value).toMatchObject({ closed: 1, shipped: 1 });
  });

  it('is a change split over pull requests with one Experiment: trailer', () => {
    const runs = [evaluation(), evaluation({ pullRequest: 2, branch: 'part-2', headSha: head('b') })];
    expect(total(runs)).toBe(2);
    const parts = ['tone', 'Tone'].map((Experiment, index) => ({
      pullRequest: index + 1,
      ...merged,
      trailers: { Experiment },
    }));
    expect(total(runs, outcomes(...parts))).toBe(1);
  });

  it('is no evaluation of the default branch, told by name, schedule or merge commit', () => {
    const of = outcomes({ pullRequest: 9, baseBranch: 'trunk', mergeSha: head('e'), ...merged });
    const push = { pullRequest: null, event: 'push' } as const;
    const found = measure(
      [
        evaluation({ ...push, branch: 'trunk' }),
        evaluation({ ...push, branch: 'x', headSha: head('e') }),
        evaluation({ ...push, branch: 'x', headSha: head('f'), event: 'schedule' }),
        evaluation({ ...push, branch: null, headSha: head('d'), event: 'merge_group' }),
      ],
      of,
    );
    expect(found.experiments.value?.total).toBe(0);
    expect(found.records.leftOut).toEqual([
      { reason: 'runs of the default branch', count: 3 },
      { reason: 'runs of the merge queue', count: 1 },
    ]);
  });

  it('is no candidate outside git, which is not what main is like either', () => {
    const found = measure([evaluation({ pullRequest: null, branch: 'main', isCandidate: true })]);
    expect(found.experiments.value?.total).toBe(0);
    expect(found.quality.n).toBe(0);
    expect(found.records.leftOut).toEqual([{ reason: 'runs of candidates outside git', count: 1 }]);
  });

  it('is nothing outside the taxonomy, and nothing that never had a verdict', () => {
    expect(total([evaluation({ class: 'other' })])).toBe(0);
    expect(total([evaluation({ verdict: 'not-evaluated' })])).toBe(0);
  });

  it('belongs to the sprint of its first completed evaluation alone', () => {
    const runs = [
      evaluation({ verdict: 'not-evaluated', at: '2026-11-08T23:00:00Z' }),
      evaluation({ attempt: 2, at: '2026-11-09T00:00:00Z' }),
      evaluation({ headSha: head('b'), at: '2026-11-25T00:00:00Z' }),
    ];
    expect([22, 23, 24].map((sprint) => measure(runs, [], { sprint }).experiments.value?.total)).toEqual([
      0, 1, 0,
    ]);
  });
});

describe('what became of it', () => {
  it('is how the last head stood when it was merged, the worst of its suites', () => {
    const shippedAs = (...last: readonly Partial<Evaluation>[]) => {
      const runs = last.map((parts, index) => evaluation({ suite: `s${index}`, ...parts }));
      const ways = measure(runs, outcomes({ pullRequest: 1, ...merged })).conversion.value?.ways;
      return Object.entries(ways ?? ({} as Record<string, number>)).find(([, count]) => count > 0)?.[0];
    };
    expect(shippedAs({})).toBe('inside');
    expect(shippedAs({}, { verdict: 'inconclusive' })).toBe('not-settled');
    expect(
      shippedAs({ verdict: 'trade-off', isPassed: false, signOffs: 1 }, { verdict: 'inconclusive' }),
    ).toBe('accepted');
    expect(shippedAs({ verdict: 'outside', isPassed: false, waivers: 1 })).toBe('accepted');
    expect(shippedAs({ verdict: 'outside', isPassed: false })).toBe('against-the-gate');
    expect(shippedAs({}, { verdict: 'not-evaluated', isPassed: false })).toBe('not-evaluated');
  });

  it('is unjudged where the head that was merged is not the one that was evaluated', () => {
    const found = measure([evaluation()], outcomes({ pullRequest: 1, headSha: head('f'), ...merged }));
    expect(found.conversion.value?.ways['not-evaluated']).toBe(1);
  });

  it('is dropped for a branch without a pull request after 28 quiet days, and open before', () => {
    const run = evaluation({ pullRequest: null, event: 'push', at: '2026-10-20T00:00:00Z' });
    expect(measure([run], [], { sprint: 23 }).conversion.value).toMatchObject({ closed: 1, shipped: 0 });
    expect(measure([run], [], { sprint: 22 }).conversion.value).toBeNull();
    expect(measure([run]).decisionTime).toMatchObject({
      value: null,
      exclusions: [{ reason: 'fell quiet, and nobody decided', count: 1 }],
    });
  });

  it('is unknown, and said to be, where nobody wrote it down', () => {
    const found = measure([evaluation()]);
    expect(found.conversion).toMatchObject({
      value: null,
      exclusions: [{ reason: 'nobody says what became of it', count: 1 }],
    });
    expect(found.effort.value?.runs.unknown).toBe(1);
  });

  it('is not attributed before the first record', () => {
    const of = outcomes({ pullRequest: 1, ...merged, openedAt: '2026-11-01T00:00:00Z' });
    expect(measure([evaluation()], of).decisionTime.exclusions).toEqual([
      { reason: 'opened before the first record', count: 1 },
    ]);
    const seen = evaluation({ pullRequest: 5, headSha: head('d'), at: '2026-10-20T00:00:00Z' });
    expect(measure([seen, evaluation()], of).decisionTime.value?.medianDays).toBeCloseTo(1.5, 9);
    // What another repository has on record tells nothing of this one.
    const elsewhere = { ...seen, repository: 'acme/search' };
    const own = of.map((one) => ({ ...one, repository: 'acme/bot' }));
    expect(measure([elsewhere, evaluation()], own).decisionTime).toMatchObject({
      value: null,
      exclusions: [{ reason: 'opened before the first record', count: 1 }],
    });
  });

  it('is reverted only within 14 days, and only of a sprint whose merges are all that old', () => {
    const runs = [
      evaluation({ at: '2026-10-28T00:00:00Z' }),
      evaluation({ pullRequest: 2, headSha: head('b') }),
    ];
    const old = { pullRequest: 1, state: 'merged', mergedAt: '2026-10-29T00:00:00Z' } as const;
    const young = { pullRequest: 2, ...merged, revertedAt: '2026-11-13T00:00:00Z' } as const;
    const within = measure(runs, outcomes({ ...old, revertedAt: '2026-11-11T00:00:00Z' }, young));
    expect(within.reverted.value).toMatchObject({ reverted: 1, shipped: 1, cohort: { number: 22 } });
    const after = measure(runs, outcomes({ ...old, revertedAt: '2026-11-13T00:00:00Z' }, young));
    expect(after.reverted.value).toMatchObject({ reverted: 0, shipped: 1 });
  });

  it('is not reverted for what was taken back long before it came in again', () => {
    const trailers = { Experiment: 'tone' };
    const first = { pullRequest: 1, state: 'merged', mergedAt: '2026-09-03T00:00:00Z', trailers } as const;
    const again = { pullRequest: 2, state: 'merged', mergedAt: '2026-10-29T00:00:00Z', trailers } as const;
    const runs = [
      evaluation({ at: '2026-09-01T00:00:00Z' }),
      evaluation({ pullRequest: 2, headSha: head('b'), at: '2026-10-27T00:00:00Z' }),
    ];
    const reverted = (early: string, late: string | null) =>
      measure(runs, outcomes({ ...first, revertedAt: early }, { ...again, revertedAt: late })).reverted.value;
    expect(reverted('2026-09-05T00:00:00Z', null)).toMatchObject({ reverted: 0, shipped: 1 });
    expect(reverted('2026-09-05T00:00:00Z', '2026-11-02T00:00:00Z')).toMatchObject({ reverted: 1 });
    // Taken back and merged again within days: it is still the revert of a fresh change.
    expect(reverted('2026-10-25T00:00:00Z', null)).toMatchObject({ reverted: 1 });
  });

  it.each(['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'])(
    'is asked of each sprint in the page of the next one, where the clocks of %s change too',
    (timeZone) => {
      const days = Array.from({ length: 24 }, (_, index) => Date.UTC(2026, 0, 7) + index * 14 * 86_400_000);
      const runs = days.map((day, index) =>
        evaluation({ pullRequest: index + 1, headSha: head(`${index}`), at: new Date(day).toISOString() }),
      );
      const of = outcomes(
        ...days.map((day, index) => ({
          pullRequest: index + 1,
          state: 'merged' as const,
          mergedAt: new Date(day + 86_400_000).toISOString(),
        })),
      );
      const rhythm = { start: '2026-01-05', lengthDays: 14, timeZone };
      const cohorts = days.slice(1).map((_, index) => {
        const { value } = measure(runs, of, { rhythm, sprint: index + 2 }).reverted;
        return value?.cohort.number;
      });
      expect(cohorts).toEqual(days.slice(1).map((_, index) => index + 1));
    },
  );
});

describe('a decision from stored rows', () => {
  it('counts for how a change shipped, and is no run', () => {
    const open = evaluation({ verdict: 'trade-off', isPassed: false });
    const yes = { runId: '78', at: '2026-11-10T14:00:00Z', isReused: true, signOffs: 1, costUsd: null };
    const signed = evaluation({ verdict: 'trade-off', ...yes });
    const found = measure([open, signed], outcomes({ pullRequest: 1, ...merged }));
    expect(found.conversion.value?.ways.accepted).toBe(1);
    expect(found.signOffs.value?.signedOff).toBe(1);
    expect(found.effort.n).toBe(1);
    expect(found.cost.value).toEqual({ usd: 1, runsKnown: 1, runs: 1 });
    expect(found.effort.exclusions).toEqual([{ reason: 'decisions from stored rows', count: 1 }]);
  });
});

describe('a cost that nobody pays', () => {
  it('leaves numbers that JSON can hold', () => {
    for (const costUsd of [1e305, Number.MAX_VALUE]) {
      const runs = [evaluation({ costUsd }), evaluation({ costUsd, attempt: 2 })];
      const found = measure(runs);
      expect(velocitySchema.safeParse(JSON.parse(JSON.stringify(found))).error).toBeUndefined();
    }
    expect(measure([evaluation({ costUsd: 0.1 + 0.2 })]).cost.value?.usd).toBe(0.3);
  });
});

describe('an evaluation that settled nothing', () => {
  it('is none where it was held against nothing', () => {
    const { inconclusive } = measure([
      evaluation({ verdict: 'inconclusive' }),
      evaluation({ runId: '78' }),
      evaluation({
        runId: '79',
        pullRequest: null,
        branch: 'main',
        event: 'push',
        verdict: 'inconclusive',
        casesPaired: 0,
      }),
    ]);
    expect(inconclusive.value).toMatchObject({ inconclusive: 1, completed: 2 });
    expect(inconclusive.exclusions).toContainEqual({
      reason: 'runs that had no base to be compared with',
      count: 1,
    });
  });
});

describe('ranges and words', () => {
  const settings = { experiment: 'branch', teamSize: 10, teamKind: null } as const;
  const many = (count: number, at = '2026-11-10T12:00:00Z') =>
    Array.from({ length: count }, (_, index) =>
      evaluation({
        pullRequest: index + 1,
        headSha: String(index).padStart(40, '0'),
        branch: `b${index}`,
        at,
      }),
    );

  it('scale with the team and the sprint, and are not there without a team size', () => {
    expect(measure(many(20), [], { settings }).experiments.value?.band).toEqual({
      low: 16,
      high: 30,
      whose: 'usual',
      position: 'inside',
    });
    expect(measure(many(20)).experiments.value?.band).toBeNull();
    const week = { start: '2026-11-09', lengthDays: 7, timeZone: 'UTC' };
    expect(
      measure(many(20), [], { settings, rhythm: week, sprint: 1 }).experiments.value?.band,
    ).toMatchObject({ low: 8, high: 15, position: 'above' });
  });

  it('do not call a sprint too quiet before it is over', () => {
    const now = Date.parse('2026-11-12T00:00:00Z');
    const band = measure(many(3), [], { settings, now }).experiments.value?.band;
    expect(band?.position).toBe('cannot-tell');
    expect(measure(many(3), [], { settings }).experiments.value?.band?.position).toBe('below');
  });

  it('hold conversion against a range only where enough was seen before a pull request', () => {
    const close = (openedAt: string) =>
      outcomes(
        ...Array.from({ length: 10 }, (_, index) => ({
          pullRequest: index + 1,
          openedAt,
          ...(index < 9
            ? ({ state: 'merged', mergedAt: '2026-11-12T00:00:00Z' } as const)
            : ({ state: 'closed', closedAt: '2026-11-12T00:00:00Z' } as const)),
        })),
      );
    expect(measure(many(10), close('2026-11-09T00:00:00Z')).conversion.value?.band).toBeNull();
    const seen = close('2026-11-11T00:00:00Z');
    expect(measure(many(10), seen).conversion.value?.band).toMatchObject({ low: 0.2, position: 'above' });
    const research = { ...settings, teamKind: 'research' };
    expect(measure(many(10), seen, { settings: research }).conversion.value?.band).toMatchObject({
      high: 0.15,
    });
  });

  it('advise on conversion only where the whole interval lies beyond 15 or 40 %, of research 10 or 40 %', () => {
    const adviceOf = (shipped: number, parts: Partial<VelocitySettings> = {}) => {
      const ends = Array.from({ length: 250 }, (_, index) => ({
        pullRequest: index + 1,
        openedAt: '2026-11-11T00:00:00Z',
        ...(index < shipped
          ? ({ state: 'merged', mergedAt: '2026-11-12T00:00:00Z' } as const)
          : ({ state: 'closed', closedAt: '2026-11-12T00:00:00Z' } as const)),
      }));
      const found = measure(many(250), outcomes(...ends), { settings: { ...settings, ...parts } });
      return found.conversion.value?.advice;
    };
    const research = { teamKind: 'research' };
    // 38 % (32–44 %) lies above the usual range, and not above 40 %.
    expect([20, 35, 62, 95, 130].map((shipped) => adviceOf(shipped))).toEqual([
      'unfocused',
      null,
      null,
      null,
      'safe-bets',
    ]);
    expect([10, 20, 62, 95, 130].map((shipped) => adviceOf(shipped, research))).toEqual([
      'unfocused',
      null,
      null,
      null,
      'safe-bets',
    ]);
    const bands = { conversion: { low: 0.6, high: 0.8 } };
    expect(adviceOf(20, { bands })).toBeNull();
  });

  it('say rising only of six whole sprints or more, and only where chance cannot explain it', () => {
    const runs = (counts: readonly number[]) =>
      counts.flatMap((count, index) =>
        many(
          count,
          new Date(
            Date.parse('2026-11-10T12:00:00Z') - (counts.length - 1 - index) * 14 * 86_400_000,
          ).toISOString(),
        ).map((run) => ({
          ...run,
          pullRequest: index * 100 + (run.pullRequest ?? 0),
          headSha: `${index}${run.headSha}`,
        })),
      );
    // The sprint of the first record is not whole, and stands outside.
    expect(measure(runs([9, 1, 2, 3, 4, 5, 6])).experiments.value?.trend).toMatchObject({
      word: 'rising',
      sprints: 6,
    });
    expect(measure(runs([9, 2, 3, 4, 5, 6])).experiments.value?.trend.word).toBe('too-few-sprints');
    expect(measure(runs([9, 3, 1, 3, 2, 3, 2])).experiments.value?.trend.word).toBe('none-shown');
    // A pilot, months without any record, and then the team: nothing rises but the number of records.
    const pilot = measure(runs([1, 0, 0, 0, 0, 0, 1, 2, 3, 4])).experiments.value;
    expect(pilot?.earlier).toHaveLength(8);
    expect(pilot?.trend).toMatchObject({ word: 'too-few-sprints', sprints: 4 });
    // Main was evaluated meanwhile: that nothing was tried is known.
    const main = runs([1, 1, 1, 1, 1, 1, 1, 1, 1, 1]).map((run) => ({
      ...run,
      event: 'schedule',
      pullRequest: null,
    }));
    const quiet = measure([...main, ...runs([1, 0, 0, 0, 0, 0, 1, 2, 3, 4])]);
    expect(quiet.experiments.value?.trend).toMatchObject({ word: 'rising', sprints: 9 });
  });

  it('say nothing of rising where another repository came in', () => {
    const of = (repository: string, sprints: number) =>
      Array.from({ length: sprints }, (_, index) => index).flatMap((index) =>
        many(2, new Date(Date.parse('2026-11-10T12:00:00Z') - index * 14 * 86_400_000).toISOString()).map(
          (run) => ({
            ...run,
            repository,
            pullRequest: index * 10 + (run.pullRequest ?? 0),
            headSha: `${index}${run.headSha}`,
          }),
        ),
      );
    const growing = [10, 8, 6, 4, 2].flatMap((sprints) => of(`acme/bot-${sprints}`, sprints));
    expect(measure(growing).experiments.value).toMatchObject({
      total: 10,
      trend: { word: 'too-few-sprints', sprints: 1 },
    });
    expect(measure(of('acme/bot', 10)).experiments.value?.trend).toMatchObject({
      word: 'none-shown',
      sprints: 9,
    });
  });
});

describe('evaluationCollector', () => {
  it('keeps one of each run, attempt, suite and leg: the one that was signed off, in any order', () => {
    const signed = evaluation({ signOffs: 1 });
    const all = [evaluation(), signed, evaluation({ attempt: 2 }), evaluation({ suite: 'other' })];
    for (const order of [all, all.toReversed()]) {
      const collector = evaluationCollector();
      for (const one of order) collector.add(one);
      expect(collector.evaluations()).toHaveLength(3);
      expect(collector.duplicates()).toBe(1);
      expect(collector.evaluations().filter(({ signOffs }) => signOffs === 1)).toEqual([signed]);
    }
  });
});

describe('rhythm of a class', () => {
  it('is told from its last completed evaluation, of any sprint', () => {
    const runs = [
      evaluation({ class: 'fine-tune', at: '2026-08-01T00:00:00Z' }),
      evaluation({ class: 'fine-tune', pullRequest: 2, headSha: head('b'), at: '2026-08-18T00:00:00Z' }),
      evaluation({
        class: 'fine-tune',
        pullRequest: 2,
        headSha: head('c'),
        verdict: 'not-evaluated',
        at: '2026-08-20T00:00:00Z',
      }),
    ];
    const [, , swap, tune] = measure(runs).classes.value ?? [];
    expect(swap).toMatchObject({ class: 'model-swap', last: null, usualDays: 30 });
    expect(tune).toMatchObject({ class: 'fine-tune', tried: 0, last: { daysAgo: 97 }, usualDays: 91 });
  });
});

describe('data freshness', () => {
  const day = 86_400_000;
  const source = (name: string, days: number | null) => ({
    name,
    ageMs: days === null ? null : days * day,
    maxAgeMs: 7 * day,
  });
  const onMain = { pullRequest: null, branch: 'main', event: 'push' } as const;

  it('is of each source as it was last seen on the default branch, the stalest first', () => {
    const runs = [
      evaluation({
        ...onMain,
        sources: [source('index', 9), source('catalogue', 1)],
        at: '2026-11-10T00:00:00Z',
      }),
      evaluation({
        ...onMain,
        runId: '78',
        sources: [source('index', 8), source('broken', null)],
        at: '2026-11-11T00:00:00Z',
      }),
      evaluation({ sources: [source('index', 0)], at: '2026-11-12T00:00:00Z' }),
    ];
    const { value, exclusions } = measure(runs).freshness;
    expect(value).toMatchObject([
      { source: 'index', ageDays: 8, isLate: true },
      { source: 'catalogue', ageDays: 1, isLate: false },
    ]);
    expect(exclusions).toEqual([{ reason: 'readings without an age', count: 1 }]);
  });

  it('is taken from any run where the default branch was not evaluated', () => {
    expect(measure([evaluation({ sources: [source('index', 3)] })]).freshness).toMatchObject({
      value: [{ source: 'index', ageDays: 3 }],
      definition: expect.stringContaining('in a run'),
    });
  });
});

describe('iterations per feature', () => {
  it('count a content once, whatever the number of suites, re-runs and commits without effect', () => {
    const runs = [
      evaluation(),
      evaluation({ suite: 'other', content: 'content-o' }),
      evaluation({ headSha: head('b'), runId: '78', at: '2026-11-10T14:00:00Z' }),
      evaluation({
        headSha: head('b'),
        runId: '78',
        suite: 'other',
        content: 'content-o',
        at: '2026-11-10T14:00:00Z',
      }),
      evaluation({ headSha: head('c'), runId: '79', content: 'content-2', at: '2026-11-11T00:00:00Z' }),
      evaluation({
        headSha: head('d'),
        runId: '80',
        content: 'content-3',
        verdict: 'not-evaluated',
        at: '2026-11-11T01:00:00Z',
      }),
    ];
    const found = measure(runs, outcomes({ pullRequest: 1, linkedIssues: [12, 7], ...merged }));
    expect(found.iterations.value?.features).toEqual([{ feature: 'acme/bot issue 7', count: 2 }]);
    expect(found.iterations.value?.median).toBeNull();
  });

  it('begin anew after a ship where nobody named the feature', () => {
    const before = evaluation({ at: '2026-11-01T00:00:00Z' });
    const after = evaluation({ pullRequest: 2, headSha: head('b'), content: 'content-2' });
    const of = outcomes(
      { pullRequest: 1, state: 'merged', mergedAt: '2026-11-02T00:00:00Z' },
      { pullRequest: 2, ...merged },
    );
    expect(measure([before, after], of).iterations.value?.features).toEqual([
      { feature: 'acme/bot bot, prompts/system.md', count: 1 },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { LegView } from '../../../src/core/leg/leg-view.ts';
import { findMissingLegs, missingLegsText } from '../../../src/core/leg/missing-legs.ts';
import type { RunJob } from '../../../src/core/model/run-job.ts';
import { legView } from '../../support/leg-views.ts';

function leg(python: string, over: Partial<LegView> = {}): LegView {
  return legView({ matrixKey: `bot-${python}-0000000${python}`, jobTotal: 3, ...over });
}

function job(name: string, conclusion: string | null = 'success'): RunJob {
  return { name, conclusion };
}

function told(legs: readonly LegView[], jobs: readonly RunJob[] = []): readonly string[] {
  return findMissingLegs(legs, jobs).map(missingLegsText);
}

describe('a matrix of which a job left nothing', () => {
  const listed = [
    job('evals (1, bot)'),
    job('evals (2, bot)'),
    job('evals (3, bot)', 'timed_out'),
    job('lint', 'failure'),
  ];

  it('is told by what the other legs say of its size, and the job by what GitHub says of it', () => {
    const legs = [leg('1'), leg('2')];
    expect(told(legs)).toEqual(['1 of 3 jobs of evals left no results.']);
    expect(told(legs, listed)).toEqual(['1 of 3 jobs of evals left no results: evals (3, bot) (timed out).']);
  });

  it('is told by the list of GitHub where the legs say that there are fewer', () => {
    const legs = [leg('1', { jobTotal: 1 }), leg('2', { jobTotal: 1 })];
    expect(told(legs, listed)).toEqual(['1 of 3 jobs of evals left no results: evals (3, bot) (timed out).']);
    expect(
      told(
        legs,
        listed.map(({ name, conclusion }) => job(`call / ${name}`, conclusion)),
      ),
    ).toHaveLength(1);
  });

  it('is one whose job says that it ended before a suite could be tried', () => {
    const untried = leg('3', { suite: null, verdict: 'not-evaluated' });
    expect(told([leg('1'), leg('2'), untried])).toEqual(['1 of 3 jobs of evals left no results.']);
  });

  it('is none where every job left something, if only that nothing had to run', () => {
    const quiet = leg('3', { suite: null, verdict: null });
    const twice = leg('1', { suite: 'code' });
    expect(told([leg('1'), twice, leg('2'), quiet], listed)).toEqual([]);
    expect(
      told([leg('1', { jobTotal: 1 })], [job('evals (1, bot)'), job('evals (2, bot)', 'skipped')]),
    ).toEqual([]);
    expect(told([], listed)).toEqual([]);
  });

  it('is each by itself where a run has several', () => {
    const other = (python: string) => leg(python, { job: 'nightly', jobTotal: 2 });
    expect(told([leg('1'), leg('2'), leg('3'), other('1')])).toEqual([
      '1 of 2 jobs of nightly left no results.',
    ]);
    expect(findMissingLegs([other('1')], [])[0]?.suites).toEqual(['bot']);
  });

  it('names nobody where names do not tell which job it is', () => {
    const named = [job('evals (a)', 'failure'), job('evals (b)'), job('evals (c)')];
    expect(told([leg('1'), leg('2')], named)).toEqual(['1 of 3 jobs of evals left no results.']);
  });
});

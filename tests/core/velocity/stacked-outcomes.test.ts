import { describe, expect, it } from 'vitest';
import type { WrittenOutcome } from '../../../src/core/velocity/outcome.ts';
import { followStacks } from '../../../src/core/velocity/stacked-outcomes.ts';
import { evaluation, measure, outcomes } from './builders.ts';

const main = [10, 11, 12].map((pullRequest) => ({
  pullRequest,
  branch: `other-${pullRequest}`,
  baseBranch: 'main',
  state: 'open' as const,
}));

const under = {
  pullRequest: 1,
  branch: 'retrieval',
  baseBranch: 'main',
  openedAt: '2026-11-01T00:00:00Z',
};
const upper = {
  pullRequest: 2,
  branch: 'tone',
  baseBranch: 'retrieval',
  state: 'merged' as const,
  openedAt: '2026-11-02T00:00:00Z',
  mergedAt: '2026-11-05T00:00:00Z',
  mergeSha: 'aaaaaaa',
};

function standing(lines: readonly WrittenOutcome[], defaultBranch?: string) {
  const followed = followStacks(outcomes(...lines, ...main), defaultBranch);
  return followed.find(({ pullRequest }) => pullRequest === 2);
}

describe('a pull request that was merged into the branch of another one', () => {
  it('is open while that one is', () => {
    expect(standing([upper, { ...under, state: 'open' }])).toMatchObject({ state: 'open', closedAt: null });
  });

  it('is dropped with it', () => {
    const dropped = { ...under, state: 'closed' as const, closedAt: '2026-11-09T00:00:00Z' };
    expect(standing([upper, dropped])).toMatchObject({
      state: 'closed',
      closedAt: Date.parse('2026-11-09T00:00:00Z'),
    });
  });

  it('ships with it, and is taken back with it, over as many branches as there are', () => {
    const last = {
      ...under,
      state: 'merged' as const,
      mergedAt: '2026-11-09T00:00:00Z',
      mergeSha: 'bbbbbbb',
      revertedAt: '2026-11-10T00:00:00Z',
    };
    const top = {
      ...upper,
      pullRequest: 3,
      branch: 'top',
      baseBranch: 'tone',
      mergedAt: '2026-11-04T00:00:00Z',
    };
    const followed = followStacks(outcomes(top, upper, last, ...main), undefined);
    for (const number of [2, 3])
      expect(followed.find(({ pullRequest }) => pullRequest === number)).toMatchObject({
        state: 'merged',
        closedAt: Date.parse('2026-11-09T00:00:00Z'),
        mergeSha: 'bbbbbbb',
        revertedAt: Date.parse('2026-11-10T00:00:00Z'),
      });
  });

  it('has shipped where the branch was nobody else’s at the time: a release, a name that was used before or later', () => {
    expect(standing([upper])).toMatchObject({ state: 'merged' });
    const before = { ...under, state: 'closed' as const, closedAt: '2026-11-04T00:00:00Z' };
    const later = { ...under, state: 'open' as const, openedAt: '2026-11-06T00:00:00Z' };
    for (const other of [before, later]) expect(standing([upper, other])).toMatchObject({ state: 'merged' });
  });

  it('has shipped where the branch is the one that changes go into, though a release is open from it', () => {
    const release = { ...under, branch: 'main', baseBranch: 'release', state: 'open' as const };
    expect(standing([{ ...upper, baseBranch: 'main' }, release])).toMatchObject({ state: 'merged' });
    expect(standing([upper, { ...under, state: 'open' }], 'retrieval')).toMatchObject({ state: 'merged' });
  });

  it('ends where branches go into each other', () => {
    const other = { ...upper, pullRequest: 1, branch: 'retrieval', baseBranch: 'tone' };
    expect(standing([upper, other])).toMatchObject({ state: 'merged' });
  });

  it('counts in the sprint in which the other one shipped', () => {
    const run = evaluation({ pullRequest: 2, branch: 'tone', at: '2026-11-03T00:00:00Z' });
    const open = measure([run], outcomes(upper, { ...under, state: 'open' }, ...main));
    expect(open.conversion.n).toBe(0);
    const shipped = { ...under, state: 'merged' as const, mergedAt: '2026-11-10T00:00:00Z' };
    expect(measure([run], outcomes(upper, shipped, ...main)).conversion.value).toMatchObject({
      shipped: 1,
      closed: 1,
    });
  });
});

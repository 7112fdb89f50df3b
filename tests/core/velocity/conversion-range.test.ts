import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../src/core/velocity/evaluation.ts';
import { evaluation, measure, outcomes } from './builders.ts';

/** Branches that never had a pull request, and pull requests that never were branches before. */
function runsOn(day: string, branches: number, pullRequests: number, first: number): Evaluation[] {
  return Array.from({ length: branches + pullRequests }, (_, index) => {
    const number = first + index;
    const at = `${day}T12:00:00Z`;
    const headSha = String(number).padStart(40, '0');
    return index < branches
      ? evaluation({ at, headSha, pullRequest: null, branch: `idea-${number}`, event: 'push' })
      : evaluation({ at, headSha, pullRequest: number, branch: `change-${number}` });
  });
}

const merged = (number: number) => ({
  pullRequest: number,
  branch: `change-${number}`,
  state: 'merged' as const,
  openedAt: '2026-11-09T00:00:00Z',
  mergedAt: '2026-11-12T00:00:00Z',
});

describe('the usual range of conversion', () => {
  const closed = outcomes(merged(110), merged(111));

  it('is applied where enough of what was begun lately was seen before a pull request', () => {
    const runs = runsOn('2026-11-10', 4, 8, 104);
    expect(measure(runs, closed).conversion.value).toMatchObject({
      seenBefore: 1 / 3,
      band: { whose: 'usual' },
    });
  });

  it('is not applied for what a team did half a year ago', () => {
    const runs = [...runsOn('2026-06-02', 12, 0, 1), ...runsOn('2026-11-10', 0, 8, 104)];
    expect(measure(runs, closed).conversion.value).toMatchObject({ seenBefore: 0, band: null });
  });
});

import { describe, expect, it } from 'vitest';
import { collectOutcomes } from '../../../src/app/velocity/collect-outcomes.ts';
import type { PullRequests } from '../../../src/app/velocity/pull-requests.ts';
import { GitHubError } from '../../../src/core/model/program-error.ts';
import type { PullRequestFacts } from '../../../src/core/model/pull-request-facts.ts';
import type { Evaluation } from '../../../src/core/velocity/evaluation.ts';

const firstRecord = Date.parse('2026-03-10T09:00:00Z');

/** The evaluations of pull requests; what is not read is left out. */
function evaluationsOf(...numbers: readonly number[]): readonly Evaluation[] {
  return numbers.map(
    (pullRequest) =>
      ({
        repository: 'acme/bot',
        pullRequest,
        branch: `change-${pullRequest}`,
        headSha: null,
        finishedAt: firstRecord,
      }) as Evaluation, // all that is read of one
  );
}

function pull(number: number, updatedAt = '2026-03-12T09:00:00Z', body = ''): PullRequestFacts {
  return {
    number,
    body,
    state: 'merged',
    baseBranch: 'main',
    headBranch: `change-${number}`,
    headSha: `${number}`.padStart(40, '0'),
    isForeign: false,
    openedAt: '2026-03-02T09:00:00Z',
    closedAt: updatedAt,
    mergedAt: updatedAt,
    updatedAt,
    mergeSha: `${number}`.padStart(40, 'a'),
    labels: [],
  };
}

/** Pull requests in memory, with what was asked of them. */
function memoryPulls(listed: readonly PullRequestFacts[], overrides: Partial<PullRequests> = {}) {
  const asked: number[] = [];
  const read: number[] = [];
  const pulls: PullRequests = {
    async *byChange() {
      for (const one of listed) {
        read.push(one.number);
        yield one;
      }
    },
    one: async (number) => {
      asked.push(number);
      return number === 404 ? null : pull(number, '2026-01-01T00:00:00Z');
    },
    details: async (numbers) =>
      new Map(numbers.map((number) => [number, { closedIssues: [number + 100], mergeMessage: null }])),
    rateLimit: () => null,
    ...overrides,
  };
  return { pulls, asked, read };
}

const noAnswer = new GitHubError('unreachable', 'No answer.', 'Wait.');

describe('collectOutcomes', () => {
  it('lists back to the first record, and asks for the rest one by one', async () => {
    const old = pull(1, '2026-02-01T00:00:00Z');
    const listed = [pull(9, '2026-03-20T00:00:00Z', 'Reverts #3'), pull(3), pull(4), old, pull(0)];
    const { pulls, asked, read } = memoryPulls(listed);
    const { outcomes, problems } = await collectOutcomes('Acme/Bot', evaluationsOf(3, 1, 404), pulls, 100);
    expect(read).toEqual([9, 3, 4, 1]);
    expect(asked).toEqual([1, 404]);
    expect(problems).toEqual([]);
    expect(outcomes.map(({ pullRequest, linkedIssues }) => [pullRequest, linkedIssues])).toEqual([
      [1, [101]],
      [3, [103]],
      [9, []],
    ]);
    expect(outcomes[1]?.revertedAt).toBe('2026-03-20T00:00:00Z');
  });

  it('asks nothing for a repository without records', async () => {
    const { pulls, read } = memoryPulls([pull(3)]);
    expect(await collectOutcomes('acme/other', evaluationsOf(3), pulls, 100)).toEqual({
      outcomes: [],
      problems: [],
    });
    expect(read).toEqual([]);
  });

  it('uses a list that breaks off as far as it goes, and says so', async () => {
    const { pulls } = memoryPulls([], {
      async *byChange() {
        yield pull(3);
        throw noAnswer;
      },
    });
    const { outcomes, problems } = await collectOutcomes('acme/bot', evaluationsOf(3), pulls, 100);
    expect(outcomes).toHaveLength(1);
    expect(problems).toEqual([expect.stringContaining('broke off: No answer. Wait.')]);
  });

  it('fails where nothing could be listed', async () => {
    const { pulls } = memoryPulls([], {
      // biome-ignore lint/correctness/useYield: it fails before there is anything to give
      async *byChange() {
        throw noAnswer;
      },
    });
    await expect(collectOutcomes('acme/bot', evaluationsOf(3), pulls, 100)).rejects.toThrow(GitHubError);
  });

  it('leaves the reserve to others', async () => {
    const rateLimit = () => ({ remaining: 100, resetAt: new Date(0) });
    const { pulls, asked } = memoryPulls([pull(3)], { rateLimit });
    const { problems } = await collectOutcomes('acme/bot', evaluationsOf(3, 5, 6), pulls, 100);
    expect(asked).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('2 pull requests were not asked for: only 100')]);
  });

  it('does without linked issues where GraphQL does not answer', async () => {
    const { pulls } = memoryPulls([{ ...pull(3), body: 'Fixes #8' }], {
      details: () => Promise.reject(noAnswer),
    });
    const { outcomes, problems } = await collectOutcomes('acme/bot', evaluationsOf(3), pulls, 100);
    expect(outcomes[0]?.linkedIssues).toEqual([8]);
    expect(problems).toEqual([expect.stringContaining('linked by hand')]);
  });
});

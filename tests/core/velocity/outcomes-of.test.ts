import { describe, expect, it } from 'vitest';
import type { PullRequestFacts } from '../../../src/core/model/pull-request-facts.ts';
import type { Evaluation } from '../../../src/core/velocity/evaluation.ts';
import { parseOutcomes } from '../../../src/core/velocity/outcome.ts';
import { encodeOutcomes, namedByRecords, outcomesOf } from '../../../src/core/velocity/outcomes-of.ts';

const sha = (digit: string): string => digit.repeat(40);

function pull(number: number, more: Partial<PullRequestFacts> = {}): PullRequestFacts {
  const isClosed = more.state === 'closed' || more.state === 'merged';
  return {
    number,
    body: '',
    state: 'open',
    baseBranch: 'main',
    headBranch: `change-${number}`,
    headSha: `${number}`.padStart(40, '0'),
    isForeign: false,
    openedAt: '2026-03-02T09:00:00Z',
    closedAt: isClosed ? '2026-03-05T09:00:00Z' : null,
    mergedAt: more.state === 'merged' ? '2026-03-05T09:00:00Z' : null,
    updatedAt: '2026-03-05T09:00:00Z',
    mergeSha: null,
    labels: [],
    ...more,
  };
}

const named = (...numbers: readonly number[]) => ({
  numbers: new Set(numbers),
  branches: new Set<string>(),
  shas: new Set<string>(),
});

describe('outcomesOf', () => {
  it('says of those that the records name what became of them, in the form of the file', () => {
    const written = outcomesOf(
      'acme/bot',
      [
        pull(3, { state: 'closed' }),
        pull(1, { state: 'merged', mergeSha: sha('a'), labels: ['feature/tone'], body: 'Closes #40' }),
        // GitHub's test merge of one that is open or was closed is no merge.
        pull(2, { mergeSha: sha('b') }),
        pull(4, { state: 'merged', mergeSha: sha('d') }),
      ],
      named(1, 2, 3),
    );
    expect(written.map(({ pullRequest, state, mergeSha }) => [pullRequest, state, mergeSha])).toEqual([
      [1, 'merged', sha('a')],
      [2, 'open', null],
      [3, 'closed', null],
    ]);
    const { outcomes, problems } = parseOutcomes(encodeOutcomes(written));
    expect(problems).toEqual([]);
    expect(outcomes[0]).toMatchObject({
      repository: 'acme/bot',
      pullRequest: 1,
      baseBranch: 'main',
      labels: ['feature/tone'],
      linkedIssues: [40],
      closedAt: Date.parse('2026-03-05T09:00:00Z'),
    });
  });

  it('finds by head, by merge and by own branch what the records do not number', () => {
    const evaluation = (more: Partial<Evaluation>): Evaluation =>
      ({ repository: 'acme/bot', pullRequest: null, branch: null, headSha: null, ...more }) as Evaluation; // the three that are read
    const records = namedByRecords(
      [
        evaluation({ branch: 'change-1' }),
        evaluation({ headSha: sha('a') }),
        evaluation({ headSha: sha('b') }),
        evaluation({ pullRequest: 9, repository: 'acme/other' }),
      ],
      'Acme/Bot',
    );
    const pulls = [
      pull(1),
      pull(2, { state: 'merged', mergeSha: sha('a') }),
      pull(3, { headSha: sha('b') }),
      pull(4, { mergeSha: sha('a') }),
      pull(5, { headBranch: 'change-1', isForeign: true }),
      pull(9),
    ];
    expect(outcomesOf('Acme/Bot', pulls, records).map(({ pullRequest }) => pullRequest)).toEqual([1, 2, 3]);
  });

  it('tells reverts by pull request and by the commit of a squash merge, and reverts of them', () => {
    const written = outcomesOf(
      'acme/bot',
      [
        pull(1, { state: 'merged', mergeSha: sha('a') }),
        pull(2, { state: 'merged', mergeSha: sha('b') }),
        pull(3, { state: 'merged', body: 'Reverts acme/bot#1', mergedAt: '2026-03-07T09:00:00Z' }),
        pull(4, {
          state: 'merged',
          body: `This reverts commit ${sha('b').slice(0, 12)}.`,
          mergedAt: '2026-03-08T09:00:00Z',
        }),
        pull(5, { state: 'merged', body: 'Reverts #3', mergedAt: '2026-03-09T09:00:00Z' }),
        pull(6, { body: 'Reverts acme/bot#2' }),
        pull(7, { state: 'merged', body: 'Reverts acme/other#1' }),
        pull(8, { state: 'merged', body: 'Reverts acme/bot#1', baseBranch: 'release' }),
        pull(10, { state: 'merged', body: '> Reverts acme/bot#1\n\nAs we spoke: Reverts acme/bot#1' }),
      ],
      named(1, 2),
    );
    expect(
      written.map(({ pullRequest, revertOf, revertedAt }) => [pullRequest, revertOf, revertedAt]),
    ).toEqual([
      [1, null, '2026-03-07T09:00:00Z'],
      [2, null, '2026-03-08T09:00:00Z'],
      [3, 1, '2026-03-09T09:00:00Z'],
      [4, 2, null],
      [5, 3, null],
      [6, 2, null],
    ]);
  });

  it('finds what a named one was merged into the branch of, and what is below that, and no fork of that name', () => {
    const written = outcomesOf(
      'acme/bot',
      [
        pull(1, { headBranch: 'retrieval' }),
        pull(2, { headBranch: 'tone', baseBranch: 'retrieval', state: 'merged', mergeSha: sha('a') }),
        pull(3, { baseBranch: 'tone', state: 'merged', mergeSha: sha('b') }),
        pull(4, { headBranch: 'tone', isForeign: true }),
        pull(5, { headBranch: 'elsewhere' }),
      ],
      named(3),
    );
    expect(written.map(({ pullRequest }) => pullRequest)).toEqual([1, 2, 3]);
  });

  it('reads trailers of description and merge, and the issues that GitHub links', () => {
    const body = 'Shorter answers.\r\n\r\nexperiment: tone-2\r\nReviewed-by: nobody\r\n';
    const details = new Map([
      [1, { closedIssues: [7, 40], mergeMessage: 'Tone (#1)\n\nExperiment: tone-1\nFeature: answers' }],
    ]);
    const [written] = outcomesOf('acme/bot', [pull(1, { body: `${body}\nFixes #40` })], named(1), details);
    expect(written?.trailers).toEqual({ Experiment: 'tone-2', Feature: 'answers' });
    expect(written?.linkedIssues).toEqual([7, 40]);
  });

  it('takes nothing from comments, code, quotes and prose', () => {
    const body = [
      '<!-- Closes #1 -->',
      '```',
      'Feature: example',
      'fixes #2',
      '```',
      'This is about Feature: nothing, and it encloses #3.',
      '',
      'A line before it.',
      'Experiment: not alone',
      '',
      'Fixes acme/other#4, resolves: acme/bot#5, closes https://github.com/acme/bot/issues/6.',
    ].join('\n');
    const [written] = outcomesOf('acme/bot', [pull(1, { body })], named(1));
    expect(written).toMatchObject({ trailers: {}, linkedIssues: [5, 6] });
  });
});

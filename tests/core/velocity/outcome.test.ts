import { describe, expect, it } from 'vitest';
import { parseOutcomes } from '../../../src/core/velocity/outcome.ts';
import { settleOutcomes } from '../../../src/core/velocity/settle-outcomes.ts';
import { outcomes } from './builders.ts';

const merged = { pullRequest: 1, state: 'merged', mergedAt: '2026-11-12T00:00:00Z' } as const;
const late = Date.parse('2026-12-31T00:00:00Z');

describe('parseOutcomes', () => {
  it('names each line that cannot be read, and reads the others', () => {
    const lines = [
      JSON.stringify(merged),
      '{"pullRequest": 2',
      '',
      JSON.stringify({ pullRequest: 3, state: 'lost' }),
      JSON.stringify({ state: 'open' }),
      JSON.stringify({ pullRequest: 4, state: 'merged' }),
      JSON.stringify({ ...merged, pullRequest: 5, openedAt: '2026-11-13T00:00:00Z' }),
      JSON.stringify({ ...merged, pullRequest: 6, author: 'somebody' }),
    ];
    const { outcomes: read, problems } = parseOutcomes(lines.join('\n'));
    expect(read.map(({ pullRequest }) => pullRequest)).toEqual([1]);
    expect(problems.map(({ line }) => line)).toEqual([2, 4, 5, 6, 7, 8]);
    expect(problems[4]?.message).toContain('closed before it was opened');
    expect(problems[5]?.message).toContain('author');
  });

  it('reads trailers without regard to case', () => {
    const [read] = outcomes({ ...merged, trailers: { feature: ' tone ', EXPERIMENT: 'softer' } });
    expect(read).toMatchObject({ feature: 'tone', experiment: 'softer' });
  });
});

describe('settleOutcomes', () => {
  it('takes the last line of a pull request, and the only repository where a line names none', () => {
    const lines = outcomes({ pullRequest: 1, state: 'open' }, { ...merged, repository: 'Acme/Bot' });
    expect(settleOutcomes(lines, ['acme/bot'], late)).toMatchObject([
      { repository: 'acme/bot', state: 'merged' },
    ]);
  });

  it('takes a pull request that was closed later for open', () => {
    const before = Date.parse('2026-11-11T00:00:00Z');
    expect(settleOutcomes(outcomes(merged), ['acme/bot'], before)).toMatchObject([
      { state: 'open', closedAt: null },
    ]);
  });

  it('does not know yet what was taken back later', () => {
    const reverted = outcomes({ ...merged, revertedAt: '2026-11-20T00:00:00Z' });
    const before = Date.parse('2026-11-19T00:00:00Z');
    expect(settleOutcomes(reverted, ['acme/bot'], before)).toMatchObject([
      { state: 'merged', revertedAt: null },
    ]);
  });

  it('marks what a merged pull request says it takes back', () => {
    const revert = {
      pullRequest: 2,
      state: 'merged',
      mergedAt: '2026-11-15T00:00:00Z',
      revertOf: 1,
    } as const;
    const [first] = settleOutcomes(outcomes(merged, revert), ['acme/bot'], late);
    expect(first?.revertedAt).toBe(Date.parse(revert.mergedAt));
    const [open] = settleOutcomes(
      outcomes(merged, { pullRequest: 2, state: 'open', revertOf: 1 }),
      ['acme/bot'],
      late,
    );
    expect(open?.revertedAt).toBeNull();
  });

  it('reads the cause that a pull request gives, by its first word', () => {
    const causes = ['Model: other temperature', 'data', 'database was down', 'x'.repeat(300)].map((Cause) => {
      const line = { pullRequest: 2, state: 'open', trailers: { Cause } };
      return parseOutcomes(JSON.stringify(line)).outcomes[0]?.cause;
    });
    expect(causes.map((cause) => cause?.kind)).toEqual(['model', 'data', 'other', 'other']);
    expect(causes[0]?.text).toBe('Model: other temperature');
    expect(causes[3]?.text).toHaveLength(120);
    expect(parseOutcomes('{"pullRequest":2,"state":"open"}').outcomes[0]?.cause).toBeNull();
  });
});

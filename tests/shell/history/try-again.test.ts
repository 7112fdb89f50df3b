import { describe, expect, it } from 'vitest';
import { HistoryError } from '../../../src/core/model/history-error.ts';
import { type Patience, tryAgain } from '../../../src/shell/history/try-again.ts';

const quick: Patience = { tries: 5, longestMs: 60_000, firstPauseMs: 1, longestPauseMs: 1 };

/** What attempts do, one after the other; the last one is repeated. */
function attempts(...results: readonly (string | null | Error)[]) {
  const done = { count: 0 };
  const attempt = async (): Promise<string | null> => {
    const result = results[Math.min(done.count, results.length - 1)] ?? null;
    done.count += 1;
    if (result instanceof Error) throw result;
    return result;
  };
  return { attempt, done };
}

const silent = new HistoryError('unreachable', 'No answer.', 'Wait.');

describe('trying again', () => {
  it('goes on until nobody else was first', async () => {
    const { attempt, done } = attempts(null, null, 'in');
    expect(await tryAgain(attempt, 'history', quick)).toBe('in');
    expect(done.count).toBe(3);
  });

  it('ends after so many tries, and says that others were first', async () => {
    const { attempt, done } = attempts(null);
    await expect(tryAgain(attempt, 'history', quick)).rejects.toMatchObject({
      code: 'contended',
      message: expect.stringContaining('5 times in a row'),
    });
    expect(done.count).toBe(5);
  });

  it('begins no try after its time', async () => {
    const { attempt, done } = attempts(null);
    await expect(tryAgain(attempt, 'history', { ...quick, longestMs: -1 })).rejects.toMatchObject({
      code: 'contended',
    });
    expect(done.count).toBe(1);
  });

  it('asks a silent server again, four times in all', async () => {
    const heard = attempts(silent, 'in');
    expect(await tryAgain(heard.attempt, 'history', quick)).toBe('in');
    const unheard = attempts(silent);
    await expect(tryAgain(unheard.attempt, 'history', quick)).rejects.toBe(silent);
    expect(unheard.done.count).toBe(4);
  });

  it('does not ask again where it was refused', async () => {
    const refused = new HistoryError('ruleset', 'No.', 'Ask.');
    const { attempt, done } = attempts(refused, 'in');
    await expect(tryAgain(attempt, 'history', quick)).rejects.toBe(refused);
    expect(done.count).toBe(1);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timeBudget } from '../../../src/shell/actions/time-budget.ts';

const never = (): Promise<never> => new Promise(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a budget of time', () => {
  it('gives what the work gives, and lets go of its timer', async () => {
    const budget = timeBudget(1000);
    expect(await budget.within(500, async () => 7)).toBe(7);
    await expect(budget.within(500, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives up on work that takes longer than it may, and keeps the program alive until then', async () => {
    const given = timeBudget(60_000).within(5000, never);
    const failed = expect(given).rejects.toThrow('nothing within 5 s');
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(5000);
    await failed;
  });

  it('is shared: later work has what is left, and none when it is over', async () => {
    const budget = timeBudget(6000);
    const first = expect(budget.within(5000, never)).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(5000);
    await first;
    const second = expect(budget.within(5000, never)).rejects.toThrow('nothing within 1 s');
    await vi.advanceTimersByTimeAsync(1000);
    await second;
    const work = vi.fn(never);
    await expect(budget.within(5000, work)).rejects.toThrow('too much time went by');
    expect(work).not.toHaveBeenCalled();
  });
});

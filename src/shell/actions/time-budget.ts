/** Time that several pieces of work share. */
export interface TimeBudget {
  /**
   * Waits for work, but no longer than `limitMs` or what is left in all. Work that is given up goes on unseen: only the end
   * of the program ends it.
   *
   * @throws Error when the time is over
   */
  readonly within: <T>(limitMs: number, work: () => Promise<T>) => Promise<T>;
}

/**
 * A budget that runs out `totalMs` after now. While work is waited for, the program stays alive: a client that waits for
 * something that never comes, with nothing open, would otherwise end it in the middle.
 */
export function timeBudget(totalMs: number): TimeBudget {
  const end = Date.now() + totalMs;
  return {
    within: (limitMs, work) => {
      const ms = Math.min(limitMs, end - Date.now());
      if (ms <= 0) return Promise.reject(new Error('too much time went by without an answer'));
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`nothing within ${Math.ceil(ms / 1000)} s`)), ms);
        work()
          .then(resolve, reject)
          .finally(() => clearTimeout(timer));
      });
    },
  };
}

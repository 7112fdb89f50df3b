import { setTimeout as sleep } from 'node:timers/promises';

/** A look at a running process every so often. */
export interface Watching {
  /** Asks no more, and waits for a question that is under way. */
  readonly end: () => Promise<void>;
}

/**
 * Asks whether a process should end, again and again, and acts once it should. The time between two questions begins when
 * one is answered, so that a slow answer is never asked for twice at a time. One that fails is a no.
 */
export function watchProcess(
  shouldEnd: (() => Promise<boolean>) | undefined,
  everyMs: number,
  act: () => void,
): Watching {
  if (shouldEnd === undefined) return { end: async () => {} };
  const over = new AbortController();
  const watch = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await sleep(everyMs, undefined, { signal: over.signal }).catch(() => {});
      if (over.signal.aborted) return;
      if (!(await shouldEnd().catch(() => false))) continue;
      if (!over.signal.aborted) act();
      return;
    }
  };
  const watched = watch();
  return {
    end: () => {
      over.abort();
      return watched;
    },
  };
}

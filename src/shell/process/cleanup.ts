/** Work that has to be done before the program ends, however it ends. */
export interface Cleanup {
  /** Adds work; returns a function that takes it back. */
  readonly add: (work: () => void | Promise<void>) => () => void;
  /**
   * Does the work, in the order in which it was added, each once; what fails is passed over. What is added later waits
   * for the next call.
   */
  readonly run: () => Promise<void>;
}

const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** A cancelled job is killed 10 s after its first signal. */
const longestMs = 9500;

/**
 * The cleanup of this program. From now on SIGINT, SIGTERM and SIGHUP do the work and then end the program with 130,
 * 143 or 129; further signals meanwhile change nothing, because a runner and a terminal both send more than one. To be
 * made once, by an entry.
 */
export function createCleanup(): Cleanup {
  const works = new Set<() => void | Promise<void>>();
  let running: Promise<void> | null = null;
  const run = (): Promise<void> => {
    running ??= doAll(works).finally(() => {
      running = null;
    });
    return running;
  };
  let isEnding = false;
  for (const [signal, exitCode] of Object.entries(exitCodes)) {
    process.on(signal, () => {
      if (isEnding) return;
      isEnding = true;
      const exit = (): void => process.exit(exitCode);
      setTimeout(exit, longestMs);
      run().then(exit, exit);
    });
  }
  return {
    add: (work) => {
      works.add(work);
      return () => works.delete(work);
    },
    run,
  };
}

async function doAll(works: Set<() => void | Promise<void>>): Promise<void> {
  for (const work of [...works]) {
    works.delete(work);
    try {
      await work();
    } catch {
      // One folder that cannot be removed must not keep the other work from being done.
    }
  }
}

import { Worker } from 'node:worker_threads';
import { type Cell, cellName } from '../../tests/support/calibration-cell.ts';
import type { CellResult } from './results.ts';

/** One cell to simulate. */
export interface Job {
  readonly index: number;
  readonly cell: Cell;
  readonly runs: number;
  readonly seed: string;
}

/**
 * Simulates cells in threads. What comes out does not depend on their number: every run has a seed of its own.
 *
 * @param onProgress - told after each cell: its name, cells done, cells in all
 * @returns in the order of the jobs
 */
export async function runJobs(
  jobs: readonly Job[],
  threads: number,
  onProgress: (name: string, done: number, of: number) => void,
): Promise<readonly CellResult[]> {
  const results = new Map<number, CellResult>();
  const waiting = jobs.values();
  const workers = Array.from(
    { length: Math.min(threads, jobs.length) },
    () => new Worker(new URL('./worker.ts', import.meta.url)),
  );
  try {
    await Promise.all(
      workers.map(
        (worker) =>
          new Promise<void>((resolve, reject) => {
            const next = (): void => {
              const { value, done } = waiting.next();
              if (done === true) resolve();
              else worker.postMessage(value);
            };
            worker.on('error', reject);
            worker.on('message', ({ index, result }: { index: number; result: CellResult }) => {
              results.set(index, result);
              onProgress(cellName(result.cell), results.size, jobs.length);
              next();
            });
            next();
          }),
      ),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return jobs.flatMap(({ index }) => results.get(index) ?? []);
}

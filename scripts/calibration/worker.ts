// One thread of the simulation: takes cells, gives back their tallies.
import { parentPort } from 'node:worker_threads';
import { runCell } from '../../tests/support/calibration-cell.ts';
import type { Job } from './pool.ts';

parentPort?.on('message', ({ index, cell, runs, seed }: Job) => {
  parentPort?.postMessage({ index, result: { cell, seed, ...runCell(cell, runs, seed) } });
});

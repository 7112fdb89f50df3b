// Prints what size of step the scan of the page of a sprint sees, by the number of evaluations and the size of the step in
// standard deviations: the table in docs/velocity.md, and the steps in src/core/velocity/scan-power.ts.
// `node scripts/scan-power.ts [SERIES]`, 1,000 series a cell unless told.
import { scanPower } from './scan-power/simulate.ts';

const series = Number(process.argv[2] ?? 1000);
const counts = [10, 15, 20, 25, 30, 35, 40, 45, 50];
const steps = [0, 1, 1.5, 2, 3];

for (const [name, afterOf] of [
  ['in the middle', (points: number): number => Math.floor(points / 2)],
  ['five points before the end', (): number => 5],
] as const) {
  console.log(
    `\nShare of steps that are found, ${name}\n\npoints${steps.map((step) => `${step} sd`.padStart(9)).join('')}`,
  );
  for (const points of counts) {
    const shares = steps.map((step) => scanPower({ points, step, after: afterOf(points) }, series));
    console.log(
      `${points}`.padEnd(6) + shares.map((share) => `${(100 * share).toFixed(0)} %`.padStart(9)).join(''),
    );
  }
}

console.log('\nSmallest step, by quarters of a standard deviation, found in four of five in the middle\n');
for (const points of counts.slice(3)) {
  const grid = Array.from({ length: 8 }, (_, index) => 1.25 + index / 4);
  const step = grid.find(
    (size) => scanPower({ points, step: size, after: Math.floor(points / 2) }, series) >= 0.8,
  );
  console.log(`${points}`.padEnd(6) + (step ?? 'more than 3'));
}

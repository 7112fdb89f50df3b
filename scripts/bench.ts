// Measures what is promised about time: start-up of the CLI beside an empty Node process. Ratios, not seconds, are
// comparable between machines. Run with `npm run bench`.
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

const runs = 25;

const node = process.execPath;
const commands: readonly (readonly [string, readonly string[]])[] = [
  ['node -e 0', ['-e', '0']],
  ['dist/cli.js --version', ['dist/cli.js', '--version']],
  ['dist/cli.js --help', ['dist/cli.js', '--help']],
  ['dist/cli.js selfcheck', ['dist/cli.js', 'selfcheck']],
];

/** Wall time of one run, milliseconds. */
function timeMs(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(node, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

// In turn, so that a busy moment of the machine falls on all of them alike.
const times = commands.map((): number[] => []);
for (let run = -2; run < runs; run += 1) {
  commands.forEach(([, args], index) => {
    const ms = timeMs(args);
    if (run >= 0) times[index]?.push(ms);
  });
}
const medians = times.map((list) => list.sort((left, right) => left - right)[Math.floor(runs / 2)] ?? 0);
const empty = medians[0] ?? 1;
process.stdout.write(`Node ${process.version}, median of ${runs} runs in turn\n`);
commands.forEach(([name], index) => {
  const ms = medians[index] ?? 0;
  process.stdout.write(
    `${name.padEnd(24)} ${ms.toFixed(0).padStart(5)} ms  ${(ms / empty).toFixed(2)} × node -e 0\n`,
  );
});

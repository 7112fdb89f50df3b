// Measures reading, pairing, comparing and deciding by the number of rows, beside plain JSON.parse of the same lines.
// Called by bench.ts; alone: `node scripts/bench-rows.ts [--rows N]`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FloorFigures, JudgeFigures, StepFigures } from './bench-rows/measure.ts';
import { writeRows } from './bench-rows/write-rows.ts';

/** Rows of both sides together. */
const sizes = [100, 1_000, 10_000, 100_000, 1_000_000] as const;

/** A size is left out where it would take longer than this, going by the one before it. */
const patienceMs = 120_000;

/** Rows up to which a measurement is repeated and the median taken: below, one busy moment is all there is. */
const repeatedUpTo = 10_000;
const repeats = 3;

/**
 * Prints time and peak memory by number of rows. Every figure is from a process of its own; the floor and what is
 * measured against it run in turn.
 *
 * @param limit - no size beyond it
 */
export function benchRows(limit: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'eval-envelope-bench-rows-'));
  process.stdout.write(
    'Rows of both sides, half of them each; one epoch, 8 dimensions, 6 segments. Floor: each line through JSON.parse, kept nowhere.\n',
  );
  const growth: { rows: number; ms: number }[] = [];
  try {
    for (const rows of sizes.filter((size) => size <= limit)) {
      const last = growth.at(-1);
      if (last !== undefined && (last.ms * rows) / last.rows > patienceMs) {
        const seconds = Math.round((last.ms * rows) / last.rows / 1000);
        process.stdout.write(
          `${String(rows).padStart(9)} rows  left out: some ${seconds} s, going by the size before (${patienceMs / 1000} s is the limit)\n`,
        );
        break;
      }
      const paths = writeRows(folder, rows / 2);
      const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
      const measured = measure(paths, rows <= repeatedUpTo ? repeats : 1);
      for (const path of paths) rmSync(path);
      if (measured === null) break;
      process.stdout.write(describe(rows, bytes, measured));
      growth.push({ rows, ms: total(measured.judge) });
    }
    process.stdout.write(describeGrowth(growth));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  readonly floor: FloorFigures;
  readonly judge: JudgeFigures;
}

function measure(paths: readonly string[], times: number): Measured | null {
  const floors: FloorFigures[] = [];
  const judges: JudgeFigures[] = [];
  for (let time = 0; time < times; time += 1) {
    const floor = child<FloorFigures>('floor', paths);
    const judge = child<JudgeFigures>('judge', paths);
    if (floor === null || judge === null) return null;
    floors.push(floor);
    judges.push(judge);
  }
  const floor = floors.toSorted((one, other) => one.ms - other.ms)[Math.floor(times / 2)];
  const judge = judges.toSorted((one, other) => total(one) - total(other))[Math.floor(times / 2)];
  return floor === undefined || judge === undefined ? null : { floor, judge };
}

function child<Figures>(what: string, paths: readonly string[]): Figures | null {
  const script = join(import.meta.dirname, 'bench-rows', 'measure.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, what, ...paths], {
    encoding: 'utf8',
    timeout: 5 * patienceMs,
  });
  if (status !== 0) {
    process.stdout.write(`          ${what} ended with ${status ?? 'a signal'}: ${stderr.slice(-300)}\n`);
    return null;
  }
  return JSON.parse(stdout);
}

function total({ read, pair, compare, decide }: JudgeFigures): number {
  return read.ms + pair.ms + compare.ms + decide.ms;
}

function describe(rows: number, bytes: number, { floor, judge }: Measured): string {
  const beyond = (peakBytes: number, startBytes: number): string =>
    `peak ${(peakBytes / 1e6).toFixed(0)} MB, ${((peakBytes - startBytes) / bytes).toFixed(1)} × file beyond start`;
  const step = (name: string, { ms, peakBytes }: StepFigures): string =>
    `            ${name.padEnd(8)}${formatMs(ms).padStart(10)}  ${(ms / floor.ms).toFixed(2).padStart(6)} × floor  ${beyond(peakBytes, judge.startBytes)}`;
  const { read, pair, compare, decide } = judge;
  return [
    `${String(rows).padStart(9)} rows, ${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB: ${judge.verdict}, ${judge.dimensions} dimensions, ${judge.segments} segments`,
    step('read', read),
    step('pair', pair),
    step('compare', compare),
    step('decide', decide),
    step('all', { ms: total(judge), peakBytes: decide.peakBytes }),
    `            floor   ${formatMs(floor.ms).padStart(10)}                  ${beyond(floor.peakBytes, floor.startBytes)}`,
    '',
  ].join('\n');
}

/** Linear growth is a time per row that does not rise with the rows; below some thousands it is all start-up. */
function describeGrowth(sizes: readonly { readonly rows: number; readonly ms: number }[]): string {
  const perRow = sizes.map(
    ({ rows, ms }) => `${((1000 * ms) / rows).toFixed(1)} µs at ${rows.toLocaleString('en-US')}`,
  );
  return `Time per row: ${perRow.join(', ')}\n`;
}

function formatMs(ms: number): string {
  return `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
  benchRows(Number(values.rows));
}

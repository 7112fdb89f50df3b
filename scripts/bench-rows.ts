// Measures reading, pairing, comparing and deciding by the number of rows, beside plain JSON.parse of the same lines.
// Called by bench.ts; alone: `node scripts/bench-rows.ts [--rows N]`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FloorFigures, JudgeFigures } from './bench-rows/measure.ts';
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
  let last: { rows: number; ms: number } | undefined;
  try {
    for (const rows of sizes.filter((size) => size <= limit)) {
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
      last = { rows, ms: measured.judge.readMs + measured.judge.judgeMs };
    }
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
  // Room for what is to be measured: a heap limit would end the process, not the measurement.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=12000', script, what, ...paths],
    { encoding: 'utf8', timeout: 5 * patienceMs },
  );
  if (status !== 0) {
    process.stdout.write(`          ${what} ended with ${status ?? 'a signal'}: ${stderr.slice(-300)}\n`);
    return null;
  }
  return JSON.parse(stdout);
}

function total({ readMs, judgeMs }: JudgeFigures): number {
  return readMs + judgeMs;
}

function describe(rows: number, bytes: number, { floor, judge }: Measured): string {
  const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  const mb = (value: number): string => `${(value / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
  const memory = (figures: { peakBytes: number; startBytes: number }): string =>
    `peak ${mb(figures.peakBytes)}, ${((figures.peakBytes - figures.startBytes) / bytes).toFixed(1)} × file beyond start`;
  return [
    `${String(rows).padStart(9)} rows  ${mb(bytes)}  read ${ms(judge.readMs)}, judge ${ms(judge.judgeMs)} (pair ${ms(judge.pairMs)}, decide ${ms(judge.decideMs)})`,
    `                ${ms(total(judge))} = ${(total(judge) / floor.ms).toFixed(1)} × floor of ${ms(floor.ms)}; ${memory(judge)}; floor: ${memory(floor)}`,
    `                ${judge.verdict}, ${judge.dimensions} dimensions, ${judge.segments} segments\n`,
  ].join('\n');
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
  benchRows(Number(values.rows));
}

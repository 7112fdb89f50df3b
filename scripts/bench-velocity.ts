// Measures the figures of a sprint by the number of records, beside reading and parsing the same files. Called by bench.ts;
// alone: `node scripts/bench-velocity.ts [--records N]`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeRecord } from '../src/core/record/encode-record.ts';
import { recordPathOf } from '../src/core/record/history-path.ts';
import { generateHistory } from '../src/demo/history/generate-history.ts';
import type { VelocityFigures } from './bench-velocity/measure.ts';

const sizes = [1_000, 10_000, 100_000] as const;

/**
 * Prints time and peak memory for folders of 1,000, 10,000 and 100,000 records.
 *
 * @param limit - most records
 */
export function benchVelocity(limit: number): void {
  process.stdout.write(
    'Figures of a sprint. Floor: each record read and through JSON.parse, kept nowhere.\n',
  );
  for (const size of sizes.filter((one) => one <= limit)) {
    const folder = mkdtempSync(join(tmpdir(), 'eval-envelope-bench-velocity-'));
    try {
      const written = writeRecords(folder, size);
      // The first reading of a file is the disk's.
      run('floor', folder);
      const [floor, velocity] = [run('floor', folder), run('velocity', folder)];
      process.stdout.write(
        `${String(written).padStart(7)} records  ${(velocity.ms / 1000).toFixed(1)} s, floor ${(floor.ms / 1000).toFixed(1)} s: ${(velocity.ms / floor.ms).toFixed(2)} × the floor; ${(velocity.peakBytes / 1e6).toFixed(0)} MB at its peak\n`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function writeRecords(folder: string, most: number): number {
  const written = { records: 0, outcomes: '', log: '' };
  // One repository after the other: a hundred thousand records are not held at once.
  for (let number = 0; written.records < most; number += 1) {
    const { records, outcomes, entries } = generateHistory({
      seed: 'bench',
      repositories: [`northboard/service-${number}`],
      suites: ['support-bot', 'summaries'],
      sprints: 24,
      changesPerSprint: 20,
    });
    for (const record of records.slice(0, most - written.records)) {
      const text = encodeRecord(record);
      const path = join(folder, record.identity.repository ?? '', recordPathOf(record, text));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      written.records += 1;
    }
    written.outcomes += linesOf(outcomes);
    written.log += linesOf(entries);
  }
  writeFileSync(join(folder, 'outcomes.jsonl'), written.outcomes);
  writeFileSync(join(folder, 'log.jsonl'), written.log);
  return written.records;
}

function linesOf(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

function run(what: 'floor' | 'velocity', folder: string): VelocityFigures {
  const script = new URL('./bench-velocity/measure.ts', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, what, folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { records: { type: 'string', default: '100000' } } });
  benchVelocity(Number(values.records));
}

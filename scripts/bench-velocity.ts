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

/** Records of one repository over a year, about. */
const recordsOfRepository = 3_000;

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
  const repositories = Math.ceil(most / recordsOfRepository);
  const { records, outcomes } = generateHistory({
    seed: 'bench',
    repositories: Array.from({ length: repositories }, (_, index) => `northboard/service-${index}`),
    suites: ['support-bot', 'summaries'],
    sprints: 24,
    changesPerSprint: 20,
  });
  const kept = records.slice(0, most);
  for (const record of kept) {
    const text = encodeRecord(record);
    const path = join(folder, record.identity.repository ?? '', recordPathOf(record, text));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  writeFileSync(join(folder, 'outcomes.jsonl'), outcomes.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return kept.length;
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

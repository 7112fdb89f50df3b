// Measures reading result files by their size, beside plain JSON.parse of the same rows. Called by bench.ts; alone:
// `node scripts/bench-read.ts [--megabytes N]`. Needs dist/, which the memory is measured with.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadFigures } from './bench-read/measure.ts';
import { kinds, writeFile } from './bench-read/write-files.ts';

const sizes = [10, 100, 1000] as const;
const mega = 1e6;

/**
 * Prints throughput of reading and peak memory of the command that does it. Every figure is from a process of its own. The floor of a document is the
 * same rows as lines: what parsing them takes at least.
 *
 * @param limit - largest file, MB
 */
export function benchRead(limit: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'eval-envelope-bench-read-'));
  process.stdout.write(
    'Reading result files into columns. Floor: each row through JSON.parse, kept nowhere.\n',
  );
  try {
    for (const size of sizes.filter((one) => one <= limit)) {
      let floor: ReadFigures | undefined;
      for (const kind of kinds) {
        const path = writeFile(folder, kind, size * mega);
        // The document holds the rows that the lines before it hold.
        if (kind !== 'promptfoo-json') floor = run('floor', path);
        const read = run('read', path);
        const peakBytes = ingestPeak(path);
        if (floor !== undefined)
          process.stdout.write(describe(kind, statSync(path).size, { ...read, peakBytes }, floor));
        rmSync(path);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(what: 'floor' | 'read', path: string): ReadFigures {
  const script = new URL('./bench-read/measure.ts', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, what, path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Most resident memory of `ingest` as users run it: what is built, without what running TypeScript takes, bytes. */
function ingestPeak(path: string): number {
  const report = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))`;
  const args = ['--import', `data:text/javascript,${report}`, 'dist/cli.js', 'ingest', path];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const kibibytes = Number(stderr);
  if (status !== 0 || !(kibibytes > 0)) throw new Error(stderr);
  return kibibytes * 1024;
}

function describe(
  kind: string,
  bytes: number,
  read: ReadFigures & { readonly peakBytes: number },
  floor: ReadFigures,
): string {
  const rate = (ms: number) => `${(bytes / 1000 / ms).toFixed(0).padStart(4)} MB/s`;
  const share = (floor.ms / read.ms).toFixed(2);
  const memory = (read.peakBytes / mega).toFixed(0);
  return `${kind.padEnd(16)} ${(bytes / mega).toFixed(0).padStart(5)} MB ${String(read.rows).padStart(8)} rows  ${rate(read.ms)}, JSON.parse ${rate(floor.ms)}: ${share} of its speed; ingest took ${memory} MB at its peak\n`;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '1000' } } });
  benchRead(Number(values.megabytes));
}

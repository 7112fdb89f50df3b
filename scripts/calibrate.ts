// Simulates whole verdicts and prints how often they are wrong: run with `npm run calibrate`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { cellName } from '../tests/support/calibration-cell.ts';
import { cellsLike, runsOf } from './calibration/cells.ts';
import { calibrationPage } from './calibration/page.ts';
import { runJobs } from './calibration/pool.ts';
import { type CellResult, decodeResults, encodeResults, mergeResults } from './calibration/results.ts';
import { summarise } from './calibration/summary.ts';
import { renderMisses, renderTables, splitMisses } from './calibration/tables.ts';

const usage = `Usage: npm run calibrate -- [options]

  --runs N         runs of a small cell, default 1000; larger suites and bootstraps get fewer in proportion
  --cells PATTERN  only cells whose name matches, such as prompt-edit/six/single/n60/k3/margin-hard; a regular
                   expression; given twice, both have to match
  --seed TEXT      default calibrate; the same seed gives the same table, on any number of threads
  --threads N      default 2
  --short          pass rate of 60 and 200 cases under a prompt edit, 200 runs: a look in a minute
  --json           every cell with its counts and reasons as JSON, instead of tables
  --docs           put the results into docs/calibration.csv, over older ones of the same cells, and write
                   docs/calibration.md anew from all of them
`;

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    cells: { type: 'string', multiple: true },
    seed: { type: 'string', default: 'calibrate' },
    threads: { type: 'string', default: '2' },
    short: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}

const runs = wholeNumber('--runs', values.runs ?? (values.short ? '200' : '1000'));
const threads = wholeNumber('--threads', values.threads);
const patterns = (values.cells ?? []).map((text) => new RegExp(text));
if (values.short) patterns.push(/^prompt-edit\/binary\/single\/n(?:60|200)\//);
const jobs = cellsLike(patterns).map((cell, index) => ({
  index,
  cell,
  runs: runsOf(cell, runs),
  seed: values.seed,
}));
if (jobs.length === 0) fail('No cell matches.');

const start = performance.now();
const results = await runJobs(jobs, threads, (name, done, of) => {
  const seconds = (performance.now() - start) / 1000;
  process.stderr.write(`${done}/${of} ${name}  ${seconds.toFixed(0)} s\n`);
});

if (values.docs) writeDocs(results);
if (values.json) {
  const cells = results.map(({ cell, seed, tally, reasons }) => ({
    name: cellName(cell),
    seed,
    ...tally,
    reasons,
  }));
  process.stdout.write(`${JSON.stringify({ version: 1, runs, cells }, null, 2)}\n`);
} else {
  const lines = summarise(results);
  const { promised, small } = splitMisses(lines);
  process.stdout.write(
    `Shares in per cent: inside / inconclusive / must look / red. m: margin, n: cases, K: epochs a side.\n\n${renderTables(lines)}
Error rates above 6.5 %, n ≥ 50:\n\n${renderMisses(promised)}\n\nn < 50:\n\n${renderMisses(small)}\n`,
  );
}

function writeDocs(fresh: readonly CellResult[]): void {
  const path = 'docs/calibration.csv';
  const merged = mergeResults(existsSync(path) ? decodeResults(readFileSync(path, 'utf8')) : [], fresh);
  writeFileSync(path, encodeResults(merged));
  writeFileSync('docs/calibration.md', calibrationPage(merged));
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) fail(`${name} takes a whole number from 1, not ${text}.`);
  return number;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n\n${usage}`);
  process.exit(2);
}

// Measures what is promised about time: start-up of the CLI and of the Action beside an empty Node process, what `gate` takes beyond the
// suite's own time, time of the classifier by the size of the change, and time and memory by the
// number of rows, and of records. Ratios, not seconds, are comparable between machines. Run with `npm run bench`; `-- --rows N` stops at that many rows.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { benchClassify } from './bench-classify.ts';
import { benchRead } from './bench-read.ts';
import { benchRows } from './bench-rows.ts';
import { benchVelocity } from './bench-velocity.ts';

const runs = 25;
const { values: options } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const mostRows = Number(options.rows);
if (!(mostRows >= 0)) throw new RangeError(`--rows takes a number from 0, not ${options.rows}`);

const node = process.execPath;
// The Action up to validated inputs and config, where a config of the wrong version ends it.
const wrongConfig = join(mkdtempSync(join(tmpdir(), 'eval-envelope-bench-')), 'config.yml');
writeFileSync(
  wrongConfig,
  readFileSync('.github/eval-envelope.yml', 'utf8').replace('version: 1', 'version: 99'),
);
const commands: readonly (readonly [string, readonly string[], number?])[] = [
  ['node -e 0', ['-e', '0']],
  ['dist/action.js to config', ['dist/action.js'], 2],
  ['dist/cli.js --version', ['dist/cli.js', '--version']],
  ['dist/cli.js --help', ['dist/cli.js', '--help']],
  ['dist/cli.js selfcheck', ['dist/cli.js', 'selfcheck']],
];

/** Wall time of one run, milliseconds. */
function timeMs(args: readonly string[], expected = 0): number {
  const env = { ...process.env, INPUT_CONFIG: wrongConfig };
  const start = performance.now();
  const { status } = spawnSync(node, args, { stdio: 'ignore', env });
  if (status !== expected) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

// In turn, so that a busy moment of the machine falls on all of them alike.
const times = commands.map((): number[] => []);
for (let run = -2; run < runs; run += 1) {
  commands.forEach(([, args, expected], index) => {
    const ms = timeMs(args, expected);
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

/** A small repository with a suite of its own time, one prompt changed on the branch. */
function makeRepository(suiteMs: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'eval-envelope-bench-'));
  const git = (...words: string[]): void => {
    execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@localhost', ...words], {
      cwd: folder,
      stdio: 'ignore',
    });
  };
  for (const path of ['.github', 'prompts', 'evals']) mkdirSync(join(folder, path));
  writeFileSync(
    join(folder, '.github/eval-envelope.yml'),
    'version: 1\nsuites:\n  bench:\n    command: [node, evals/run.mjs]\n    results: rows.jsonl\n    covers: [prompts/**]\n    baseline: { use: [rerun] }\n',
  );
  writeFileSync(
    join(folder, 'evals/run.mjs'),
    `import { writeFileSync } from 'node:fs';
const end = Date.now() + ${suiteMs};
writeFileSync(process.env.EVAL_ENVELOPE_RESULTS, Array.from({ length: 200 }, (_, i) => JSON.stringify({ caseId: 'c' + i, passed: i % 5 > 0 })).join('\\n'));
while (Date.now() < end);
`,
  );
  writeFileSync(join(folder, 'prompts/system.md'), 'You are helpful.\n');
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'base');
  git('switch', '-qc', 'change');
  writeFileSync(join(folder, 'prompts/system.md'), 'You are careful.\n');
  git('commit', '-qam', 'change');
  return folder;
}

const suiteMs = 1000;
const repository = makeRepository(suiteMs);
const gateMs: number[] = [];
for (let run = 0; run < 5; run += 1) {
  const start = performance.now();
  const { status } = spawnSync(node, [resolve('dist/cli.js'), 'gate', '--out', join(repository, 'out')], {
    cwd: repository,
    stdio: 'ignore',
  });
  if (status !== 0) throw new Error(`gate ended with ${status}`);
  gateMs.push(performance.now() - start);
}
rmSync(repository, { recursive: true, force: true });
const gate = gateMs.sort((left, right) => left - right)[2] ?? 0;
const overhead = gate - 2 * suiteMs;
process.stdout.write(
  `gate, two sides, suite of ${suiteMs} ms each: ${gate.toFixed(0)} ms, ${overhead.toFixed(0)} ms beyond the suite (${(overhead / empty).toFixed(1)} × node -e 0)\n`,
);

benchClassify();
benchRows(mostRows);
benchRead(Math.min(1000, mostRows));
benchVelocity(Math.min(100_000, mostRows));

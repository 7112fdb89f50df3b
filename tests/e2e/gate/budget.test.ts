import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeRows } from '../../../src/core/results/rows/encode-rows.ts';
import { isRunning } from '../../shell/process/support.ts';
import { temporaryFolder } from '../../support/git-repository.ts';
import { rowsOf, run } from '../../support/rows.ts';
import { contentKey } from '../../support/stored-runs.ts';
import {
  botConfig,
  changedProject,
  configPath,
  type GateRun,
  gate,
  suiteLog,
  suiteScript,
} from './support.ts';

/** A folder with one stored run of other content: 100 cases at 2 cents each, in this time. */
function store(durationMs: number): string {
  const folder = temporaryFolder();
  const origin = {
    suiteKey: contentKey('a'),
    sha: 'b'.repeat(40),
    evaluatedAt: new Date(Date.now() - 3_600_000).toISOString(),
    durationMs,
    commandRuns: 1,
  };
  const rows = rowsOf(100, () => ({ costUsd: 0.02 }));
  writeFileSync(join(folder, 'rows.jsonl'), encodeRows(run(rows, { suite: 'bot', origin })));
  return folder;
}

/** Runs a gate whose suite has this budget, and says which processes and lines the suite left. */
async function budgeted(budget: Readonly<Record<string, unknown>>, script: string, durationMs = 60_000) {
  const log = suiteLog();
  const repository = await changedProject({
    [configPath]: botConfig({ 'pass-env': ['SUITE_LOG'], budget }),
    'evals/run.mjs': script,
  });
  const done = await gate(repository, {
    args: ['--baseline', store(durationMs)],
    env: { SUITE_LOG: log.path },
  });
  return { done, log: log.lines(), cost: JSON.parse(done.text('bot/record.json')).cost };
}

/** Leaves its own id and that of a process in a session of its own, writes this many rows a tick, and never ends. */
function endless(rowsATick: number): string {
  return `import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
const child = spawn('sleep', ['300'], { detached: true, stdio: 'ignore' });
appendFileSync(process.env.SUITE_LOG, process.pid + '\\n' + child.pid + '\\n');
let count = 0;
const row = () => '{"caseId":"case-' + count++ + '","passed":' + (count > 3) + ',"costUsd":0.01}\\n';
// The last row is always one that is being written.
appendFileSync(process.env.EVAL_ENVELOPE_RESULTS, row() + row() + row() + '{"caseId":"ha');
setInterval(() => {
  for (let i = 0; i < ${rowsATick}; i += 1)
    appendFileSync(process.env.EVAL_ENVELOPE_RESULTS, 'lf","passed":false}\\n' + row() + '{"caseId":"ha');
}, 20);
`;
}

/** Not evaluated for its budget, and nowhere called anything worse. */
function expectStopped(done: GateRun): void {
  expect(done.code, done.stderr).toBe(3);
  expect(done.document.verdict).toBe('not-evaluated');
  expect(done.suite.comparison.reasons.map(({ code }) => code)).toEqual(['budget']);
  expect(done.comment).toMatch(/^### .*Not evaluated: budget: /m);
  expect(done.comment).toContain('raise `budget` of the suite on the base branch');
  expect(done.comment).not.toMatch(/outside|regress|dropped|falls/i);
}

describe.concurrent('a budget', () => {
  it('that the estimate exceeds: the suite is not called at all', async () => {
    const { done, log, cost } = await budgeted({ calls: 150 }, endless(1));
    expectStopped(done);
    expect(log).toEqual([]);
    expect(done.reason).toContain('it would take about 200 calls (150 calls allowed); nothing was run');
    expect(done.stderr).toContain('estimated 200 calls, $4.00, 2 min; budget 150 calls');
    expect(cost).toMatchObject({ evaluationUsd: 0, calls: 0, durationMs: 0, cap: { calls: 150 } });
    expect(cost.estimatedUsd).toBeCloseTo(4, 6);
  });

  it('that is reached in the middle of a case: the suite is ended with all it started', async () => {
    const { done, log, cost } = await budgeted({ calls: 250 }, endless(20));
    expectStopped(done);
    expect(done.reason).toMatch(
      /250 calls are allowed, and [\d,]+ had been made when it was stopped.* \(base, run 1 of 1\)/,
    );
    expect(log).toHaveLength(2);
    for (const pid of log) expect(isRunning(Number(pid)), pid).toBe(false);
    expect(cost.calls).toBeGreaterThan(250);
    expect(cost.evaluationUsd).toBeGreaterThan(1);
  });

  it('of time: what is left of it ends the suite, before its own time limit', async () => {
    const { done, log, cost } = await budgeted({ time: '3s' }, endless(0), 1000);
    expectStopped(done);
    expect(log).toHaveLength(2);
    expect(cost.calls).toBe(3);
  });

  it('that is kept: the verdict is as ever, and the cost stands beside the estimate', async () => {
    const script = suiteScript({}).replace('output: answer', 'output: answer, costUsd: 0.01');
    const { done, cost } = await budgeted({ calls: 250, usd: 5, time: '20m' }, script);
    expect(done.code, done.stderr).toBe(0);
    expect(done.document.verdict).toBe('inside');
    expect(done.comment).toMatch(
      /this run 200 calls, \$2\.00, \d+ s \(estimated 200 calls, \$4\.00, 2 min; budget 250 calls, \$5, 20 min\)/,
    );
    expect(cost.estimatedUsd).toBeCloseTo(4, 6);
    expect(cost).toMatchObject({ calls: 200, cap: { calls: 250, usd: 5 } });
    expect(cost.evaluationUsd).toBeCloseTo(2, 6);
  });
});

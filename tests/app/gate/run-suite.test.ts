import { describe, expect, it } from 'vitest';
import { planBudget } from '../../../src/app/gate/plan-budget.ts';
import type { SuiteRun } from '../../../src/app/gate/run-epoch.ts';
import { runSides } from '../../../src/app/gate/run-suite.ts';
import type { ProcessOutcome, ProcessRequest, World } from '../../../src/app/ports.ts';
import type { StoreAnswer } from '../../../src/app/stored/find-baseline.ts';
import { budgetMeter } from '../../../src/core/budget/budget-meter.ts';
import type { BudgetCap, Spending } from '../../../src/core/model/budget.ts';
import type { Run } from '../../../src/core/model/run.ts';
import { suiteConfig } from '../../core/suite/builders.ts';
import { rowsOf, run } from '../../support/rows.ts';

/** What a command does: it may write its results, and says how it ended. */
type Command = (
  side: string,
  write: (text: string) => void,
  request: ProcessRequest,
) => Promise<Partial<ProcessOutcome>>;

/** A world of one process at a time and files in memory. */
function memoryWorld(command: Command) {
  const contents = new Map<string, Uint8Array>();
  const ran: string[] = [];
  const notes: string[] = [];
  const join = (...parts: readonly string[]) => parts.filter((part) => part !== '.').join('/');
  const world = {
    environment: {},
    log: { note: (line: string) => notes.push(line), output: () => {}, step: () => () => {} },
    files: {
      join,
      resolve: join,
      remove: async (path: string) => {
        contents.delete(path);
      },
      exists: async (path: string) => contents.has(path),
      list: async (path: string) => (contents.has(path) ? [path] : []),
      open: async (name: string) => {
        const bytes = contents.get(name) ?? new Uint8Array();
        return {
          name,
          sizeBytes: bytes.length,
          read: (from: number, to: number) => bytes.subarray(from, to),
          close: async () => {},
        };
      },
    },
    processes: {
      run: async (request: ProcessRequest): Promise<ProcessOutcome> => {
        const side = request.cwd;
        ran.push(side);
        const write = (text: string) => contents.set(`${side}/results.jsonl`, new TextEncoder().encode(text));
        const ended = await command(side, write, request);
        return { exitCode: 0, isTimedOut: false, startError: null, tail: '', durationMs: 1000, ...ended };
      },
    },
  };
  // No other port is asked.
  return { world: world as unknown as World, ran, notes };
}

const suite = (budget?: BudgetCap, timeoutMs?: number) =>
  suiteConfig(budget === undefined ? {} : { budget }, { results: 'results.jsonl', timeoutMs });

function sidesOf(budget?: BudgetCap, timeoutMs?: number): SuiteRun[] {
  return (['base', 'head'] as const).map((name) => ({
    name: 'bot',
    side: { name, sha: '', folder: name, paths: [], workingCopy: '' },
    suite: suite(budget, timeoutMs),
    keep: null,
  }));
}

const rows = (count: number, costUsd: number) =>
  rowsOf(count, () => ({ costUsd }))
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');

const whole: Command = async (_, write) => {
  write(rows(10, 0.1));
  return {};
};

function meterOf(cap: BudgetCap | null, epochs: number, estimate: Spending | null = null) {
  return budgetMeter({ cap, estimate, runs: 2 * epochs });
}

describe('runSides', () => {
  it('counts calls, dollars and time of both sides, and how often each command ran', async () => {
    const { world, ran } = memoryWorld(whole);
    const meter = meterOf({ usd: 5 }, 2);
    const [base, head] = await runSides(sidesOf(), 2, world, meter);
    expect(ran).toEqual(['base', 'head', 'head', 'base']);
    expect(base?.outcome.ok && head?.outcome.ok).toBe(true);
    expect(head?.measured).toEqual({ durationMs: 2000, commandRuns: 2 });
    const { spent } = meter.report();
    expect(spent).toMatchObject({ calls: 40, durationMs: 4000 });
    expect(spent.systemUsd).toBeCloseTo(4, 9);
  });

  it('begins no run that what is left would not fit, and judges neither side', async () => {
    const { world, ran } = memoryWorld(whole);
    const [base, head] = await runSides(sidesOf(), 3, world, meterOf({ usd: 5 }, 3));
    expect(ran).toEqual(['base']);
    for (const side of [base, head]) {
      expect(side?.outcome).toMatchObject({ ok: false, isOverBudget: true });
      expect(side?.outcome.ok === false && side.outcome.problems[0]).toContain(
        'stopped after 1 of 6 runs, 10 calls, $1.00 of $5: all of them would come to about $6.00',
      );
    }
  });

  it('ends a run whose results outgrow the cap, in the middle of a line', async () => {
    const { world, ran, notes } = memoryWorld(async (_, write, { shouldEnd }) => {
      const text = rows(60, 0.1);
      let written = 0;
      while ((await shouldEnd?.()) !== true) {
        written += 500;
        write(text.slice(0, written));
        if (written > text.length) throw new Error('it was not ended');
      }
      return { exitCode: null };
    });
    const estimate = { calls: 40, systemUsd: 1, judgeUsd: null, durationMs: null };
    const meter = meterOf({ usd: 2 }, 1, estimate);
    const [base, head] = await runSides(sidesOf(), 1, world, meter);
    expect(ran).toEqual(['base']);
    expect([base, head].map((side) => side?.outcome)).toEqual([
      expect.objectContaining({ isOverBudget: true }),
      expect.objectContaining({ isOverBudget: true }),
    ]);
    const { calls, systemUsd } = meter.report().spent;
    expect(calls).toBeLessThan(40);
    expect(systemUsd).toBeGreaterThan(2);
    expect(notes.join()).toMatch(
      /stopped after 2\d of about 40 calls, \$2\.\d\d of \$2 \(base, run 1 of 1\)/,
    );
  });

  it('gives a command what is left of the time, and tells a budget from the time limit of the suite', async () => {
    const limits: number[] = [];
    const { world } = memoryWorld(async (side, write, { timeoutMs }) => {
      limits.push(timeoutMs);
      write(rows(7, 0.1));
      return side === 'head' ? { exitCode: null, isTimedOut: true } : {};
    });
    const budget = { durationMs: 2500 };
    const [, late] = await runSides(sidesOf(budget), 1, world, meterOf(budget, 1));
    expect(limits).toEqual([2500, 1500]);
    expect(late?.outcome).toMatchObject({ isOverBudget: true });
    const [base, head] = await runSides(sidesOf(budget, 700), 1, world, meterOf(budget, 1));
    expect(limits.slice(2)).toEqual([700, 700]);
    expect(base?.outcome.ok).toBe(true);
    expect(head?.outcome).not.toHaveProperty('isOverBudget');
  });

  it('judges an evaluation that was whole before it could be ended', async () => {
    const { world } = memoryWorld(async (side, write, { shouldEnd }) => {
      write(rows(10, side === 'head' ? 3 : 0.1));
      if (side === 'head') expect(await shouldEnd?.()).toBe(true);
      return {};
    });
    const results = await runSides(sidesOf(), 1, world, meterOf({ usd: 5 }, 1));
    expect(results.map(({ outcome }) => outcome.ok)).toEqual([true, true]);
  });

  it('counts what a run spent that failed', async () => {
    const { world } = memoryWorld(async (_, write) => {
      write(`${rows(3, 0.1)}{"caseId": "half`);
      return { exitCode: 1, tail: 'out of memory' };
    });
    const meter = meterOf(null, 1);
    const [, head] = await runSides(sidesOf(), 1, world, meter);
    expect(head?.outcome.ok).toBe(false);
    expect(meter.report().spent.calls).toBe(6);
  });
});

describe('planBudget', () => {
  const nothing: StoreAnswer = { found: null, notes: [], problems: [], similar: null };
  const stored = (similar: Run): StoreAnswer => ({ ...nothing, similar });
  const hundred = run(rowsOf(100, () => ({ costUsd: 0.05 })));
  const plan = (
    budget: BudgetCap | undefined,
    needed: readonly ('base' | 'head')[],
    known: StoreAnswer,
    earlier: Parameters<typeof planBudget>[3]['earlier'] = [],
  ) => {
    const { world, notes } = memoryWorld(whole);
    const planned = planBudget('bot', suite(budget), needed, { stored: known, earlier }, world.log);
    return { ...planned, notes: notes.join('\n') };
  };

  it('runs nothing whose estimate is over the cap', () => {
    const { refused, notes, meter } = plan({ usd: 9 }, ['base', 'head'], stored(hundred));
    expect(Object.keys(refused ?? {})).toEqual(['base', 'head']);
    expect(refused?.head?.outcome).toMatchObject({ ok: false, isOverBudget: true });
    expect(notes).toContain('estimated 200 calls, $10.00, time unknown; budget $9');
    expect(meter.report().spent.calls).toBe(0);
  });

  it('counts only the sides that have to run', () => {
    expect(plan({ usd: 9 }, ['head'], stored(hundred)).refused).toBeNull();
    const idle = plan({ usd: 1 }, [], stored(hundred));
    expect([idle.refused, idle.notes]).toEqual([null, '']);
  });

  it('takes the newest earlier run of the pull request where no store has any', () => {
    const at = (evaluatedAt: string, count: number) => ({
      head: run(rowsOf(count), { origin: { suiteKey: 'a', sha: 'b', evaluatedAt } }),
      base: null,
      verdict: null,
    });
    const earlier = [at('2026-11-20T00:00:00Z', 10), at('2026-11-21T00:00:00Z', 20)];
    expect(plan({ calls: 30 }, ['base', 'head'], nothing, earlier as never).notes).toContain(
      'estimated 40 calls, dollars unknown',
    );
  });

  it('says that nothing is known, and lets it run to its cap', () => {
    const { refused, notes } = plan({ usd: 1 }, ['base', 'head'], nothing);
    expect(refused).toBeNull();
    expect(notes).toContain('no stored run to estimate from; budget $1');
    expect(plan(undefined, ['head'], nothing).notes).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { checkProbes, markedRows } from '../../../src/app/gate/check-probes.ts';
import type { GateContext } from '../../../src/app/gate/evaluate-suite.ts';
import { plainRequest } from '../../../src/app/gate/gate-request.ts';
import type { Gathered } from '../../../src/app/gate/gather-results.ts';
import type { World } from '../../../src/app/ports.ts';
import type { RunStore } from '../../../src/app/stored/run-store.ts';
import type { Run } from '../../../src/core/model/run.ts';
import { configOf, suiteConfig } from '../../core/suite/builders.ts';
import { rowsOf, run } from '../../support/rows.ts';
import { contentKey } from '../../support/stored-runs.ts';

const key = contentKey('a');
const plan = { suite: 'bot', isRun: true, reason: '', coveredChanges: [], isAdvisory: false };

function evaluated(day: number, model: string, more: object = {}): Run {
  const evaluatedAt = `2026-11-${10 + day}T00:00:00.000Z`;
  return run(
    rowsOf(40, (index) => ({ outputHash: `${model} ${index}` })),
    { suite: 'bot', origin: { suiteKey: key, sha: 'b'.repeat(40), evaluatedAt, ...more } },
  );
}

function checked(head: Run | null, stored: readonly Run[], notes: readonly string[] = []) {
  const store: RunStore = { place: 'history', search: async () => ({ runs: stored, notes }) };
  const context = {
    request: { ...plainRequest, out: 'out', baseStores: [store] },
    change: { combined: { config: configOf({ bot: suiteConfig({ probe: true }) }) } },
  } as unknown as GateContext;
  const world = {
    clock: { now: () => new Date('2026-11-22T00:00:00.000Z') },
    log: { note: () => {} },
  } as unknown as World;
  const gathered = {
    head: head === null ? { ok: false, problems: ['it failed'] } : { ok: true, run: head },
    rows: { base: null, head },
  } as unknown as Gathered;
  return checkProbes(plan, key, gathered, context, world).then((probes) => ({
    probes,
    rows: markedRows(gathered.rows, probes),
  }));
}

describe('probes held against stored runs', () => {
  it('end with 0 where there is none yet, or nothing is shown', async () => {
    expect((await checked(evaluated(9, 'a'), [])).probes).toMatchObject({
      check: { status: 'first' },
      exitCode: 0,
    });
    const { probes, rows } = await checked(evaluated(9, 'a'), [evaluated(1, 'a'), evaluated(2, 'a')]);
    expect(probes).toMatchObject({ check: { status: 'not-shown', storedRuns: 2 }, exitCode: 0 });
    expect(rows.head?.origin?.isAfterChange).toBeUndefined();
  });

  it('end with 1 where a change is shown, and their rows say so', async () => {
    const { probes, rows } = await checked(evaluated(9, 'b'), [evaluated(1, 'a'), evaluated(2, 'a')]);
    expect(probes).toMatchObject({ check: { status: 'shown' }, exitCode: 1 });
    expect(rows.head?.origin).toMatchObject({ suiteKey: key, isAfterChange: true });
  });

  it('are held against runs since the last change alone', async () => {
    const stored = [1, 2].map((day) => evaluated(day, 'a'));
    const since = [evaluated(3, 'b', { isAfterChange: true }), evaluated(4, 'b')];
    const { probes } = await checked(evaluated(9, 'b'), [...stored, ...since]);
    expect(probes).toMatchObject({ check: { status: 'not-shown', storedRuns: 2 }, exitCode: 0 });
  });

  it('end with 3 where they did not run, or nobody can say whether there is a stored run', async () => {
    expect((await checked(null, [])).probes).toEqual({ check: null, problem: null, exitCode: 3 });
    const { probes } = await checked(evaluated(9, 'a'), [], ['The history could not be read: no access']);
    expect(probes).toMatchObject({ check: null, problem: expect.stringContaining('no access'), exitCode: 3 });
  });
});

import { describe, expect, it } from 'vitest';
import { tallyLines } from '../../../src/core/budget/tally-lines.ts';
import { parseColumns } from '../../../src/core/config/parse-columns.ts';

function lines(...values: readonly unknown[]): Uint8Array {
  return new TextEncoder().encode(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}

describe('tallyLines', () => {
  it('counts rows and what they name as their cost, but no replay and no header', () => {
    const header = { kind: 'run', version: 1, rows: 600 };
    const rows = lines(
      header,
      { caseId: 'a', passed: true, costUsd: 0.25, judgeCostUsd: 0.5 },
      { caseId: 'b', passed: true, costUsd: 1, cached: true },
      { caseId: 'c', state: 'error' },
    );
    expect(tallyLines(rows, {})).toEqual({ calls: 2, systemUsd: 0.25, judgeUsd: 0.5, durationMs: null });
  });

  it('counts a case that is asked again and again each time', () => {
    const again = { caseId: 'a', epoch: 1, passed: true, costUsd: 0.25 };
    expect(tallyLines(lines(again, again, again), {})).toMatchObject({ calls: 3, systemUsd: 0.75 });
  });

  it('reads the lines of a tool as its reader does, fields of the config too', () => {
    const columns = parseColumns(
      '{ case-id: caseId, passed: ok, cost: { field: price, unit: usd } }',
      'columns.yml',
      false,
    );
    if (!columns.ok) throw new Error(JSON.stringify(columns.issues));
    const row = (id: number) => ({ caseId: `q${id}`, ok: true, price: 0.125 });
    expect(tallyLines(lines(row(1), row(2)), { columns: columns.value })).toMatchObject({
      calls: 2,
      systemUsd: 0.25,
    });
  });

  it('knows nothing of lines that nobody can read alone', () => {
    const nothing = { calls: null, systemUsd: null, judgeUsd: null, durationMs: null };
    expect(tallyLines(lines({ event: 'started' }, { event: 'sampled' }), {})).toEqual(nothing);
    expect(tallyLines(new TextEncoder().encode('{"caseId": "a"\n'), {})).toEqual(nothing);
  });

  it('takes no cost below nothing', () => {
    expect(
      tallyLines(lines({ caseId: 'a', costUsd: -5 }, { caseId: 'b', costUsd: 'much' }), {}),
    ).toMatchObject({
      calls: 2,
      systemUsd: null,
    });
  });
});

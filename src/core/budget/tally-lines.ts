import type { Spending } from '../model/budget.ts';
import { asAmount, isObject } from '../results/json/json-value.ts';
import type { ReadOptions } from '../results/read-options.ts';
import { readRun } from '../results/read-run.ts';
import { rowsReader } from '../results/rows/read-rows.ts';
import { isHeader } from '../results/rows/rows-header.ts';
import { tallyRun } from './tally-run.ts';

/**
 * What lines of a results file that is still being written say of their price. Rows as this program writes them are counted
 * line by line, one that stands twice too; those of a tool as its reader reads them. Lines that nobody can read alone count
 * as nothing known: the whole file is counted when its run has ended.
 *
 * @param bytes - whole lines
 * @param options - how the results of the suite are read
 */
export function tallyLines(bytes: Uint8Array, options: ReadOptions): Spending {
  const values = valuesOf(bytes);
  if (values === null) return nothingKnown;
  const { columns, format = rowsReader.name } = options;
  const isOwn = columns === undefined && format === rowsReader.name;
  const rows = values.filter((value) => !isHeader(value));
  if (isOwn && rows.every((value) => isObject(value) && typeof value.caseId === 'string'))
    return tallyRows(rows);
  const read = readRun([{ name: 'results', bytes }], options);
  return read.ok ? tallyRun(read.value) : nothingKnown;
}

const nothingKnown: Spending = { calls: null, systemUsd: null, judgeUsd: null, durationMs: null };

function tallyRows(rows: readonly unknown[]): Spending {
  let calls = 0;
  let systemUsd: number | null = null;
  let judgeUsd: number | null = null;
  for (const row of rows) {
    if (!isObject(row) || row.cached === true) continue;
    calls += 1;
    const [costUsd, judgeCostUsd] = [asAmount(row.costUsd), asAmount(row.judgeCostUsd)];
    if (costUsd !== undefined) systemUsd = (systemUsd ?? 0) + costUsd;
    if (judgeCostUsd !== undefined) judgeUsd = (judgeUsd ?? 0) + judgeCostUsd;
  }
  return { calls, systemUsd, judgeUsd, durationMs: null };
}

/** The value of each line that holds one; null = a line is no JSON. */
function valuesOf(bytes: Uint8Array): readonly unknown[] | null {
  try {
    return new TextDecoder()
      .decode(bytes)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): unknown => JSON.parse(line));
  } catch {
    return null;
  }
}

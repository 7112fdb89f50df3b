import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CaseRow } from '../../src/core/model/case-row.ts';
import { baseFiles, type RepositoryFiles } from '../../src/demo/repository.ts';
import { runSuite } from '../../src/demo/run-suite.ts';
import { type Scenario, scenarios } from '../../src/demo/scenarios.ts';

/** Writes the files into a new folder, hands it over, and removes it afterwards. */
export function withFolder<T>(files: RepositoryFiles, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Results of the suite on some files, as text. */
export function resultsOf(files: RepositoryFiles, epoch = 1): string {
  return withFolder(files, (folder) =>
    readFileSync(runSuite(folder, { EVAL_ENVELOPE_EPOCH: String(epoch) }), 'utf8'),
  );
}

/** Rows of the suite on some files, all epochs. */
export function rowsOf(files: RepositoryFiles, epochs = 1): CaseRow[] {
  return Array.from({ length: epochs }, (_, index) => resultsOf(files, index + 1)).flatMap((text) =>
    text
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line): CaseRow => JSON.parse(line)),
  );
}

/** The scenario of that name. */
export function scenarioNamed(name: string): Scenario {
  const scenario = scenarios.find((candidate) => candidate.name === name);
  if (scenario === undefined) throw new RangeError(`no scenario "${name}"`);
  return scenario;
}

/** Rows of both sides of a scenario; `size` replaces its own, to see the truth behind its noise. */
export function sidesOf(
  name: string,
  size: { cases?: number; epochs?: number } = {},
): { base: CaseRow[]; head: CaseRow[] } {
  const scenario = scenarioNamed(name);
  const files = baseFiles({ cases: size.cases ?? scenario.cases });
  const epochs = size.epochs ?? scenario.epochs;
  return { base: rowsOf(files, epochs), head: rowsOf(scenario.change(files), epochs) };
}

/** Share of scored rows that passed. */
export function passRate(rows: readonly CaseRow[]): number {
  return mean(rows.filter((row) => row.state === 'scored').map((row) => Number(row.passed)));
}

/** Share of scored rows that state what no passage supports. */
export function hallucinationRate(rows: readonly CaseRow[]): number {
  return mean(rows.flatMap((row) => row.scores.hallucination ?? []));
}

/** Mean price of a request, USD. */
export function meanCost(rows: readonly CaseRow[]): number {
  return mean(rows.flatMap((row) => row.costUsd ?? []));
}

/** Quantile of latency by nearest rank, milliseconds. */
export function latency(rows: readonly CaseRow[], share: number): number {
  const sorted = rows.flatMap((row) => row.latencyMs ?? []).sort((left, right) => left - right);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

/** Mean nDCG@5, exponential gain. */
export function ndcg(rows: readonly CaseRow[]): number {
  return mean(
    rows.map((row) => {
      const gains = (grades: readonly number[]): number =>
        grades.slice(0, 5).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
      const ideal = Object.values(row.relevant ?? {}).sort((left, right) => right - left);
      return gains((row.retrieved ?? []).map((id) => row.relevant?.[id] ?? 0)) / gains(ideal);
    }),
  );
}

/** Rows of one segment. */
export function segment(rows: readonly CaseRow[], field: string, value: string): CaseRow[] {
  return rows.filter((row) => row.segments[field] === value);
}

/** Share of pairs, case by case and epoch by epoch, that passed on one side only. */
export function discordance(base: readonly CaseRow[], head: readonly CaseRow[]): number {
  const key = (row: CaseRow): string => `${row.caseId} ${row.epoch}`;
  const other = new Map(head.map((row) => [key(row), row.passed]));
  const both = base.filter((row) => row.passed !== null && typeof other.get(key(row)) === 'boolean');
  return mean(both.map((row) => Number(row.passed !== other.get(key(row)))));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
